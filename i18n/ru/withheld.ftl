# What is said of texts whose translation is missing or waits for a person to check it.
notice-withheld = Перевод есть, но человек его ещё не проверил. До проверки эта часть показана на языке: { $language }.
notice-second = Тот же текст на языке: { $language }
notice-day = Дата перевода: { $date }
