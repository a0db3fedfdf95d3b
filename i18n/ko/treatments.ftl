# Treatments offered to patients from abroad. The id after `treatment-` is the
# code that entries use and that stands in the URL.

treatment-particle-therapy = 입자선치료
treatment-bnct = 붕소중성자포획치료(BNCT)
treatment-cancer-care = 암 진료
treatment-cardiology = 심장
treatment-neurosurgery = 뇌·신경
treatment-orthopaedics = 뼈·관절
treatment-artificial-joint = 인공관절
treatment-endoscopic-spine-surgery = 척추 내시경 수술
treatment-rehabilitation = 재활
treatment-neurorehabilitation = 착용형 로봇을 이용한 신경 재활
treatment-health-checkup = 건강검진
treatment-gastro-endoscopy = 위·대장 내시경
treatment-gastroenterological-surgery = 위·장 수술
treatment-transplant-surgery = 이식 수술
treatment-robotic-surgery = 로봇 수술
treatment-regenerative-medicine = 재생의료
treatment-paediatrics = 소아 진료
treatment-ophthalmology = 눈
treatment-otolaryngology = 귀·코·목
treatment-lymphoedema-surgery = 림프부종 수술
treatment-fertility = 난임 치료
treatment-infectious-disease = 감염병
treatment-emergency = 응급 진료
treatment-diabetes-education = 당뇨병 교육
treatment-sleep-apnoea = 수면무호흡증

## Kinds of beam in particle therapy

modality-carbon-ion = 중입자선(탄소 이온)
modality-proton = 양성자선
modality-carbon-ion-and-proton = 중입자선(탄소 이온)과 양성자선

## What a course of treatment is for

condition-prostate-cancer = 전립선암
condition-sarcoma = 뼈·연부조직 육종
condition-skull-base-tumour = 두개저 종양
condition-head-and-neck-cancer = 두경부암
condition-pancreatic-cancer = 췌장암
condition-liver-cancer = 간암
condition-liver-cancer-short-course = 간암(단기 치료)
condition-lung-cancer = 폐암
condition-lung-cancer-stage-1 = 폐암 1기
condition-lung-cancer-stage-2-3 = 폐암 2기·3기
condition-rectal-cancer-recurrence = 재발한 직장암
condition-oesophageal-cancer-stage-1 = 식도암 1기
condition-childhood-tumour = 소아 고형 종양
condition-cervical-adenocarcinoma = 자궁경부 선암
condition-bile-duct-cancer = 간내 담관암
condition-stroke = 뇌졸중
condition-brain-or-spinal-injury = 척수 손상·머리 외상
condition-severe-brain-or-cervical-injury = 고위 뇌기능 장애·중증 경수(목 척수) 손상
condition-hip-or-spine-fracture = 고관절·골반·척추·무릎 골절
condition-disuse-after-illness = 수술이나 폐렴 뒤의 쇠약
condition-nerve-or-muscle-injury = 신경·근육·인대 손상
condition-joint-replacement = 고관절·무릎 인공관절 치환술
condition-check-up-half-day = 건강검진(반나절)
condition-check-up-one-day = 건강검진(1일)
condition-check-up-overnight = 건강검진(1박)
condition-pet-ct-screening = PET-CT 암 검진

## Who is not accepted

exclusion-metastasis = 온몸으로 전이된 암
exclusion-earlier-radiotherapy-same-site = 같은 부위에 방사선치료를 받은 적이 있는 사람
exclusion-tumour-over-12-cm = 12cm보다 큰 종양
exclusion-gut-invasion = 위나 장으로 파고든 종양
exclusion-spinal-cord-invasion = 척수로 파고든 종양
exclusion-poor-general-condition = 일상생활에 도움이 필요하거나 하루의 많은 시간을 누워 지내는 사람
exclusion-cannot-lie-still = 약 30분 동안 움직이지 않고 누워 있을 수 없는 사람
exclusion-active-infection = 치료할 부위의 활동성 감염
exclusion-metal-in-field = 치료할 부위의 금속 삽입물
exclusion-gastrointestinal-cancer = 위나 장의 암
exclusion-blood-cancer = 혈액암
exclusion-prognosis-under-1-year = 기대 여명이 1년 미만인 사람
exclusion-cancer-already-diagnosed = 이미 암 진단을 받은 사람
exclusion-children = 소아
exclusion-brain-surgery = 뇌 수술이 필요한 사람
exclusion-drip-needed = 아직 수액 주사(링거)가 필요한 사람
exclusion-cannot-bear-training = 매일의 훈련을 견딜 수 없는 사람
