# What is said of texts whose translation is missing or waits for a person to check it.
notice-withheld = توجد ترجمة، لكن لم يراجعها أي شخص بعد. حتى تتم المراجعة يُعرض هذا الجزء باللغة: { $language }.
notice-second = النص نفسه باللغة: { $language }
notice-day = تاريخ الترجمة: { $date }.
