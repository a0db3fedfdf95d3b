## 地図：同じ内容の一覧が必ずそばにある

section-where = 場所
map-dots = 点は病院の位置です。
map-without = { $count }病院は位置の記載がないため、点がありません。
map-exact = 点が病院の位置です。
map-approximate = 丸印はおおよその位置です（誤差1km程度）。
map-unplaced = 位置の記載はありません。地図は都道府県を示します。
map-centres = 点は、出典に書かれた都市です。丸印は国だけを示します（都市の記載がありません）。
map-credit-japan = 日本地図（簡略化）
map-credit-world = 世界地図（簡略化）
