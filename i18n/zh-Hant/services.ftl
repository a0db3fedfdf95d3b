# Services of hospitals and of facilitators, and how a patient is received.

service-international-office = 國際病人服務窗口
service-interpreter-on-site = 院內口譯員
service-interpreter-on-request = 依要求安排口譯員
service-telephone-interpreting = 電話口譯
service-remote-interpreting = 視訊或App口譯
service-translation-device = 翻譯機
service-staff-accompaniment = 人員在院內陪同
service-translated-documents = 表單和文件的譯本
service-certificates-in-other-languages = 外語證明文件
service-english-report = 依要求提供英文醫療報告
service-english-bill = 依要求提供英文費用明細
service-insurer-quotation = 依要求提供給保險公司的報價單
service-online-application = 線上申請
service-nurse-coordinator = 護理師協調員
service-hotline-24h = 24小時專線
service-night-and-holiday-patients = 夜間和假日也接收外國病人
service-network-referral = 國立大學醫院網絡內的轉診
service-hotel-on-site = 院區內的飯店
service-preventive-medicine-centre = 預防醫學中心
service-visa-support-by-coordinator = 由協調機構協助辦理簽證
service-payment-by-coordinator = 透過協調機構付款
service-interpreter-by-coordinator = 由協調機構安排口譯員
service-coordination-whole-stay = 赴日前、停留期間和回國後的協調
service-visa-questions = 回答簽證問題
service-menu-in-english = 可用英文菜單選餐
service-hospital-matching = 尋找醫院
service-second-opinion = 第二意見
service-health-checkup-booking = 預約健康檢查
service-visa-guarantee = 醫療停留簽證的擔保
service-interpreting = 口譯
service-translation = 文件翻譯
service-travel-arrangement = 行程安排
service-payment-agency = 代付醫院費用
service-call-centre-24h = 24小時客服中心
service-airport-transfer = 機場接送
service-diet-and-religion = 飲食和宗教方面的安排

## Papers to send

document-referral-letter = 轉診單
document-diagnosis = 診斷
document-history = 病史和目前病情
document-treatment-history = 至今接受的治療
document-medicines = 目前用藥
document-past-history = 過去病史
document-physical-function = 日常生活中能自己做的事
document-dicom-images = CT、MRI或PET影像（DICOM格式）
document-blood-tests = 抽血檢查結果
document-pathology-slides = 病理玻片（醫院要求時）
document-passport = 護照

## Money

deposit-equal-to-estimate = 與費用估算同額的保證金
deposit-on-admission = 住院時繳交保證金
deposit-before-arrival = 抵達前支付估算的費用
payment-credit-card = 信用卡
payment-unionpay = 銀聯卡（UnionPay）
payment-cashless = 非現金支付
payment-coordinator = 透過協調機構
cost-item-technical-fee = 射線照射技術費
cost-item-check-up-half-day = 半日健康檢查
cost-item-check-up-one-day = 一日健康檢查
cost-item-check-up-overnight = 一日或兩日健康檢查
cost-item-pet-ct-mri = 含PET、CT和MRI的一日健康檢查
cost-item-agent-and-interpreter = 仲介和口譯員
cost-item-interpreter = 口譯員
cost-item-hospital-stay = 住院
cost-item-examinations = 檢查
cost-item-medicines = 藥品
cost-item-tax = 消費稅
basis-quoted = 醫院提出的價格
basis-tariff = 保險收費標準，全額
basis-package = 套裝價格
basis-uninsured = 未參加日本保險者的價格

## Milestones of a treatment in Japan

milestone-first-use = 在日本首次使用
milestone-approved = 核准
milestone-insured = 日本公共醫療保險給付所列疾病
milestone-insured-more = 日本公共醫療保險增加給付疾病
milestone-suspended = 暫停

## Accreditation schemes

scheme-jih = 日本國際醫院（Japan International Hospitals，JIH）
scheme-jmip = 外國病人接收醫療機構認證制度（Japan Medical Service Accreditation for International Patients，JMIP）
scheme-jci = 國際聯合委員會認證（Joint Commission International，JCI）
scheme-iso = ISO認證
scheme-prefecture-base = 都道府縣選定的外國病人據點醫院

## Departments named by an accreditation

department-cardiology = 心臟內科
department-gastroenterology = 消化內科
department-neurosurgery = 神經外科
department-anaesthesiology = 麻醉科
department-gastroenterological-and-transplant-surgery = 消化外科與移植外科
department-otolaryngology-head-and-neck = 耳鼻喉頭頸外科
department-plastic-surgery-lymphoedema = 整形外科（淋巴水腫）
department-orthopaedics = 骨科

## Registers of visa guarantors

registry-meti = 日本經濟產業省（METI）
registry-jta = 日本觀光廳

## Japanese-style centres abroad

centre-kind-imaging = 影像診斷
centre-kind-imaging-training = 影像診斷訓練
centre-kind-endoscopy-training = 內視鏡訓練
centre-kind-screening = 癌症篩檢
centre-kind-screening-training = 篩檢訓練
centre-kind-surgical-training = 手術訓練
centre-kind-dental-training = 牙科訓練
centre-kind-general-hospital = 綜合醫院
centre-kind-emergency = 急診
centre-kind-clinic = 診所
centre-kind-rehabilitation = 復健
centre-kind-dialysis = 透析（洗腎）
centre-kind-health-checkup = 健康檢查
centre-kind-distribution = 醫療用品的供應
