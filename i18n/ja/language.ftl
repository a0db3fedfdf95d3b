## What the language calls itself in a list of languages
endonym = 日本語

## The language and a country of it, as social networks write it (og:locale)
og-locale = ja_JP
