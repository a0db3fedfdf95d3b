# Interface words. One message, one string; selectors only for plural forms.

site-name = Japan International Hospitals
not-stated = غير مذكور
source = المصدر
sources = المصادر
weak-source = مصدر ضعيف
confirm-first = مضى وقت طويل على آخر تحقق: يُرجى التأكد أولًا
checked-on = تم التحقق في { $date }
skip-link = انتقل إلى المحتوى
menu-label = اللغة
menu-partly = مترجم جزئيًا
nav-label = القائمة الرئيسية
trail-label = أنت هنا
footer-label = عن هذا الموقع
footer-demonstration = هذا الموقع نموذج تجريبي أُعدّ من مصادر عامة. وهو ليس القائمة الرسمية لمستشفيات Japan International Hospitals، ولا يقدّم نصائح طبية.
footer-private = لا ملفات تعريف ارتباط، ولا تتبّع، ولا شيء يُحمَّل من مواقع أخرى.
footer-error = الإبلاغ عن خطأ
page-partly = معظم هذه الصفحة غير متوفر بالعربية بعد.

## Navigation

nav-hospitals = ابحث عن مستشفى
nav-treatments = العلاجات
nav-how-it-works = كيف تسير الأمور
nav-costs = التكاليف
nav-coordinators = المنسقون
nav-emergency = الطوارئ 119
nav-regions = المناطق
nav-languages = اللغات
nav-accreditation = الاعتمادات
nav-apply = طريقة التقديم
nav-about = عن هذا الموقع
nav-visa = تأشيرة الإقامة الطبية
nav-for-doctors = لطبيبك
nav-centres = المراكز ذات الطابع الياباني خارج اليابان
nav-sources = كل المصادر

## Texts that are not what they seem

notice-fallback = هذا الجزء غير متوفر بالعربية بعد. وهو معروض باللغة: { $language }.
notice-machine = تُرجم هذا النص آليًا ولم يراجعه أي شخص. لا تعتمد عليه وحده في قرارات طبية.
notice-reviewed = تُرجم هذا النص آليًا، ثم راجعه شخص.
notice-stale = تغيّر النص الأصلي بعد ترجمة هذا الجزء. قد تكون هذه الترجمة قديمة.
notice-stale-original = اقرأ النص الأصلي باللغة: { $language }

## Language gate and missing pages

gate-choose = المتابعة بالعربية
not-found-title = الصفحة غير موجودة
not-found-text = ربما نُقلت الصفحة. ابدأ من قائمة المستشفيات أو من الصفحة الأولى.

## Front page

home-title = مستشفيات في اليابان للمرضى القادمين من الخارج
home-description = ما تقوله المصادر العامة عن مستشفيات في اليابان تستقبل مرضى من خارج اليابان: العلاجات واللغات وطريقة التقديم والتكاليف، مع مصدر كل منها وتاريخه.
home-lede =
    { $count ->
        [zero] لا يوجد بعد أي مستشفى تذكر مصادر عامة أنه للمرضى القادمين من خارج اليابان. لا يبيع هذا الموقع شيئًا ولا يفضّل مستشفى على آخر.
        [one] مستشفى واحد تذكر مصادر عامة أنه للمرضى القادمين من خارج اليابان، مع مصدر كل معلومة وتاريخها. لا يبيع هذا الموقع شيئًا ولا يفضّل مستشفى على آخر.
        [two] مستشفيان تذكر مصادر عامة أنهما للمرضى القادمين من خارج اليابان، مع مصدر كل معلومة وتاريخها. لا يبيع هذا الموقع شيئًا ولا يفضّل مستشفى على آخر.
        [few] { $count } مستشفيات تذكر مصادر عامة أنها للمرضى القادمين من خارج اليابان، مع مصدر كل معلومة وتاريخها. لا يبيع هذا الموقع شيئًا ولا يفضّل مستشفى على آخر.
        [many] { $count } مستشفًى تذكر مصادر عامة أنها للمرضى القادمين من خارج اليابان، مع مصدر كل معلومة وتاريخها. لا يبيع هذا الموقع شيئًا ولا يفضّل مستشفى على آخر.
       *[other] { $count } مستشفى تذكر مصادر عامة أنها للمرضى القادمين من خارج اليابان، مع مصدر كل معلومة وتاريخها. لا يبيع هذا الموقع شيئًا ولا يفضّل مستشفى على آخر.
    }
home-doors = من أين تبدأ
home-right-for-you = هل السفر إلى اليابان مناسب لك؟
home-about = ما هذا الموقع، وما ليس هو
home-treatments = العلاجات
home-regions = المستشفيات حسب المنطقة
door-treatment = أعرف العلاج
door-check-up = أريد فحصًا صحيًا شاملًا
door-help = أحتاج إلى من يقدّم الطلب عني
door-language = أبحث عن مساعدة بلغتي
built-for = قورنت التواريخ في { $date }.

## Lists

hospitals-title = ابحث عن مستشفى
hospitals-in = المستشفيات في { $place }
hospitals-in-prefecture = المستشفيات في محافظة { $place }
hospitals-speaking = موظفون أو مترجمون يتحدثون { $language }
hospitals-named = مستشفيات مذكورة ضمن: { $scheme }
two-facets = { $first }: { $second }
list-lede =
    { $count ->
        [zero] لا يوجد مستشفى في هذه القائمة بعد.
        [one] مستشفى واحد.
        [two] مستشفيان، من الشمال إلى الجنوب، ثم حسب الاسم. ولا يعني الترتيب أن مستشفى أفضل من غيره.
        [few] { $count } مستشفيات، من الشمال إلى الجنوب، ثم حسب الاسم. ولا يعني الترتيب أن مستشفى أفضل من غيره.
        [many] { $count } مستشفًى، من الشمال إلى الجنوب، ثم حسب الاسم. ولا يعني الترتيب أن مستشفى أفضل من غيره.
       *[other] { $count } مستشفى، من الشمال إلى الجنوب، ثم حسب الاسم. ولا يعني الترتيب أن مستشفى أفضل من غيره.
    }
list-description =
    { $count ->
        [zero] { $title }: لا يوجد بعد مستشفى في اليابان للمرضى القادمين من الخارج في هذه القائمة، بحسب مصادر عامة.
        [one] { $title }: مستشفى واحد في اليابان للمرضى القادمين من الخارج، مع العلاجات واللغات وطريقة التقديم، من مصادر عامة.
        [two] { $title }: مستشفيان في اليابان للمرضى القادمين من الخارج، مع العلاجات واللغات وطريقة التقديم، من مصادر عامة.
        [few] { $title }: { $count } مستشفيات في اليابان للمرضى القادمين من الخارج، مع العلاجات واللغات وطريقة التقديم، من مصادر عامة.
        [many] { $title }: { $count } مستشفًى في اليابان للمرضى القادمين من الخارج، مع العلاجات واللغات وطريقة التقديم، من مصادر عامة.
       *[other] { $title }: { $count } مستشفى في اليابان للمرضى القادمين من الخارج، مع العلاجات واللغات وطريقة التقديم، من مصادر عامة.
    }
list-hospitals = المستشفيات
page-title = { $title }، صفحة { $page } من { $pages }
page-of = صفحة { $page } من { $pages }
page-previous = الصفحة السابقة
page-next = الصفحة التالية
pager-label = الصفحات
by-treatment = حسب العلاج
by-region = حسب المنطقة
by-prefecture = حسب المحافظة
by-language = حسب اللغة التي يتحدثها موظفون أو مترجمون
by-apply = حسب طريقة التقديم
by-accreditation = حسب الاعتماد
whole-region = المنطقة كلها
narrow-list = تضييق القائمة
none-yet = لا يوجد بعد
place-separator = {"، "}
colon = {": "}
treatments-not-stated = العلاجات غير مذكورة
spoken = اللغات التي يتحدثها موظفون أو مترجمون
treatments-lede = ما تقدّمه المستشفيات في هذه القوائم للمرضى القادمين من خارج اليابان. القائمة ليست نصيحة: القرار لطبيبك وللمستشفى.
regions-lede = اليابان من الشمال إلى الجنوب، مع عدد المستشفيات في كل محافظة.
languages-lede = لا تُحسب هنا إلا المساعدة من أشخاص: موظفون أو مترجمون، حضوريًا أو عبر الهاتف أو الفيديو. أما أجهزة الترجمة فتجدها في صفحة كل مستشفى.
accreditation-lede = ما يشمله الاعتماد، وهل لا يزال ساريًا، مذكور في صفحة كل مستشفى. معظم المصادر قديمة.
apply-lede = كثير من المستشفيات لا تستقبل الطلبات من خارج اليابان مباشرةً. المنسق يقدّم الطلب عنك.

## How to apply

intake-heading-coordinator-required = لا يمكنك تقديم الطلب بنفسك: يقدّمه عنك منسق
intake-heading-direct = يمكنك تقديم الطلب بنفسك
intake-heading-direct-or-coordinator = يمكنك تقديم الطلب بنفسك أو عن طريق منسق
intake-heading-referral-only = لا يمكنك تقديم الطلب بنفسك: يحيلك طبيب أو مستشفى
intake-heading-unknown = طريقة التقديم غير مذكورة
intake-short-coordinator-required = التقديم عن طريق منسق
intake-short-direct = التقديم مباشرةً
intake-short-direct-or-coordinator = التقديم مباشرةً أو عن طريق منسق
intake-short-referral-only = بالإحالة فقط
intake-short-unknown = طريقة التقديم: غير مذكورة
intake-list-coordinator-required = التقديم عن طريق منسق
intake-list-direct = التقديم مباشرةً
intake-list-direct-or-coordinator = التقديم مباشرةً أو عن طريق منسق
intake-list-referral-only = بالإحالة فقط
intake-step-choose = يذكر المستشفى:
intake-step-find = راجع المنسقين الذين يمكنهم تقديم الطلب عنك
intake-step-review = يطّلع المستشفى على سجلاتك قبل أن تسافر.
intake-step-estimate = تحصل على التكلفة التقديرية قبل أن تسافر.
label-documents = الأوراق المطلوب إرسالها
label-document-languages = لغات الأوراق
label-reply = مدة الرد
label-interpreter = المترجم الشفهي
label-second-opinion = رأي طبي ثانٍ
reply-days =
    { $days ->
        [zero] { $days } يوم عمل
        [one] يوم عمل واحد
        [two] يوما عمل
        [few] { $days } أيام عمل
        [many] { $days } يوم عمل
       *[other] { $days } يوم عمل
    }
own-interpreter-required = عليك إحضار مترجم معك
own-interpreter-arranged = يُرتَّب لك
own-interpreter-not-needed = غير مطلوب
second-opinion-in-person = حضوريًا
second-opinion-remote = عن بُعد
second-opinion-written = كتابيًا
second-opinion-by-proxy = بحضور شخص ينوب عنك

## Hospital page

hospital-description = { $name }، { $prefecture }، اليابان: العلاجات واللغات وطريقة التقديم والتكاليف والاعتمادات للمرضى القادمين من خارج اليابان، مع مصدر كل منها وتاريخه.
facts-checked = تم التحقق من المعلومات في
hospital-confirmed = أكّد المستشفى المعلومات في
beds =
    { $count ->
        [zero] لا أسرّة
        [one] سرير واحد
        [two] سريران
        [few] { $number } أسرّة
        [many] { $number } سريرًا
       *[other] عدد الأسرّة: { $number }
    }
as-of = { $text } (وفق بيانات { $date })
from-to = { $text } (من { $from } إلى { $to })
since = منذ { $date }
ended = انتهى في { $date }
volume =
    { $count ->
        [zero] لم يُعالَج أي مريض
        [one] عولج مريض واحد
        [two] عولج مريضان
        [few] عولج { $number } مرضى
        [many] عولج { $number } مريضًا
       *[other] عدد المرضى الذين عولجوا: { $number }
    }
label-cost = التكلفة
label-includes = يشمل
label-excludes = لا يشمل
section-treatments = ما الذي يُعالَج، وكم يستغرق
section-languages = اللغات
section-costs = التكاليف
section-stay = إقامتك
section-after = بعد العلاج
section-services = خدمات للمرضى القادمين من خارج اليابان
section-card = اعرض هذا على السائق أو عند الاستقبال
section-contact = الاتصال
section-recognised = الاعتمادات والتوصيات
section-similar = مستشفيات أخرى في مجال
not-accepted = لا يُقبل
sessions =
    { $count ->
        [zero] لا جلسات
        [one] جلسة واحدة
        [two] جلستان
        [few] { $count } جلسات
        [many] { $count } جلسة
       *[other] { $count } جلسة
    }
weeks =
    { $count ->
        [zero] { $count } أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    }
weeks-decimal = { $number } أسبوع
hospital-days =
    { $count ->
        [zero] بلا إقامة في المستشفى
        [one] يوم واحد في المستشفى
        [two] يومان في المستشفى
        [few] { $count } أيام في المستشفى
        [many] { $count } يومًا في المستشفى
       *[other] عدد الأيام في المستشفى: { $count }
    }
days =
    { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] عدد الأيام: { $count }
    }
column-language = اللغة
column-people = مساعدة من أشخاص
column-other = أجهزة ومعلومات مكتوبة
unnamed-languages =
    { $count ->
        [zero] لا لغات
        [one] لغة واحدة لم يُذكر اسمها
        [two] لغتان لم يُذكر اسماهما
        [few] { $count } لغات لم تُذكر أسماؤها
        [many] { $count } لغة لم تُذكر أسماؤها
       *[other] { $count } لغة لم تُذكر أسماؤها
    }
languages-not-named = لغات لم تُذكر أسماؤها
booking-needed = يجب الحجز
fee = { $amount } { $per }
per-visit = لكل زيارة
per-hour = لكل ساعة
per-half-day = لكل نصف يوم
per-day = لكل يوم
hours-always = على مدار 24 ساعة
japan-time = { $hours } (بتوقيت اليابان، UTC+9)
weekday-range = من { $from } إلى { $to }
weekday-mon = الاثنين
weekday-tue = الثلاثاء
weekday-wed = الأربعاء
weekday-thu = الخميس
weekday-fri = الجمعة
weekday-sat = السبت
weekday-sun = الأحد
yen = { $amount } ين ياباني
yen-range = من { $least } إلى { $most } ين ياباني
yen-per-point = { $yen } ين لكل نقطة؛ تعرفة التأمين الصحي 10 ين
percent-of-tariff = { $percent } في المئة من تعرفة التأمين الصحي
label-price-rule = قاعدة السعر
label-tax = ضريبة الاستهلاك
tax-added = تُضاف
tax-not-added = لا تُضاف
label-estimate = التكلفة التقديرية قبل السفر
label-deposit = الدفعة المقدّمة
label-no-referral = رسم إضافي من دون خطاب إحالة
label-payment = طرق الدفع
label-insurance = التأمين الصحي العام
insurance-none = لا يغطي من يأتون للعلاج: أنت تدفع السعر كاملًا
answer-yes = نعم
answer-on-request = عند الطلب
answer-no = لا
label-companion = يمكن أن يقيم معك مرافق
label-private-room = غرفة لشخص واحد
label-diet = طعام يراعي الدين
label-prayer = مكان للصلاة
label-wheelchair = ملائم للكراسي المتحركة
label-children = قبول الأطفال للعلاج
label-report = تقرير مكتوب
label-report-languages = لغات التقرير
label-centres = مراكز ذات صلة خارج اليابان
label-address = العنوان
label-position = الموقع
position-approximate = تقريبي، بدقة نحو 1 كم
label-phone = الهاتف
label-hours = ساعات العمل
label-email = البريد الإلكتروني
label-website = الموقع الإلكتروني
label-international-page = صفحة للمرضى القادمين من خارج اليابان
label-form = استمارة الاستفسار
phone-main = الهاتف
phone-international-desk = الهاتف، مكتب المرضى الدوليين
phone-appointments = الهاتف، المواعيد
phone-fax = الفاكس
departments-not-stated = الأقسام غير مذكورة
no-accreditation = لم يُذكر أي اعتماد
standing-until = سارٍ حتى { $date }
standing-ended = انتهى في { $date }؛ لم يُؤكَّد تجديده
standing-recent = مدرج في القائمة في { $date }
standing-listed = مدرج في القائمة في { $date }؛ لم يُؤكَّد منذ ذلك الحين
standing-since = مُنح في { $date }؛ لم يُؤكَّد منذ ذلك الحين
standing-undated = يذكره مصدر بلا تاريخ؛ لم يُؤكَّد
card-go = こちらへ行きたいです。
card-help = 海外から来た患者です。よろしくお願いします。

## Coordinators

coordinators-title = منسقو السفر للعلاج
coordinators-description = شركات ترتّب السفر إلى اليابان للعلاج: رقم الاعتماد، وصفة كفيل التأشيرة، واللغات، وبيانات الاتصال، من مصادر عامة.
coordinators-lede = يرسل المنسق سجلاتك، ويرتّب المترجم الشفهي، ويمكن أن يكون كفيلك في التأشيرة. تأتي الشركات المعتمدة أولًا، ثم حسب الاسم. ولا يعني الترتيب أن شركة أفضل من غيرها.
coordinator-description = { $name }: الاعتماد، وصفة كفيل التأشيرة، واللغات، والخدمات، وبيانات الاتصال للمرضى القادمين من خارج اليابان، من مصادر عامة.
amtac-meaning = ما معنى الاعتماد (AMTAC)
label-amtac = اعتماد Medical Excellence JAPAN (AMTAC)
label-guarantor = كفيل تأشيرة الإقامة الطبية
label-established = بدء النشاط
guarantor-registered = مسجَّل
guarantor-own-statement = بحسب قول الشركة أو أحد المستشفيات؛ لم نطّلع على السجل
guarantor-unconfirmed = لم يُؤكَّد
section-standing = الاعتماد والتسجيل
section-partners = مستشفيات يُقال إنها تعمل معها
section-offices = مكاتب خارج اليابان

## Centres abroad

centres-title = المراكز ذات الطابع الياباني خارج اليابان
centres-description = مراكز طبية خارج اليابان أُنشئت مع شركاء يابانيين، حسب البلد، مع ما قاله مصدر عام مؤرَّخ عن كل منها.
centres-lede = ما قالته وثائق عامة عن كل مركز، حتى تاريخ كل وثيقة. لا شيء هنا يعني أن مركزًا ما مفتوح اليوم: اسأل قبل أن تذهب.
country-title = المراكز ذات الطابع الياباني: { $country }
country-description = مراكز طبية أُنشئت مع شركاء يابانيين في هذا البلد: { $country }. ما قاله مصدر عام مؤرَّخ عن كل منها.
centre-title = { $name } ({ $country })
centre-description = { $name }، { $country }: ما نوع هذا المركز، ومن أنشأه من اليابان، وما قاله عنه مصدر عام مؤرَّخ.
centre-was-open = كان مفتوحًا في { $date } بحسب المصدر؛ لم يُؤكَّد منذ ذلك الحين
centre-was-planned = كان مخططًا له في { $date } بحسب المصدر؛ لم يُؤكَّد هل افتُتح
centre-was-studied = كان قيد الدراسة في { $date } بحسب المصدر؛ لم يُؤكَّد هل افتُتح
centre-was-closed = كان مغلقًا في { $date } بحسب المصدر
label-country = البلد
label-city = المدينة
label-kinds = النوع
label-operators = شركاء من اليابان
label-opened = تاريخ الافتتاح
label-planned-for = مخطط له في
label-follow-up = متابعة المرضى الذين عولجوا في اليابان

## Treatments

showcase-courses = كم تستغرق دورة العلاج
showcase-stays = أطول مدد الإقامة وفق قواعد التأمين الصحي في اليابان
showcase-costs = أسعار تذكرها المصادر
showcase-milestones = في اليابان
column-item = البند
column-price = السعر
column-basis = نوع السعر
column-as-of = بتاريخ

## Sources

sources-title = كل المصادر
sources-description = كل مصدر وراء معلومة في هذا الموقع، مع ناشره وتاريخ نشره وتاريخ قراءته.
sources-lede = كل مصدر وراء معلومة في هذا الموقع. المصدر الضعيف هو مدونة أو نسخة مطابقة لموقع آخر أو مادة معاد نشرها.
published = نُشر في { $date }
read-on = قُرئ في { $date }
