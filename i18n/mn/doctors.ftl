# The page for the doctor at home.

doctors-treatments = Эмчилгээгээр
doctors-lede =
    { $count ->
        [one] { $count } эмнэлгийн бүртгэл болон эмчилгээний хуудсуудаас. Эмнэлэг тохиолдол бүрийг тус тусад нь шийднэ.
       *[other] { $count } эмнэлгийн бүртгэл болон эмчилгээний хуудсуудаас. Нэг эмнэлгийн заасан зүйл нөгөөд хамаарахгүй. Эмнэлэг бүр тохиолдол бүрийг тус тусад нь шийднэ.
    }
doctors-hospitals =
    { $count ->
        [one] { $count } эмнэлэг
       *[other] { $count } эмнэлэг
    }
doctors-who-self = өвчтөн ({ $count })
doctors-who-coordinator = зуучлагч ({ $count })
doctors-who-referral = эмч эсвэл эмнэлэг ({ $count })
doctors-who-unstated = заагаагүй ({ $count })
doctors-conditions = Эмчилдэг гэж заасан
doctors-exclusions = Хүлээж авдаггүй гэж заасан
doctors-opinion = Хоёр дахь эмчийн дүгнэлт, зайнаас
doctors-by =
    { $all ->
        [one] { $text } ({ $all } эмнэлгээс { $count })
       *[other] { $text } ({ $all } эмнэлгээс { $count })
    }
doctors-more = Бусад эмчилгээ
doctors-more-text = Эдгээр эмчилгээний хувьд бүртгэлд өвчин, бичиг баримт, хариу, тайлангийн талаар юу ч заагаагүй.
doctors-coordinators = Магадлан итгэмжлэгдсэн зуучлагчид
doctors-coordinators-text = Зуучлагч таны бичиг баримтыг явуулж, хариуг авчирна. Дараалал нь аль нь илүү болохыг заахгүй.
doctors-routes = Бүх эмнэлэгт хэн хүсэлт гаргах вэ
doctors-amtac = AMTAC магадлан итгэмжлэл
doctors-letter = Таны захидлын гарчгууд
doctors-letter-text = Англи эсвэл япон хэлээр бичнэ үү. Гарчгуудыг хуулах, эсвэл энэ хуудсыг хэвлээд дээр нь бичнэ үү.
doctors-paper = Бүтэн хуудас, эх сурвалжтай
doctors-sheet = Энд дурдаагүй зүйлийг эх сурвалж заагаагүй.
doctors-data = Мөн энэ мэдээлэл файлаар
