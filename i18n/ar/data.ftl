# البيانات المفتوحة: صفحة ما يمكن تنزيله، والكلمات الواردة في الملفات.

nav-data = بيانات مفتوحة
data-title = بيانات مفتوحة
data-description = نزّل ما يقوله هذا الموقع عن المستشفيات والعلاجات والمنسقين والمراكز خارج اليابان، مع الرموز والمصادر والتواريخ وحالة كل نص.
data-lede = كل ما يقوله هذا الموقع عن كل مدخل، في ملفات للبرامج وجداول البيانات. وتحتفظ كل معلومة بمصدرها وتاريخها.

## Files

data-files = الملفات بالعربية
data-other-languages = الملفات نفسها بلغات أخرى
data-column-file = الملف
data-column-records = السجلات
data-column-download = تنزيل
data-table-hospitals = المستشفيات
data-table-treatments = العلاجات حسب المستشفى
data-table-facilitators = المنسقون
data-table-centres = المراكز خارج اليابان
data-table-vocabulary = الرموز وأسماؤها
data-holds-hospitals = سجل لكل مستشفى: كل حقل ونص ومصدر.
data-holds-treatments = سجل لكل علاج في مستشفى: طريقة التقديم والسجلات الطبية المطلوبة.
data-holds-facilitators = سجل لكل شركة تنظّم السفر.
data-holds-centres = سجل لكل مركز ذي طابع ياباني، مع تاريخ حالته.
data-holds-vocabulary = كل رمز في الملفات، واسمه بهذه اللغة.
data-any-language = لكل اللغات
data-package = وصف جميع الملفات (Data Package)
data-dictionary = كل عمود: معناه ونوعه ووحدته ورموزه (CSV)
data-changes-all = جميع التغييرات (JSON)
data-newest = آخر تحقق
data-built-for = أُعدّ بتاريخ
data-none = لا مدخلات بعد.

## How to use it

data-rules = قبل أن تستخدمها
data-rule-dates = انظر إلى الحقلين “check” و“valid_until”. فهما يبيّنان إلى متى يمكن الاعتماد على المعلومة.
data-rule-past = المعلومة التي انقضى تاريخها هي من الماضي. لا تعرضها على أنها حالية.
data-rule-ranking = لا ترتّب المستشفيات بهذه البيانات. ولا تعتبرها نصيحة طبية.
data-rule-machine = النصوص المترجمة آليًا تحمل إشارة بذلك. أبقِ هذه الإشارة مع النص.
data-rule-cite = اذكر مصدر كل معلومة وتاريخه. وتأكد منها لدى المستشفى قبل أن تتصرف بناءً عليها.
data-format = كيف كُتبت الملفات
data-format-text = النص بترميز UTF-8. وتبدأ ملفات CSV بعلامة ترتيب البايت لكي تقرأ برامج الجداول كل أنواع الكتابة.
data-format-lists = في CSV تقع قيم القائمة في خلية واحدة. تفصل بينها العلامة | وتفصل العلامة ; بين قيم قائمة داخل قائمة. والشرطة المائلة العكسية قبل العلامة تجعلها نصًا عاديًا.
data-format-rows = القيم الأولى في كل أعمدة القائمة تخص عنصرها الأول.
data-format-formula = قبل النص الذي قد يُظن معادلةً فاصلةٌ عليا. وتبدأ أرقام الهاتف بـ “tel” ونقطتين.
data-format-missing = الخلية الفارغة، أو null في JSON، تعني: غير مذكور.
data-format-ids = لكل سجل “id” و“uri”. و“uri” هو صفحته باللغة التي كُتب بها الموقع.

## Licence

data-licence = الرخصة والاقتباس
data-licence-text = يمكن استخدام هذه المجموعة بحرية وفق هذه الرخصة، إذا ذكرت مصدرها:
data-licence-facts = المعلومات مأخوذة من المصادر المذكورة في كل سجل. وتخضع بيانات الحكومة اليابانية لشروط استخدامها.
data-citation = للاقتباس:

## State of the translations

data-translations = حالة الترجمات
data-translations-lede = عدد مقاطع النص في كل حالة من بين كل 100 مقطع، بعد حذف الكسور.
data-state-stale = تغيّر الأصل
data-state-fallback = غير مترجم
data-origin-original = النص الأصلي
data-origin-human = ترجمة بشرية
data-origin-reviewed = ترجمة آلية تمت مراجعتها
data-origin-machine = ترجمة آلية بلا مراجعة

## Changes

data-changes = التغييرات في المدخلات
data-changes-lede = أحدث التغييرات. والمدخل الذي ليست له قائمة تغييرات يظهر بآخر تحقق منه.
data-feed = متابعة التغييرات (Atom)
change-checked = تمت مقارنته بمصادره
change-added = مدخل جديد
change-contact = تغيّرت بيانات الاتصال
change-languages = تغيّرت المساعدة اللغوية
change-treatments = تغيّرت العلاجات
change-accreditation = تغيّر الاعتماد
change-prices = تغيّرت الأسعار
change-moved = انتقل إلى مكان آخر
change-closed = أُغلق
change-corrected = صُحّح خطأ

## What the fields mean

data-fields = معاني الحقول
data-fields-lede = الحقول الرئيسية في كل ملف. ويضم القاموس أعلاه كل الأعمدة. الشروح بالإنجليزية واليابانية.
data-check-current = تم التحقق منه حديثًا
data-check-past = مضى وقت طويل على التحقق: تأكد أولًا
data-check-undated = لا تاريخ للتحقق
data-standing-until = سارٍ حتى يومه الأخير
data-standing-recent = مصدر حديث يقول إنه سارٍ
data-standing-listed = مصدر أقدم قال إنه سارٍ؛ ولم يُؤكَّد بعد ذلك
data-standing-since = مُنح سابقًا؛ ولا تاريخ يبيّن مدته
data-standing-undated = التاريخ غير مذكور
data-standing-ended = انتهى
data-offer-offered = متاح
data-offer-ended = انتهى
centre-status-open = مفتوح في ذلك التاريخ
centre-status-planned = مخطط له في ذلك التاريخ
centre-status-feasibility-study = قيد الدراسة في ذلك التاريخ
centre-status-closed = مغلق في ذلك التاريخ
