# What is said of texts whose translation is missing or waits for a person to check it.
notice-withheld = Орчуулга бий, гэхдээ хүн хараахан шалгаагүй. Шалгах хүртэл энэ хэсгийг харуулж буй хэл: { $language }.
notice-second = Ижил бичвэр, өөр хэлээр: { $language }
notice-day = Орчуулсан огноо: { $date }.
