## What the language calls itself in a list of languages
endonym = Монгол

## The language and a country of it, as social networks write it (og:locale)
og-locale = mn_MN
