# Languages in which hospitals and facilitators help, by BCP 47 tag.

language-ar = အာရဗီ
language-bn = ဘင်္ဂါလီ
language-cmn = မန်ဒရင်းတရုတ်
language-de = ဂျာမန်
language-en = အင်္ဂလိပ်
language-es = စပိန်
language-fr = ပြင်သစ်
language-gn = ဂွာရာနီ
language-hi = ဟိန္ဒီ
language-id = အင်ဒိုနီးရှား
language-it = အီတလီ
language-ja = ဂျပန်
language-km = ခမာ
language-ko = ကိုရီးယား
language-mn = မွန်ဂိုလီးယား
language-ms = မလေး
language-my = မြန်မာ
language-ne = နီပေါ
language-pt = ပေါ်တူဂီ
language-ru = ရုရှား
language-th = ထိုင်း
language-tl = ဖိလစ်ပိုင်
language-vi = ဗီယက်နမ်
language-yue = ကွမ်တုံတရုတ်
language-zh = တရုတ်

## How the help is given

mode-staff = ထိုဘာသာ ပြောတတ်သော ဝန်ထမ်း
mode-interpreter = စကားပြန် လူကိုယ်တိုင်
mode-phone = ဖုန်းဖြင့် စကားပြန်
mode-video = ဗီဒီယိုဖြင့် စကားပြန်
mode-machine = စက်ဖြင့် ဘာသာပြန်
mode-written = စာရွက်ဖြင့် အချက်အလက်
