# 舊網址上的頁面。

moved-title = 此頁面已移動
moved-go = 前往新頁面
