# Filters beside lists. A text with "#" is completed by the page: a number or a name.

filter-title = Жагсаалтыг шүүх
filter-show-hospitals = Эмнэлгүүдийг харуулах
filter-show-companies = Компаниудыг харуулах
filter-companies = Компаниуд
filter-any = Бүгд
filter-clear = Бүх шүүлтүүрийг арилгах
filter-text = Нэр эсвэл газар
filter-treatment = Эмчилгээ
filter-place = Бүс ба муж
filter-prefecture = Муж
filter-spoken-unnamed = Утас эсвэл видеогоор, хэлийг нэрлээгүй
filter-device = Зөвхөн орчуулгын төхөөрөмжөөр
filter-apply-self = Би өөрөө хүсэлт гаргаж болно
filter-apply-coordinator = Зуучлагчаар
filter-apply-referral = Илгээх бичгээр
filter-opinion-in-person = Биечлэн
filter-opinion-remote = Зайнаас
filter-opinion-written = Бичгээр
filter-opinion-by-proxy = Таны өмнөөс ирэх хүнтэй
filter-accredited-yes = Итгэмжлэгдсэн
filter-service = Үйлчилгээ
filter-chips = Сонгосон шүүлтүүр
filter-remove = Хасах: { $filter }
filter-found-hospitals =
    { $count ->
        [one] { $number } эмнэлэг тохирч байна.
       *[other] { $number } эмнэлэг тохирч байна.
    }
filter-found-companies =
    { $count ->
        [one] { $number } компани тохирч байна.
       *[other] { $number } компани тохирч байна.
    }
filter-none-hospitals = Эдгээр шүүлтүүрт бүгдэд нь тохирох эмнэлэг алга.
filter-none-companies = Эдгээр шүүлтүүрт бүгдэд нь тохирох компани алга.
filter-less = Юу ч үлдсэнгүй юу? Нэг шүүлтүүрийг хасна уу.
filter-ask-coordinator = Эсвэл зуучлагчаас асуух
filter-page-only = Шүүлтүүр зөвхөн энэ хуудасны { $count } эмнэлгээс хайна. Жагсаалтад нийт { $total } бий.
filter-loading = Жагсаалтын үлдсэн хэсгийг ачаалж байна.
row-spoken = Хүн ярьдаг хэл
and-more =
    { $count ->
        [one] ба өөр { $count }
       *[other] ба өөр { $count }
    }
languages-by-device =
    { $count ->
        [one] { $language } (зөвхөн төхөөрөмжөөр: { $count } эмнэлэг)
       *[other] { $language } (зөвхөн төхөөрөмжөөр: { $count } эмнэлэг)
    }
languages-unnamed =
    { $count ->
        [one] { $count } эмнэлэгт утас эсвэл видео хэлмэрч бий, гэхдээ хэлийг нь нэрлээгүй. Таны хэл байгаа эсэхийг асууна уу.
       *[other] { $count } эмнэлэгт утас эсвэл видео хэлмэрч бий, гэхдээ хэлийг нь нэрлээгүй. Таны хэл байгаа эсэхийг асууна уу.
    }
languages-unnamed-where = Бүх эмнэлгийн жагсаалтаас харах
