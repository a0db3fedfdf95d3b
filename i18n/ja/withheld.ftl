# What is said of texts whose translation is missing or waits for a person to check it.
notice-withheld = 翻訳はありますが、まだ人が確認していません。確認が終わるまで、次の言語で表示します：{ $language }。
notice-second = 同じ内容（別の言語）：{ $language }
notice-day = 翻訳日：{ $date }。
