# Filters beside lists. A text with "#" is completed by the page: a number or a name.

filter-title = စာရင်းကို စစ်ထုတ်ရန်
filter-show-hospitals = ဆေးရုံများ ကြည့်ရန်
filter-show-companies = ကုမ္ပဏီများ ကြည့်ရန်
filter-companies = ကုမ္ပဏီများ
filter-any = အားလုံး
filter-clear = စစ်ထုတ်ချက်အားလုံး ဖျက်ရန်
filter-text = အမည် သို့မဟုတ် နေရာ
filter-treatment = ကုသမှု
filter-place = ဒေသနှင့် စီရင်စု
filter-prefecture = စီရင်စု
filter-spoken-unnamed = ဖုန်း သို့မဟုတ် ဗီဒီယိုဖြင့်၊ ဘာသာစကားအမည် မဖော်ပြ
filter-device = ဘာသာပြန်စက်ဖြင့်သာ
filter-apply-self = ကိုယ်တိုင် လျှောက်နိုင်သည်
filter-apply-coordinator = ညှိနှိုင်းရေးကုမ္ပဏီမှတစ်ဆင့်
filter-apply-referral = လူနာလွှဲစာဖြင့်
filter-opinion-in-person = လူကိုယ်တိုင်
filter-opinion-remote = အဝေးမှ
filter-opinion-written = စာဖြင့်
filter-opinion-by-proxy = သင့်ကိုယ်စား လာသူနှင့်
filter-accredited-yes = အသိအမှတ်ပြုထားသည်
filter-service = ဝန်ဆောင်မှုများ
filter-chips = ရွေးထားသော စစ်ထုတ်ချက်များ
filter-remove = ဖယ်ရန်: { $filter }
filter-found-hospitals =
    { $count ->
       *[other] ကိုက်ညီသော ဆေးရုံ { $number } ရုံ ရှိသည်။
    }
filter-found-companies =
    { $count ->
       *[other] ကိုက်ညီသော ကုမ္ပဏီ { $number } ခု ရှိသည်။
    }
filter-none-hospitals = စစ်ထုတ်ချက်အားလုံးနှင့် ကိုက်ညီသော ဆေးရုံ မရှိပါ။
filter-none-companies = စစ်ထုတ်ချက်အားလုံးနှင့် ကိုက်ညီသော ကုမ္ပဏီ မရှိပါ။
filter-less = ဘာမှ မတွေ့ပါသလား။ စစ်ထုတ်ချက်တစ်ခုကို ဖယ်ပါ။
filter-ask-coordinator = သို့မဟုတ် ညှိနှိုင်းရေးကုမ္ပဏီကို မေးပါ
filter-page-only = ဤစာမျက်နှာရှိ ဆေးရုံ { $count } ရုံထဲတွင်သာ စစ်ထုတ်ပါသည်။ စာရင်းတွင် စုစုပေါင်း { $total } ရုံ ရှိပါသည်။
filter-loading = စာရင်း၏ ကျန်အပိုင်းကို ဖွင့်နေပါသည်။
row-spoken = ပြောဆိုပေးသော ဘာသာစကား
and-more =
    { $count ->
       *[other] နှင့် နောက်ထပ် { $count } ခု
    }
languages-by-device =
    { $count ->
       *[other] { $language } (ဘာသာပြန်စက်ဖြင့်သာ: ဆေးရုံ { $count } ရုံ)
    }
languages-unnamed =
    { $count ->
       *[other] ဆေးရုံ { $count } ရုံတွင် ဖုန်း သို့မဟုတ် ဗီဒီယိုဖြင့် စကားပြန် ရှိသော်လည်း ဘာသာစကားအမည် မဖော်ပြထားပါ။ သင့်ဘာသာစကား ပါ၊ မပါ ဆေးရုံကို မေးပါ။
    }
languages-unnamed-where = ဆေးရုံအားလုံးစာရင်းတွင် ရှာရန်
