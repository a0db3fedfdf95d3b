# Languages in which hospitals and facilitators help, by BCP 47 tag.

language-ar = арабский
language-bn = бенгальский
language-cmn = китайский (путунхуа)
language-de = немецкий
language-en = английский
language-es = испанский
language-fr = французский
language-gn = гуарани
language-hi = хинди
language-id = индонезийский
language-it = итальянский
language-ja = японский
language-km = кхмерский
language-ko = корейский
language-mn = монгольский
language-ms = малайский
language-my = бирманский
language-ne = непальский
language-pt = португальский
language-ru = русский
language-th = тайский
language-tl = филиппинский
language-vi = вьетнамский
language-yue = кантонский
language-zh = китайский

## How the help is given

mode-staff = Сотрудники, которые говорят на этом языке
mode-interpreter = Переводчик очно
mode-phone = Переводчик по телефону
mode-video = Переводчик по видео
mode-machine = Машинный перевод
mode-written = Письменная информация
