# What is said of texts whose translation is missing or waits for a person to check it.
notice-withheld = A translation exists, but no person has checked it yet. Until then, this part is shown in: { $language }.
notice-second = The same text in: { $language }
notice-day = Translated: { $date }.
