# What is said of texts whose translation is missing or waits for a person to check it.
notice-withheld = 번역은 있지만 아직 사람이 확인하지 않았습니다. 확인될 때까지 이 부분의 표시 언어: { $language }.
notice-second = 같은 내용의 다른 언어: { $language }
notice-day = 번역일: { $date }.
