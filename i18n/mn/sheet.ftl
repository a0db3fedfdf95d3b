# What a patient takes along: the sheet of paper, the card to show, the entry of an address book.

sheet-link = Биедээ авч явах хуудас хэвлэх
sheet-contact = Утасны дэвтэрт хадгалах
sheet-title = { $name }: биедээ авч явах хуудас
sheet-description = Хэвлэж биедээ авч явах нэг хуудас. Эмнэлэг: { $name }. Хаяг, утас, хүсэлт гаргах арга, япон хэлээр үзүүлэх карт, тэмдэглэлийн мөр.
sheet-back = Эмнэлгийн хуудас руу буцах
sheet-how = Энэ хуудсыг нэг A4 цаасанд хэвлэнэ үү. Эсвэл зургийг нь утсандаа хадгална уу.
sheet-town = Хот, муж
sheet-way = Буудал ба очих зам
sheet-languages =
    { $count ->
        [one] { $count } хэл
       *[other] { $count } хэл
    }
sheet-card-ask = Би энэ эмнэлэгт очмоор байна. Намайг хүргэж өгөх, эсвэл замыг зааж өгнө үү.
sheet-card-who = Би гадаадаас ирсэн өвчтөн. Тусалсанд баярлалаа.
sheet-means = Картын утга
sheet-turned = Хоёр дахь картыг урд тань байгаа хүн уншихаар урвуу байрлуулсан.
sheet-notes = Таны тэмдэглэл
sheet-note-name = Нэр
sheet-note-number = Өвчтөний дугаар
sheet-note-appointment = Үзлэгийн өдөр, цаг
sheet-note-doctor = Эмч, тасаг
sheet-note-allergies = Харшил
sheet-note-medicines = Миний эм
sheet-note-questions = Миний асуулт
sheet-scan = Энэ эмнэлгийн хуудас, эх сурвалжтай
sheet-emergency = Яаралтай дуудлага: түргэн тусламж, гал
sheet-changed = Мэдээлэл өөрчлөгдсөн байж болно. Явахаасаа өмнө эмнэлгээс асууна уу.
vcard-note = Мэдээллийг шалгасан: { $date }. Өөрчлөгдсөн байж болно: эмнэлгийн хуудсыг үзнэ үү.
