# Filters beside lists. A text with "#" is completed by the page: a number or a name.

filter-title = Фильтр списка
filter-show-hospitals = Показать больницы
filter-show-companies = Показать компании
filter-companies = Компании
filter-any = Все
filter-clear = Снять все фильтры
filter-text = Название или место
filter-treatment = Вид лечения
filter-place = Регион и префектура
filter-prefecture = Префектура
filter-spoken-unnamed = По телефону или видео, языки не названы
filter-device = Только через устройство для перевода
filter-apply-self = Можно подать самостоятельно
filter-apply-coordinator = Через координатора
filter-apply-referral = По направлению
filter-opinion-in-person = Очно
filter-opinion-remote = Дистанционно
filter-opinion-written = Письменно
filter-opinion-by-proxy = Через представителя
filter-accredited-yes = С аккредитацией
filter-service = Услуги
filter-chips = Выбранные фильтры
filter-remove = Убрать: { $filter }
filter-found-hospitals =
    { $count ->
        [one] Подходит { $number } больница.
        [few] Подходят { $number } больницы.
        [many] Подходит { $number } больниц.
       *[other] Подходит { $number } больницы.
    }
filter-found-companies =
    { $count ->
        [one] Подходит { $number } компания.
        [few] Подходят { $number } компании.
        [many] Подходит { $number } компаний.
       *[other] Подходит { $number } компании.
    }
filter-none-hospitals = Нет больниц, которые подходят под все эти фильтры.
filter-none-companies = Нет компаний, которые подходят под все эти фильтры.
filter-less = Ничего не осталось? Уберите один из фильтров.
filter-ask-coordinator = Или спросите координатора
filter-page-only = Фильтры ищут среди больниц на этой странице: { $count }. Всего в списке: { $total }.
filter-loading = Загружается остальная часть списка.
row-spoken = Говорят на языках
and-more =
    { $count ->
        [one] и ещё { $count }
        [few] и ещё { $count }
        [many] и ещё { $count }
       *[other] и ещё { $count }
    }
languages-by-device =
    { $count ->
        [one] { $language } (только через устройство: { $count } больница)
        [few] { $language } (только через устройство: { $count } больницы)
        [many] { $language } (только через устройство: { $count } больниц)
       *[other] { $language } (только через устройство: { $count } больницы)
    }
languages-unnamed =
    { $count ->
        [one] В { $count } больнице есть переводчики по телефону или видео, но их языки не названы. Спросите, есть ли среди них ваш.
        [few] В { $count } больницах есть переводчики по телефону или видео, но их языки не названы. Спросите, есть ли среди них ваш.
        [many] В { $count } больницах есть переводчики по телефону или видео, но их языки не названы. Спросите, есть ли среди них ваш.
       *[other] В { $count } больницы есть переводчики по телефону или видео, но их языки не названы. Спросите, есть ли среди них ваш.
    }
languages-unnamed-where = Найти их в списке всех больниц
