# 开放数据：可下载内容的页面，以及文件中的用语。

nav-data = 开放数据
data-title = 开放数据
data-description = 下载本网站关于医院、治疗、协调机构和海外中心的全部内容，附代码、来源、日期和每段文字的状态。
data-lede = 本网站关于每个条目的全部内容，以文件形式供程序和电子表格使用。每项事实都保留来源和日期。

## Files

data-files = 简体中文文件
data-other-languages = 其他语言的相同文件
data-column-file = 文件
data-column-records = 记录数
data-column-download = 下载
data-table-hospitals = 医院
data-table-treatments = 各医院的治疗
data-table-facilitators = 协调机构
data-table-centres = 海外中心
data-table-vocabulary = 代码与名称
data-holds-hospitals = 每家医院一条记录：所有字段、文字和来源。
data-holds-treatments = 每家医院的每项治疗一条记录：如何申请，需要提交哪些病历资料。
data-holds-facilitators = 每家安排行程的公司一条记录。
data-holds-centres = 每个海外的日本式中心一条记录，状态附有日期。
data-holds-vocabulary = 文件中的所有代码，以及本语言的名称。
data-any-language = 适用于所有语言
data-package = 所有文件的说明（Data Package）
data-dictionary = 每一列的含义、类型、单位和代码（CSV）
data-changes-all = 全部变更（JSON）
data-newest = 最近核对
data-built-for = 数据截至
data-none = 暂无条目。

## How to use it

data-rules = 使用之前
data-rule-dates = 请查看字段“check”和“valid_until”。它们说明内容在何时之前可以采信。
data-rule-past = 超过日期的内容属于历史。请勿作为现状展示。
data-rule-ranking = 请勿用这些数据为医院排名，也不要把它们当作医疗建议。
data-rule-machine = 机器翻译的文字都有标明。请将该标明与文字一同保留。
data-rule-cite = 请注明每项事实的来源和日期。采取行动之前，请向医院确认。
data-format = 文件的写法
data-format-text = 文字编码为UTF-8。CSV文件以字节顺序标记开头，电子表格可以读出各种文字。
data-format-lists = 在CSV中，列表的各个值在同一单元格内，以 | 分隔；列表中的列表以 ; 分隔。符号前有反斜杠时，它是普通文字。
data-format-rows = 同一列表的各列中，第一个值都属于第一项。
data-format-formula = 电子表格可能当作公式的文字，前面有一个撇号。电话号码以“tel:”开头。
data-format-missing = 空单元格或JSON中的null表示：未说明。
data-format-ids = 每条记录都有“id”和“uri”。“uri”是网站原文语言的页面。

## Licence

data-licence = 许可与引用
data-licence-text = 只要注明出处，即可按以下许可自由使用本数据集：
data-licence-facts = 各项事实来自每条记录所注明的来源。日本政府的数据适用其自身的使用条款。
data-citation = 引用格式：

## State of the translations

data-translations = 翻译状态
data-translations-lede = 每100个文字段落中，各种状态各有多少，舍去小数。
data-state-stale = 原文已更改
data-state-fallback = 未翻译
data-origin-original = 原文
data-origin-human = 人工翻译
data-origin-reviewed = 机器翻译，已核对
data-origin-machine = 机器翻译，未核对

## Changes

data-changes = 条目的变更
data-changes-lede = 最近的变更。没有变更记录的条目，按最近一次核对列出。
data-feed = 订阅变更（Atom）
change-checked = 已与来源核对
change-added = 新条目
change-contact = 联系方式变更
change-languages = 语言服务变更
change-treatments = 治疗变更
change-accreditation = 认证变更
change-prices = 价格变更
change-moved = 已搬迁
change-closed = 已关闭
change-corrected = 错误已更正

## What the fields mean

data-fields = 字段的含义
data-fields-lede = 各文件的主要字段。上面的字典包含每一列。说明为英文和日文。
data-check-current = 近期已核对
data-check-past = 核对已久：请先确认
data-check-undated = 无核对日期
data-standing-until = 在最后一日之前有效
data-standing-recent = 近期来源称其有效
data-standing-listed = 较早的来源称其有效；此后未确认
data-standing-since = 曾经授予；无日期说明期限
data-standing-undated = 未说明日期
data-standing-ended = 已结束
data-offer-offered = 提供中
data-offer-ended = 已结束
centre-status-open = 当日在运营
centre-status-planned = 当日处于计划阶段
centre-status-feasibility-study = 当日处于可行性研究阶段
centre-status-closed = 当日已关闭
