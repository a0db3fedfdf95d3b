# The page for the doctor at home.

doctors-treatments = 依治療查看
doctors-lede = 內容來自{ $count }家醫院的項目和各治療的頁面。一家醫院的說明不適用於其他醫院。是否接收，由各醫院依個案決定。
doctors-hospitals = { $count }家醫院
doctors-who-self = 病人本人（{ $count }）
doctors-who-coordinator = 協調機構（{ $count }）
doctors-who-referral = 醫師或醫院（{ $count }）
doctors-who-unstated = 未說明（{ $count }）
doctors-conditions = 寫明可治療
doctors-exclusions = 寫明不接收
doctors-opinion = 遠距第二意見
doctors-by = { $text }（{ $all }家醫院中的{ $count }家）
doctors-more = 其他治療
doctors-more-text = 關於這些治療，各項目沒有說明適用的疾病、文件、答覆或報告。
doctors-coordinators = 通過認證的協調機構
doctors-coordinators-text = 協調機構寄送您的病歷資料，並帶回答覆。順序不代表優劣。
doctors-routes = 由誰申請（所有醫院）
doctors-amtac = AMTAC認證
doctors-letter = 轉診單的標題
doctors-letter-text = 請用英文或日文書寫。可以抄寫這些標題，也可以列印本頁後填寫。
doctors-paper = 完整頁面，附來源
doctors-sheet = 這裡沒有列出的內容，就是未說明。
doctors-data = 相同內容的檔案
