# Treatments offered to patients from abroad. The id after `treatment-` is the
# code that entries use and that stands in the URL.

treatment-particle-therapy = 粒子線治療
treatment-bnct = 硼中子捕獲治療（BNCT）
treatment-cancer-care = 癌症診療
treatment-cardiology = 心臟
treatment-neurosurgery = 腦與神經
treatment-orthopaedics = 骨骼與關節
treatment-artificial-joint = 人工關節
treatment-endoscopic-spine-surgery = 脊椎內視鏡手術
treatment-rehabilitation = 復健
treatment-neurorehabilitation = 使用穿戴式機器人的神經復健
treatment-health-checkup = 健康檢查
treatment-gastro-endoscopy = 胃鏡與大腸鏡
treatment-gastroenterological-surgery = 胃腸手術
treatment-transplant-surgery = 移植手術
treatment-robotic-surgery = 機器人輔助手術
treatment-regenerative-medicine = 再生醫療
treatment-paediatrics = 兒科
treatment-ophthalmology = 眼科
treatment-otolaryngology = 耳鼻喉科
treatment-lymphoedema-surgery = 淋巴水腫手術
treatment-fertility = 不孕症治療
treatment-infectious-disease = 感染症
treatment-emergency = 急診
treatment-diabetes-education = 糖尿病衛教
treatment-sleep-apnoea = 睡眠呼吸中止症

## Kinds of beam in particle therapy

modality-carbon-ion = 重粒子線（碳離子線）
modality-proton = 質子線
modality-carbon-ion-and-proton = 重粒子線（碳離子線）和質子線

## What a course of treatment is for

condition-prostate-cancer = 攝護腺癌
condition-sarcoma = 骨與軟組織肉瘤
condition-skull-base-tumour = 顱底腫瘤
condition-head-and-neck-cancer = 頭頸癌
condition-pancreatic-cancer = 胰臟癌
condition-liver-cancer = 肝癌
condition-liver-cancer-short-course = 肝癌（短療程）
condition-lung-cancer = 肺癌
condition-lung-cancer-stage-1 = 肺癌（第1期）
condition-lung-cancer-stage-2-3 = 肺癌（第2期和第3期）
condition-rectal-cancer-recurrence = 直腸癌復發
condition-oesophageal-cancer-stage-1 = 食道癌（第1期）
condition-childhood-tumour = 兒童實體腫瘤
condition-cervical-adenocarcinoma = 子宮頸腺癌
condition-bile-duct-cancer = 肝內膽管癌
condition-stroke = 腦中風
condition-brain-or-spinal-injury = 脊髓損傷或頭部外傷
condition-severe-brain-or-cervical-injury = 高階腦功能障礙或重度頸髓損傷
condition-hip-or-spine-fracture = 髖部、骨盆、脊椎或膝部骨折
condition-disuse-after-illness = 手術或肺炎後的身體虛弱
condition-nerve-or-muscle-injury = 神經、肌肉或韌帶損傷
condition-joint-replacement = 髖關節或膝關節置換
condition-check-up-half-day = 半日健康檢查
condition-check-up-one-day = 一日健康檢查
condition-check-up-overnight = 住宿一晚的健康檢查
condition-pet-ct-screening = PET-CT癌症篩檢

## Who is not accepted

exclusion-metastasis = 已轉移到全身的癌症
exclusion-earlier-radiotherapy-same-site = 同一部位曾接受放射線治療
exclusion-tumour-over-12-cm = 大於12公分的腫瘤
exclusion-gut-invasion = 已侵犯消化道的腫瘤
exclusion-spinal-cord-invasion = 已侵犯脊髓的腫瘤
exclusion-poor-general-condition = 日常生活需要他人協助，或白天大多臥床的人
exclusion-cannot-lie-still = 無法靜躺約30分鐘的人
exclusion-active-infection = 治療部位有活動性感染
exclusion-metal-in-field = 治療部位有金屬植入物
exclusion-gastrointestinal-cancer = 胃癌或腸癌
exclusion-blood-cancer = 血液的癌症
exclusion-prognosis-under-1-year = 預期存活不到1年的人
exclusion-cancer-already-diagnosed = 已經確診癌症的人
exclusion-children = 兒童
exclusion-brain-surgery = 需要腦部手術的人
exclusion-drip-needed = 仍需要打點滴的人
exclusion-cannot-bear-training = 無法承受每日訓練的人
