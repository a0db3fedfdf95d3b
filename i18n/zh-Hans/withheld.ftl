# What is said of texts whose translation is missing or waits for a person to check it.
notice-withheld = 译文已有，但还没有人核对。核对之前，这一部分以下列语言显示：{ $language }。
notice-second = 同一内容的另一语言版本：{ $language }
notice-day = 翻译日期：{ $date }。
