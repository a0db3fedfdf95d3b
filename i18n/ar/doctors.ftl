# The page for the doctor at home.

doctors-treatments = حسب العلاج
doctors-lede =
    { $count ->
        [zero] لا توجد بيانات مستشفيات بعد. يقرر كل مستشفى في كل حالة على حدة.
        [one] من بيانات مستشفى واحد ومن صفحات العلاجات. يقرر المستشفى في كل حالة على حدة.
        [two] من بيانات مستشفيين ومن صفحات العلاجات. ما يذكره أحدهما لا يُلزم الآخر. ويقرر كل منهما في كل حالة على حدة.
        [few] من بيانات { $count } مستشفيات ومن صفحات العلاجات. ما يذكره مستشفى لا يُلزم غيره. ويقرر كل مستشفى في كل حالة على حدة.
        [many] من بيانات { $count } مستشفًى ومن صفحات العلاجات. ما يذكره مستشفى لا يُلزم غيره. ويقرر كل مستشفى في كل حالة على حدة.
       *[other] من بيانات { $count } مستشفى ومن صفحات العلاجات. ما يذكره مستشفى لا يُلزم غيره. ويقرر كل مستشفى في كل حالة على حدة.
    }
doctors-hospitals =
    { $count ->
        [zero] لا مستشفيات
        [one] مستشفى واحد
        [two] مستشفيان
        [few] { $count } مستشفيات
        [many] { $count } مستشفًى
       *[other] { $count } مستشفى
    }
doctors-who-self = المريض ({ $count })
doctors-who-coordinator = منسق ({ $count })
doctors-who-referral = طبيب أو مستشفى ({ $count })
doctors-who-unstated = غير مذكور ({ $count })
doctors-conditions = مذكور أنه يُعالَج
doctors-exclusions = مذكور أنه لا يُقبَل
doctors-opinion = رأي طبي ثانٍ عن بُعد
doctors-by =
    { $all ->
        [zero] { $text } ({ $count } من { $all } مستشفى)
        [one] { $text } ({ $count } من مستشفى واحد)
        [two] { $text } ({ $count } من مستشفيين)
        [few] { $text } ({ $count } من { $all } مستشفيات)
        [many] { $text } ({ $count } من { $all } مستشفًى)
       *[other] { $text } ({ $count } من { $all } مستشفى)
    }
doctors-more = علاجات أخرى
doctors-more-text = لا تذكر البيانات لهذه العلاجات أمراضًا ولا أوراقًا ولا مدة رد ولا تقارير.
doctors-coordinators = المنسقون المعتمدون
doctors-coordinators-text = يرسل المنسق السجلات ويعود إليك بالرد. الترتيب لا يعني الأفضلية.
doctors-routes = من يقدّم الطلب، في كل المستشفيات
doctors-amtac = اعتماد AMTAC
doctors-letter = عناوين رسالتك
doctors-letter-text = اكتب بالإنجليزية أو اليابانية. انسخ العناوين، أو اطبع هذه الصفحة واكتب عليها.
doctors-paper = الصفحة كاملة مع المصادر
doctors-sheet = ما لم يُذكر هنا فهو غير مذكور في المصادر.
doctors-data = المحتوى نفسه في ملفات
