# Services of hospitals and of facilitators, and how a patient is received.

service-international-office = ការិយាល័យអ្នកជំងឺបរទេស
service-interpreter-on-site = អ្នកបកប្រែនៅមន្ទីរពេទ្យ
service-interpreter-on-request = អ្នកបកប្រែតាមសំណើ
service-telephone-interpreting = ការបកប្រែតាមទូរសព្ទ
service-remote-interpreting = ការបកប្រែតាមវីដេអូ ឬកម្មវិធី
service-translation-device = ឧបករណ៍បកប្រែ
service-staff-accompaniment = បុគ្គលិកជូនអ្នកទៅកន្លែងនានាក្នុងមន្ទីរពេទ្យ
service-translated-documents = ទម្រង់បែបបទ និងឯកសារបកប្រែ
service-certificates-in-other-languages = លិខិតបញ្ជាក់ជាភាសាផ្សេង
service-english-report = របាយការណ៍វេជ្ជសាស្ត្រជាភាសាអង់គ្លេសតាមសំណើ
service-english-bill = វិក្កយបត្រលម្អិតជាភាសាអង់គ្លេសតាមសំណើ
service-insurer-quotation = សម្រង់តម្លៃសម្រាប់ក្រុមហ៊ុនធានារ៉ាប់រងតាមសំណើ
service-online-application = ដាក់ពាក្យតាមអ៊ីនធឺណិត
service-nurse-coordinator = គិលានុបដ្ឋាកសម្របសម្រួល
service-hotline-24h = ខ្សែទូរសព្ទ 24 ម៉ោង
service-night-and-holiday-patients = ទទួលអ្នកជំងឺបរទេសពេលយប់ និងថ្ងៃឈប់សម្រាកដែរ
service-network-referral = ការបញ្ជូនក្នុងបណ្តាញមន្ទីរពេទ្យសាកលវិទ្យាល័យជាតិ
service-hotel-on-site = សណ្ឋាគារក្នុងបរិវេណ
service-preventive-medicine-centre = មជ្ឈមណ្ឌលវេជ្ជសាស្ត្រការពារ
service-visa-support-by-coordinator = ជំនួយទិដ្ឋាការតាមក្រុមហ៊ុនសម្របសម្រួល
service-payment-by-coordinator = បង់ប្រាក់តាមក្រុមហ៊ុនសម្របសម្រួល
service-interpreter-by-coordinator = អ្នកបកប្រែតាមក្រុមហ៊ុនសម្របសម្រួល
service-coordination-whole-stay = ការសម្របសម្រួលមុន អំឡុង និងក្រោយការស្នាក់នៅ
service-visa-questions = ឆ្លើយសំណួរអំពីទិដ្ឋាការ
service-menu-in-english = ជ្រើសរើសអាហារតាមបញ្ជីមុខម្ហូបភាសាអង់គ្លេស
service-hospital-matching = ការស្វែងរកមន្ទីរពេទ្យ
service-second-opinion = មតិវេជ្ជបណ្ឌិតទីពីរ
service-health-checkup-booking = ការកក់ពិនិត្យសុខភាព
service-visa-guarantee = ការធានាទិដ្ឋាការស្នាក់នៅព្យាបាល
service-interpreting = ការបកប្រែផ្ទាល់មាត់
service-translation = ការបកប្រែឯកសារ
service-travel-arrangement = ការរៀបចំដំណើរ
service-payment-agency = បង់ប្រាក់ឱ្យមន្ទីរពេទ្យជំនួសអ្នក
service-call-centre-24h = មជ្ឈមណ្ឌលទូរសព្ទ 24 ម៉ោង
service-airport-transfer = ការដឹកជញ្ជូនពី និងទៅព្រលានយន្តហោះ
service-diet-and-religion = ការរៀបចំអាហារ និងតម្រូវការសាសនា

## Papers to send

document-referral-letter = លិខិតបញ្ជូនអ្នកជំងឺ
document-diagnosis = រោគវិនិច្ឆ័យ
document-history = ប្រវត្តិជំងឺ និងស្ថានភាពបច្ចុប្បន្ន
document-treatment-history = ការព្យាបាលកន្លងមក
document-medicines = ថ្នាំកំពុងប្រើ
document-past-history = ជំងឺពីមុន
document-physical-function = អ្វីដែលអ្នកអាចធ្វើដោយខ្លួនឯងក្នុងជីវិតប្រចាំថ្ងៃ
document-dicom-images = រូបភាព CT, MRI ឬ PET ជាទម្រង់ DICOM
document-blood-tests = លទ្ធផលពិនិត្យឈាម
document-pathology-slides = ស្លាយជាលិកា (រោគសាស្ត្រ) ពេលមានការស្នើសុំ
document-passport = លិខិតឆ្លងដែន

## Money

deposit-equal-to-estimate = ប្រាក់កក់ស្មើនឹងតម្លៃប៉ាន់ស្មាន
deposit-on-admission = ប្រាក់កក់ពេលចូលសម្រាកពេទ្យ
deposit-before-arrival = បង់តម្លៃប៉ាន់ស្មានមុនមកដល់
payment-credit-card = កាតឥណទាន
payment-unionpay = UnionPay
payment-cashless = ការបង់ប្រាក់មិនប្រើសាច់ប្រាក់
payment-coordinator = តាមក្រុមហ៊ុនសម្របសម្រួល
cost-item-technical-fee = ថ្លៃបច្ចេកទេសនៃការព្យាបាលដោយកាំរស្មី
cost-item-check-up-half-day = ពិនិត្យសុខភាពកន្លះថ្ងៃ
cost-item-check-up-one-day = ពិនិត្យសុខភាពមួយថ្ងៃ
cost-item-check-up-overnight = ពិនិត្យសុខភាពមួយ ឬពីរថ្ងៃ
cost-item-pet-ct-mri = ពិនិត្យសុខភាពមួយថ្ងៃ មាន PET, CT និង MRI
cost-item-agent-and-interpreter = ភ្នាក់ងារ និងអ្នកបកប្រែ
cost-item-interpreter = អ្នកបកប្រែ
cost-item-hospital-stay = ការសម្រាកពេទ្យ
cost-item-examinations = ការពិនិត្យ
cost-item-medicines = ថ្នាំ
cost-item-tax = ពន្ធលើការប្រើប្រាស់
basis-quoted = តម្លៃដែលមន្ទីរពេទ្យបញ្ជាក់
basis-tariff = តារាងតម្លៃធានារ៉ាប់រង ចំនួនពេញ
basis-package = តម្លៃជាកញ្ចប់
basis-uninsured = តម្លៃសម្រាប់អ្នកគ្មានធានារ៉ាប់រងជប៉ុន

## Milestones of a treatment in Japan

milestone-first-use = ប្រើជាលើកដំបូងនៅជប៉ុន
milestone-approved = បានអនុញ្ញាត
milestone-insured = ធានារ៉ាប់រងសាធារណៈជប៉ុនរ៉ាប់រងសម្រាប់ជំងឺក្នុងបញ្ជី
milestone-insured-more = ធានារ៉ាប់រងសាធារណៈជប៉ុនរ៉ាប់រងជំងឺបន្ថែមទៀត
milestone-suspended = បានផ្អាក

## Accreditation schemes

scheme-jih = Japan International Hospitals (JIH)
scheme-jmip = ការទទួលស្គាល់គុណភាពសេវាវេជ្ជសាស្ត្រជប៉ុនសម្រាប់អ្នកជំងឺបរទេស (JMIP)
scheme-jci = Joint Commission International (JCI)
scheme-iso = វិញ្ញាបនបត្រ ISO
scheme-prefecture-base = មន្ទីរពេទ្យគោលដែលខេត្តកំណត់

## Departments named by an accreditation

department-cardiology = ផ្នែកជំងឺបេះដូង
department-gastroenterology = ផ្នែកជំងឺប្រព័ន្ធរំលាយអាហារ
department-neurosurgery = ផ្នែកវះកាត់ប្រព័ន្ធប្រសាទ
department-anaesthesiology = ផ្នែកដាក់ថ្នាំសណ្តំ
department-gastroenterological-and-transplant-surgery = ផ្នែកវះកាត់ប្រព័ន្ធរំលាយអាហារ និងប្តូរសរីរាង្គ
department-otolaryngology-head-and-neck = ផ្នែកត្រចៀក ច្រមុះ បំពង់ក និងវះកាត់ក្បាល និងក
department-plastic-surgery-lymphoedema = ផ្នែកវះកាត់កែទម្រង់ និងជំងឺហើមទឹករងៃ
department-orthopaedics = ផ្នែកឆ្អឹង និងសន្លាក់

## Registers of visa guarantors

registry-meti = ក្រសួងសេដ្ឋកិច្ច ពាណិជ្ជកម្ម និងឧស្សាហកម្មជប៉ុន (METI)
registry-jta = ទីភ្នាក់ងារទេសចរណ៍ជប៉ុន

## Japanese-style centres abroad

centre-kind-imaging = ការថតរូបភាពវេជ្ជសាស្ត្រ
centre-kind-imaging-training = ការបណ្តុះបណ្តាលថតរូបភាពវេជ្ជសាស្ត្រ
centre-kind-endoscopy-training = ការបណ្តុះបណ្តាលអង់ដូស្កុប
centre-kind-screening = ការពិនិត្យរកមហារីក
centre-kind-screening-training = ការបណ្តុះបណ្តាលពិនិត្យរកជំងឺ
centre-kind-surgical-training = ការបណ្តុះបណ្តាលវះកាត់
centre-kind-dental-training = ការបណ្តុះបណ្តាលទន្តសាស្ត្រ
centre-kind-general-hospital = មន្ទីរពេទ្យទូទៅ
centre-kind-emergency = ការសង្គ្រោះបន្ទាន់
centre-kind-clinic = គ្លីនិក
centre-kind-rehabilitation = ការស្តារនីតិសម្បទា
centre-kind-dialysis = ការលាងឈាម
centre-kind-health-checkup = ការពិនិត្យសុខភាព
centre-kind-distribution = ការចែកចាយសម្ភារៈពេទ្យ
