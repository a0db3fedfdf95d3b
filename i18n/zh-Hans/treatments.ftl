# Treatments offered to patients from abroad. The id after `treatment-` is the
# code that entries use and that stands in the URL.

treatment-particle-therapy = 粒子线治疗
treatment-bnct = 硼中子俘获治疗（BNCT）
treatment-cancer-care = 癌症诊疗
treatment-cardiology = 心脏
treatment-neurosurgery = 脑和神经
treatment-orthopaedics = 骨与关节
treatment-artificial-joint = 人工关节
treatment-endoscopic-spine-surgery = 脊柱内镜手术
treatment-rehabilitation = 康复治疗
treatment-neurorehabilitation = 使用穿戴式机器人的神经康复
treatment-health-checkup = 健康体检
treatment-gastro-endoscopy = 胃肠镜检查
treatment-gastroenterological-surgery = 胃肠外科手术
treatment-transplant-surgery = 移植手术
treatment-robotic-surgery = 机器人辅助手术
treatment-regenerative-medicine = 再生医疗
treatment-paediatrics = 儿科
treatment-ophthalmology = 眼科
treatment-otolaryngology = 耳鼻喉科
treatment-lymphoedema-surgery = 淋巴水肿手术
treatment-fertility = 不孕不育治疗
treatment-infectious-disease = 感染性疾病
treatment-emergency = 急诊
treatment-diabetes-education = 糖尿病教育
treatment-sleep-apnoea = 睡眠呼吸暂停

## Kinds of beam in particle therapy

modality-carbon-ion = 重离子（碳离子）束
modality-proton = 质子束
modality-carbon-ion-and-proton = 重离子（碳离子）束和质子束

## What a course of treatment is for

condition-prostate-cancer = 前列腺癌
condition-sarcoma = 骨与软组织肉瘤
condition-skull-base-tumour = 颅底肿瘤
condition-head-and-neck-cancer = 头颈部癌
condition-pancreatic-cancer = 胰腺癌
condition-liver-cancer = 肝癌
condition-liver-cancer-short-course = 肝癌（短疗程）
condition-lung-cancer = 肺癌
condition-lung-cancer-stage-1 = 肺癌（I期）
condition-lung-cancer-stage-2-3 = 肺癌（II期和III期）
condition-rectal-cancer-recurrence = 直肠癌复发
condition-oesophageal-cancer-stage-1 = 食管癌（I期）
condition-childhood-tumour = 儿童实体瘤
condition-cervical-adenocarcinoma = 宫颈腺癌
condition-bile-duct-cancer = 肝内胆管癌
condition-stroke = 脑卒中
condition-brain-or-spinal-injury = 脊髓损伤或头部外伤
condition-severe-brain-or-cervical-injury = 高级脑功能障碍或重度颈髓损伤
condition-hip-or-spine-fracture = 髋部、骨盆、脊柱或膝部骨折
condition-disuse-after-illness = 手术或肺炎后的身体虚弱（废用综合征）
condition-nerve-or-muscle-injury = 神经、肌肉或韧带损伤
condition-joint-replacement = 髋关节或膝关节置换术
condition-check-up-half-day = 半日体检
condition-check-up-one-day = 一日体检
condition-check-up-overnight = 住宿一晚的体检
condition-pet-ct-screening = PET-CT癌症筛查

## Who is not accepted

exclusion-metastasis = 已发生全身转移的癌症
exclusion-earlier-radiotherapy-same-site = 同一部位曾接受放射治疗
exclusion-tumour-over-12-cm = 大于12厘米的肿瘤
exclusion-gut-invasion = 已侵犯消化道的肿瘤
exclusion-spinal-cord-invasion = 已侵犯脊髓的肿瘤
exclusion-poor-general-condition = 日常生活需要他人协助，或一天中很多时间卧床的人
exclusion-cannot-lie-still = 无法静卧约30分钟的人
exclusion-active-infection = 治疗部位存在活动性感染
exclusion-metal-in-field = 治疗部位有金属植入物
exclusion-gastrointestinal-cancer = 胃癌或肠癌
exclusion-blood-cancer = 血液系统的癌症
exclusion-prognosis-under-1-year = 预计生存期不足一年的人
exclusion-cancer-already-diagnosed = 已经确诊癌症的人
exclusion-children = 儿童
exclusion-brain-surgery = 需要接受脑部手术的人
exclusion-drip-needed = 仍需输液的人
exclusion-cannot-bear-training = 无法承受每天训练的人
