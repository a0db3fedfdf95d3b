# 比较医院的页面，以及治疗页面上的图。

compare-title = 比较医院：{ $treatment }
compare-title-in = 比较医院：{ $treatment }（{ $place }）
compare-description = { $title }。根据公开资料，按中立顺序并列申请方式、语言、费用、住院生活和核对日期。
compare-order = { $count }家医院，由北向南、再按名称排列。顺序不代表优劣。
compare-sources = “未说明”不等于“否”。出处见各医院的页面。
compare-list = 这种治疗的说明和医院列表
compare-all = 并排比较{ $count }家医院
compare-this = 与其他医院比较
compare-parts = 按地区分列的表
compare-split = 医院太多，一张表放不下。每个地区有一张表。
compare-choose = 选择要比较的医院
compare-hint = 最多可选四家。您的选择只保留在这台设备上。
compare-full = 已经选了四家。请先去掉一家。
compare-failed = 无法读取其他医院。请重试，或查看各地区的表。
compare-chosen = 已选{ $count }家医院
compare-show-all = 结束选择
compare-add = 加入比较
compare-go = 比较所选医院
compare-clear = 清除选择
compare-apply = 由谁申请
compare-cost = 这种治疗的费用
compare-treatment = 这种治疗
compare-kind = 种类
compare-volume = 已治疗的患者
compare-more = 认证、地点和日期
compare-where = 地点

## 时间

course-weeks = 周
course-outpatient = 不住院
course-session = 一次治疗
course-span = 从第一周到最后一周（未说明次数）
course-stay = 住院天数
course-days = 未说明治疗在一周的哪几天进行。

## 治疗

bare-heading = 本网站尚未说明的内容
bare-text = 本网站还没有这种治疗的说明。请咨询您的医生和医院。目前可以参考：
bare-suits = 可能适合谁，不适合谁
bare-risks = 风险和副作用
bare-evidence = 依据和在日本的批准情况
bare-prices = 列表中有{ $count }家医院给出价格

## 计价规则

price-heading = 每点的价格
price-text = 日本的收费表按点数计算。条越长，每点的价格越高。每条的第一段是公共医疗保险的价格。药品和病房的计算方法可能不同。
price-count = { $all }家医院中有{ $count }家说明了计价规则。
price-caption = 由北向南、再按名称排列。顺序不代表优劣。
price-insured = 日本公共医疗保险
price-insured-rule = 每点10日元

## 患者的路线

journey-all = 查看每一步的文件、费用和可能出现的问题
