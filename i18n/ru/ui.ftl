# Interface words. One message, one string; selectors only for plural forms.

site-name = Japan International Hospitals
not-stated = Не указано
source = Источник
sources = Источники
weak-source = слабый источник
confirm-first = Проверено слишком давно: сначала уточните
checked-on = проверено: { $date }
skip-link = Перейти к содержанию
menu-label = Язык
menu-partly = переведено частично
nav-label = Главное меню
trail-label = Вы здесь
footer-label = Об этом сайте
footer-demonstration = Этот сайт — демонстрация, составленная по открытым источникам. Это не официальный список Japan International Hospitals, и он не даёт медицинских советов.
footer-private = Без файлов cookie, без слежения, ничего не загружается с чужих сайтов.
footer-error = Сообщить об ошибке
page-partly = Большей части этой страницы пока нет на русском языке.

## Navigation

nav-hospitals = Найти больницу
nav-treatments = Лечение
nav-how-it-works = Порядок действий
nav-costs = Стоимость
nav-coordinators = Координаторы
nav-emergency = Скорая помощь 119
nav-regions = Регионы
nav-languages = Языки
nav-accreditation = Аккредитация
nav-apply = Как подать заявку
nav-about = Об этом сайте
nav-visa = Медицинская виза
nav-for-doctors = Вашему врачу
nav-centres = Центры японского типа вне Японии
nav-sources = Все источники

## Texts that are not what they seem

notice-fallback = Этой части пока нет на русском языке. Она показана на языке: { $language }.
notice-machine = Машинный перевод, человек его не проверял. Не принимайте медицинских решений только по этому тексту.
notice-reviewed = Машинный перевод, затем проверен человеком.
notice-stale = После перевода оригинал изменился. Этот перевод может быть устаревшим.
notice-stale-original = Читать оригинал: { $language }

## Language gate and missing pages

gate-choose = Продолжить на русском
not-found-title = Страница не найдена
not-found-text = Возможно, страница перенесена. Начните со списка больниц или с главной страницы.

## Front page

home-title = Больницы Японии для иностранных пациентов
home-description = Что открытые источники сообщают о больницах Японии, которые принимают иностранных пациентов: лечение, языки, как подать заявку, стоимость — с источником и датой.
home-lede =
    { $count ->
        [one] { $count } больница, которую открытые источники упоминают в связи с приёмом иностранных пациентов. У каждого факта есть источник и дата. Сайт ничего не продаёт и не составляет рейтингов.
        [few] { $count } больницы, которые открытые источники упоминают в связи с приёмом иностранных пациентов. У каждого факта есть источник и дата. Сайт ничего не продаёт и не составляет рейтингов.
        [many] { $count } больниц, которые открытые источники упоминают в связи с приёмом иностранных пациентов. У каждого факта есть источник и дата. Сайт ничего не продаёт и не составляет рейтингов.
       *[other] { $count } больницы, которые открытые источники упоминают в связи с приёмом иностранных пациентов. У каждого факта есть источник и дата. Сайт ничего не продаёт и не составляет рейтингов.
    }
home-doors = С чего начать
home-right-for-you = Подходит ли вам поездка в Японию?
home-about = Что это за сайт и чем он не является
home-treatments = Лечение
home-regions = Больницы по регионам
door-treatment = Я знаю, какое лечение мне нужно
door-check-up = Я хочу пройти профилактическое обследование
door-help = Мне нужно, чтобы заявку подали за меня
door-language = Я ищу помощь на моём языке
built-for = Сверка дат: { $date }

## Lists

hospitals-title = Найти больницу
hospitals-in = Больницы: { $place }
hospitals-in-prefecture = Больницы: префектура { $place }
hospitals-speaking = Здесь говорят на языке: { $language }
hospitals-named = Названные больницы: { $scheme }
two-facets = { $first }: { $second }
list-lede =
    { $count ->
        [0] В этом списке пока нет больниц.
        [one] { $count } больница. Порядок: с севера на юг, затем по названию. Он не означает, что больница лучше.
        [few] { $count } больницы. Порядок: с севера на юг, затем по названию. Он не означает, что больница лучше.
        [many] { $count } больниц. Порядок: с севера на юг, затем по названию. Он не означает, что больница лучше.
       *[other] { $count } больницы. Порядок: с севера на юг, затем по названию. Он не означает, что больница лучше.
    }
list-description =
    { $count ->
        [one] { $title }: { $count } больница в Японии для иностранных пациентов. Лечение, языки и как подать заявку, по открытым источникам.
        [few] { $title }: { $count } больницы в Японии для иностранных пациентов. Лечение, языки и как подать заявку, по открытым источникам.
        [many] { $title }: { $count } больниц в Японии для иностранных пациентов. Лечение, языки и как подать заявку, по открытым источникам.
       *[other] { $title }: { $count } больницы в Японии для иностранных пациентов. Лечение, языки и как подать заявку, по открытым источникам.
    }
list-hospitals = Больницы
page-title = { $title }, страница { $page } из { $pages }
page-of = Страница { $page } из { $pages }
page-previous = Предыдущая страница
page-next = Следующая страница
pager-label = Страницы
by-treatment = По видам лечения
by-region = По регионам
by-prefecture = По префектурам
by-language = По языкам, на которых говорят
by-apply = По способу подачи заявки
by-accreditation = По аккредитации
whole-region = Весь регион
narrow-list = Сузить список
none-yet = Пока нет
place-separator = {", "}
colon = {": "}
treatments-not-stated = Лечение не указано
spoken = Языки, на которых говорят
treatments-lede = Что больницы из этих списков предлагают иностранным пациентам. Список — не совет: решают ваш врач и больница.
regions-lede = Япония с севера на юг, с числом больниц в каждой префектуре.
languages-lede = Здесь учтена только помощь людей: сотрудники и переводчики очно, по телефону или по видео. Устройства для перевода указаны на странице каждой больницы.
accreditation-lede = Что охватывает аккредитация и действует ли она ещё, указано на странице каждой больницы. Большинство источников старые.
apply-lede = Многие больницы не принимают заявки из-за рубежа напрямую. Заявку за вас подаёт координатор.

## How to apply

intake-heading-coordinator-required = Вы не можете подать заявку сами: её подаёт за вас координатор
intake-heading-direct = Вы можете подать заявку сами
intake-heading-direct-or-coordinator = Вы можете подать заявку сами или через координатора
intake-heading-referral-only = Вы не можете подать заявку сами: вас направляет врач или больница
intake-heading-unknown = Как подать заявку, не указано
intake-short-coordinator-required = Заявка через координатора
intake-short-direct = Заявка напрямую
intake-short-direct-or-coordinator = Заявка напрямую или через координатора
intake-short-referral-only = Только по направлению
intake-short-unknown = Как подать заявку: не указано
intake-list-coordinator-required = Заявка через координатора
intake-list-direct = Заявка напрямую
intake-list-direct-or-coordinator = Заявка напрямую или через координатора
intake-list-referral-only = Только по направлению
intake-step-choose = Больница называет:
intake-step-find = Посмотреть координаторов, которые могут подать заявку за вас
intake-step-review = Больница изучает ваши медицинские документы до поездки.
intake-step-estimate = До поездки вы получаете смету расходов.
label-documents = Какие документы отправить
label-document-languages = Языки документов
label-reply = Срок ответа
label-interpreter = Переводчик
label-second-opinion = Второе мнение
reply-days =
    { $days ->
        [one] { $days } рабочий день
        [few] { $days } рабочих дня
        [many] { $days } рабочих дней
       *[other] { $days } рабочего дня
    }
own-interpreter-required = Нужен свой переводчик
own-interpreter-arranged = Переводчика найдут для вас
own-interpreter-not-needed = Не нужен
second-opinion-in-person = очно
second-opinion-remote = дистанционно
second-opinion-written = письменно
second-opinion-by-proxy = через представителя

## Hospital page

hospital-description = { $name }, { $prefecture }, Япония: лечение, языки, как подать заявку, стоимость и аккредитации для иностранных пациентов, с источником и датой.
facts-checked = Факты проверены
hospital-confirmed = Подтверждено больницей
beds =
    { $count ->
        [one] { $number } койка
        [few] { $number } койки
        [many] { $number } коек
       *[other] { $number } койки
    }
as-of = { $text } (данные: { $date })
from-to = { $text } ({ $from } — { $to })
since = начало: { $date }
ended = Завершено: { $date }
volume =
    { $count ->
        [one] { $number } пациент прошёл лечение
        [few] { $number } пациента прошли лечение
        [many] { $number } пациентов прошли лечение
       *[other] { $number } пациента прошли лечение
    }
label-cost = Стоимость
label-includes = Включено
label-excludes = Не включено
section-treatments = Что лечат и сколько это длится
section-languages = Языки
section-costs = Стоимость
section-stay = Ваше пребывание
section-after = После лечения
section-services = Услуги для иностранных пациентов
section-card = Покажите это водителю или в регистратуре
section-contact = Контакты
section-recognised = Кем признана
section-similar = Другие больницы по видам лечения
not-accepted = Кого не принимают
sessions =
    { $count ->
        [one] { $count } сеанс
        [few] { $count } сеанса
        [many] { $count } сеансов
       *[other] { $count } сеанса
    }
weeks =
    { $count ->
        [one] { $count } неделя
        [few] { $count } недели
        [many] { $count } недель
       *[other] { $count } недели
    }
weeks-decimal = { $number } недели
hospital-days =
    { $count ->
        [one] { $count } день в больнице
        [few] { $count } дня в больнице
        [many] { $count } дней в больнице
       *[other] { $count } дня в больнице
    }
days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
column-language = Язык
column-people = Помощь людей
column-other = Устройства и письменная информация
unnamed-languages =
    { $count ->
        [one] { $count } язык, не назван
        [few] { $count } языка, не названы
        [many] { $count } языков, не названы
       *[other] { $count } языка, не названы
    }
languages-not-named = Языки не названы
booking-needed = нужно заказать заранее
fee = { $amount } { $per }
per-visit = за посещение
per-hour = в час
per-half-day = за полдня
per-day = в день
hours-always = 24 часа в сутки
japan-time = { $hours } (время Японии, UTC+9)
weekday-range = { $from }–{ $to }
weekday-mon = Пн
weekday-tue = Вт
weekday-wed = Ср
weekday-thu = Чт
weekday-fri = Пт
weekday-sat = Сб
weekday-sun = Вс
yen = { $amount } иен
yen-range = { $least }–{ $most } иен
yen-per-point = Цена балла в иенах: { $yen }; по страховому тарифу: 10
percent-of-tariff = { $percent }% страхового тарифа
label-price-rule = Правило расчёта цены
label-tax = Потребительский налог
tax-added = Добавляется
tax-not-added = Не добавляется
label-estimate = Смета до поездки
label-deposit = Депозит
label-no-referral = Доплата, если нет направления от врача
label-payment = Способы оплаты
label-insurance = Государственное страхование
insurance-none = Не действует для тех, кто приехал лечиться: вы платите полностью
answer-yes = Да
answer-on-request = По запросу
answer-no = Нет
label-companion = Сопровождающий может остаться с вами
label-private-room = Одноместная палата
label-diet = Питание с учётом религии
label-prayer = Место для молитвы
label-wheelchair = Доступ на инвалидной коляске
label-children = Приём детей
label-report = Письменное заключение
label-report-languages = Языки заключения
label-centres = Связанные центры вне Японии
label-address = Адрес
label-position = Положение
position-approximate = примерно, с точностью около 1 км
label-phone = Телефон
label-hours = Часы работы
label-email = Эл. почта
label-website = Сайт
label-international-page = Страница для иностранных пациентов
label-form = Форма для вопросов
phone-main = Телефон
phone-international-desk = Телефон отдела для иностранных пациентов
phone-appointments = Телефон для записи
phone-fax = Факс
departments-not-stated = Отделения не указаны
no-accreditation = Аккредитация не указана
standing-until = Действует по { $date }
standing-ended = Срок истёк: { $date }; продление не подтверждено
standing-recent = В списке ({ $date })
standing-listed = В списке ({ $date }); позже не подтверждено
standing-since = Получено: { $date }; позже не подтверждено
standing-undated = Названо источником без даты; не подтверждено
card-go = こちらへ行きたいです。
card-help = 海外から来た患者です。よろしくお願いします。

## Coordinators

coordinators-title = Координаторы медицинских поездок
coordinators-description = Компании, которые организуют медицинские поездки в Японию: номер аккредитации, статус гаранта по визе, языки, контакты, по открытым источникам.
coordinators-lede = Координатор отправляет ваши медицинские документы, находит переводчика и может быть вашим гарантом по визе. Сначала идут компании с аккредитацией, затем по названию. Порядок не означает, что компания лучше.
coordinator-description = { $name }: аккредитация, статус гаранта по визе, языки, услуги и контакты для иностранных пациентов, по открытым источникам.
amtac-meaning = Что означает аккредитация (AMTAC)
label-amtac = Аккредитация Medical Excellence JAPAN (AMTAC)
label-guarantor = Гарант по медицинской визе
label-established = Начало работы
guarantor-registered = Зарегистрирован
guarantor-own-statement = По словам самой компании или больницы; реестр не проверен
guarantor-unconfirmed = Не подтверждено
section-standing = Статус
section-partners = С какими больницами работает, по данным источников
section-offices = Офисы вне Японии

## Centres abroad

centres-title = Центры японского типа вне Японии
centres-description = Медицинские центры вне Японии, созданные с японскими партнёрами, по странам. Что о каждом сообщил открытый источник с датой.
centres-lede = Что открытые документы сообщали о каждом центре на свою дату. Это не значит, что центр открыт сегодня: спросите, прежде чем ехать.
country-title = Центры японского типа: { $country }
country-description = Медицинские центры, созданные с японскими партнёрами в этой стране: { $country }. Что о каждом сообщил открытый источник с датой.
centre-title = { $name } ({ $country })
centre-description = { $name }, { $country }: какой это центр, кто из Японии его создал и что о нём сообщил открытый источник с датой.
centre-was-open = По данным источника ({ $date }), открыт; позже не подтверждено
centre-was-planned = По данным источника ({ $date }), запланирован; открылся ли он, не подтверждено
centre-was-studied = По данным источника ({ $date }), проект изучался; открылся ли центр, не подтверждено
centre-was-closed = По данным источника ({ $date }), закрыт
label-country = Страна
label-city = Город
label-kinds = Вид
label-operators = Партнёры из Японии
label-opened = Открыт
label-planned-for = Открытие запланировано
label-follow-up = Наблюдение пациентов после лечения в Японии

## Treatments

showcase-courses = Сколько длится курс
showcase-stays = Наибольший срок в больнице по правилам страхования Японии
showcase-costs = Цены, которые называют источники
showcase-milestones = В Японии
column-item = За что
column-price = Цена
column-basis = Вид цены
column-as-of = На дату

## Sources

sources-title = Все источники
sources-description = Все источники фактов на этом сайте: кто опубликовал, дата публикации и дата прочтения.
sources-lede = Все источники фактов на этом сайте. Слабый источник — это блог, копия сайта или перепечатка.
published = опубликовано: { $date }
read-on = прочитано: { $date }
