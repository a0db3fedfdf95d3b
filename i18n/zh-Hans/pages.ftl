# Words of hospital pages and of text pages.

section-glance = 一览
section-treatments-short = 治疗
section-request = 申请时需要什么
section-second-opinion = 出发前的第二诊疗意见
apply-more = 所需材料、语言和答复时间
check-due = 下次核对期限：{ $date }
check-overdue = 核对期限（{ $date }）已过：请先确认
machine-again = 机器翻译，未经核对：阅读原文
on-this-page = 本页内容
