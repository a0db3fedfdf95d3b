# Open data: the page of what can be downloaded, and the words in its files.

nav-data = Нээлттэй өгөгдөл
data-title = Нээлттэй өгөгдөл
data-description = Энэ сайтад эмнэлэг, эмчилгээ, зуучлагч, гадаад дахь төвийн тухай байгаа бүхнийг код, эх сурвалж, огноо, бичвэр бүрийн төлөвтэй нь татаж авна уу.
data-lede = Энэ сайтын бүртгэл бүрийн бүх мэдээллийг программ болон хүснэгтэд зориулсан файлаар өгөв. Мэдээлэл бүр эх сурвалж, огноотойгоо байна.

## Files

data-files = Монгол хэлээрх файлууд
data-other-languages = Эдгээр файл бусад хэлээр
data-column-file = Файл
data-column-records = Бичлэг
data-column-download = Татах
data-table-hospitals = Эмнэлгүүд
data-table-treatments = Эмнэлэг бүрийн эмчилгээ
data-table-facilitators = Зуучлагчид
data-table-centres = Гадаад дахь төвүүд
data-table-vocabulary = Код ба нэршил
data-holds-hospitals = Эмнэлэг бүрд нэг бичлэг: бүх талбар, бичвэр, эх сурвалж.
data-holds-treatments = Эмнэлгийн эмчилгээ бүрд нэг бичлэг: хэрхэн хүсэлт гаргах, ямар бичиг баримт явуулах.
data-holds-facilitators = Аялал зохион байгуулдаг компани бүрд нэг бичлэг.
data-holds-centres = Япон маягийн төв бүрд нэг бичлэг, төлөвийн огноотой.
data-holds-vocabulary = Файл дахь бүх код ба энэ хэл дээрх нэршил.
data-any-language = Бүх хэлд
data-package = Бүх файлын тайлбар (Data Package)
data-dictionary = Бүх багана: утга, төрөл, нэгж, код (CSV)
data-changes-all = Бүх өөрчлөлт (JSON)
data-newest = Хамгийн сүүлийн шалгалт
data-built-for = Бэлтгэсэн огноо
data-none = Одоогоор бүртгэл алга.

## How to use it

data-rules = Ашиглахын өмнө
data-rule-dates = “check” ба “valid_until” талбарыг үзнэ үү. Эдгээр нь мэдээлэлд хэзээ хүртэл найдаж болохыг хэлнэ.
data-rule-past = Хугацаа нь өнгөрсөн мэдээлэл бол түүх. Түүнийг одоогийнх мэт харуулж болохгүй.
data-rule-ranking = Энэ өгөгдлөөр эмнэлгийг эрэмбэлж болохгүй. Эмнэлгийн зөвлөгөө гэж ойлгож болохгүй.
data-rule-machine = Машинаар орчуулсан бичвэрт тэмдэглэсэн байгаа. Тэр тэмдэглэгээг бичвэртэй нь хамт үлдээнэ үү.
data-rule-cite = Мэдээлэл бүрийн эх сурвалжийг огноотой нь заана уу. Үйлдэл хийхээсээ өмнө эмнэлгээс лавлана уу.
data-format = Файлын бичлэг
data-format-text = Бичвэр нь UTF-8. Хүснэгтийн программ бүх бичгийг уншихын тулд CSV файл байтын дарааллын тэмдгээр эхэлнэ.
data-format-lists = CSV файлд жагсаалтын утгууд нэг нүдэнд байна. Тэдгээрийг | тэмдэг, жагсаалт доторх жагсаалтыг ; тэмдэг тусгаарлана. Тэмдгийн өмнөх урвуу налуу зураас нь түүнийг энгийн бичвэр болгоно.
data-format-rows = Нэг жагсаалтын бүх баганын эхний утгууд түүний эхний зүйлд хамаарна.
data-format-formula = Хүснэгтийн программ томьёо гэж ойлгож болох бичвэрийн өмнө апостроф тавьсан. Утасны дугаар “tel:” гэж эхэлнэ.
data-format-missing = Хоосон нүд, эсвэл JSON дахь null нь “заагаагүй” гэсэн утгатай.
data-format-ids = Бичлэг бүр “id” ба “uri” талбартай. “uri” нь сайтын үндсэн хэл дээрх хуудас юм.

## Licence

data-licence = Лиценз ба ишлэл
data-licence-text = Нэрийг нь дурдвал энэ цуглуулгыг дараах лицензийн дагуу чөлөөтэй ашиглаж болно:
data-licence-facts = Мэдээллийг бичлэг бүрд дурдсан эх сурвалжаас авсан. Японы засгийн газрын өгөгдөл өөрийн ашиглах нөхцөлтэй.
data-citation = Ишлэх хэлбэр:

## State of the translations

data-translations = Орчуулгын төлөв
data-translations-lede = Бичвэрийн 100 хэсэг тутмаас хэд нь ямар төлөвтэй байгаа, доош бүхэлчилсэн тоо.
data-state-stale = Хуучирсан
data-state-fallback = Орчуулаагүй
data-origin-original = Эх бичвэр
data-origin-human = Хүн орчуулсан
data-origin-reviewed = Машинаар орчуулж, шалгасан
data-origin-machine = Машинаар орчуулсан, шалгаагүй

## Changes

data-changes = Бүртгэлийн өөрчлөлт
data-changes-lede = Хамгийн сүүлийн өөрчлөлтүүд. Өөрчлөлтийн жагсаалтгүй бүртгэлийг хамгийн сүүлийн шалгалтаар нь оруулсан.
data-feed = Өөрчлөлтийг дагах (Atom)
change-checked = Эх сурвалжтай тулгасан
change-added = Шинэ бүртгэл
change-contact = Холбоо барих мэдээлэл өөрчлөгдсөн
change-languages = Хэлний тусламж өөрчлөгдсөн
change-treatments = Эмчилгээ өөрчлөгдсөн
change-accreditation = Магадлан итгэмжлэл өөрчлөгдсөн
change-prices = Үнэ өөрчлөгдсөн
change-moved = Нүүсэн
change-closed = Хаагдсан
change-corrected = Алдааг зассан

## What the fields mean

data-fields = Талбарын утга
data-fields-lede = Файл бүрийн гол талбарууд. Дээрх тайлбарт бүх багана бий. Тайлбар нь англи, япон хэлээр байна.
data-check-current = Саяхан шалгасан
data-check-past = Шалгаснаас хойш удсан: эхлээд лавлана уу
data-check-undated = Шалгасан огноо байхгүй
data-standing-until = Сүүлийн өдөр хүртэл хүчинтэй
data-standing-recent = Саяхны эх сурвалж хүчинтэй гэсэн
data-standing-listed = Хуучин эх сурвалж хүчинтэй гэсэн; түүнээс хойш батлагдаагүй
data-standing-since = Нэг удаа олгосон; хэзээ хүртэл болохыг заагаагүй
data-standing-undated = Огноо заагаагүй
data-standing-ended = Дууссан
data-offer-offered = Үзүүлдэг
data-offer-ended = Зогссон
centre-status-open = Тэр өдөр ажиллаж байсан
centre-status-planned = Тэр өдөр төлөвлөж байсан
centre-status-feasibility-study = Тэр өдөр судалж байсан
centre-status-closed = Тэр өдөр хаалттай байсан
