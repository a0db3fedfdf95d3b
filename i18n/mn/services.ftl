# Services of hospitals and of facilitators, and how a patient is received.

service-international-office = Гадаад өвчтөний алба
service-interpreter-on-site = Эмнэлэгт байдаг хэлмэрч
service-interpreter-on-request = Хүсэлтээр олох хэлмэрч
service-telephone-interpreting = Утсаар хэлмэрчлэх
service-remote-interpreting = Видео эсвэл аппаар хэлмэрчлэх
service-translation-device = Орчуулгын төхөөрөмж
service-staff-accompaniment = Ажилтан эмнэлэг дотор дагалдан явна
service-translated-documents = Орчуулсан маягт, бичиг баримт
service-certificates-in-other-languages = Бусад хэлээрх тодорхойлолт
service-english-report = Хүсэлтээр англи хэлээрх эмнэлгийн тайлан
service-english-bill = Хүсэлтээр англи хэлээрх задаргаатай нэхэмжлэх
service-insurer-quotation = Хүсэлтээр даатгалын компанид өгөх үнийн санал
service-online-application = Онлайнаар хүсэлт гаргах
service-nurse-coordinator = Зохицуулагч сувилагч
service-hotline-24h = 24 цагийн лавлах утас
service-night-and-holiday-patients = Гадаад өвчтөнийг шөнө, амралтын өдөр ч хүлээн авна
service-network-referral = Улсын их сургуулийн эмнэлгүүдийн сүлжээнд шилжүүлэх
service-hotel-on-site = Эмнэлгийн дэргэдэх зочид буудал
service-preventive-medicine-centre = Урьдчилан сэргийлэх төв
service-visa-support-by-coordinator = Зуучлагчаар дамжуулах визийн дэмжлэг
service-payment-by-coordinator = Зуучлагчаар дамжуулах төлбөр
service-interpreter-by-coordinator = Зуучлагчаар олох хэлмэрч
service-coordination-whole-stay = Ирэхээс өмнө, байх үед, дараа нь зохион байгуулалт
service-visa-questions = Визийн асуултад хариулах
service-menu-in-english = Англи цэсээр хоол сонгох
service-hospital-matching = Эмнэлэг олох
service-second-opinion = Хоёр дахь эмчийн дүгнэлт
service-health-checkup-booking = Эрүүл мэндийн үзлэгийн цаг захиалах
service-visa-guarantee = Эмчилгээний визийн батлан даалт
service-interpreting = Хэлмэрчлэх
service-translation = Бичгийн орчуулга
service-travel-arrangement = Аяллын зохион байгуулалт
service-payment-agency = Таны өмнөөс эмнэлэгт төлбөр төлөх
service-call-centre-24h = 24 цагийн дуудлагын төв
service-airport-transfer = Нисэх буудлаас тосох, хүргэх
service-diet-and-religion = Хоол, шашны хэрэгцээг зохицуулах

## Papers to send

document-referral-letter = Илгээх бичиг
document-diagnosis = Онош
document-history = Өвчний явц ба одоогийн байдал
document-treatment-history = Өнөөг хүртэл хийсэн эмчилгээ
document-medicines = Одоо хэрэглэж байгаа эм
document-past-history = Өмнө туссан өвчин
document-physical-function = Өдөр тутам өөрөө хийж чаддаг зүйл
document-dicom-images = CT, MRI эсвэл PET зураг (DICOM)
document-blood-tests = Цусны шинжилгээний хариу
document-pathology-slides = Эд судлалын шил, шаардсан үед
document-passport = Паспорт

## Money

deposit-equal-to-estimate = Урьдчилсан тооцоотой тэнцэх урьдчилгаа төлбөр
deposit-on-admission = Хэвтэх үед төлөх урьдчилгаа төлбөр
deposit-before-arrival = Урьдчилсан тооцооны дүнг ирэхээс өмнө төлнө
payment-credit-card = Кредит карт
payment-unionpay = UnionPay
payment-cashless = Бэлэн бус төлбөр
payment-coordinator = Зуучлагчаар дамжуулан
cost-item-technical-fee = Туяагаар эмчлэх техникийн төлбөр
cost-item-check-up-half-day = Хагас өдрийн үзлэг
cost-item-check-up-one-day = Нэг өдрийн үзлэг
cost-item-check-up-overnight = Нэг эсвэл хоёр өдрийн үзлэг
cost-item-pet-ct-mri = PET, CT, MRI бүхий нэг өдрийн үзлэг
cost-item-agent-and-interpreter = Төлөөлөгч ба хэлмэрч
cost-item-interpreter = Хэлмэрч
cost-item-hospital-stay = Эмнэлэгт хэвтэх
cost-item-examinations = Шинжилгээ, оношилгоо
cost-item-medicines = Эм
cost-item-tax = Хэрэглээний татвар
basis-quoted = Эмнэлгийн заасан үнэ
basis-tariff = Даатгалын тариф, бүтэн дүн
basis-package = Багц үнэ
basis-uninsured = Японы даатгалгүй хүний үнэ

## Milestones of a treatment in Japan

milestone-first-use = Японд анх хэрэглэсэн
milestone-approved = Зөвшөөрсөн
milestone-insured = Жагсаалтад буй өвчинд Японы нийтийн даатгал хамаарна
milestone-insured-more = Японы нийтийн даатгал нэмж өөр өвчинд хамаарна
milestone-suspended = Түр зогсоосон

## Accreditation schemes

scheme-jih = Japan International Hospitals (JIH)
scheme-jmip = Гадаад өвчтөн хүлээн авах эмнэлгийн магадлан итгэмжлэл (JMIP)
scheme-jci = Олон улсын хамтарсан комисс (JCI)
scheme-iso = ISO гэрчилгээ
scheme-prefecture-base = Мужаас нэрлэсэн тулгуур эмнэлэг

## Departments named by an accreditation

department-cardiology = Зүрх судас
department-gastroenterology = Хоол боловсруулах эрхтэн
department-neurosurgery = Мэдрэлийн мэс засал
department-anaesthesiology = Мэдээгүйжүүлэг
department-gastroenterological-and-transplant-surgery = Хоол боловсруулах эрхтний болон эрхтэн шилжүүлэн суулгах мэс засал
department-otolaryngology-head-and-neck = Чих, хамар, хоолой, толгой, хүзүүний мэс засал
department-plastic-surgery-lymphoedema = Нөхөн сэргээх (пластик) мэс засал, лимфийн хаван
department-orthopaedics = Согог засал (ортопед)

## Registers of visa guarantors

registry-meti = Эдийн засаг, худалдаа, аж үйлдвэрийн яам (METI)
registry-jta = Японы Аялал жуулчлалын агентлаг

## Japanese-style centres abroad

centre-kind-imaging = Дүрс оношилгоо
centre-kind-imaging-training = Дүрс оношилгооны сургалт
centre-kind-endoscopy-training = Дурангийн сургалт
centre-kind-screening = Хорт хавдрын илрүүлэг
centre-kind-screening-training = Илрүүлгийн сургалт
centre-kind-surgical-training = Мэс заслын сургалт
centre-kind-dental-training = Шүдний эмчилгээний сургалт
centre-kind-general-hospital = Нэгдсэн эмнэлэг
centre-kind-emergency = Яаралтай тусламж
centre-kind-clinic = Клиник
centre-kind-rehabilitation = Сэргээн засах эмчилгээ
centre-kind-dialysis = Диализ
centre-kind-health-checkup = Эрүүл мэндийн үзлэг
centre-kind-distribution = Эмнэлгийн хэрэгслийн түгээлт
