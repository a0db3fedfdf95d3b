# Interface words. One message, one string; selectors only for plural forms.
# U+2060 stands where a browser would cut a word in two.

site-name = Japan International Hospitals
not-stated = မဖော်ပြထားပါ
source = ရင်းမြစ်
sources = ရင်းမြစ်များ
weak-source = အားနည်းသော ရင်းမြစ်
confirm-first = စစ်ဆေးခဲ့သည်မှာ ကြာပြီ - အရင် အတည်ပြုပါ
checked-on = { $date } တွင် စစ်ဆေး
skip-link = အဓိကအကြောင်းအရာသို့ သွားရန်
menu-label = ဘာသာစကား
menu-partly = တစ်စိတ်တစ်ပိုင်း ဘာသာပြန်
nav-label = ပင်မ
trail-label = လက်ရှိနေရာ
footer-label = ဤဝက်ဘ်ဆိုက်အကြောင်း
footer-demonstration = ဤဝ{"\u2060"}က်ဘ်ဆိုက်သည် အများကြည့်နိုင်သော ရင်းမြစ်များမှ ပြုလုပ်ထားသော သရုပ်ပြဝ{"\u2060"}က်ဘ်ဆိုက် ဖြစ်ပါသည်။ Japan International Hospitals ၏ တရားဝင်စာရင်း မဟုတ်ပါ။ ဆေးပညာအကြံပြုချက် မပေးပါ။
footer-private = ကွတ်ကီး မသုံးပါ၊ ခြေရာမခံပါ၊ အခြားနေရာမှ ဘာမှ မယူပါ။
footer-error = အမှား အကြောင်းကြားရန်
page-partly = ဤစာမျက်နှာ၏ အများစုကို သင့်ဘာသာဖြင့် မရနိုင်သေးပါ။

## Navigation

nav-hospitals = ဆေးရုံ ရှာရန်
nav-treatments = ကုသမှုများ
nav-how-it-works = အဆင့်ဆင့် ဆောင်ရွက်ပုံ
nav-costs = ကုန်ကျစရိတ်
nav-coordinators = ညှိနှိုင်းရေးကုမ္ပဏီများ
nav-emergency = အရေးပေါ် 119
nav-regions = ဒေသများ
nav-languages = ဘာသာစကားများ
nav-accreditation = အသိအမှတ်ပြုမှု
nav-apply = လျှောက်ထားနည်း
nav-about = ဤဝက်ဘ်ဆိုက်အကြောင်း
nav-visa = ဆေးကုသနေထိုင်ခွင့်ဗီဇာ
nav-for-doctors = သင့်ဆရာဝန်အတွက်
nav-centres = ပြည်ပရှိ ဂျပန်ပုံစံစင်တာများ
nav-sources = ရင်းမြစ်အားလုံး

## Texts that are not what they seem

notice-fallback = ဤအပိုင်းကို သင့်ဘာသာဖြင့် မရနိုင်သေးပါ။ ဖော်ပြထားသော ဘာသာ: { $language }။
notice-machine = စက်ဖြင့် ဘာသာပြန်ထားပြီး လူက မ{"\u2060"}စစ်ဆေးရသေးပါ။ ဤစာတစ်ခုတည်းကို ကြည့်၍ ကုသမှုဆိုင်ရာ ဆုံးဖြတ်ချက် မ{"\u2060"}ချပါနှင့်။
notice-reviewed = စက်ဖြင့် ဘာသာပြန်ပြီး လူက စစ်ဆေးထားပါသည်။
notice-stale = ဘာသာပြန်ပြီးနောက် မူရင်းစာ ပြောင်းသွားပါသည်။ ဤဘာသာပြန်တွင် အချက်အလက်ဟောင်း ပါနိုင်ပါသည်။
notice-stale-original = မူရင်းကို ဖတ်ရန်: { $language }

## Language gate and missing pages

gate-choose = မြန်မာဘာသာဖြင့် ဆက်သွားရန်
not-found-title = စာမျက်နှာ မတွေ့ပါ
not-found-text = စာမျက်နှာ နေရာပြောင်းသွားခြင်း ဖြစ်နိုင်ပါသည်။ ဆေးရုံစာရင်း သို့မဟုတ် ပင်မစာမျက်နှာမှ စကြည့်ပါ။

## Front page

home-title = နိုင်ငံခြားမှ လူနာများအတွက် ဂျပန်ဆေးရုံများ
home-description = နိုင်ငံခြားမှ လူနာများကို လက်ခံသော ဂျပန်ဆေးရုံများအကြောင်း အများကြည့်နိုင်သော ရင်းမြစ်များက ဖော်ပြသည်များ - ကုသမှု၊ ဘာသာစကား၊ လျှောက်ထားနည်း၊ ကုန်ကျစရိတ်။ အချက်တိုင်းတွင် ရင်းမြစ်နှင့် ရက်စွဲ ပါရှိပါသည်။
home-lede = နိုင်ငံခြားမှ လူနာများအတွက်ဟု အများကြည့်နိုင်သော ရင်းမြစ်များက ဖော်ပြသည့် ဆေးရုံ { $count } ရုံ ဖြစ်ပါသည်။ အချက်တိုင်းတွင် ရင်းမြစ်နှင့် ရက်စွဲ ပါရှိပါသည်။ ဤဝက်ဘ်ဆိုက်သည် ဘာမှ မရောင်းပါ၊ အဆင့်မသတ်မှတ်ပါ။
home-doors = မည်သည့်နေရာမှ စမလဲ
home-right-for-you = ဂျပန်သို့ သွားရောက်ကုသခြင်းသည် သင့်အတွက် သင့်တော်ပါသလား
home-about = ဤဝက်ဘ်ဆိုက်က ဘာလဲ၊ ဘာမဟုတ်သလဲ
home-treatments = ကုသမှုများ
home-regions = ဒေသအလိုက် ဆေးရုံများ
door-treatment = ကုသမှုအမည် သိပါသည်
door-check-up = ကျန်းမာရေးစစ်ဆေးမှု ခံယူလိုပါသည်
door-help = ကိုယ်စားလျှောက်ပေးမည့်သူ လိုပါသည်
door-language = ကိုယ့်ဘာသာစကားဖြင့် အကူအညီ ရှာနေပါသည်
built-for = ရက်စွဲများကို { $date } နှင့် နှိုင်းယှဉ်ထားပါသည်။

## Lists

hospitals-title = ဆေးရုံ ရှာရန်
hospitals-in = { $place }ရှိ ဆေးရုံများ
hospitals-in-prefecture = { $place } စီရင်စုရှိ ဆေးရုံများ
hospitals-speaking = { $language }စကား ပြောသူရှိသော ဆေးရုံများ
hospitals-named = { $scheme } တွင် အမည်ပါသော ဆေးရုံများ
two-facets = { $first }: { $second }
list-lede =
    { $count ->
        [0] ဤစာရင်းတွင် ဆေးရုံ မရှိသေးပါ။
       *[other] ဆေးရုံ { $count } ရုံ။ မြောက်မှ တောင်သို့၊ ထို့နောက် အမည်အလိုက် စဉ်ထားပါသည်။ အစဉ်သည် ပိုကောင်းသည်ဟု မဆိုလိုပါ။
    }
list-description = { $title }: နိုင်ငံခြားမှ လူနာများအတွက် ဂျပန်ဆေးရုံ { $count } ရုံ။ ကုသမှု၊ ဘာသာစကားနှင့် လျှောက်ထားနည်းကို အများကြည့်နိုင်သော ရင်းမြစ်များမှ ဖော်ပြထားပါသည်။
list-hospitals = ဆေးရုံများ
page-title = { $title }၊ စာမျက်နှာ { $page } / { $pages }
page-of = စာမျက်နှာ { $page } / { $pages }
page-previous = ယခင်စာမျက်နှာ
page-next = နောက်စာမျက်နှာ
pager-label = စာမျက်နှာများ
by-treatment = ကုသမှုအလိုက်
by-region = ဒေသအလိုက်
by-prefecture = စီရင်စုအလိုက်
by-language = လူက ပြောဆိုပေးသော ဘာသာစကားအလိုက်
by-apply = လျှောက်ထားနည်းအလိုက်
by-accreditation = အသိအမှတ်ပြုမှုအလိုက်
whole-region = ဒေသတစ်ခုလုံး
narrow-list = စာရင်းကို ကျဉ်းရန်
none-yet = မရှိသေးပါ
place-separator = {"၊ "}
colon = {": "}
treatments-not-stated = ကုသမှု မဖော်ပြထားပါ
spoken = လူက ပြောဆိုပေးသော ဘာသာစကား
treatments-lede = ဤစာရင်းများရှိ ဆေးရုံများက နိုင်ငံခြားမှ လူနာများအတွက် ဆောင်ရွက်ပေးသည်များ ဖြစ်ပါသည်။ စာရင်းသည် အကြံပြုချက် မဟုတ်ပါ။ သင့်ဆရာဝန်နှင့် ဆေးရုံက ဆုံးဖြတ်ပါသည်။
regions-lede = ဂျပန်၏ မြောက်မှ တောင်သို့ စီရင်စုတစ်ခုစီရှိ ဆေးရုံအရေအတွက်ကို ဖော်ပြထားပါသည်။
languages-lede = ဤနေရာတွင် လူ၏ အကူအညီကိုသာ ရေတွက်ပါသည် - ဝန်ထမ်း၊ လူကိုယ်တိုင်၊ ဖုန်း သို့မဟုတ် ဗီဒီယိုဖြင့် စကားပြန်။ ဘာသာပြန်စက်များကို ဆေးရုံတစ်ရုံချင်း၏ စာမျက်နှာတွင် ကြည့်ပါ။
accreditation-lede = အသိအမှတ်ပြုမှုတွင် ဘာပါဝင်သည်၊ ယခု သက်တမ်းရှိဆဲ ဟုတ်၊ မဟုတ်ကို ဆေးရုံတစ်ရုံချင်း၏ စာမျက်နှာတွင် ကြည့်ပါ။ ရင်းမြစ်အများစုသည် ဟောင်းနေပါပြီ။
apply-lede = ဆေးရုံများစွာသည် နိုင်ငံခြားမှ တိုက်ရိုက်လျှောက်ထားခြင်းကို လက်မခံပါ။ ညှိနှိုင်းရေးကုမ္ပဏီက သင့်ကိုယ်စား လျှောက်ပေးပါသည်။

## How to apply

intake-heading-coordinator-required = ကိုယ်တိုင် လျှောက်၍မရပါ - ညှိနှိုင်းရေးကုမ္ပဏီက သင့်ကိုယ်စား လျှောက်ပေးပါသည်
intake-heading-direct = ကိုယ်တိုင် လျှောက်နိုင်ပါသည်
intake-heading-direct-or-coordinator = ကိုယ်တိုင် သို့မဟုတ် ညှိနှိုင်းရေးကုမ္ပဏီမှတစ်ဆင့် လျှောက်နိုင်ပါသည်
intake-heading-referral-only = ကိုယ်တိုင် လျှောက်၍မရပါ - ဆရာဝန် သို့မဟုတ် ဆေးရုံက လွှဲပို့ပါသည်
intake-heading-unknown = လျှောက်ထားနည်း မဖော်ပြထားပါ
intake-short-coordinator-required = ညှိနှိုင်းရေးကုမ္ပဏီမှတစ်ဆင့် လျှောက်ရန်
intake-short-direct = တိုက်ရိုက် လျှောက်ရန်
intake-short-direct-or-coordinator = တိုက်ရိုက် သို့မဟုတ် ညှိနှိုင်းရေးကုမ္ပဏီမှတစ်ဆင့် လျှောက်ရန်
intake-short-referral-only = လူနာလွှဲစာဖြင့်သာ
intake-short-unknown = လျှောက်ထားနည်း: မဖော်ပြထားပါ
intake-list-coordinator-required = ညှိနှိုင်းရေးကုမ္ပဏီမှတစ်ဆင့် လျှောက်ရန်
intake-list-direct = တိုက်ရိုက် လျှောက်ရန်
intake-list-direct-or-coordinator = တိုက်ရိုက် သို့မဟုတ် ညှိနှိုင်းရေးကုမ္ပဏီမှတစ်ဆင့် လျှောက်ရန်
intake-list-referral-only = လူနာလွှဲစာဖြင့်သာ
intake-step-choose = ဆေးရုံက ဖော်ပြသော ကုမ္ပဏီများ -
intake-step-find = သင့်ကိုယ်စား လျှောက်ပေးနိုင်သော ညှိနှိုင်းရေးကုမ္ပဏီများကို ကြည့်ပါ
intake-step-review = သင် ခရီးမသွားမီ ဆေးရုံက သင့်ဆေးမှတ်တမ်းများကို ကြည့်ပါသည်။
intake-step-estimate = သင် ခရီးမသွားမီ ခန့်မှန်းကုန်ကျစရိတ်ကို ရပါသည်။
label-documents = ပို့ရမည့် စာရွက်စာတမ်း
label-document-languages = စာရွက်စာတမ်း၏ ဘာသာစကား
label-reply = အဖြေရမည့်အချိန်
label-interpreter = စကားပြန်
label-second-opinion = ဒုတိယဆရာဝန်အမြင်
reply-days = ရုံးဖွင့်ရက် { $days } ရက်
own-interpreter-required = ကိုယ်တိုင် ခေါ်လာရန်
own-interpreter-arranged = စီစဉ်ပေးသည်
own-interpreter-not-needed = မလိုပါ
second-opinion-in-person = လူကိုယ်တိုင်
second-opinion-remote = အဝေးမှ
second-opinion-written = စာဖြင့်
second-opinion-by-proxy = သင့်ကိုယ်စား လာသူနှင့်

## Hospital page

hospital-description = { $name }၊ { $prefecture }၊ ဂျပန်: နိုင်ငံခြားမှ လူနာများအတွက် ကုသမှု၊ ဘာသာစကား၊ လျှောက်ထားနည်း၊ ကုန်ကျစရိတ်နှင့် အသိအမှတ်ပြုမှု။ အချက်တိုင်းတွင် ရင်းမြစ်နှင့် ရက်စွဲ ပါရှိပါသည်။
facts-checked = အချက်အလက် စစ်ဆေးသည့်ရက်
hospital-confirmed = ဆေးရုံက အတည်ပြုပြီး
beds =
    { $count ->
       *[other] ခုတင် { $number } လုံး
    }
as-of = { $text } ({ $date } အရ)
from-to = { $text } ({ $from } မှ { $to } အထိ)
since = { $date } မှစ၍
ended = { $date } တွင် ပြီးဆုံး
volume =
    { $count ->
       *[other] ကုသပေးခဲ့သော လူနာ { $number } ဦး
    }
label-cost = ကုန်ကျစရိတ်
label-includes = ပါဝင်သည်များ
label-excludes = မပါဝင်သည်များ
section-treatments = ကုသသည့်ရောဂါများနှင့် ကြာချိန်
section-languages = ဘာသာစကားများ
section-costs = ကုန်ကျစရိတ်
section-stay = နေထိုင်စဉ်ကာလ
section-after = ကုသပြီးနောက်
section-services = နိုင်ငံခြားမှ လူနာများအတွက် ဝန်ဆောင်မှုများ
section-card = ယာဉ်မောင်း သို့မဟုတ် ဧည့်ကြိုကောင်တာတွင် ပြပါ
section-contact = ဆက်သွယ်ရန်
section-recognised = အသိအမှတ်ပြုသူ
section-similar = အခြားဆေးရုံများ (ကုသမှုအလိုက်)
not-accepted = လက်မခံသော အခြေအနေများ
sessions = { $count } ကြိမ်
weeks = { $count } ပတ်
weeks-decimal = { $number } ပတ်
hospital-days = ဆေးရုံတက် { $count } ရက်
days = { $count } ရက်
column-language = ဘာသာစကား
column-people = လူ၏ အကူအညီ
column-other = စက်နှင့် စာရွက်ဖြင့် အချက်အလက်
unnamed-languages = ဘာသာစကား { $count } မျိုး၊ အမည် မဖော်ပြ
languages-not-named = အမည်မဖော်ပြထားသော ဘာသာစကားများ
booking-needed = ကြိုတင်ချိန်းရန် လို
fee = { $per } { $amount }
per-visit = တစ်ကြိမ်ပြလျှင်
per-hour = တစ်နာရီလျှင်
per-half-day = နေ့ဝက်လျှင်
per-day = တစ်ရက်လျှင်
hours-always = 24 နာရီ
japan-time = { $hours } (ဂျပန်စံတော်ချိန်၊ UTC+9)
weekday-range = { $from }–{ $to }
weekday-mon = တနင်္လာ
weekday-tue = အင်္ဂါ
weekday-wed = ဗုဒ္ဓဟူး
weekday-thu = ကြာသပတေး
weekday-fri = သောကြာ
weekday-sat = စနေ
weekday-sun = တနင်္ဂနွေ
yen = ယန်း { $amount }
yen-range = ယန်း { $least } မှ { $most } အထိ
yen-per-point = တစ်မှတ်လျှင် { $yen } ယန်း။ အာမခံသတ်မှတ်နှုန်းမှာ 10 ယန်း ဖြစ်သည်
percent-of-tariff = အာမခံသတ်မှတ်နှုန်း၏ { $percent }%
label-price-rule = ဈေးနှုန်းသတ်မှတ်ပုံ
label-tax = စားသုံးမှုခွန်
tax-added = ပေါင်းထည့်သည်
tax-not-added = မပေါင်းထည့်ပါ
label-estimate = ခရီးမသွားမီ ခန့်မှန်းကုန်ကျစရိတ်
label-deposit = စပေါ်ငွေ
label-no-referral = လူနာလွှဲစာ မပါလျှင် အပိုကြေး
label-payment = ငွေပေးချေနည်း
label-insurance = အစိုးရကျန်းမာရေးအာမခံ
insurance-none = ကုသရန် လာသူများ မခံစားနိုင်ပါ - ကုန်ကျငွေအားလုံး ကိုယ်တိုင် ပေးရပါသည်
answer-yes = ရှိသည်
answer-on-request = တောင်းဆိုလျှင်
answer-no = မရှိပါ
label-companion = အဖော် နေထိုင်ခွင့်
label-private-room = တစ်ယောက်ခန်း
label-diet = ဘာသာရေးအလိုက် အစားအစာ
label-prayer = ဝတ်ပြုရန်နေရာ
label-wheelchair = ဘီးတပ်ကုလားထိုင်ဖြင့် သွားလာနိုင်မှု
label-children = ကလေးလူနာ လက်ခံမှု
label-report = စာဖြင့် အစီရင်ခံစာ
label-report-languages = အစီရင်ခံစာ၏ ဘာသာစကား
label-centres = ဆက်စပ်သော ပြည်ပစင်တာများ
label-address = လိပ်စာ
label-position = တည်နေရာ
position-approximate = ခန့်မှန်း၊ 1 ကီလိုမီတာခန့် ကွာနိုင်
label-phone = တယ်လီဖုန်း
label-hours = ဖွင့်ချိန်
label-email = အီးမေးလ်
label-website = ဝက်ဘ်ဆိုက်
label-international-page = နိုင်ငံခြားမှ လူနာများအတွက် စာမျက်နှာ
label-form = စုံစမ်းမေးမြန်းရန် ပုံစံ
phone-main = တယ်လီဖုန်း
phone-international-desk = တယ်လီဖုန်း၊ နိုင်ငံခြားလူနာဌာန
phone-appointments = တယ်လီဖုန်း၊ ရက်ချိန်း
phone-fax = ဖက်စ်
departments-not-stated = ဌာန မဖော်ပြထားပါ
no-accreditation = အသိအမှတ်ပြုမှု မဖော်ပြထားပါ
standing-until = { $date } အထိ သက်တမ်းရှိ
standing-ended = { $date } တွင် ကုန်ဆုံး။ သက်တမ်းတိုးခြင်းကို အတည်မပြုရသေး
standing-recent = { $date } တွင် စာရင်း၌ ပါဝင်
standing-listed = { $date } တွင် စာရင်း၌ ပါဝင်။ ထို့နောက် အတည်မပြုရသေး
standing-since = { $date } တွင် ရရှိ။ ထို့နောက် အတည်မပြုရသေး
standing-undated = ရက်စွဲမပါသော ရင်းမြစ်က ဖော်ပြ။ အတည်မပြုရသေး
card-go = こちらへ行きたいです。
card-help = 海外から来た患者です。よろしくお願いします。

## Coordinators

coordinators-title = ကုသရေးခရီးအတွက် ညှိနှိုင်းရေးကုမ္ပဏီများ
coordinators-description = ဂျပန်သို့ ကုသရေးခရီး စီစဉ်ပေးသော ကုမ္ပဏီများ: အသိအမှတ်ပြုမှုနံပါတ်၊ ဗီဇာအာမခံပေးသူ ဟုတ်၊ မဟုတ်၊ ဘာသာစကား၊ ဆက်သွယ်ရန်။ အများကြည့်နိုင်သော ရင်းမြစ်များမှ ဖြစ်ပါသည်။
coordinators-lede = ညှိနှိုင်းရေးကုမ္ပဏီက သင့်ဆေးမှတ်တမ်းများကို ပို့ပေးပြီး စကားပြန် စီစဉ်ပေးပါသည်။ သင့်ဗီဇာအတွက် အာမခံပေးသူလည်း ဖြစ်နိုင်ပါသည်။ အသိအမှတ်ပြုကုမ္ပဏီများကို အရင်၊ ထို့နောက် အမည်အလိုက် စဉ်ထားပါသည်။ အစဉ်သည် ပိုကောင်းသည်ဟု မဆိုလိုပါ။
coordinator-description = { $name }: နိုင်ငံခြားမှ လူနာများအတွက် အသိအမှတ်ပြုမှု၊ ဗီဇာအာမခံပေးသူ ဟုတ်၊ မဟုတ်၊ ဘာသာစကား၊ ဝန်ဆောင်မှုနှင့် ဆက်သွယ်ရန်။ အများကြည့်နိုင်သော ရင်းမြစ်များမှ ဖြစ်ပါသည်။
amtac-meaning = အသိအမှတ်ပြုမှု (AMTAC) ၏ အဓိပ္ပာယ်
label-amtac = Medical Excellence JAPAN ၏ အသိအမှတ်ပြုမှု (AMTAC)
label-guarantor = ဆေးကုသနေထိုင်ခွင့်ဗီဇာအတွက် အာမခံပေးသူ
label-established = စတင်ခဲ့သည့်အချိန်
guarantor-registered = မှတ်ပုံတင်ထားသည်
guarantor-own-statement = ကုမ္ပဏီ သို့မဟုတ် ဆေးရုံ၏ ဖော်ပြချက်အရ။ မှတ်ပုံတင်စာရင်းကို မကြည့်ရသေး
guarantor-unconfirmed = အတည်မပြုရသေး
section-standing = အသိအမှတ်ပြုမှုနှင့် မှတ်ပုံတင်
section-partners = ပူးပေါင်းသည်ဟု ဖော်ပြထားသော ဆေးရုံများ
section-offices = ပြည်ပရုံးများ

## Centres abroad

centres-title = ပြည်ပရှိ ဂျပန်ပုံစံစင်တာများ
centres-description = ဂျပန်မိတ်ဖက်များနှင့် ပြည်ပတွင် တည်ထောင်ထားသော ဆေးဘက်စင်တာများကို နိုင်ငံအလိုက် ဖော်ပြထားပါသည်။ စင်တာတစ်ခုစီအကြောင်း ရက်စွဲပါ ရင်းမြစ်၏ ဖော်ပြချက် ပါဝင်ပါသည်။
centres-lede = စင်တာတစ်ခုစီအကြောင်း အများကြည့်နိုင်သော စာတမ်းများက ထိုရက်စွဲတွင် ဖော်ပြခဲ့သည်များ ဖြစ်ပါသည်။ ယနေ့ ဖွင့်ထားသည်ဟု မဆိုလိုပါ။ မသွားမီ မေးမြန်းပါ။
country-title = ဂျပန်ပုံစံစင်တာများ: { $country }
country-description = ဂျပန်မိတ်ဖက်များနှင့် ဤနိုင်ငံတွင် တည်ထောင်ထားသော ဆေးဘက်စင်တာများ: { $country }။ စင်တာတစ်ခုစီအကြောင်း ရက်စွဲပါ ရင်းမြစ်၏ ဖော်ပြချက် ပါဝင်ပါသည်။
centre-title = { $name } ({ $country })
centre-description = { $name }၊ { $country }: စင်တာအမျိုးအစား၊ ဂျပန်မှ တည်ထောင်သူနှင့် ရက်စွဲပါ ရင်းမြစ်၏ ဖော်ပြချက်။
centre-was-open = ရင်းမြစ်အရ { $date } တွင် ဖွင့်ထား။ ထို့နောက် အတည်မပြုရသေး
centre-was-planned = ရင်းမြစ်အရ { $date } တွင် စီစဉ်ဆဲ။ ဖွင့်၊ မဖွင့် အတည်မပြုရသေး
centre-was-studied = ရင်းမြစ်အရ { $date } တွင် လေ့လာဆဲ။ ဖွင့်၊ မဖွင့် အတည်မပြုရသေး
centre-was-closed = ရင်းမြစ်အရ { $date } တွင် ပိတ်ထား
label-country = နိုင်ငံ
label-city = မြို့
label-kinds = အမျိုးအစား
label-operators = ဂျပန်မိတ်ဖက်များ
label-opened = ဖွင့်ခဲ့သည့်အချိန်
label-planned-for = ဖွင့်ရန် စီစဉ်ထားသည့်အချိန်
label-follow-up = ဂျပန်တွင် ကုသခဲ့သော လူနာများ၏ ဆက်လက်စောင့်ကြည့်စစ်ဆေးမှု

## Treatments

showcase-courses = ကုသမှု ကြာချိန်
showcase-stays = ဂျပန်အာမခံစည်းမျဉ်းအရ ဆေးရုံအကြာဆုံးတက်နိုင်သည့်ရက်
showcase-costs = ရင်းမြစ်များက ဖော်ပြသော ဈေးနှုန်း
showcase-milestones = ဂျပန်တွင်
column-item = အကြောင်းအရာ
column-price = ဈေးနှုန်း
column-basis = ဈေးနှုန်းအမျိုးအစား
column-as-of = ရက်စွဲ

## Sources

sources-title = ရင်းမြစ်အားလုံး
sources-description = ဤဝက်ဘ်ဆိုက်ရှိ အချက်အလက်များ၏ ရင်းမြစ်အားလုံးကို ထုတ်ဝေသူ၊ ထုတ်ဝေသည့်ရက်နှင့် ဖတ်သည့်ရက်တို့နှင့်အတူ ဖော်ပြထားပါသည်။
sources-lede = ဤဝက်ဘ်ဆိုက်ရှိ အချက်အလက်များ၏ ရင်းမြစ်အားလုံး ဖြစ်ပါသည်။ အားနည်းသော ရင်းမြစ်ဆိုသည်မှာ ဘလော့ဂ်၊ မိတ္တူဝက်ဘ်ဆိုက် သို့မဟုတ် ပြန်တင်ထားသော စာ ဖြစ်ပါသည်။
published = { $date } တွင် ထုတ်ဝေ
read-on = { $date } တွင် ဖတ်
