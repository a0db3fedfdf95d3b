# The search, and the index that stands on the same page.

nav-search = ရှာဖွေရန်
nav-index = အညွှန်း

search-title = ရှာဖွေခြင်းနှင့် အညွှန်း
search-lede = ကုသမှု၊ နေရာ သို့မဟုတ် အမည်ကို မည်သည့်ဘာသာဖြင့်မဆို ရိုက်ထည့်ပါ။ သို့မဟုတ် အောက်ပါ အညွှန်းမှ ရွေးပါ။
index-title = အညွှန်း
index-lede = ကုသမှု၊ ရောဂါ၊ နေရာနှင့် ဆေးရုံများကို စာရင်းတစ်ခုတည်းတွင် ဖော်ပြထားပါသည်။

search-label = ဤဝက်ဘ်ဆိုက်တွင် ရှာရန်
search-hint = နေရာ၊ ကုသမှု သို့မဟုတ် ဆေးရုံ။ သင်ရိုက်ထည့်သည်များသည် သင့်စက်ထဲတွင်သာ ရှိပါသည်။
search-button = ရှာရန်
search-results = ရလဒ်များ
search-found = တွေ့ရှိသည်
search-loading = ရှာနေသည် …
search-none = ရှာမတွေ့ပါ။
search-try = ပိုတိုသော စကားလုံးဖြင့် စမ်းပါ။ သို့မဟုတ် စာလုံးပေါင်းကို စစ်ပါ။ ညှိနှိုင်းရေးကုမ္ပဏီကိုလည်း မေးနိုင်ပါသည်။
search-failed = ရှာဖွေမှုကို ဖွင့်၍မရပါ။ အောက်ပါ အညွှန်းကို သုံးပါ။
search-more = ရလဒ်များ ထပ်ပြရန်
search-ask = ညှိနှိုင်းရေးကုမ္ပဏီကို မေးရန်

index-jump = သွားရန်
index-conditions = ရောဂါများ
index-places = နေရာများ
index-hospitals = ဆေးရုံများ
index-also = ရှာဖွေရန် စကားလုံး
index-see = ကြည့်ရန်

## What kind of page a result is

search-kind-treatment = ကုသမှု
search-kind-hospital = ဆေးရုံ
search-kind-place = စာရင်း
search-kind-coordinator = ညှိနှိုင်းရေးကုမ္ပဏီ
search-kind-centre = ပြည်ပစင်တာ
search-kind-page = စာမျက်နှာ

search-hospitals =
    { $count ->
        [0] ဆေးရုံ မရှိသေးပါ
       *[other] ဆေးရုံ { $count } ရုံ
    }
