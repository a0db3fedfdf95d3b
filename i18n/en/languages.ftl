# Languages in which hospitals and facilitators help, by BCP 47 tag.

language-ar = Arabic
language-bn = Bengali
language-cmn = Mandarin Chinese
language-de = German
language-en = English
language-es = Spanish
language-fr = French
language-gn = Guarani
language-hi = Hindi
language-id = Indonesian
language-it = Italian
language-ja = Japanese
language-km = Khmer
language-ko = Korean
language-mn = Mongolian
language-ms = Malay
language-my = Burmese
language-ne = Nepali
language-pt = Portuguese
language-ru = Russian
language-th = Thai
language-tl = Filipino
language-vi = Vietnamese
language-yue = Cantonese
language-zh = Chinese

## How the help is given

mode-staff = Staff who speak it
mode-interpreter = Interpreter in person
mode-phone = Interpreter by telephone
mode-video = Interpreter by video
mode-machine = Machine translation
mode-written = Written information
