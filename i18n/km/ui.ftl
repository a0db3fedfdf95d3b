# Interface words. One message, one string; selectors only for plural forms.

site-name = Japan International Hospitals
not-stated = មិនបានបញ្ជាក់
source = ប្រភព
sources = ប្រភព
weak-source = ប្រភពខ្សោយ
confirm-first = ពិនិត្យយូរហើយ៖ សូមផ្ទៀងផ្ទាត់ជាមុន
checked-on = បានពិនិត្យ { $date }
skip-link = រំលងទៅខ្លឹមសារ
menu-label = ភាសា
menu-partly = បកប្រែមួយផ្នែក
nav-label = ម៉ឺនុយដើម
trail-label = អ្នកនៅត្រង់នេះ
footer-label = អំពីគេហទំព័រនេះ
footer-demonstration = គេហទំព័រនេះជាគំរូសាកល្បង ដែលរៀបចំពីប្រភពសាធារណៈ។ វាមិនមែនជាបញ្ជីផ្លូវការរបស់ Japan International Hospitals ហើយមិនផ្តល់ដំបូន្មានវេជ្ជសាស្ត្រទេ។
footer-private = គ្មានខូគី គ្មានការតាមដាន គ្មានអ្វីផ្ទុកពីគេហទំព័រផ្សេង។
footer-error = រាយការណ៍កំហុស
page-partly = ផ្នែកភាគច្រើននៃទំព័រនេះ មិនទាន់មានជាភាសារបស់អ្នកទេ។

## Navigation

nav-hospitals = រកមន្ទីរពេទ្យ
nav-treatments = ការព្យាបាល
nav-how-it-works = ជំហានទាំងអស់
nav-costs = ថ្លៃចំណាយ
nav-coordinators = ក្រុមហ៊ុនសម្របសម្រួល
nav-emergency = សង្គ្រោះបន្ទាន់ 119
nav-regions = តំបន់
nav-languages = ភាសា
nav-accreditation = ការទទួលស្គាល់គុណភាព
nav-apply = របៀបដាក់ពាក្យ
nav-about = អំពីគេហទំព័រនេះ
nav-visa = ទិដ្ឋាការស្នាក់នៅព្យាបាល
nav-for-doctors = សម្រាប់វេជ្ជបណ្ឌិតរបស់អ្នក
nav-centres = មជ្ឈមណ្ឌលបែបជប៉ុននៅក្រៅជប៉ុន
nav-sources = ប្រភពទាំងអស់

## Texts that are not what they seem

notice-fallback = ផ្នែកនេះមិនទាន់មានជាភាសារបស់អ្នកទេ។ វាបង្ហាញជា៖ { $language }។
notice-machine = បកប្រែដោយម៉ាស៊ីន ហើយមិនទាន់មានមនុស្សពិនិត្យ។ កុំប្រើតែអត្ថបទនេះដើម្បីសម្រេចចិត្តខាងវេជ្ជសាស្ត្រ។
notice-reviewed = បកប្រែដោយម៉ាស៊ីន រួចពិនិត្យដោយមនុស្ស។
notice-stale = ច្បាប់ដើមបានផ្លាស់ប្តូរក្រោយពេលបកប្រែ។ ការបកប្រែនេះអាចមិនត្រូវនឹងច្បាប់ដើមថ្មី។
notice-stale-original = អានច្បាប់ដើម៖ { $language }

## Language gate and missing pages

gate-choose = បន្តជាភាសាខ្មែរ
not-found-title = រកមិនឃើញទំព័រ
not-found-text = ទំព័រនេះអាចបានប្តូរទីតាំង។ សូមចាប់ផ្តើមពីបញ្ជីមន្ទីរពេទ្យ ឬពីទំព័រដើម។

## Front page

home-title = មន្ទីរពេទ្យនៅជប៉ុនសម្រាប់អ្នកជំងឺមកពីបរទេស
home-description = អ្វីដែលប្រភពសាធារណៈសរសេរអំពីមន្ទីរពេទ្យនៅជប៉ុនដែលទទួលអ្នកជំងឺមកពីបរទេស៖ ការព្យាបាល ភាសា របៀបដាក់ពាក្យ ថ្លៃចំណាយ ដោយមានប្រភព និងកាលបរិច្ឆេទនីមួយៗ។
home-lede = មន្ទីរពេទ្យ { $count } ដែលប្រភពសាធារណៈរាយឈ្មោះសម្រាប់អ្នកជំងឺមកពីបរទេស ដោយមានប្រភព និងកាលបរិច្ឆេទនៃព័ត៌មាននីមួយៗ។ គេហទំព័រនេះមិនលក់អ្វី ហើយមិនដាក់ចំណាត់ថ្នាក់អ្វីទេ។
home-doors = ចាប់ផ្តើមពីណា
home-right-for-you = តើការធ្វើដំណើរទៅជប៉ុនសមស្របសម្រាប់អ្នកឬទេ?
home-about = គេហទំព័រនេះជាអ្វី និងមិនមែនជាអ្វី
home-treatments = ការព្យាបាល
home-regions = មន្ទីរពេទ្យតាមតំបន់
door-treatment = ខ្ញុំដឹងការព្យាបាលដែលខ្ញុំចង់បាន
door-check-up = ខ្ញុំចង់ពិនិត្យសុខភាព
door-help = ខ្ញុំត្រូវការអ្នកដាក់ពាក្យជំនួស
door-language = ខ្ញុំរកជំនួយជាភាសារបស់ខ្ញុំ
built-for = បានប្រៀបធៀបកាលបរិច្ឆេទនៅ { $date }។

## Lists

hospitals-title = រកមន្ទីរពេទ្យ
hospitals-in = មន្ទីរពេទ្យនៅ { $place }
hospitals-in-prefecture = មន្ទីរពេទ្យនៅខេត្ត { $place }
hospitals-speaking = មានអ្នកនិយាយ { $language }
hospitals-named = មានឈ្មោះក្នុង { $scheme }
two-facets = { $first }៖ { $second }
list-lede =
    { $count ->
        [0] មិនទាន់មានមន្ទីរពេទ្យក្នុងបញ្ជីនេះទេ។
       *[other] មន្ទីរពេទ្យ { $count } រៀបពីជើងទៅត្បូង រួចតាមឈ្មោះ។ លំដាប់មិនមានន័យថាល្អជាងទេ។
    }
list-description = { $title }៖ មន្ទីរពេទ្យ { $count } នៅជប៉ុនសម្រាប់អ្នកជំងឺមកពីបរទេស មានព័ត៌មានអំពីការព្យាបាល ភាសា និងរបៀបដាក់ពាក្យ ពីប្រភពសាធារណៈ។
list-hospitals = មន្ទីរពេទ្យ
page-title = { $title }, ទំព័រ { $page } នៃ { $pages }
page-of = ទំព័រ { $page } នៃ { $pages }
page-previous = ទំព័រមុន
page-next = ទំព័របន្ទាប់
pager-label = ទំព័រ
by-treatment = តាមការព្យាបាល
by-region = តាមតំបន់
by-prefecture = តាមខេត្ត
by-language = តាមភាសាដែលមានអ្នកនិយាយ
by-apply = តាមរបៀបដាក់ពាក្យ
by-accreditation = តាមការទទួលស្គាល់គុណភាព
whole-region = តំបន់ទាំងមូល
narrow-list = បង្រួមបញ្ជី
none-yet = មិនទាន់មាន
place-separator = {", "}
colon = {"៖ "}
treatments-not-stated = មិនបានបញ្ជាក់ការព្យាបាល
spoken = ភាសាដែលមានអ្នកនិយាយ
treatments-lede = អ្វីដែលមន្ទីរពេទ្យក្នុងបញ្ជីទាំងនេះផ្តល់ជូនអ្នកជំងឺមកពីបរទេស។ បញ្ជីមិនមែនជាដំបូន្មានទេ៖ វេជ្ជបណ្ឌិតរបស់អ្នក និងមន្ទីរពេទ្យជាអ្នកសម្រេច។
regions-lede = ប្រទេសជប៉ុនពីជើងទៅត្បូង ជាមួយចំនួនមន្ទីរពេទ្យក្នុងខេត្តនីមួយៗ។
languages-lede = នៅទីនេះរាប់តែជំនួយពីមនុស្ស៖ បុគ្គលិក អ្នកបកប្រែផ្ទាល់ តាមទូរសព្ទ ឬតាមវីដេអូ។ ឧបករណ៍បកប្រែមាននៅលើទំព័រមន្ទីរពេទ្យនីមួយៗ។
accreditation-lede = ការទទួលស្គាល់គុណភាពគ្របដណ្តប់អ្វី និងនៅមានសុពលភាពឬទេ មាននៅលើទំព័រមន្ទីរពេទ្យនីមួយៗ។ ប្រភពភាគច្រើនចាស់ហើយ។
apply-lede = មន្ទីរពេទ្យច្រើនមិនទទួលពាក្យសុំផ្ទាល់ពីបរទេសទេ។ ក្រុមហ៊ុនសម្របសម្រួលដាក់ពាក្យជំនួសអ្នក។

## How to apply

intake-heading-coordinator-required = អ្នកមិនអាចដាក់ពាក្យដោយខ្លួនឯងបានទេ៖ ក្រុមហ៊ុនសម្របសម្រួលដាក់ពាក្យជំនួសអ្នក
intake-heading-direct = អ្នកអាចដាក់ពាក្យដោយខ្លួនឯង
intake-heading-direct-or-coordinator = អ្នកអាចដាក់ពាក្យដោយខ្លួនឯង ឬតាមក្រុមហ៊ុនសម្របសម្រួល
intake-heading-referral-only = អ្នកមិនអាចដាក់ពាក្យដោយខ្លួនឯងបានទេ៖ វេជ្ជបណ្ឌិត ឬមន្ទីរពេទ្យបញ្ជូនអ្នក
intake-heading-unknown = មិនបានបញ្ជាក់របៀបដាក់ពាក្យ
intake-short-coordinator-required = ដាក់ពាក្យតាមក្រុមហ៊ុនសម្របសម្រួល
intake-short-direct = ដាក់ពាក្យផ្ទាល់
intake-short-direct-or-coordinator = ដាក់ពាក្យផ្ទាល់ ឬតាមក្រុមហ៊ុនសម្របសម្រួល
intake-short-referral-only = តែតាមការបញ្ជូនរបស់វេជ្ជបណ្ឌិត
intake-short-unknown = របៀបដាក់ពាក្យ៖ មិនបានបញ្ជាក់
intake-list-coordinator-required = ដាក់ពាក្យតាមក្រុមហ៊ុនសម្របសម្រួល
intake-list-direct = ដាក់ពាក្យផ្ទាល់
intake-list-direct-or-coordinator = ដាក់ពាក្យផ្ទាល់ ឬតាមក្រុមហ៊ុនសម្របសម្រួល
intake-list-referral-only = តែតាមការបញ្ជូនរបស់វេជ្ជបណ្ឌិត
intake-step-choose = មន្ទីរពេទ្យរាយឈ្មោះ៖
intake-step-find = មើលក្រុមហ៊ុនសម្របសម្រួលដែលអាចដាក់ពាក្យជំនួសអ្នក
intake-step-review = មន្ទីរពេទ្យពិនិត្យឯកសារវេជ្ជសាស្ត្ររបស់អ្នក មុនអ្នកធ្វើដំណើរ។
intake-step-estimate = អ្នកទទួលបានតម្លៃប៉ាន់ស្មាន មុនអ្នកធ្វើដំណើរ។
label-documents = ឯកសារត្រូវផ្ញើ
label-document-languages = ភាសានៃឯកសារ
label-reply = រយៈពេលរង់ចាំចម្លើយ
label-interpreter = អ្នកបកប្រែ
label-second-opinion = មតិវេជ្ជបណ្ឌិតទីពីរ
reply-days = { $days } ថ្ងៃធ្វើការ
own-interpreter-required = អ្នកត្រូវនាំអ្នកបកប្រែមក
own-interpreter-arranged = មានរៀបចំជូនអ្នក
own-interpreter-not-needed = មិនចាំបាច់
second-opinion-in-person = ជួបផ្ទាល់
second-opinion-remote = ពីចម្ងាយ
second-opinion-written = ជាលាយលក្ខណ៍អក្សរ
second-opinion-by-proxy = អ្នកតំណាងមកជំនួសអ្នក

## Hospital page

hospital-description = { $name }, { $prefecture }, ជប៉ុន៖ ការព្យាបាល ភាសា របៀបដាក់ពាក្យ ថ្លៃចំណាយ និងការទទួលស្គាល់គុណភាព សម្រាប់អ្នកជំងឺមកពីបរទេស ដោយមានប្រភព និងកាលបរិច្ឆេទនីមួយៗ។
facts-checked = បានពិនិត្យព័ត៌មាន
hospital-confirmed = មន្ទីរពេទ្យបានផ្ទៀងផ្ទាត់
beds =
    { $count ->
       *[other] { $number } គ្រែ
    }
as-of = { $text } (គិតត្រឹម { $date })
from-to = { $text } (ពី { $from } ដល់ { $to })
since = តាំងពី { $date }
ended = បានបញ្ចប់ { $date }
volume =
    { $count ->
       *[other] បានព្យាបាលអ្នកជំងឺ { $number } នាក់
    }
label-cost = ថ្លៃចំណាយ
label-includes = រួមមាន
label-excludes = មិនរួមមាន
section-treatments = ព្យាបាលអ្វី និងរយៈពេលប៉ុន្មាន
section-languages = ភាសា
section-costs = ថ្លៃចំណាយ
section-stay = ការស្នាក់នៅរបស់អ្នក
section-after = ក្រោយព្យាបាល
section-services = សេវាសម្រាប់អ្នកជំងឺមកពីបរទេស
section-card = បង្ហាញនេះដល់អ្នកបើកបរ ឬកន្លែងទទួលភ្ញៀវ
section-contact = ទំនាក់ទំនង
section-recognised = ទទួលស្គាល់ដោយ
section-similar = មន្ទីរពេទ្យផ្សេងសម្រាប់
not-accepted = មិនទទួល
sessions = { $count } លើក
weeks = { $count } សប្តាហ៍
weeks-decimal = { $number } សប្តាហ៍
hospital-days = សម្រាកពេទ្យ { $count } ថ្ងៃ
days = { $count } ថ្ងៃ
column-language = ភាសា
column-people = ជំនួយពីមនុស្ស
column-other = ឧបករណ៍ និងព័ត៌មានជាលាយលក្ខណ៍អក្សរ
unnamed-languages = { $count } ភាសា មិនបានបញ្ជាក់ឈ្មោះ
languages-not-named = មិនបានបញ្ជាក់ឈ្មោះភាសា
booking-needed = ត្រូវកក់ទុកមុន
fee = { $amount } { $per }
per-visit = ក្នុងការមកពេទ្យម្តង
per-hour = ក្នុងមួយម៉ោង
per-half-day = ក្នុងកន្លះថ្ងៃ
per-day = ក្នុងមួយថ្ងៃ
hours-always = 24 ម៉ោង
japan-time = { $hours } (ម៉ោងជប៉ុន UTC+9)
weekday-range = { $from } ដល់ { $to }
weekday-mon = ចន្ទ
weekday-tue = អង្គារ
weekday-wed = ពុធ
weekday-thu = ព្រហស្បតិ៍
weekday-fri = សុក្រ
weekday-sat = សៅរ៍
weekday-sun = អាទិត្យ
yen = { $amount } យ៉េន
yen-range = { $least } ដល់ { $most } យ៉េន
yen-per-point = { $yen } យ៉េនក្នុងមួយពិន្ទុ; តារាងតម្លៃធានារ៉ាប់រងគឺ 10
percent-of-tariff = { $percent }% នៃតារាងតម្លៃធានារ៉ាប់រង
label-price-rule = វិធីគិតតម្លៃ
label-tax = ពន្ធលើការប្រើប្រាស់
tax-added = បូកបន្ថែម
tax-not-added = មិនបូកបន្ថែម
label-estimate = តម្លៃប៉ាន់ស្មានមុនធ្វើដំណើរ
label-deposit = ប្រាក់កក់
label-no-referral = ថ្លៃបន្ថែមបើគ្មានលិខិតបញ្ជូនអ្នកជំងឺ
label-payment = វិធីបង់ប្រាក់
label-insurance = ធានារ៉ាប់រងសាធារណៈ
insurance-none = មិនរ៉ាប់រងអ្នកដែលមកព្យាបាលទេ៖ អ្នកបង់ពេញ
answer-yes = មាន
answer-on-request = តាមសំណើ
answer-no = គ្មាន
label-companion = កន្លែងឱ្យអ្នកកំដរស្នាក់ជាមួយ
label-private-room = បន្ទប់សម្រាប់ម្នាក់
label-diet = អាហារតាមសាសនា
label-prayer = កន្លែងប្រតិបត្តិសាសនា
label-wheelchair = ផ្លូវសម្រាប់រទេះរុញ
label-children = ការទទួលអ្នកជំងឺកុមារ
label-report = របាយការណ៍ជាលាយលក្ខណ៍អក្សរ
label-report-languages = ភាសានៃរបាយការណ៍
label-centres = មជ្ឈមណ្ឌលពាក់ព័ន្ធនៅក្រៅប្រទេសជប៉ុន
label-address = អាសយដ្ឋាន
label-position = ទីតាំង
position-approximate = ប្រហាក់ប្រហែល (លម្អៀងប្រហែល 1 គីឡូម៉ែត្រ)
label-phone = ទូរសព្ទ
label-hours = ម៉ោងធ្វើការ
label-email = អ៊ីមែល
label-website = គេហទំព័រ
label-international-page = ទំព័រសម្រាប់អ្នកជំងឺមកពីបរទេស
label-form = ទម្រង់សាកសួរ
phone-main = ទូរសព្ទ
phone-international-desk = ទូរសព្ទ ផ្នែកអ្នកជំងឺបរទេស
phone-appointments = ទូរសព្ទ ការណាត់ជួប
phone-fax = ទូរសារ
departments-not-stated = មិនបានបញ្ជាក់ផ្នែក
no-accreditation = មិនបានបញ្ជាក់ការទទួលស្គាល់គុណភាព
standing-until = មានសុពលភាពដល់ { $date }
standing-ended = បានផុតកំណត់ { $date }; មិនបានផ្ទៀងផ្ទាត់ថាបានបន្តឬទេ
standing-recent = មានក្នុងបញ្ជីគិតត្រឹម { $date }
standing-listed = មានក្នុងបញ្ជីគិតត្រឹម { $date }; មិនបានផ្ទៀងផ្ទាត់តាំងពីពេលនោះ
standing-since = បានផ្តល់ { $date }; មិនបានផ្ទៀងផ្ទាត់តាំងពីពេលនោះ
standing-undated = ប្រភពគ្មានកាលបរិច្ឆេទរាយឈ្មោះ; មិនបានផ្ទៀងផ្ទាត់
card-go = こちらへ行きたいです。
card-help = 海外から来た患者です。よろしくお願いします。

## Coordinators

coordinators-title = ក្រុមហ៊ុនសម្របសម្រួលដំណើរព្យាបាល
coordinators-description = ក្រុមហ៊ុនដែលរៀបចំដំណើរព្យាបាលទៅជប៉ុន៖ លេខទទួលស្គាល់គុណភាព ស្ថានភាពជាស្ថាប័នធានាទិដ្ឋាការ ភាសា ទំនាក់ទំនង ពីប្រភពសាធារណៈ។
coordinators-lede = ក្រុមហ៊ុនសម្របសម្រួលផ្ញើឯកសារវេជ្ជសាស្ត្ររបស់អ្នក រៀបចំអ្នកបកប្រែ ហើយអាចធ្វើជាស្ថាប័នធានាទិដ្ឋាការរបស់អ្នក។ ក្រុមហ៊ុនដែលមានការទទួលស្គាល់គុណភាពនៅមុន រួចរៀបតាមឈ្មោះ។ លំដាប់មិនមានន័យថាល្អជាងទេ។
coordinator-description = { $name }៖ ការទទួលស្គាល់គុណភាព ស្ថានភាពជាស្ថាប័នធានាទិដ្ឋាការ ភាសា សេវា និងទំនាក់ទំនង សម្រាប់អ្នកជំងឺមកពីបរទេស ពីប្រភពសាធារណៈ។
amtac-meaning = ការទទួលស្គាល់គុណភាព (AMTAC) មានន័យថាអ្វី
label-amtac = ការទទួលស្គាល់គុណភាពដោយ Medical Excellence JAPAN (AMTAC)
label-guarantor = ស្ថាប័នធានាទិដ្ឋាការស្នាក់នៅព្យាបាល
label-established = ចាប់ផ្តើម
guarantor-registered = បានចុះបញ្ជី
guarantor-own-statement = តាមការប្រាប់របស់ក្រុមហ៊ុន ឬមន្ទីរពេទ្យ; មិនបានឃើញបញ្ជីចុះឈ្មោះ
guarantor-unconfirmed = មិនបានផ្ទៀងផ្ទាត់
section-standing = ការទទួលស្គាល់ និងការចុះបញ្ជី
section-partners = មន្ទីរពេទ្យដែលគេប្រាប់ថាធ្វើការជាមួយ
section-offices = ការិយាល័យនៅក្រៅប្រទេសជប៉ុន

## Centres abroad

centres-title = មជ្ឈមណ្ឌលបែបជប៉ុននៅក្រៅប្រទេសជប៉ុន
centres-description = មជ្ឈមណ្ឌលវេជ្ជសាស្ត្រនៅក្រៅប្រទេសជប៉ុន ដែលបង្កើតជាមួយដៃគូជប៉ុន តាមប្រទេស ជាមួយអ្វីដែលប្រភពសាធារណៈមានកាលបរិច្ឆេទសរសេរអំពីមជ្ឈមណ្ឌលនីមួយៗ។
centres-lede = អ្វីដែលឯកសារសាធារណៈសរសេរអំពីមជ្ឈមណ្ឌលនីមួយៗ គិតត្រឹមកាលបរិច្ឆេទនៃឯកសារ។ គ្មានអ្វីនៅទីនេះប្រាប់ថាមជ្ឈមណ្ឌលបើកដំណើរការសព្វថ្ងៃទេ៖ សូមសួរមុនទៅ។
country-title = មជ្ឈមណ្ឌលបែបជប៉ុន៖ { $country }
country-description = មជ្ឈមណ្ឌលវេជ្ជសាស្ត្រដែលបង្កើតជាមួយដៃគូជប៉ុនក្នុងប្រទេសនេះ៖ { $country }។ អ្វីដែលប្រភពសាធារណៈមានកាលបរិច្ឆេទសរសេរអំពីមជ្ឈមណ្ឌលនីមួយៗ។
centre-title = { $name } ({ $country })
centre-description = { $name }, { $country }៖ ជាមជ្ឈមណ្ឌលប្រភេទអ្វី អ្នកណាពីជប៉ុនបានបង្កើត និងអ្វីដែលប្រភពសាធារណៈមានកាលបរិច្ឆេទសរសេរអំពីវា។
centre-was-open = តាមប្រភព បើកដំណើរការនៅ { $date }; មិនបានផ្ទៀងផ្ទាត់តាំងពីពេលនោះ
centre-was-planned = តាមប្រភព នៅជាគម្រោងនៅ { $date }; មិនបានផ្ទៀងផ្ទាត់ថាបានបើកឬទេ
centre-was-studied = តាមប្រភព កំពុងសិក្សានៅ { $date }; មិនបានផ្ទៀងផ្ទាត់ថាបានបើកឬទេ
centre-was-closed = តាមប្រភព បានបិទនៅ { $date }
label-country = ប្រទេស
label-city = ទីក្រុង
label-kinds = ប្រភេទ
label-operators = ដៃគូមកពីជប៉ុន
label-opened = បានបើក
label-planned-for = គ្រោងសម្រាប់
label-follow-up = ការតាមដានអ្នកជំងឺដែលបានព្យាបាលនៅជប៉ុន

## Treatments

showcase-courses = វគ្គព្យាបាលមានរយៈពេលប៉ុន្មាន
showcase-stays = ការសម្រាកពេទ្យយូរបំផុតតាមវិធានធានារ៉ាប់រងជប៉ុន
showcase-costs = តម្លៃដែលប្រភពបញ្ជាក់
showcase-milestones = នៅជប៉ុន
column-item = មុខចំណាយ
column-price = តម្លៃ
column-basis = ប្រភេទតម្លៃ
column-as-of = គិតត្រឹម

## Sources

sources-title = ប្រភពទាំងអស់
sources-description = ប្រភពទាំងអស់នៃព័ត៌មានលើគេហទំព័រនេះ ជាមួយអ្នកផ្សាយ ថ្ងៃផ្សាយ និងថ្ងៃអាន។
sources-lede = ប្រភពទាំងអស់នៃព័ត៌មានលើគេហទំព័រនេះ។ ប្រភពខ្សោយគឺប្លុក គេហទំព័រចម្លង ឬការផ្សាយបន្ត។
published = បានផ្សាយ { $date }
read-on = បានអាន { $date }
