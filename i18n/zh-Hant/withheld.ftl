# What is said of texts whose translation is missing or waits for a person to check it.
notice-withheld = 譯文已有，但還沒有人校對。校對之前，這一部分以下列語言顯示：{ $language }。
notice-second = 同一內容的另一語言版本：{ $language }
notice-day = 翻譯日期：{ $date }。
