# مرشّحات القوائم. تضع الصفحة رقمًا أو اسمًا مكان «#».

filter-title = تصفية القائمة
filter-show-hospitals = اعرض المستشفيات
filter-show-companies = اعرض الشركات
filter-companies = الشركات
filter-any = الكل
filter-clear = امسح كل الشروط
filter-text = الاسم أو المكان
filter-treatment = العلاج
filter-place = المنطقة والمحافظة
filter-prefecture = المحافظة
filter-spoken-unnamed = بالهاتف أو الفيديو، بلغات لم تُذكر
filter-device = بجهاز ترجمة فقط
filter-apply-self = أستطيع التقديم بنفسي
filter-apply-coordinator = عن طريق منسق
filter-apply-referral = بالإحالة
filter-opinion-in-person = حضوريًا
filter-opinion-remote = عن بُعد
filter-opinion-written = كتابيًا
filter-opinion-by-proxy = بحضور شخص ينوب عنك
filter-accredited-yes = معتمدة
filter-service = الخدمات
filter-chips = الشروط المختارة
filter-remove = أزل: { $filter }
filter-found-hospitals =
    { $count ->
        [zero] لا يوجد مستشفى يطابق الشروط.
        [one] مستشفى واحد يطابق الشروط.
        [two] مستشفيان يطابقان الشروط.
        [few] { $number } مستشفيات تطابق الشروط.
        [many] { $number } مستشفًى يطابق الشروط.
       *[other] { $number } مستشفى يطابق الشروط.
    }
filter-found-companies =
    { $count ->
        [zero] لا توجد شركة تطابق الشروط.
        [one] شركة واحدة تطابق الشروط.
        [two] شركتان تطابقان الشروط.
        [few] { $number } شركات تطابق الشروط.
        [many] { $number } شركة تطابق الشروط.
       *[other] { $number } شركة تطابق الشروط.
    }
filter-none-hospitals = لا يوجد مستشفى يطابق كل هذه الشروط.
filter-none-companies = لا توجد شركة تطابق كل هذه الشروط.
filter-less = لم يبقَ شيء؟ أزل أحد الشروط.
filter-ask-coordinator = أو اسأل منسقًا
filter-page-only = تبحث الشروط في مستشفيات هذه الصفحة فقط، وعددها { $count }. وعدد مستشفيات القائمة كلها { $total }.
filter-loading = يجري تحميل بقية القائمة.
row-spoken = لغات الموظفين والمترجمين
and-more =
    { $count ->
        [zero] ولا شيء غير ذلك
        [one] وواحد آخر
        [two] واثنان آخران
        [few] و{ $count } أخرى
        [many] و{ $count } أخرى
       *[other] و{ $count } أخرى
    }
languages-by-device =
    { $count ->
        [zero] { $language }
        [one] { $language } (بجهاز فقط: مستشفى واحد)
        [two] { $language } (بجهاز فقط: مستشفيان)
        [few] { $language } (بجهاز فقط: { $count } مستشفيات)
        [many] { $language } (بجهاز فقط: { $count } مستشفًى)
       *[other] { $language } (بجهاز فقط: { $count } مستشفى)
    }
languages-unnamed =
    { $count ->
        [zero] لا يذكر أي مستشفى مترجمين بالهاتف أو الفيديو بلغات لم تُسمَّ.
        [one] لدى مستشفى واحد مترجمون بالهاتف أو الفيديو بلغات لم يذكرها. اسأل إن كانت لغتك منها.
        [two] لدى مستشفيين مترجمون بالهاتف أو الفيديو بلغات لم يذكراها. اسأل إن كانت لغتك منها.
        [few] لدى { $count } مستشفيات مترجمون بالهاتف أو الفيديو بلغات لم تذكرها. اسأل إن كانت لغتك منها.
        [many] لدى { $count } مستشفًى مترجمون بالهاتف أو الفيديو بلغات لم تُذكر. اسأل إن كانت لغتك منها.
       *[other] لدى { $count } مستشفى مترجمون بالهاتف أو الفيديو بلغات لم تُذكر. اسأل إن كانت لغتك منها.
    }
languages-unnamed-where = ابحث عنها في قائمة كل المستشفيات
