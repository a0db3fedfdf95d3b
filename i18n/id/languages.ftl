# Languages in which hospitals and facilitators help, by BCP 47 tag.

language-ar = Arab
language-bn = Bengali
language-cmn = Mandarin
language-de = Jerman
language-en = Inggris
language-es = Spanyol
language-fr = Prancis
language-gn = Guarani
language-hi = Hindi
language-id = Indonesia
language-it = Italia
language-ja = Jepang
language-km = Khmer
language-ko = Korea
language-mn = Mongolia
language-ms = Melayu
language-my = Burma
language-ne = Nepali
language-pt = Portugis
language-ru = Rusia
language-th = Thai
language-tl = Filipino
language-vi = Vietnam
language-yue = Kanton
language-zh = Tionghoa

## How the help is given

mode-staff = Petugas yang menguasainya
mode-interpreter = Juru bahasa di tempat
mode-phone = Juru bahasa lewat telepon
mode-video = Juru bahasa lewat video
mode-machine = Terjemahan mesin
mode-written = Informasi tertulis
