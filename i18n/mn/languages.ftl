# Languages in which hospitals and facilitators help, by BCP 47 tag.

language-ar = Араб хэл
language-bn = Бенгал хэл
language-cmn = Хятад хэл (мандарин)
language-de = Герман хэл
language-en = Англи хэл
language-es = Испани хэл
language-fr = Франц хэл
language-gn = Гуарани хэл
language-hi = Хинди хэл
language-id = Индонез хэл
language-it = Итали хэл
language-ja = Япон хэл
language-km = Кхмер хэл
language-ko = Солонгос хэл
language-mn = Монгол хэл
language-ms = Малай хэл
language-my = Бирм хэл
language-ne = Непал хэл
language-pt = Португал хэл
language-ru = Орос хэл
language-th = Тай хэл
language-tl = Филиппин хэл
language-vi = Вьетнам хэл
language-yue = Хятад хэл (кантон)
language-zh = Хятад хэл

## How the help is given

mode-staff = Энэ хэлээр ярьдаг ажилтан
mode-interpreter = Биечлэн ирэх хэлмэрч
mode-phone = Утасны хэлмэрч
mode-video = Видео хэлмэрч
mode-machine = Машин орчуулга
mode-written = Бичмэл мэдээлэл
