## What the language calls itself in a list of languages
endonym = မြန်မာဘာသာ

## The language and a country of it, as social networks write it (og:locale)
og-locale = my_MM
