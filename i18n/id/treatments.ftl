# Treatments offered to patients from abroad. The id after `treatment-` is the
# code that entries use and that stands in the URL.

treatment-particle-therapy = Terapi partikel
treatment-bnct = Terapi tangkapan neutron boron (BNCT)
treatment-cancer-care = Pengobatan kanker
treatment-cardiology = Jantung
treatment-neurosurgery = Otak dan saraf
treatment-orthopaedics = Tulang dan sendi
treatment-artificial-joint = Sendi buatan
treatment-endoscopic-spine-surgery = Operasi endoskopi tulang belakang
treatment-rehabilitation = Rehabilitasi
treatment-neurorehabilitation = Neurorehabilitasi dengan robot yang dikenakan
treatment-health-checkup = Pemeriksaan kesehatan
treatment-gastro-endoscopy = Endoskopi lambung dan usus
treatment-gastroenterological-surgery = Operasi lambung dan usus
treatment-transplant-surgery = Operasi transplantasi
treatment-robotic-surgery = Operasi dengan bantuan robot
treatment-regenerative-medicine = Kedokteran regeneratif
treatment-paediatrics = Kesehatan anak
treatment-ophthalmology = Mata
treatment-otolaryngology = Telinga, hidung, dan tenggorokan
treatment-lymphoedema-surgery = Operasi limfedema
treatment-fertility = Pengobatan infertilitas
treatment-infectious-disease = Penyakit infeksi
treatment-emergency = Gawat darurat
treatment-diabetes-education = Edukasi diabetes
treatment-sleep-apnoea = Apnea tidur

## Kinds of beam in particle therapy

modality-carbon-ion = Sinar ion karbon
modality-proton = Sinar proton
modality-carbon-ion-and-proton = Sinar ion karbon dan proton

## What a course of treatment is for

condition-prostate-cancer = Kanker prostat
condition-sarcoma = Sarkoma tulang dan jaringan lunak
condition-skull-base-tumour = Tumor dasar tengkorak
condition-head-and-neck-cancer = Kanker kepala dan leher
condition-pancreatic-cancer = Kanker pankreas
condition-liver-cancer = Kanker hati
condition-liver-cancer-short-course = Kanker hati, terapi jangka pendek
condition-lung-cancer = Kanker paru
condition-lung-cancer-stage-1 = Kanker paru, stadium I
condition-lung-cancer-stage-2-3 = Kanker paru, stadium II dan III
condition-rectal-cancer-recurrence = Kanker rektum yang kambuh
condition-oesophageal-cancer-stage-1 = Kanker kerongkongan (esofagus), stadium I
condition-childhood-tumour = Tumor padat pada anak
condition-cervical-adenocarcinoma = Adenokarsinoma leher rahim (serviks)
condition-bile-duct-cancer = Kanker saluran empedu di dalam hati
condition-stroke = Stroke
condition-brain-or-spinal-injury = Cedera sumsum tulang belakang atau kepala
condition-severe-brain-or-cervical-injury = Gangguan fungsi luhur otak atau cedera berat sumsum tulang belakang leher
condition-hip-or-spine-fracture = Patah tulang pangkal paha, panggul (pelvis), tulang belakang, atau lutut
condition-disuse-after-illness = Kelemahan tubuh setelah operasi atau pneumonia
condition-nerve-or-muscle-injury = Cedera saraf, otot, atau ligamen
condition-joint-replacement = Penggantian sendi panggul atau lutut
condition-check-up-half-day = Pemeriksaan kesehatan setengah hari
condition-check-up-one-day = Pemeriksaan kesehatan satu hari
condition-check-up-overnight = Pemeriksaan kesehatan dengan menginap semalam
condition-pet-ct-screening = Skrining kanker PET-CT

## Who is not accepted

exclusion-metastasis = Kanker yang sudah menyebar di tubuh (metastasis)
exclusion-earlier-radiotherapy-same-site = Pernah radioterapi di tempat yang sama
exclusion-tumour-over-12-cm = Tumor lebih besar dari 12 cm
exclusion-gut-invasion = Tumor yang sudah tumbuh ke dalam saluran cerna
exclusion-spinal-cord-invasion = Tumor yang sudah tumbuh ke dalam sumsum tulang belakang
exclusion-poor-general-condition = Orang yang perlu bantuan sehari-hari atau berbaring hampir sepanjang hari
exclusion-cannot-lie-still = Orang yang tidak dapat berbaring diam sekitar 30 menit
exclusion-active-infection = Infeksi aktif di bagian yang akan diobati
exclusion-metal-in-field = Implan logam di bagian yang akan diobati
exclusion-gastrointestinal-cancer = Kanker lambung atau usus
exclusion-blood-cancer = Kanker darah
exclusion-prognosis-under-1-year = Orang yang harapan hidupnya diperkirakan kurang dari satu tahun
exclusion-cancer-already-diagnosed = Orang yang sudah didiagnosis kanker
exclusion-children = Anak-anak
exclusion-brain-surgery = Orang yang perlu operasi otak
exclusion-drip-needed = Orang yang masih perlu infus
exclusion-cannot-bear-training = Orang yang tidak sanggup menjalani latihan setiap hari
