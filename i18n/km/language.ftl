## What the language calls itself in a list of languages
endonym = ខ្មែរ

## The language and a country of it, as social networks write it (og:locale)
og-locale = km_KH
