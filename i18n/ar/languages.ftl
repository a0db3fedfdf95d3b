# Languages in which hospitals and facilitators help, by BCP 47 tag.

language-ar = العربية
language-bn = البنغالية
language-cmn = الصينية الماندرينية
language-de = الألمانية
language-en = الإنجليزية
language-es = الإسبانية
language-fr = الفرنسية
language-gn = الغوارانية
language-hi = الهندية
language-id = الإندونيسية
language-it = الإيطالية
language-ja = اليابانية
language-km = الخميرية
language-ko = الكورية
language-mn = المنغولية
language-ms = الملايوية
language-my = البورمية
language-ne = النيبالية
language-pt = البرتغالية
language-ru = الروسية
language-th = التايلاندية
language-tl = الفلبينية
language-vi = الفيتنامية
language-yue = الكانتونية
language-zh = الصينية

## How the help is given

mode-staff = موظفون يتحدثون اللغة
mode-interpreter = مترجم شفهي حضوري
mode-phone = مترجم شفهي عبر الهاتف
mode-video = مترجم شفهي عبر الفيديو
mode-machine = ترجمة آلية
mode-written = معلومات مكتوبة
