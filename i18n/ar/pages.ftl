# Words of hospital pages and of text pages.

section-glance = نظرة سريعة
section-treatments-short = العلاجات
section-request = ما يلزم لتقديم الطلب
section-second-opinion = رأي طبي ثانٍ قبل السفر
apply-more = الأوراق واللغات ومدة الرد
check-due = موعد المراجعة التالية { $date }
check-overdue = انقضى موعد المراجعة { $date }: يُرجى التأكد أولًا
machine-again = ترجمة آلية لم يراجعها أحد: اقرأ الأصل
on-this-page = في هذه الصفحة
