# Services of hospitals and of facilitators, and how a patient is received.

service-international-office = နိုင်ငံခြားလူနာဌာန
service-interpreter-on-site = ဆေးရုံတွင် စကားပြန်
service-interpreter-on-request = စကားပြန် (တောင်းဆိုလျှင်)
service-telephone-interpreting = ဖုန်းဖြင့် စကားပြန်
service-remote-interpreting = ဗီဒီယို သို့မဟုတ် အက်ပ်ဖြင့် စကားပြန်
service-translation-device = ဘာသာပြန်စက်များ
service-staff-accompaniment = ဝန်ထမ်းက ဆေးရုံအတွင်း လိုက်ပါကူညီ
service-translated-documents = ဘာသာပြန်ထားသော ပုံစံနှင့် စာရွက်စာတမ်း
service-certificates-in-other-languages = အခြားဘာသာဖြင့် ဆေးလက်မှတ်
service-english-report = အင်္ဂလိပ်ဘာသာ ဆေးအစီရင်ခံစာ (တောင်းဆိုလျှင်)
service-english-bill = အင်္ဂလိပ်ဘာသာ အသေးစိတ်ငွေတောင်းခံလွှာ (တောင်းဆိုလျှင်)
service-insurer-quotation = အာမခံကုမ္ပဏီအတွက် ဈေးနှုန်းစာရင်း (တောင်းဆိုလျှင်)
service-online-application = အွန်လိုင်း လျှောက်ထားခြင်း
service-nurse-coordinator = သူနာပြု ညှိနှိုင်းရေးမှူး
service-hotline-24h = 24 နာရီ အကူအညီဖုန်းလိုင်း
service-night-and-holiday-patients = ညနှင့် အားလပ်ရက်များတွင်လည်း နိုင်ငံခြားလူနာ လက်ခံ
service-network-referral = အမျိုးသားတက္ကသိုလ်ဆေးရုံ ကွန်ရက်အတွင်း လွှဲပို့ခြင်း
service-hotel-on-site = ဆေးရုံဝင်းအတွင်း ဟိုတယ်
service-preventive-medicine-centre = ရောဂါကာကွယ်ရေးစင်တာ
service-visa-support-by-coordinator = ညှိနှိုင်းရေးကုမ္ပဏီမှတစ်ဆင့် ဗီဇာအကူအညီ
service-payment-by-coordinator = ညှိနှိုင်းရေးကုမ္ပဏီမှတစ်ဆင့် ငွေပေးချေခြင်း
service-interpreter-by-coordinator = ညှိနှိုင်းရေးကုမ္ပဏီမှတစ်ဆင့် စကားပြန်
service-coordination-whole-stay = မလာမီ၊ နေစဉ်နှင့် ပြန်ပြီးနောက် ညှိနှိုင်းပေးခြင်း
service-visa-questions = ဗီဇာမေးခွန်းများ ဖြေကြားခြင်း
service-menu-in-english = အင်္ဂလိပ်ဘာသာမီနူးဖြင့် အစားအစာ ရွေးနိုင်
service-hospital-matching = ဆေးရုံ ရှာပေးခြင်း
service-second-opinion = ဒုတိယဆရာဝန်အမြင်
service-health-checkup-booking = ကျန်းမာရေးစစ်ဆေးမှု ချိန်းဆိုပေးခြင်း
service-visa-guarantee = ဆေးကုသနေထိုင်ခွင့်ဗီဇာအတွက် အာမခံပေးခြင်း
service-interpreting = စကားပြန်
service-translation = ဘာသာပြန်
service-travel-arrangement = ခရီးစဉ် စီစဉ်ပေးခြင်း
service-payment-agency = ဆေးရုံသို့ ကိုယ်စား ငွေပေးချေခြင်း
service-call-centre-24h = 24 နာရီ ဖုန်းဝန်ဆောင်မှု
service-airport-transfer = လေဆိပ်အကြိုအပို့
service-diet-and-religion = အစားအစာနှင့် ဘာသာရေးအတွက် စီစဉ်ပေးခြင်း

## Papers to send

document-referral-letter = လူနာလွှဲစာ
document-diagnosis = ရောဂါအမည်
document-history = ရောဂါရာဇဝင်နှင့် လက်ရှိအခြေအနေ
document-treatment-history = ယခင်ကုသမှုများ
document-medicines = လက်ရှိသုံးနေသော ဆေးများ
document-past-history = ယခင်ဖြစ်ဖူးသော ရောဂါများ
document-physical-function = နေ့စဉ်ဘဝတွင် ကိုယ်တိုင်လုပ်နိုင်သည်များ
document-dicom-images = CT၊ MRI သို့မဟုတ် PET ပုံများ (DICOM ပုံစံ)
document-blood-tests = သွေးစစ်ချက်အဖြေ
document-pathology-slides = အသားစစ်နမူနာဖန်ပြား (တောင်းဆိုလျှင်)
document-passport = နိုင်ငံကူးလက်မှတ်

## Money

deposit-equal-to-estimate = ခန့်မှန်းကုန်ကျစရိတ်နှင့် ညီမျှသော စပေါ်ငွေ
deposit-on-admission = ဆေးရုံတက်ချိန် စပေါ်ငွေ
deposit-before-arrival = ခန့်မှန်းကုန်ကျစရိတ်ကို ဂျပန်သို့မရောက်မီ ပေးချေရန်
payment-credit-card = အကြွေးဝယ်ကတ်
payment-unionpay = UnionPay
payment-cashless = ငွေသားမဲ့ ပေးချေခြင်း
payment-coordinator = ညှိနှိုင်းရေးကုမ္ပဏီမှတစ်ဆင့်
cost-item-technical-fee = ရောင်ခြည်ကုထုံး နည်းပညာခ
cost-item-check-up-half-day = နေ့ဝက် ကျန်းမာရေးစစ်ဆေးမှု
cost-item-check-up-one-day = တစ်ရက်တာ ကျန်းမာရေးစစ်ဆေးမှု
cost-item-check-up-overnight = တစ်ရက် သို့မဟုတ် နှစ်ရက်တာ ကျန်းမာရေးစစ်ဆေးမှု
cost-item-pet-ct-mri = PET၊ CT၊ MRI ပါ တစ်ရက်တာ ကျန်းမာရေးစစ်ဆေးမှု
cost-item-agent-and-interpreter = ကိုယ်စားလှယ်နှင့် စကားပြန်
cost-item-interpreter = စကားပြန်
cost-item-hospital-stay = ဆေးရုံတက်ခ
cost-item-examinations = စစ်ဆေးခ
cost-item-medicines = ဆေးဖိုး
cost-item-tax = စားသုံးမှုခွန်
basis-quoted = ဆေးရုံက ဖော်ပြသော ဈေးနှုန်း
basis-tariff = အာမခံသတ်မှတ်နှုန်း၊ ငွေအပြည့်
basis-package = ပက်ကေ့ဂျ်ဈေးနှုန်း
basis-uninsured = ဂျပန်ကျန်းမာရေးအာမခံ မရှိသူအတွက် ဈေးနှုန်း

## Milestones of a treatment in Japan

milestone-first-use = ဂျပန်တွင် ပထမဆုံး အသုံးပြု
milestone-approved = ခွင့်ပြုချက်ရ
milestone-insured = သတ်မှတ်ရောဂါများအတွက် ဂျပန်အစိုးရကျန်းမာရေးအာမခံ ရ
milestone-insured-more = ဂျပန်အစိုးရကျန်းမာရေးအာမခံသည် ရောဂါများ ထပ်မံပါဝင်
milestone-suspended = ရပ်ဆိုင်းထား

## Accreditation schemes

scheme-jih = Japan International Hospitals (JIH)
scheme-jmip = နိုင်ငံခြားလူနာများအတွက် ဂျပန်ဆေးဘက်ဝန်ဆောင်မှု အသိအမှတ်ပြုမှု (JMIP)
scheme-jci = Joint Commission International (JCI)
scheme-iso = ISO အသိအမှတ်ပြုလက်မှတ်
scheme-prefecture-base = စီရင်စုက သတ်မှတ်သော အဓိကဆေးရုံ

## Departments named by an accreditation

department-cardiology = နှလုံးရောဂါဌာန
department-gastroenterology = အစာအိမ်နှင့် အူလမ်းကြောင်းရောဂါဌာန
department-neurosurgery = ဦးနှောက်နှင့် အာရုံကြောခွဲစိတ်ဌာန
department-anaesthesiology = မေ့ဆေးဌာန
department-gastroenterological-and-transplant-surgery = အစာအိမ်နှင့် အူလမ်းကြောင်း၊ ကိုယ်အင်္ဂါအစားထိုးခွဲစိတ်ဌာန
department-otolaryngology-head-and-neck = နား၊ နှာခေါင်း၊ လည်ချောင်း၊ ဦးခေါင်းနှင့် လည်ပင်းခွဲစိတ်ဌာန
department-plastic-surgery-lymphoedema = ပလတ်စတစ်ခွဲစိတ်ဌာန၊ ပြန်ရည်ဖောရောင်ခြင်း
department-orthopaedics = အရိုးရောဂါဌာန

## Registers of visa guarantors

registry-meti = စီးပွားရေး၊ ကုန်သွယ်ရေးနှင့် စက်မှုဝန်ကြီးဌာန (METI)
registry-jta = ဂျပန်ခရီးသွားလုပ်ငန်းအေဂျင်စီ

## Japanese-style centres abroad

centre-kind-imaging = ဓာတ်မှန်နှင့် ပုံရိပ်ဖော်စစ်ဆေးခြင်း
centre-kind-imaging-training = ပုံရိပ်ဖော်စစ်ဆေးခြင်း သင်တန်း
centre-kind-endoscopy-training = မှန်ပြောင်းစစ်ဆေးခြင်း သင်တန်း
centre-kind-screening = ကင်ဆာရှာဖွေစစ်ဆေးခြင်း
centre-kind-screening-training = ရှာဖွေစစ်ဆေးခြင်း သင်တန်း
centre-kind-surgical-training = ခွဲစိတ်မှု သင်တန်း
centre-kind-dental-training = သွားဘက်ဆိုင်ရာ သင်တန်း
centre-kind-general-hospital = အထွေထွေရောဂါကုဆေးရုံ
centre-kind-emergency = အရေးပေါ်ကုသမှု
centre-kind-clinic = ဆေးခန်း
centre-kind-rehabilitation = ပြန်လည်သန်စွမ်းရေး
centre-kind-dialysis = ကျောက်ကပ်ဆေးခြင်း
centre-kind-health-checkup = ကျန်းမာရေးစစ်ဆေးမှု
centre-kind-distribution = ဆေးပစ္စည်း ဖြန့်ဖြူးခြင်း
