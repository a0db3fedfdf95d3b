# 旧地址上的页面。

moved-title = 此页面已移动
moved-go = 前往新页面
