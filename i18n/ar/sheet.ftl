# ما يأخذه المريض معه: الورقة والبطاقة وملف جهة الاتصال.

sheet-link = اطبع صفحة واحدة لتأخذها معك
sheet-contact = احفظ في جهات الاتصال
sheet-title = { $name }: صفحة واحدة تأخذها معك
sheet-description = صفحة واحدة تطبعها وتأخذها معك إلى { $name }: العنوان والهاتف وطريقة التقديم وبطاقة باليابانية وأسطر للملاحظات.
sheet-back = العودة إلى صفحة المستشفى
sheet-how = اطبع هذه الصفحة على ورقة A4 واحدة. أو احتفظ بصورة منها في هاتفك.
sheet-town = المدينة والمحافظة
sheet-way = المحطة وطريق الوصول
sheet-languages =
    { $count ->
        [zero] لا لغات
        [one] لغة واحدة
        [two] لغتان
        [few] { $count } لغات
        [many] { $count } لغة
       *[other] { $count } لغة
    }
sheet-card-ask = أريد الذهاب إلى هذا المستشفى. من فضلك أوصلني إليه أو دلّني على الطريق.
sheet-card-who = أنا مريض قادم من خارج اليابان. شكرًا لمساعدتك.
sheet-means = معنى البطاقة
sheet-turned = البطاقة الثانية مقلوبة ليقرأها الشخص الذي أمامك.
sheet-notes = ملاحظاتك
sheet-note-name = الاسم
sheet-note-number = رقم المريض
sheet-note-appointment = الموعد: اليوم والساعة
sheet-note-doctor = الطبيب، القسم
sheet-note-allergies = الحساسية
sheet-note-medicines = أدويتي
sheet-note-questions = أسئلتي
sheet-scan = صفحة هذا المستشفى مع مصادرها
sheet-emergency = الطوارئ: الإسعاف والإطفاء
sheet-changed = قد تكون المعلومات تغيّرت. اسأل المستشفى قبل السفر.
vcard-note = تاريخ التحقق من المعلومات: { $date }. قد تكون تغيّرت؛ راجع صفحة المستشفى.
