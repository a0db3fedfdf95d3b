## Maps: each stands beside a list that says the same.

section-where = 位置
map-dots = 每個圓點是一家醫院。
map-without = 有{ $count }家醫院沒有圓點：位置未說明。
map-exact = 圓點是醫院的位置。
map-approximate = 圓圈是大約的位置，誤差約1公里。
map-unplaced = 位置未說明。地圖標示所在的都道府縣。
map-centres = 圓點是來源寫明的城市。圓圈是國家：沒有來源寫明城市。
map-credit-japan = 日本地圖（簡化）
map-credit-world = 世界地圖（簡化）
