## What the language calls itself in a list of languages
endonym = 简体中文

## The language and a country of it, as social networks write it (og:locale)
og-locale = zh_CN
