# Words of hospital pages and of text pages.

section-glance = Товчхон
section-treatments-short = Эмчилгээ
section-request = Хүсэлт гаргахад юу хэрэгтэй
section-second-opinion = Явахаас өмнө хоёр дахь эмчийн дүгнэлт
apply-more = Бичиг баримт, хэл, хариу өгөх хугацаа
check-due = Дараагийн шалгалт: { $date }
check-overdue = Шалгах ёстой байсан огноо: { $date }. Эхлээд лавлана уу
machine-again = Машинаар орчуулсан, шалгаагүй: эх бичвэрийг унших
on-this-page = Энэ хуудсанд
