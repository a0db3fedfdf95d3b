# The search, and the index that stands on the same page.

nav-search = Хайх
nav-index = Нэрсийн жагсаалт

search-title = Хайлт ба нэрсийн жагсаалт
search-lede = Эмчилгээ, газар эсвэл нэрийг аль ч хэлээр бичнэ үү. Эсвэл доорх жагсаалтаас сонгоно уу.
index-title = Нэрсийн жагсаалт
index-lede = Эмчилгээ, өвчин, газар, эмнэлгийн нэгдсэн жагсаалт.

search-label = Энэ сайтаас хайх
search-hint = Газар, эмчилгээ эсвэл эмнэлэг. Таны бичсэн зүйл зөвхөн таны төхөөрөмжид үлдэнэ.
search-button = Хайх
search-results = Үр дүн
search-found = Олдсон
search-loading = Хайж байна …
search-none = Юу ч олдсонгүй.
search-try = Богино үгээр хайх, эсвэл бичлэгээ шалгана уу. Зуучлагчаас асууж бас болно.
search-failed = Хайлтыг ачаалж чадсангүй. Доорх жагсаалтыг ашиглана уу.
search-more = Цааш үзэх
search-ask = Зуучлагчаас асуух

index-jump = Шууд очих
index-conditions = Өвчин
index-places = Газар
index-hospitals = Эмнэлгүүд
index-also = хайх үг
index-see = үзнэ үү:

## What kind of page a result is

search-kind-treatment = Эмчилгээ
search-kind-hospital = Эмнэлэг
search-kind-place = Жагсаалт
search-kind-coordinator = Зуучлагч
search-kind-centre = Гадаад дахь төв
search-kind-page = Хуудас

search-hospitals =
    { $count ->
        [0] Одоогоор эмнэлэг алга
        [one] { $count } эмнэлэг
       *[other] { $count } эмнэлэг
    }
