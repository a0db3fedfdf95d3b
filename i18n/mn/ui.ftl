# Interface words. One message, one string; selectors only for plural forms.

site-name = Japan International Hospitals
not-stated = Заагаагүй
source = Эх сурвалж
sources = Эх сурвалжууд
weak-source = найдвар муутай эх сурвалж
confirm-first = Шалгаснаас хойш удсан: эхлээд лавлана уу
checked-on = шалгасан: { $date }
skip-link = Агуулга руу очих
menu-label = Хэл
menu-partly = хэсэгчлэн орчуулсан
nav-label = Үндсэн цэс
trail-label = Та энд байна
footer-label = Энэ сайтын тухай
footer-demonstration = Энэ сайт бол нээлттэй эх сурвалжаар хийсэн үзүүлэн сайт юм. Энэ нь Japan International Hospitals-ийн албан ёсны жагсаалт биш бөгөөд эмнэлгийн зөвлөгөө өгдөггүй.
footer-private = Күүки ашигладаггүй, хянадаггүй, бусдаас юу ч ачаалдаггүй.
footer-error = Алдаа мэдэгдэх
page-partly = Энэ хуудасны ихэнх хэсэг таны хэлээр хараахан алга.

## Navigation

nav-hospitals = Эмнэлэг хайх
nav-treatments = Эмчилгээ
nav-how-it-works = Хэрхэн явагддаг вэ
nav-costs = Зардал
nav-coordinators = Зуучлагчид
nav-emergency = Яаралтай тусламж 119
nav-regions = Бүс нутаг
nav-languages = Хэл
nav-accreditation = Магадлан итгэмжлэл
nav-apply = Хүсэлт гаргах арга
nav-about = Энэ сайтын тухай
nav-visa = Эмчилгээний виз
nav-for-doctors = Таны эмчид
nav-centres = Гадаад дахь япон маягийн төв
nav-sources = Бүх эх сурвалж

## Texts that are not what they seem

notice-fallback = Энэ хэсэг таны хэлээр хараахан алга. Харуулж буй хэл: { $language }.
notice-machine = Машинаар орчуулсан, хүн шалгаагүй. Эмчилгээний шийдвэрийг зөвхөн үүнд үндэслэн гаргаж болохгүй.
notice-reviewed = Машинаар орчуулж, дараа нь хүн шалгасан.
notice-stale = Орчуулснаас хойш эх бичвэр өөрчлөгдсөн. Энэ орчуулга хуучирсан байж болно.
notice-stale-original = Эх бичвэрийг унших: { $language }

## Language gate and missing pages

gate-choose = Монгол хэлээр үргэлжлүүлэх
not-found-title = Хуудас олдсонгүй
not-found-text = Хуудас өөр газар шилжсэн байж болно. Эмнэлгийн жагсаалт эсвэл нүүр хуудаснаас эхэлнэ үү.

## Front page

home-title = Гадаадаас ирэх өвчтөнд зориулсан Японы эмнэлгүүд
home-description = Гадаадаас ирсэн өвчтөнийг хүлээн авдаг Японы эмнэлгийн тухай нээлттэй эх сурвалжид юу гэсэн бэ: эмчилгээ, хэл, хүсэлт гаргах арга, зардал. Бүгд эх сурвалж, огноотой.
home-lede =
    { $count ->
        [one] Гадаадаас ирсэн өвчтөнд зориулсан гэж нээлттэй эх сурвалжид нэрлэсэн { $count } эмнэлэг. Мэдээлэл бүр эх сурвалж, огноотой. Энэ сайт юу ч зардаггүй, юуг ч эрэмбэлдэггүй.
       *[other] Гадаадаас ирсэн өвчтөнд зориулсан гэж нээлттэй эх сурвалжид нэрлэсэн { $count } эмнэлэг. Мэдээлэл бүр эх сурвалж, огноотой. Энэ сайт юу ч зардаггүй, юуг ч эрэмбэлдэггүй.
    }
home-doors = Хаанаас эхлэх
home-right-for-you = Япон руу явах нь танд тохирох уу?
home-about = Энэ сайт юу вэ, юу биш вэ
home-treatments = Эмчилгээ
home-regions = Эмнэлгүүд бүс нутгаар
door-treatment = Би ямар эмчилгээ хэрэгтэйгээ мэднэ
door-check-up = Би эрүүл мэндийн үзлэгт ормоор байна
door-help = Миний өмнөөс хүсэлт гаргах хүн хэрэгтэй
door-language = Би өөрийн хэлээр тусламж хайж байна
built-for = Огноог тулгасан өдөр: { $date }.

## Lists

hospitals-title = Эмнэлэг хайх
hospitals-in = Эмнэлгүүд: { $place }
hospitals-in-prefecture = Эмнэлгүүд: { $place } муж
hospitals-speaking = { $language } мэддэг хүмүүс
hospitals-named = Нэр нь орсон: { $scheme }
two-facets = { $first }: { $second }
list-lede =
    { $count ->
        [0] Энэ жагсаалтад одоогоор эмнэлэг алга.
        [one] { $count } эмнэлэг.
       *[other] { $count } эмнэлэг, хойноос урагш, дараа нь нэрээр. Дараалал нь аль нь илүү болохыг заахгүй.
    }
list-description =
    { $count ->
        [one] { $title }: гадаадаас ирэх өвчтөнд зориулсан Японы { $count } эмнэлэг. Эмчилгээ, хэл, хүсэлт гаргах арга, нээлттэй эх сурвалжаас.
       *[other] { $title }: гадаадаас ирэх өвчтөнд зориулсан Японы { $count } эмнэлэг. Эмчилгээ, хэл, хүсэлт гаргах арга, нээлттэй эх сурвалжаас.
    }
list-hospitals = Эмнэлгүүд
page-title = { $title }, хуудас { $page } / { $pages }
page-of = Хуудас { $page } / { $pages }
page-previous = Өмнөх хуудас
page-next = Дараах хуудас
pager-label = Хуудаснууд
by-treatment = Эмчилгээгээр
by-region = Бүс нутгаар
by-prefecture = Мужаар
by-language = Хүн ярьдаг хэлээр
by-apply = Хүсэлт гаргах аргаар
by-accreditation = Магадлан итгэмжлэлээр
whole-region = Бүс бүхэлдээ
narrow-list = Жагсаалтыг нарийсгах
none-yet = Одоогоор алга
place-separator = {", "}
colon = {": "}
treatments-not-stated = Эмчилгээг заагаагүй
spoken = Хүн ярьдаг хэл
treatments-lede = Эдгээр жагсаалтын эмнэлэг гадаадаас ирсэн өвчтөнд ямар эмчилгээ үзүүлдгийг харуулав. Жагсаалт бол зөвлөгөө биш: таны эмч болон эмнэлэг шийднэ.
regions-lede = Японы хойд хэсгээс өмнөд хүртэл, муж бүрийн эмнэлгийн тоотой.
languages-lede = Энд зөвхөн хүний үзүүлэх тусламжийг тооцсон: ажилтан, биечлэн, утсаар эсвэл видеогоор хэлмэрчлэх хүн. Орчуулгын төхөөрөмжийг эмнэлэг бүрийн хуудсанд заасан.
accreditation-lede = Магадлан итгэмжлэл юуг хамардаг, одоо ч хүчинтэй эсэхийг эмнэлэг бүрийн хуудсанд заасан. Ихэнх эх сурвалж хуучин.
apply-lede = Олон эмнэлэг гадаадаас хүсэлтийг шууд авдаггүй. Зуучлагч таны өмнөөс хүсэлт гаргана.

## How to apply

intake-heading-coordinator-required = Та өөрөө хүсэлт гаргах боломжгүй: зуучлагч таны өмнөөс гаргана
intake-heading-direct = Та өөрөө хүсэлт гаргаж болно
intake-heading-direct-or-coordinator = Та өөрөө эсвэл зуучлагчаар дамжуулан хүсэлт гаргаж болно
intake-heading-referral-only = Та өөрөө хүсэлт гаргах боломжгүй: эмч эсвэл эмнэлэг таныг илгээнэ
intake-heading-unknown = Хүсэлт гаргах аргыг заагаагүй
intake-short-coordinator-required = Зуучлагчаар хүсэлт гаргана
intake-short-direct = Шууд хүсэлт гаргана
intake-short-direct-or-coordinator = Шууд эсвэл зуучлагчаар хүсэлт гаргана
intake-short-referral-only = Зөвхөн илгээх бичгээр
intake-short-unknown = Хүсэлт гаргах арга: заагаагүй
intake-list-coordinator-required = Зуучлагчаар хүсэлт гаргана
intake-list-direct = Шууд хүсэлт гаргана
intake-list-direct-or-coordinator = Шууд эсвэл зуучлагчаар хүсэлт гаргана
intake-list-referral-only = Зөвхөн илгээх бичгээр
intake-step-choose = Эмнэлгийн нэрлэсэн:
intake-step-find = Таны өмнөөс хүсэлт гаргаж болох зуучлагчдыг үзнэ үү
intake-step-review = Таныг явахаас өмнө эмнэлэг бичиг баримтыг тань үзнэ.
intake-step-estimate = Та явахаасаа өмнө зардлын урьдчилсан тооцоо авна.
label-documents = Явуулах бичиг баримт
label-document-languages = Бичиг баримтын хэл
label-reply = Хариу өгөх хугацаа
label-interpreter = Хэлмэрч
label-second-opinion = Хоёр дахь эмчийн дүгнэлт
reply-days =
    { $days ->
        [one] ажлын { $days } өдөр
       *[other] ажлын { $days } өдөр
    }
own-interpreter-required = Та өөрөө авчирна
own-interpreter-arranged = Танд зориулж олж өгнө
own-interpreter-not-needed = Шаардлагагүй
second-opinion-in-person = биечлэн
second-opinion-remote = зайнаас
second-opinion-written = бичгээр
second-opinion-by-proxy = таны өмнөөс ирэх хүнтэй

## Hospital page

hospital-description = { $name }, { $prefecture }, Япон: гадаадаас ирэх өвчтөнд зориулсан эмчилгээ, хэл, хүсэлт гаргах арга, зардал, магадлан итгэмжлэл. Бүгд эх сурвалж, огноотой.
facts-checked = Мэдээллийг шалгасан
hospital-confirmed = Эмнэлэг баталсан
beds =
    { $count ->
        [one] { $number } ор
       *[other] { $number } ор
    }
as-of = { $text } (огноо: { $date })
from-to = { $text } ({ $from } – { $to })
since = эхэлсэн: { $date }
ended = Дууссан: { $date }
volume =
    { $count ->
        [one] { $number } хүн эмчилсэн
       *[other] { $number } хүн эмчилсэн
    }
label-cost = Зардал
label-includes = Багтсан
label-excludes = Багтаагүй
section-treatments = Юуг эмчилдэг, хэр удах вэ
section-languages = Хэл
section-costs = Зардал
section-stay = Эмнэлэгт байх үе
section-after = Эмчилгээний дараа
section-services = Гадаадаас ирсэн өвчтөнд үзүүлэх үйлчилгээ
section-card = Үүнийг жолооч эсвэл бүртгэлд үзүүлнэ үү
section-contact = Холбоо барих
section-recognised = Хүлээн зөвшөөрсөн
section-similar = Бусад эмнэлэг (эмчилгээгээр)
not-accepted = Хүлээж авахгүй
sessions =
    { $count ->
        [one] { $count } удаа
       *[other] { $count } удаа
    }
weeks =
    { $count ->
        [one] { $count } долоо хоног
       *[other] { $count } долоо хоног
    }
weeks-decimal = { $number } долоо хоног
hospital-days =
    { $count ->
        [one] эмнэлэгт { $count } хоног
       *[other] эмнэлэгт { $count } хоног
    }
days =
    { $count ->
        [one] { $count } хоног
       *[other] { $count } хоног
    }
column-language = Хэл
column-people = Хүний тусламж
column-other = Төхөөрөмж, бичмэл мэдээлэл
unnamed-languages =
    { $count ->
        [one] { $count } хэл, нэрлээгүй
       *[other] { $count } хэл, нэрлээгүй
    }
languages-not-named = Хэлийг нэрлээгүй
booking-needed = урьдчилан захиална
fee = { $amount }, { $per }
per-visit = нэг удаагийн үзлэгт
per-hour = нэг цагт
per-half-day = хагас өдөрт
per-day = нэг өдөрт
hours-always = 24 цаг
japan-time = { $hours } (Японы цаг, UTC+9)
weekday-range = { $from }–{ $to }
weekday-mon = Да
weekday-tue = Мя
weekday-wed = Лх
weekday-thu = Пү
weekday-fri = Ба
weekday-sat = Бя
weekday-sun = Ня
yen = { $amount } иен
yen-range = { $least } – { $most } иен
yen-per-point = нэг оноо { $yen } иен; даатгалын тариф нь 10
percent-of-tariff = даатгалын тарифын { $percent }%
label-price-rule = Үнэ тооцох журам
label-tax = Хэрэглээний татвар
tax-added = Нэмнэ
tax-not-added = Нэмэхгүй
label-estimate = Явахаас өмнө урьдчилсан тооцоо өгөх эсэх
label-deposit = Урьдчилгаа төлбөр
label-no-referral = Илгээх бичиггүй үеийн нэмэлт төлбөр
label-payment = Төлбөрийн хэлбэр
label-insurance = Нийтийн даатгал
insurance-none = Эмчлүүлэхээр ирсэн хүнд хамаарахгүй: та бүтнээр төлнө
answer-yes = Тийм
answer-on-request = Хүсэлтээр
answer-no = Үгүй
label-companion = Хамт хүн байж болох эсэх
label-private-room = Нэг хүний өрөөтэй эсэх
label-diet = Шашны ёсны хоолтой эсэх
label-prayer = Залбирлын газартай эсэх
label-wheelchair = Тэргэнцэрээр явах боломжтой эсэх
label-children = Хүүхэд хүлээн авах эсэх
label-report = Бичгээр гаргах тайлан
label-report-languages = Тайлангийн хэл
label-centres = Гадаад дахь холбоотой төвүүд
label-address = Хаяг
label-position = Координат
position-approximate = ойролцоо, 1 км орчим
label-phone = Утас
label-hours = Ажлын цаг
label-email = И-мэйл
label-website = Вэбсайт
label-international-page = Гадаад өвчтөнд зориулсан хуудас
label-form = Лавлагааны маягт
phone-main = Утас
phone-international-desk = Утас, гадаад өвчтөний алба
phone-appointments = Утас, цаг захиалга
phone-fax = Факс
departments-not-stated = Тасгийг заагаагүй
no-accreditation = Магадлан итгэмжлэл заагаагүй
standing-until = { $date } хүртэл хүчинтэй
standing-ended = Дууссан: { $date }; сунгасан нь батлагдаагүй
standing-recent = Жагсаалтад буй (огноо: { $date })
standing-listed = Жагсаалтад буй (огноо: { $date }); түүнээс хойш батлагдаагүй
standing-since = Олгосон: { $date }; түүнээс хойш батлагдаагүй
standing-undated = Огноогүй эх сурвалжид нэрлэсэн; батлагдаагүй
card-go = こちらへ行きたいです。
card-help = 海外から来た患者です。よろしくお願いします。

## Coordinators

coordinators-title = Эмчилгээний аяллын зуучлагчид
coordinators-description = Япон руу эмчилгээний аялал зохион байгуулдаг компаниуд: магадлан итгэмжлэлийн дугаар, визийн батлан даагч эсэх, хэл, холбоо барих, нээлттэй эх сурвалжаас.
coordinators-lede = Зуучлагч таны эмнэлгийн бичиг баримтыг явуулж, хэлмэрч олж, визийн батлан даагч болж чадна. Магадлан итгэмжлэгдсэн компаниуд эхэнд, дараа нь нэрээр. Дараалал нь аль нь илүү болохыг заахгүй.
coordinator-description = { $name }: магадлан итгэмжлэл, визийн батлан даагч эсэх, хэл, үйлчилгээ, гадаадаас ирэх өвчтөн холбоо барих мэдээлэл, нээлттэй эх сурвалжаас.
amtac-meaning = Магадлан итгэмжлэл (AMTAC) юу гэсэн үг вэ
label-amtac = Medical Excellence JAPAN-ийн магадлан итгэмжлэл (AMTAC)
label-guarantor = Эмчилгээний визийн батлан даагч
label-established = Эхэлсэн
guarantor-registered = Бүртгэлтэй
guarantor-own-statement = Өөрийнх нь эсвэл эмнэлгийн мэдэгдлээр; бүртгэлийг үзээгүй
guarantor-unconfirmed = Батлагдаагүй
section-standing = Эрхийн байдал
section-partners = Хамтран ажилладаг гэсэн эмнэлгүүд
section-offices = Гадаад дахь салбар

## Centres abroad

centres-title = Гадаад дахь япон маягийн төвүүд
centres-description = Япон түнштэй хамтран гадаадад байгуулсан эмнэлгийн төвүүд, улсаар. Тус бүрийн тухай огноотой нээлттэй эх сурвалжид юу гэснийг үзүүлэв.
centres-lede = Нээлттэй баримт бичигт төв бүрийн тухай тухайн өдрийн байдлаар юу гэснийг үзүүлэв. Энд байгаа нь төв өнөөдөр ажиллаж байна гэсэн үг биш: очихоосоо өмнө асууна уу.
country-title = Япон маягийн төвүүд: { $country }
country-description = Япон түнштэй байгуулсан эмнэлгийн төвүүд. Улс: { $country }. Тус бүрийн тухай огноотой нээлттэй эх сурвалжид юу гэснийг үзүүлэв.
centre-title = { $name } ({ $country })
centre-description = { $name }, { $country }: ямар төв вэ, Японоос хэн байгуулсан бэ, огноотой нээлттэй эх сурвалжид юу гэсэн бэ.
centre-was-open = Эх сурвалжаар ажиллаж байсан: { $date }; түүнээс хойш батлагдаагүй
centre-was-planned = Эх сурвалжаар төлөвлөж байсан: { $date }; нээгдсэн эсэх батлагдаагүй
centre-was-studied = Эх сурвалжаар судалж байсан: { $date }; нээгдсэн эсэх батлагдаагүй
centre-was-closed = Эх сурвалжаар хаалттай байсан: { $date }
label-country = Улс
label-city = Хот
label-kinds = Төрөл
label-operators = Японы түншүүд
label-opened = Нээсэн
label-planned-for = Төлөвлөсөн хугацаа
label-follow-up = Японд эмчлүүлсэн хүний эмчилгээний дараах хяналт

## Treatments

showcase-courses = Эмчилгээний курс хэр удах вэ
showcase-stays = Японы даатгалын журмаар хэвтэх хамгийн урт хугацаа
showcase-costs = Эх сурвалжид заасан үнэ
showcase-milestones = Японд
column-item = Зүйл
column-price = Үнэ
column-basis = Үнийн төрөл
column-as-of = Огноо

## Sources

sources-title = Бүх эх сурвалж
sources-description = Энэ сайтын мэдээлэл бүрийн ард байгаа эх сурвалж: нийтлэгч, нийтэлсэн огноо, уншсан огноо.
sources-lede = Энэ сайтын мэдээлэл бүрийн ард байгаа эх сурвалж. Найдвар муутай эх сурвалж гэдэг нь блог, хуулбар сайт эсвэл дахин нийтэлсэн мэдээлэл.
published = нийтэлсэн: { $date }
read-on = уншсан: { $date }
