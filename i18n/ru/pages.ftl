# Words of hospital pages and of text pages.

section-glance = Коротко
section-treatments-short = Лечение
section-request = Что нужно для заявки
section-second-opinion = Второе мнение до поездки
apply-more = Документы, языки и срок ответа
check-due = Срок следующей проверки: { $date }
check-overdue = Срок проверки прошёл ({ $date }): сначала уточните
machine-again = Машинный перевод, не проверен: читайте оригинал
on-this-page = На этой странице
