# Words of hospital pages and of text pages.

section-glance = အကျဉ်းချုပ်
section-treatments-short = ကုသမှုများ
section-request = လျှောက်ထားရန် လိုအပ်သည်များ
section-second-opinion = ခရီးမသွားမီ ဒုတိယဆရာဝန်အမြင်
apply-more = စာရွက်စာတမ်း၊ ဘာသာစကားနှင့် အဖြေရမည့်အချိန်
check-due = နောက်တစ်ကြိမ် စစ်ဆေးရမည့်ရက် { $date }
check-overdue = { $date } တွင် စစ်ဆေးရန် ဖြစ်ခဲ့သည် - အရင် အတည်ပြုပါ
machine-again = စက်ဖြင့် ဘာသာပြန်ထားသည်၊ မ{"\u2060"}စစ်ဆေးရသေးပါ - မူရင်းကို ဖတ်ပါ
on-this-page = ဤစာမျက်နှာတွင်
