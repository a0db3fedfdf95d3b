# Open data: the page of what can be downloaded, and the words in its files.

nav-data = Открытые данные
data-title = Открытые данные
data-description = Скачайте то, что этот сайт сообщает о больницах, лечении, координаторах и центрах вне Японии: с кодами, источниками, датами и состоянием каждого текста.
data-lede = Всё, что этот сайт сообщает в каждой записи, в виде файлов для программ и электронных таблиц. Каждый факт сохраняет свой источник и дату.

## Files

data-files = Файлы на русском языке
data-other-languages = Те же файлы на других языках
data-column-file = Файл
data-column-records = Записей
data-column-download = Скачать
data-table-hospitals = Больницы
data-table-treatments = Лечение по больницам
data-table-facilitators = Координаторы
data-table-centres = Центры вне Японии
data-table-vocabulary = Коды и названия
data-holds-hospitals = По одной записи на больницу: все поля, тексты и источники.
data-holds-treatments = По одной записи на каждое лечение в больнице: как подать заявку и какие документы отправить.
data-holds-facilitators = По одной записи на каждую компанию, которая организует поездки.
data-holds-centres = По одной записи на каждый центр японского типа, с датой его состояния.
data-holds-vocabulary = Все коды в файлах и их названия на этом языке.
data-any-language = Для всех языков
data-package = Описание всех файлов (Data Package)
data-dictionary = Все столбцы: смысл, тип, единица, коды (CSV)
data-changes-all = Все изменения (JSON)
data-newest = Последняя проверка
data-built-for = Составлено на дату
data-none = Записей пока нет.

## How to use it

data-rules = Прежде чем использовать
data-rule-dates = Проверяйте поля «check» и «valid_until». Они говорят, до какого дня можно полагаться на сведения.
data-rule-past = Сведения с истёкшей датой — это прошлое. Не показывайте их как действующие.
data-rule-ranking = Не составляйте по этим данным рейтинги больниц. Не принимайте их за медицинский совет.
data-rule-machine = У машинного перевода есть пометка. Сохраняйте её вместе с текстом.
data-rule-cite = Называйте источник каждого факта и его дату. Прежде чем действовать, уточните факт в больнице.
data-format = Как устроены файлы
data-format-text = Кодировка текста — UTF-8. Файлы CSV начинаются с метки порядка байтов, чтобы электронные таблицы читали любую письменность.
data-format-lists = В CSV значения списка стоят в одной ячейке. Их разделяет знак |, а знак ; разделяет списки внутри списка. Обратная косая черта перед знаком делает его обычным текстом.
data-format-rows = Первые значения во всех столбцах списка относятся к его первому пункту.
data-format-formula = Перед текстом, который таблица может принять за формулу, стоит апостроф. Телефоны начинаются с «tel:».
data-format-missing = Пустая ячейка (в JSON — null) означает: не указано.
data-format-ids = У каждой записи есть «id» и «uri». «uri» — её страница на языке, на котором написан сайт.

## Licence

data-licence = Лицензия и ссылка на сайт
data-licence-text = Этот набор данных можно свободно использовать по этой лицензии, если вы его назовёте:
data-licence-facts = Факты взяты из источников, названных в каждой записи. Для данных правительства Японии действуют его собственные условия.
data-citation = Как ссылаться:

## State of the translations

data-translations = Состояние переводов
data-translations-lede = Сколько из 100 блоков текста находится в каждом состоянии, с округлением вниз.
data-state-stale = Устарело
data-state-fallback = Не переведено
data-origin-original = Оригинал
data-origin-human = Перевёл человек
data-origin-reviewed = Машинный перевод, проверен
data-origin-machine = Машинный перевод, не проверен

## Changes

data-changes = Изменения в записях
data-changes-lede = Последние изменения. Если у записи нет списка изменений, показана её последняя проверка.
data-feed = Следить за изменениями (лента Atom)
change-checked = Сверено с источниками
change-added = Новая запись
change-contact = Изменились контакты
change-languages = Изменилась помощь на языках
change-treatments = Изменилось лечение
change-accreditation = Изменилась аккредитация
change-prices = Изменились цены
change-moved = Новый адрес
change-closed = Закрыто
change-corrected = Исправлена ошибка

## What the fields mean

data-fields = Что означают поля
data-fields-lede = Главные поля каждого файла. Все столбцы есть в описании выше. Пояснения на английском и японском языках.
data-check-current = Проверено недавно
data-check-past = Проверено слишком давно: сначала уточните
data-check-undated = Дата проверки не указана
data-standing-until = Действует по последний день срока
data-standing-recent = Свежий источник говорит, что действует
data-standing-listed = Более старый источник говорил, что действует; позже не подтверждено
data-standing-since = Получено однажды; дата окончания не указана
data-standing-undated = Дата не указана
data-standing-ended = Срок истёк
data-offer-offered = Проводится
data-offer-ended = Больше не проводится
centre-status-open = На эту дату открыт
centre-status-planned = На эту дату запланирован
centre-status-feasibility-study = На эту дату изучался проект
centre-status-closed = На эту дату закрыт
