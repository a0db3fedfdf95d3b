# 患者随身携带的内容：打印页、出示卡、通讯录文件。

sheet-link = 打印一页随身携带
sheet-contact = 保存为联系人
sheet-title = { $name }：随身携带的一页
sheet-description = 前往{ $name }时可打印携带的一页：地址、电话、申请方式、日语出示卡和备注栏。
sheet-back = 返回医院页面
sheet-how = 本页可打印在一张A4纸上。也可以截图保存在手机里。
sheet-town = 城市与都道府县
sheet-way = 车站和路线
sheet-languages =
    { $count ->
       *[other] { $count }种语言
    }
sheet-card-ask = 我想去这家医院。请带我去，或者告诉我怎么走。
sheet-card-who = 我是从国外来的患者。谢谢您的帮助。
sheet-means = 卡片的意思
sheet-turned = 第二张卡倒置，方便您对面的人阅读。
sheet-notes = 您的备注
sheet-note-name = 姓名
sheet-note-number = 就诊卡号（患者编号）
sheet-note-appointment = 预约日期和时间
sheet-note-doctor = 医生、科室
sheet-note-allergies = 过敏
sheet-note-medicines = 我在用的药
sheet-note-questions = 我想问的问题
sheet-scan = 这家医院的页面（附来源）
sheet-emergency = 紧急情况：救护车、消防
sheet-changed = 信息可能已有变化。出发前请向医院确认。
vcard-note = 信息核对日期：{ $date }。信息可能已有变化，请查看医院页面。
