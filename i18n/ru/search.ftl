# The search, and the index that stands on the same page.

nav-search = Поиск
nav-index = Указатель

search-title = Поиск и указатель
search-lede = Введите лечение, место или название на любом языке. Или выберите в указателе ниже.
index-title = Указатель
index-lede = Лечение, заболевания, места и больницы в одном списке.

search-label = Поиск по сайту
search-hint = Место, лечение или больница. То, что вы вводите, остаётся на вашем устройстве.
search-button = Найти
search-results = Результаты
search-found = Найдено
search-loading = Идёт поиск…
search-none = Ничего не найдено.
search-try = Попробуйте более короткое слово или проверьте написание. Можно также спросить координатора.
search-failed = Не удалось загрузить поиск. Воспользуйтесь указателем ниже.
search-more = Показать ещё
search-ask = Спросить координатора

index-jump = Перейти к
index-conditions = Заболевания
index-places = Места
index-hospitals = Больницы
index-also = слова для поиска
index-see = см.

## What kind of page a result is

search-kind-treatment = Лечение
search-kind-hospital = Больница
search-kind-place = Список
search-kind-coordinator = Координатор
search-kind-centre = Центр вне Японии
search-kind-page = Страница

search-hospitals =
    { $count ->
        [0] Больниц пока нет
        [one] { $count } больница
        [few] { $count } больницы
        [many] { $count } больниц
       *[other] { $count } больницы
    }
