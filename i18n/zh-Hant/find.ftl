# Filters beside lists. A text with "#" is completed by the page: a number or a name.

filter-title = 篩選清單
filter-show-hospitals = 顯示醫院
filter-show-companies = 顯示公司
filter-companies = 公司
filter-any = 不限
filter-clear = 清除所有條件
filter-text = 名稱或地點
filter-treatment = 治療
filter-place = 地區與都道府縣
filter-prefecture = 都道府縣
filter-spoken-unnamed = 電話或視訊口譯（語言未列明）
filter-device = 僅靠翻譯機
filter-apply-self = 我可以自己申請
filter-apply-coordinator = 透過協調機構
filter-apply-referral = 透過轉診
filter-opinion-in-person = 當面
filter-opinion-remote = 遠距
filter-opinion-written = 書面
filter-opinion-by-proxy = 由他人代您前來
filter-accredited-yes = 通過認證
filter-service = 服務
filter-chips = 使用中的條件
filter-remove = 取消：{ $filter }
filter-found-hospitals =
    { $count ->
       *[other] { $number }家醫院符合條件。
    }
filter-found-companies =
    { $count ->
       *[other] { $number }家公司符合條件。
    }
filter-none-hospitals = 沒有醫院符合所有條件。
filter-none-companies = 沒有公司符合所有條件。
filter-less = 沒有結果？請取消一個條件。
filter-ask-coordinator = 或詢問協調機構
filter-page-only = 只在本頁的{ $count }家醫院中篩選。整個清單有{ $total }家。
filter-loading = 正在載入清單的其餘部分。
row-spoken = 有人會說
and-more =
    { $count ->
       *[other] 另有{ $count }項
    }
languages-by-device =
    { $count ->
       *[other] { $language }（僅靠翻譯機：{ $count }家醫院）
    }
languages-unnamed =
    { $count ->
       *[other] { $count }家醫院有電話或視訊口譯，但未列明語言。請詢問是否包括您的語言。
    }
languages-unnamed-where = 在所有醫院的清單中查看
