## What the language calls itself in a list of languages
endonym = 한국어

## The language and a country of it, as social networks write it (og:locale)
og-locale = ko_KR
