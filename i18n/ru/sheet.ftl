# What a patient takes along: the sheet of paper, the card to show, the entry of an address book.

sheet-link = Распечатать одну страницу с собой
sheet-contact = Сохранить как контакт
sheet-title = { $name }: одна страница с собой
sheet-description = Одна страница, чтобы распечатать и взять с собой: { $name }. Адрес, телефон, как подать заявку, карточка на японском языке и строки для заметок.
sheet-back = Назад на страницу больницы
sheet-how = Распечатайте эту страницу на одном листе A4. Или сохраните её снимок в телефоне.
sheet-town = Город, префектура
sheet-way = Станция и дорога
sheet-languages =
    { $count ->
        [one] { $count } язык
        [few] { $count } языка
        [many] { $count } языков
       *[other] { $count } языка
    }
sheet-card-ask = Мне нужно в эту больницу. Пожалуйста, отвезите меня туда или покажите дорогу.
sheet-card-who = Я пациент из другой страны. Спасибо за помощь.
sheet-means = На карточке написано
sheet-turned = Вторая карточка перевёрнута, чтобы её прочёл человек напротив вас.
sheet-notes = Ваши заметки
sheet-note-name = Имя
sheet-note-number = Номер пациента
sheet-note-appointment = Приём: день и время
sheet-note-doctor = Врач, отделение
sheet-note-allergies = Аллергии
sheet-note-medicines = Мои лекарства
sheet-note-questions = Мои вопросы
sheet-scan = Страница этой больницы с источниками
sheet-emergency = Скорая помощь и пожарные
sheet-changed = Факты могли измениться. Перед поездкой спросите больницу.
vcard-note = Факты проверены ({ $date }) и могли измениться: смотрите страницу больницы.
