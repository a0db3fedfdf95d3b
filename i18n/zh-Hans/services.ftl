# Services of hospitals and of facilitators, and how a patient is received.

service-international-office = 国际患者服务部门
service-interpreter-on-site = 院内口译员
service-interpreter-on-request = 应要求安排口译员
service-telephone-interpreting = 电话口译
service-remote-interpreting = 视频或应用程序口译
service-translation-device = 翻译机
service-staff-accompaniment = 工作人员院内陪同
service-translated-documents = 表格和文件译本
service-certificates-in-other-languages = 外语证明文件
service-english-report = 应要求提供英文医疗报告
service-english-bill = 应要求提供英文费用明细单
service-insurer-quotation = 应要求向保险公司提供报价单
service-online-application = 网上申请
service-nurse-coordinator = 护士协调员
service-hotline-24h = 24小时热线
service-night-and-holiday-patients = 夜间和节假日也接收外国患者
service-network-referral = 国立大学医院网络内转诊
service-hotel-on-site = 院区内酒店
service-preventive-medicine-centre = 预防医学中心
service-visa-support-by-coordinator = 由协调机构协助办理签证
service-payment-by-coordinator = 通过协调机构付款
service-interpreter-by-coordinator = 由协调机构安排口译员
service-coordination-whole-stay = 来日本前、停留期间及回国后的协调服务
service-visa-questions = 签证咨询
service-menu-in-english = 可用英文菜单选餐
service-hospital-matching = 寻找医院
service-second-opinion = 第二诊疗意见
service-health-checkup-booking = 健康体检预约
service-visa-guarantee = 医疗滞在签证的身份担保
service-interpreting = 口译
service-translation = 笔译
service-travel-arrangement = 行程安排
service-payment-agency = 代付医疗费用
service-call-centre-24h = 24小时呼叫中心
service-airport-transfer = 机场接送
service-diet-and-religion = 饮食和宗教习惯方面的安排

## Papers to send

document-referral-letter = 转诊介绍信
document-diagnosis = 诊断
document-history = 病程及目前病情
document-treatment-history = 既往治疗经过
document-medicines = 目前用药
document-past-history = 既往病史
document-physical-function = 日常生活自理能力
document-dicom-images = CT、MRI或PET影像（DICOM格式）
document-blood-tests = 血液检查结果
document-pathology-slides = 病理切片（按要求提供）
document-passport = 护照

## Money

deposit-equal-to-estimate = 与估算费用等额的押金
deposit-on-admission = 入院时缴纳押金
deposit-before-arrival = 来日本前支付估算费用
payment-credit-card = 信用卡
payment-unionpay = 银联（UnionPay）
payment-cashless = 非现金支付
payment-coordinator = 通过协调机构
cost-item-technical-fee = 照射治疗技术费
cost-item-check-up-half-day = 半日体检
cost-item-check-up-one-day = 一日体检
cost-item-check-up-overnight = 一日或两日体检
cost-item-pet-ct-mri = 含PET、CT和MRI的一日体检
cost-item-agent-and-interpreter = 中介和口译员
cost-item-interpreter = 口译员
cost-item-hospital-stay = 住院
cost-item-examinations = 检查
cost-item-medicines = 药品
cost-item-tax = 消费税
basis-quoted = 医院给出的价格
basis-tariff = 按日本公共医疗保险价格全额计算
basis-package = 套餐价格
basis-uninsured = 未加入日本医疗保险者的价格

## Milestones of a treatment in Japan

milestone-first-use = 在日本首次应用
milestone-approved = 获得批准
milestone-insured = 所列疾病纳入日本公共医疗保险
milestone-insured-more = 更多疾病纳入日本公共医疗保险
milestone-suspended = 暂停

## Accreditation schemes

scheme-jih = 日本国际医院（Japan International Hospitals，JIH）
scheme-jmip = 外国患者接收医疗机构认证制度（Japan Medical Service Accreditation for International Patients，JMIP）
scheme-jci = 国际联合委员会（Joint Commission International，JCI）
scheme-iso = ISO认证
scheme-prefecture-base = 都道府县选定的外国患者定点医院

## Departments named by an accreditation

department-cardiology = 心内科
department-gastroenterology = 消化内科
department-neurosurgery = 神经外科
department-anaesthesiology = 麻醉科
department-gastroenterological-and-transplant-surgery = 消化外科与移植外科
department-otolaryngology-head-and-neck = 耳鼻咽喉头颈外科
department-plastic-surgery-lymphoedema = 整形外科（淋巴水肿）
department-orthopaedics = 骨科

## Registers of visa guarantors

registry-meti = 日本经济产业省（METI）
registry-jta = 日本观光厅

## Japanese-style centres abroad

centre-kind-imaging = 影像诊断
centre-kind-imaging-training = 影像诊断培训
centre-kind-endoscopy-training = 内镜培训
centre-kind-screening = 癌症筛查
centre-kind-screening-training = 筛查培训
centre-kind-surgical-training = 手术培训
centre-kind-dental-training = 牙科培训
centre-kind-general-hospital = 综合医院
centre-kind-emergency = 急诊
centre-kind-clinic = 诊所
centre-kind-rehabilitation = 康复治疗
centre-kind-dialysis = 透析
centre-kind-health-checkup = 健康体检
centre-kind-distribution = 医疗用品流通
