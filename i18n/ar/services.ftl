# Services of hospitals and of facilitators, and how a patient is received.

service-international-office = مكتب المرضى الدوليين
service-interpreter-on-site = مترجم شفهي في المستشفى
service-interpreter-on-request = مترجم شفهي عند الطلب
service-telephone-interpreting = ترجمة شفهية عبر الهاتف
service-remote-interpreting = ترجمة شفهية عبر الفيديو أو التطبيق
service-translation-device = أجهزة ترجمة
service-staff-accompaniment = مرافقة من الموظفين داخل المستشفى
service-translated-documents = استمارات ووثائق مترجمة
service-certificates-in-other-languages = شهادات بلغات أخرى
service-english-report = تقرير طبي بالإنجليزية عند الطلب
service-english-bill = فاتورة مفصلة بالإنجليزية عند الطلب
service-insurer-quotation = عرض أسعار لشركة التأمين عند الطلب
service-online-application = تقديم الطلب عبر الإنترنت
service-nurse-coordinator = ممرض منسق
service-hotline-24h = خط ساخن على مدار 24 ساعة
service-night-and-holiday-patients = استقبال المرضى الأجانب ليلًا وفي أيام العطل أيضًا
service-network-referral = الإحالة ضمن شبكة مستشفيات الجامعات الوطنية
service-hotel-on-site = فندق داخل موقع المستشفى
service-preventive-medicine-centre = مركز الطب الوقائي
service-visa-support-by-coordinator = المساعدة في التأشيرة عن طريق المنسق
service-payment-by-coordinator = الدفع عن طريق المنسق
service-interpreter-by-coordinator = مترجم شفهي عن طريق المنسق
service-coordination-whole-stay = التنسيق قبل الإقامة وأثناءها وبعدها
service-visa-questions = الرد على أسئلة التأشيرة
service-menu-in-english = اختيار الوجبات من قوائم بالإنجليزية
service-hospital-matching = البحث عن مستشفى
service-second-opinion = رأي طبي ثانٍ
service-health-checkup-booking = حجز الفحص الصحي الشامل
service-visa-guarantee = كفالة تأشيرة الإقامة الطبية
service-interpreting = الترجمة الشفهية
service-translation = الترجمة التحريرية
service-travel-arrangement = ترتيبات السفر
service-payment-agency = الدفع للمستشفى نيابةً عنك
service-call-centre-24h = مركز اتصال على مدار 24 ساعة
service-airport-transfer = النقل من المطار وإليه
service-diet-and-religion = ترتيبات خاصة بالطعام والشعائر الدينية

## Papers to send

document-referral-letter = خطاب إحالة
document-diagnosis = التشخيص
document-history = تاريخ المرض والحالة الراهنة
document-treatment-history = العلاجات السابقة حتى الآن
document-medicines = الأدوية الحالية
document-past-history = الأمراض السابقة
document-physical-function = ما تستطيع القيام به بنفسك في الحياة اليومية
document-dicom-images = صور CT أو MRI أو PET بصيغة DICOM
document-blood-tests = نتائج تحاليل الدم
document-pathology-slides = شرائح الفحص النسيجي، عند طلبها
document-passport = جواز السفر

## Money

deposit-equal-to-estimate = دفعة مقدّمة تساوي التكلفة التقديرية
deposit-on-admission = دفعة مقدّمة عند دخول المستشفى
deposit-before-arrival = دفع التكلفة التقديرية قبل الوصول
payment-credit-card = بطاقة ائتمان
payment-unionpay = UnionPay
payment-cashless = الدفع غير النقدي
payment-coordinator = عن طريق المنسق
cost-item-technical-fee = رسوم العلاج بحزمة الإشعاع
cost-item-check-up-half-day = فحص صحي لمدة نصف يوم
cost-item-check-up-one-day = فحص صحي لمدة يوم واحد
cost-item-check-up-overnight = فحص صحي لمدة يوم أو يومين
cost-item-pet-ct-mri = فحص صحي لمدة يوم واحد مع PET وCT وMRI
cost-item-agent-and-interpreter = الوكيل والمترجم الشفهي
cost-item-interpreter = المترجم الشفهي
cost-item-hospital-stay = الإقامة في المستشفى
cost-item-examinations = الفحوص
cost-item-medicines = الأدوية
cost-item-tax = ضريبة الاستهلاك
basis-quoted = السعر الذي حدده المستشفى
basis-tariff = تعرفة التأمين الصحي، المبلغ كاملًا
basis-package = سعر الباقة
basis-uninsured = السعر لمن ليس لديهم تأمين صحي ياباني

## Milestones of a treatment in Japan

milestone-first-use = أول استخدام في اليابان
milestone-approved = تمت الموافقة
milestone-insured = مشمول بالتأمين الصحي العام في اليابان للأمراض المدرجة
milestone-insured-more = توسيع التأمين الصحي العام في اليابان ليشمل أمراضًا أخرى
milestone-suspended = متوقف مؤقتًا

## Accreditation schemes

scheme-jih = Japan International Hospitals (JIH)
scheme-jmip = Japan Medical Service Accreditation for International Patients (JMIP)
scheme-jci = Joint Commission International (JCI)
scheme-iso = شهادة ISO
scheme-prefecture-base = مستشفى مرجعي حددته المحافظة لاستقبال المرضى الأجانب

## Departments named by an accreditation

department-cardiology = أمراض القلب
department-gastroenterology = أمراض الجهاز الهضمي
department-neurosurgery = جراحة الأعصاب
department-anaesthesiology = التخدير
department-gastroenterological-and-transplant-surgery = جراحة الجهاز الهضمي وزراعة الأعضاء
department-otolaryngology-head-and-neck = جراحة الأنف والأذن والحنجرة والرأس والعنق
department-plastic-surgery-lymphoedema = الجراحة التجميلية والترميمية، الوذمة اللمفية
department-orthopaedics = جراحة العظام

## Registers of visa guarantors

registry-meti = وزارة الاقتصاد والتجارة والصناعة (METI)
registry-jta = وكالة السياحة اليابانية

## Japanese-style centres abroad

centre-kind-imaging = التصوير الطبي
centre-kind-imaging-training = التدريب على التصوير الطبي
centre-kind-endoscopy-training = التدريب على التنظير الداخلي
centre-kind-screening = التحري عن السرطان
centre-kind-screening-training = التدريب على التحري
centre-kind-surgical-training = التدريب الجراحي
centre-kind-dental-training = التدريب في طب الأسنان
centre-kind-general-hospital = مستشفى عام
centre-kind-emergency = طب الطوارئ
centre-kind-clinic = عيادة
centre-kind-rehabilitation = إعادة التأهيل
centre-kind-dialysis = غسيل الكلى
centre-kind-health-checkup = الفحص الصحي الشامل
centre-kind-distribution = توزيع المستلزمات الطبية
