# Treatments offered to patients from abroad. The id after `treatment-` is the
# code that entries use and that stands in the URL.

treatment-particle-therapy = 粒子線治療
treatment-bnct = ホウ素中性子捕捉療法（BNCT）
treatment-cancer-care = がん診療
treatment-cardiology = 心臓
treatment-neurosurgery = 脳・神経
treatment-orthopaedics = 骨・関節
treatment-artificial-joint = 人工関節
treatment-endoscopic-spine-surgery = 脊椎内視鏡手術
treatment-rehabilitation = リハビリテーション
treatment-neurorehabilitation = 装着型ロボットを用いたニューロリハビリテーション
treatment-health-checkup = 人間ドック・健診
treatment-gastro-endoscopy = 胃・大腸内視鏡検査
treatment-gastroenterological-surgery = 消化器外科手術
treatment-transplant-surgery = 移植手術
treatment-robotic-surgery = ロボット支援手術
treatment-regenerative-medicine = 再生医療
treatment-paediatrics = 小児医療
treatment-ophthalmology = 眼
treatment-otolaryngology = 耳・鼻・のど
treatment-lymphoedema-surgery = リンパ浮腫の手術
treatment-fertility = 不妊治療
treatment-infectious-disease = 感染症
treatment-emergency = 救急医療
treatment-diabetes-education = 糖尿病教育
treatment-sleep-apnoea = 睡眠時無呼吸症候群

## Kinds of beam in particle therapy

modality-carbon-ion = 重粒子線（炭素イオン線）
modality-proton = 陽子線
modality-carbon-ion-and-proton = 重粒子線（炭素イオン線）と陽子線

## What a course of treatment is for

condition-prostate-cancer = 前立腺がん
condition-sarcoma = 骨軟部肉腫
condition-skull-base-tumour = 頭蓋底腫瘍
condition-head-and-neck-cancer = 頭頸部がん
condition-pancreatic-cancer = 膵臓がん
condition-liver-cancer = 肝臓がん
condition-liver-cancer-short-course = 肝臓がん（短期照射）
condition-lung-cancer = 肺がん
condition-lung-cancer-stage-1 = 肺がん（I期）
condition-lung-cancer-stage-2-3 = 肺がん（II期・III期）
condition-rectal-cancer-recurrence = 直腸がんの再発
condition-oesophageal-cancer-stage-1 = 食道がん（I期）
condition-childhood-tumour = 小児の固形腫瘍
condition-cervical-adenocarcinoma = 子宮頸部腺がん
condition-bile-duct-cancer = 肝内胆管がん
condition-stroke = 脳卒中
condition-brain-or-spinal-injury = 脊髄損傷・頭部外傷
condition-severe-brain-or-cervical-injury = 高次脳機能障害・重度の頸髄損傷
condition-hip-or-spine-fracture = 股関節・骨盤・脊椎・膝の骨折
condition-disuse-after-illness = 手術後や肺炎後の廃用症候群
condition-nerve-or-muscle-injury = 神経・筋・靱帯の損傷
condition-joint-replacement = 股関節・膝関節の人工関節置換術
condition-check-up-half-day = 人間ドック（半日）
condition-check-up-one-day = 人間ドック（1日）
condition-check-up-overnight = 人間ドック（1泊）
condition-pet-ct-screening = PET-CTがん検診

## Who is not accepted

exclusion-metastasis = 全身に転移したがん
exclusion-earlier-radiotherapy-same-site = 同じ部位への放射線治療歴
exclusion-tumour-over-12-cm = 12cmを超える腫瘍
exclusion-gut-invasion = 消化管に浸潤した腫瘍
exclusion-spinal-cord-invasion = 脊髄に浸潤した腫瘍
exclusion-poor-general-condition = 日常生活に介助が必要な方、または日中の多くを寝て過ごす方
exclusion-cannot-lie-still = 約30分間、動かずに横になっていられない方
exclusion-active-infection = 治療する部位の活動性の感染
exclusion-metal-in-field = 治療する部位の金属製の体内留置物
exclusion-gastrointestinal-cancer = 胃や腸のがん
exclusion-blood-cancer = 血液のがん
exclusion-prognosis-under-1-year = 予想される余命が1年未満の方
exclusion-cancer-already-diagnosed = すでにがんと診断されている方
exclusion-children = 小児
exclusion-brain-surgery = 脳の手術が必要な方
exclusion-drip-needed = 点滴がまだ必要な方
exclusion-cannot-bear-training = 毎日の訓練に耐えられない方
