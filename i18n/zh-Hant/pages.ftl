# Words of hospital pages and of text pages.

section-glance = 重點一覽
section-treatments-short = 治療
section-request = 申請時需要什麼
section-second-opinion = 出發前的第二意見
apply-more = 文件、語言和答覆時間
check-due = 下次查核期限：{ $date }
check-overdue = 查核期限{ $date }已過：請先確認
machine-again = 機器翻譯，未經校對：閱讀原文
on-this-page = 本頁內容
