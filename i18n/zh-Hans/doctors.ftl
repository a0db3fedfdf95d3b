# The page for the doctor at home.

doctors-treatments = 按治疗查看
doctors-lede = 来自{ $count }家医院的条目和各治疗页面。一家医院的说明不适用于其他医院。是否接收，由各医院根据具体情况决定。
doctors-hospitals = { $count }家医院
doctors-who-self = 患者本人（{ $count }）
doctors-who-coordinator = 协调机构（{ $count }）
doctors-who-referral = 医生或医院（{ $count }）
doctors-who-unstated = 未说明（{ $count }）
doctors-conditions = 写明可治疗
doctors-exclusions = 写明不接收
doctors-opinion = 远程第二诊疗意见
doctors-by = { $text }（{ $all }家医院中的{ $count }家）
doctors-more = 其他治疗
doctors-more-text = 关于这些治疗，条目没有说明适应症、所需材料、答复或报告。
doctors-coordinators = 获得认证的协调机构
doctors-coordinators-text = 协调机构发送病历资料，并带回答复。排列顺序不代表优劣。
doctors-routes = 由谁申请（所有医院）
doctors-amtac = AMTAC认证
doctors-letter = 转诊信的标题
doctors-letter-text = 请用英语或日语书写。可以抄写这些标题，也可以打印本页后填写。
doctors-paper = 含信息来源的完整页面
doctors-sheet = 此处没有列出的内容，即未说明。
doctors-data = 相同内容的文件
