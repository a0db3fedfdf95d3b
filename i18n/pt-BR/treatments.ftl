# Treatments offered to patients from abroad. The id after `treatment-` is the
# code that entries use and that stands in the URL.

treatment-particle-therapy = Terapia com partículas
treatment-bnct = Terapia por captura de nêutrons pelo boro (BNCT)
treatment-cancer-care = Tratamento do câncer
treatment-cardiology = Coração
treatment-neurosurgery = Cérebro e nervos
treatment-orthopaedics = Ossos e articulações
treatment-artificial-joint = Próteses articulares
treatment-endoscopic-spine-surgery = Cirurgia endoscópica da coluna
treatment-rehabilitation = Reabilitação
treatment-neurorehabilitation = Neurorreabilitação com robô vestível
treatment-health-checkup = Check-up
treatment-gastro-endoscopy = Endoscopia do estômago e do intestino
treatment-gastroenterological-surgery = Cirurgia do estômago e do intestino
treatment-transplant-surgery = Cirurgia de transplante
treatment-robotic-surgery = Cirurgia robótica
treatment-regenerative-medicine = Medicina regenerativa
treatment-paediatrics = Pediatria
treatment-ophthalmology = Olhos
treatment-otolaryngology = Ouvido, nariz e garganta
treatment-lymphoedema-surgery = Cirurgia de linfedema
treatment-fertility = Tratamento de fertilidade
treatment-infectious-disease = Doenças infecciosas
treatment-emergency = Atendimento de emergência
treatment-diabetes-education = Educação em diabetes
treatment-sleep-apnoea = Apneia do sono

## Kinds of beam in particle therapy

modality-carbon-ion = Feixe de íons de carbono
modality-proton = Feixe de prótons
modality-carbon-ion-and-proton = Feixes de íons de carbono e de prótons

## What a course of treatment is for

condition-prostate-cancer = Câncer de próstata
condition-sarcoma = Sarcoma ósseo e de partes moles
condition-skull-base-tumour = Tumor da base do crânio
condition-head-and-neck-cancer = Câncer de cabeça e pescoço
condition-pancreatic-cancer = Câncer de pâncreas
condition-liver-cancer = Câncer de fígado
condition-liver-cancer-short-course = Câncer de fígado, tratamento curto
condition-lung-cancer = Câncer de pulmão
condition-lung-cancer-stage-1 = Câncer de pulmão, estágio I
condition-lung-cancer-stage-2-3 = Câncer de pulmão, estágios II e III
condition-rectal-cancer-recurrence = Câncer de reto que voltou
condition-oesophageal-cancer-stage-1 = Câncer de esôfago, estágio I
condition-childhood-tumour = Tumor sólido em criança
condition-cervical-adenocarcinoma = Adenocarcinoma do colo do útero
condition-bile-duct-cancer = Câncer das vias biliares dentro do fígado
condition-stroke = AVC (derrame cerebral)
condition-brain-or-spinal-injury = Lesão da medula espinhal ou traumatismo craniano
condition-severe-brain-or-cervical-injury = Alteração das funções superiores do cérebro ou lesão grave da medula no pescoço
condition-hip-or-spine-fracture = Fratura de quadril, pelve, coluna ou joelho
condition-disuse-after-illness = Fraqueza após cirurgia ou pneumonia
condition-nerve-or-muscle-injury = Lesão de nervo, músculo ou ligamento
condition-joint-replacement = Prótese de quadril ou de joelho
condition-check-up-half-day = Check-up de meio período
condition-check-up-one-day = Check-up de um dia
condition-check-up-overnight = Check-up com pernoite
condition-pet-ct-screening = Rastreamento de câncer com PET-CT

## Who is not accepted

exclusion-metastasis = Câncer que se espalhou pelo corpo
exclusion-earlier-radiotherapy-same-site = Radioterapia anterior no mesmo local
exclusion-tumour-over-12-cm = Tumor maior que 12 cm
exclusion-gut-invasion = Tumor que invadiu o tubo digestivo
exclusion-spinal-cord-invasion = Tumor que invadiu a medula espinhal
exclusion-poor-general-condition = Pessoas que precisam de ajuda no dia a dia ou passam boa parte do dia na cama
exclusion-cannot-lie-still = Pessoas que não conseguem ficar deitadas sem se mexer por cerca de 30 minutos
exclusion-active-infection = Infecção ativa na área a ser tratada
exclusion-metal-in-field = Implantes de metal na área a ser tratada
exclusion-gastrointestinal-cancer = Câncer do estômago ou do intestino
exclusion-blood-cancer = Câncer do sangue
exclusion-prognosis-under-1-year = Pessoas com expectativa de vida menor que um ano
exclusion-cancer-already-diagnosed = Pessoas que já têm diagnóstico de câncer
exclusion-children = Crianças
exclusion-brain-surgery = Pessoas que precisam de cirurgia no cérebro
exclusion-drip-needed = Pessoas que ainda precisam de soro na veia
exclusion-cannot-bear-training = Pessoas que não suportam o treino diário
