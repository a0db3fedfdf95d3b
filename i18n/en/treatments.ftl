# Treatments offered to patients from abroad. The id after `treatment-` is the
# code that entries use and that stands in the URL.

treatment-particle-therapy = Particle therapy
treatment-bnct = Boron neutron capture therapy (BNCT)
treatment-cancer-care = Cancer care
treatment-cardiology = Heart
treatment-neurosurgery = Brain and nerves
treatment-orthopaedics = Bones and joints
treatment-artificial-joint = Artificial joints
treatment-endoscopic-spine-surgery = Endoscopic spine surgery
treatment-rehabilitation = Rehabilitation
treatment-neurorehabilitation = Neuro-rehabilitation with a wearable robot
treatment-health-checkup = Health check-up
treatment-gastro-endoscopy = Stomach and bowel endoscopy
treatment-gastroenterological-surgery = Stomach and bowel surgery
treatment-transplant-surgery = Transplant surgery
treatment-robotic-surgery = Robot-assisted surgery
treatment-regenerative-medicine = Regenerative medicine
treatment-paediatrics = Children’s medicine
treatment-ophthalmology = Eyes
treatment-otolaryngology = Ear, nose and throat
treatment-lymphoedema-surgery = Lymphoedema surgery
treatment-fertility = Fertility treatment
treatment-infectious-disease = Infectious diseases
treatment-emergency = Emergency care
treatment-diabetes-education = Diabetes education
treatment-sleep-apnoea = Sleep apnoea

## Kinds of beam in particle therapy

modality-carbon-ion = Carbon-ion beam
modality-proton = Proton beam
modality-carbon-ion-and-proton = Carbon-ion and proton beam

## What a course of treatment is for

condition-prostate-cancer = Prostate cancer
condition-sarcoma = Bone and soft-tissue sarcoma
condition-skull-base-tumour = Skull base tumour
condition-head-and-neck-cancer = Head and neck cancer
condition-pancreatic-cancer = Pancreatic cancer
condition-liver-cancer = Liver cancer
condition-liver-cancer-short-course = Liver cancer, short course
condition-lung-cancer = Lung cancer
condition-lung-cancer-stage-1 = Lung cancer, stage I
condition-lung-cancer-stage-2-3 = Lung cancer, stages II and III
condition-rectal-cancer-recurrence = Rectal cancer that came back
condition-oesophageal-cancer-stage-1 = Oesophageal cancer, stage I
condition-childhood-tumour = Solid tumour in a child
condition-cervical-adenocarcinoma = Cervical adenocarcinoma
condition-bile-duct-cancer = Bile duct cancer inside the liver
condition-stroke = Stroke
condition-brain-or-spinal-injury = Spinal cord or head injury
condition-severe-brain-or-cervical-injury = Higher brain dysfunction or severe neck cord injury
condition-hip-or-spine-fracture = Fracture of the hip, pelvis, spine or knee
condition-disuse-after-illness = Weakness after surgery or pneumonia
condition-nerve-or-muscle-injury = Nerve, muscle or ligament injury
condition-joint-replacement = Hip or knee replacement
condition-check-up-half-day = Half-day check-up
condition-check-up-one-day = One-day check-up
condition-check-up-overnight = Check-up with a night’s stay
condition-pet-ct-screening = PET-CT cancer screening

## Who is not accepted

exclusion-metastasis = Cancer that has spread through the body
exclusion-earlier-radiotherapy-same-site = Earlier radiotherapy at the same place
exclusion-tumour-over-12-cm = A tumour larger than 12 cm
exclusion-gut-invasion = A tumour that has grown into the gut
exclusion-spinal-cord-invasion = A tumour that has grown into the spinal cord
exclusion-poor-general-condition = People who need help with daily life or stay in bed much of the day
exclusion-cannot-lie-still = People who cannot lie still for about 30 minutes
exclusion-active-infection = An active infection in the area to be treated
exclusion-metal-in-field = Metal implants in the area to be treated
exclusion-gastrointestinal-cancer = Cancer of the stomach or bowel
exclusion-blood-cancer = Cancer of the blood
exclusion-prognosis-under-1-year = People expected to live less than one year
exclusion-cancer-already-diagnosed = People who already have a cancer diagnosis
exclusion-children = Children
exclusion-brain-surgery = People who need brain surgery
exclusion-drip-needed = People who still need a drip
exclusion-cannot-bear-training = People who cannot bear the daily training
