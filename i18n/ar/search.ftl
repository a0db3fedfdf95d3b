# The search, and the index that stands on the same page.

nav-search = البحث
nav-index = الفهرس

search-title = البحث والفهرس
search-lede = اكتب علاجًا أو مكانًا أو اسم مستشفى، بأي لغة. أو اختر من الفهرس أدناه.
index-title = الفهرس
index-lede = العلاجات والأمراض والأماكن والمستشفيات في قائمة واحدة.

search-label = ابحث في هذا الموقع
search-hint = مكان أو علاج أو مستشفى. ما تكتبه يبقى على جهازك.
search-button = بحث
search-results = نتائج البحث
search-found = عدد النتائج
search-loading = جارٍ البحث…
search-none = لم يُعثر على شيء.
search-try = جرّب كلمة أقصر، أو تحقق من الإملاء. يمكنك أيضًا أن تسأل منسقًا.
search-failed = تعذر تحميل البحث. استخدم الفهرس أدناه.
search-more = عرض المزيد من النتائج
search-ask = اسأل منسقًا

index-jump = انتقل إلى
index-conditions = الأمراض
index-places = الأماكن
index-hospitals = المستشفيات
index-also = كلمات البحث
index-see = انظر

## What kind of page a result is

search-kind-treatment = علاج
search-kind-hospital = مستشفى
search-kind-place = قائمة
search-kind-coordinator = منسق
search-kind-centre = مركز خارج اليابان
search-kind-page = صفحة

search-hospitals =
    { $count ->
        [zero] لا يوجد مستشفى بعد
        [one] مستشفى واحد
        [two] مستشفيان
        [few] { $count } مستشفيات
        [many] { $count } مستشفًى
       *[other] { $count } مستشفى
    }
