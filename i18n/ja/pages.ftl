# Words of hospital pages and of text pages.

section-glance = ひと目でわかること
section-treatments-short = 治療
section-request = 申し込みに必要なこと
section-second-opinion = 渡航前のセカンドオピニオン
apply-more = 必要な書類、言語、回答までの期間
check-due = 次の確認の期限 { $date }
check-overdue = 確認の期限 { $date } を過ぎています。先に問い合わせてください
machine-again = 機械による翻訳（未確認）：原文を読む
on-this-page = このページの内容
