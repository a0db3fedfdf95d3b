# Open data: the page of what can be downloaded, and the words in its files.

nav-data = 開放資料
data-title = 開放資料
data-description = 下載本網站關於醫院、治療、協調機構和海外中心的內容，附代碼、來源、日期和每段文字的狀態。
data-lede = 本網站關於每個項目的全部內容，做成程式和試算表可用的檔案。每項資料都保留來源和日期。

## Files

data-files = 繁體中文檔案
data-other-languages = 其他語言的相同檔案
data-column-file = 檔案
data-column-records = 筆數
data-column-download = 下載
data-table-hospitals = 醫院
data-table-treatments = 各醫院的治療
data-table-facilitators = 協調機構
data-table-centres = 海外中心
data-table-vocabulary = 代碼與名稱
data-holds-hospitals = 每家醫院一筆：所有欄位、文字和來源。
data-holds-treatments = 醫院的每項治療一筆：如何申請，要寄送哪些病歷資料。
data-holds-facilitators = 每家安排就醫行程的公司一筆。
data-holds-centres = 每個日本式中心一筆，並附狀態的日期。
data-holds-vocabulary = 檔案中的所有代碼，以及本語言的名稱。
data-any-language = 各語言共用
data-package = 所有檔案的說明（Data Package）
data-dictionary = 每一欄的含義、類型、單位、代碼（CSV）
data-changes-all = 所有異動（JSON）
data-newest = 最近一次查核
data-built-for = 製作基準日
data-none = 還沒有項目。

## How to use it

data-rules = 使用之前
data-rule-dates = 請看「check」和「valid_until」欄位。這兩欄說明內容到何時為止可以採信。
data-rule-past = 超過日期的內容屬於過去的紀錄。請不要當成現況呈現。
data-rule-ranking = 請不要用這些資料為醫院排名，也不要當成醫療建議。
data-rule-machine = 機器翻譯的文字都有標示。請將標示與文字一起保留。
data-rule-cite = 請註明每項資料的來源和日期。採取行動之前，請先向醫院確認。
data-format = 檔案的寫法
data-format-text = 文字編碼為UTF-8。CSV檔案以位元組順序記號（BOM）開頭，試算表因此能讀出各種文字。
data-format-lists = 在CSV中，清單的各個值放在同一個儲存格。值與值之間以 | 分隔，清單中的清單以 ; 分隔。符號前有反斜線時，該符號只是一般文字。
data-format-rows = 同一清單的各欄中，第一個值都屬於第一項。
data-format-formula = 試算表可能當成公式的文字，前面有一個撇號。電話號碼以「tel:」開頭。
data-format-missing = 空白儲存格，或JSON中的null，表示：未說明。
data-format-ids = 每筆資料都有「id」和「uri」。「uri」是該筆資料以網站原文語言顯示的頁面。

## Licence

data-licence = 授權與引用
data-licence-text = 只要註明本資料集的名稱，就可以依以下授權自由使用：
data-licence-facts = 各項內容來自每筆資料所註明的來源。日本政府的資料適用其本身的使用條款。
data-citation = 引用格式：

## State of the translations

data-translations = 翻譯狀態
data-translations-lede = 每100段文字中，各種狀態各有幾段，小數捨去。
data-state-stale = 已過時
data-state-fallback = 未翻譯
data-origin-original = 原文
data-origin-human = 人工翻譯
data-origin-reviewed = 機器翻譯，已校對
data-origin-machine = 機器翻譯，未校對

## Changes

data-changes = 項目的異動
data-changes-lede = 最近的異動。沒有異動紀錄的項目，以最近一次查核列出。
data-feed = 訂閱異動（Atom）
change-checked = 已與來源比對
change-added = 新項目
change-contact = 聯絡方式異動
change-languages = 語言協助異動
change-treatments = 治療異動
change-accreditation = 認證異動
change-prices = 價格異動
change-moved = 已搬遷
change-closed = 已關閉
change-corrected = 已更正錯誤

## What the fields mean

data-fields = 欄位的含義
data-fields-lede = 各檔案的主要欄位。上方的欄位說明檔列出每一欄。說明為英文和日文。
data-check-current = 最近已查核
data-check-past = 查核已久：請先確認
data-check-undated = 沒有查核日期
data-standing-until = 有效至最後一日
data-standing-recent = 最近的來源說明仍有效
data-standing-listed = 較早的來源說明有效；之後未確認
data-standing-since = 曾經取得；未說明有效期限
data-standing-undated = 未說明日期
data-standing-ended = 已結束
data-offer-offered = 提供中
data-offer-ended = 已結束
centre-status-open = 當日營運中
centre-status-planned = 當日規劃中
centre-status-feasibility-study = 當日評估中
centre-status-closed = 當日已關閉
