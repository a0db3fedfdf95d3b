# Interface words. One message, one string; selectors only for plural forms.

site-name = Japan International Hospitals
not-stated = 未說明
source = 來源
sources = 來源
weak-source = 可靠性較低的來源
confirm-first = 距上次查核已久：請先確認
checked-on = { $date }查核
skip-link = 跳到主要內容
menu-label = 語言
menu-partly = 部分已翻譯
nav-label = 主選單
trail-label = 目前位置
footer-label = 關於本網站
footer-demonstration = 本網站是根據公開資料製作的示範網站。這不是日本國際醫院（Japan International Hospitals，JIH）的官方名單，也不提供醫療建議。
footer-private = 不使用Cookie，不追蹤您，不載入外部內容。
footer-error = 回報錯誤
page-partly = 本頁大部分還沒有繁體中文版。

## Navigation

nav-hospitals = 尋找醫院
nav-treatments = 治療
nav-how-it-works = 就醫流程
nav-costs = 費用
nav-coordinators = 協調機構
nav-emergency = 緊急情況119
nav-regions = 地區
nav-languages = 語言
nav-accreditation = 認證
nav-apply = 申請方式
nav-about = 關於本網站
nav-visa = 醫療停留簽證
nav-for-doctors = 給您的醫師
nav-centres = 海外的日本式中心
nav-sources = 所有來源

## Texts that are not what they seem

notice-fallback = 這一部分還沒有繁體中文版。以下列語言顯示：{ $language }。
notice-machine = 由機器翻譯，未經人工校對。請不要只憑這段文字做醫療決定。
notice-reviewed = 由機器翻譯，再經人工校對。
notice-stale = 翻譯之後，原文已經更改。這份譯文可能不是最新內容。
notice-stale-original = 閱讀原文：{ $language }

## Language gate and missing pages

gate-choose = 以繁體中文繼續
not-found-title = 找不到頁面
not-found-text = 頁面可能已經移動。請從醫院清單或首頁開始尋找。

## Front page

home-title = 接收外國病人的日本醫院
home-description = 公開資料對接收外國病人的日本醫院的說明：治療、語言、申請方式、費用，每一項都註明來源和日期。
home-lede = 公開資料中列為接收外國病人的{ $count }家醫院，每項資料都註明來源和日期。本網站不販售任何東西，也不排名。
home-doors = 從哪裡開始
home-right-for-you = 赴日就醫適合您嗎？
home-about = 本網站是什麼，不是什麼
home-treatments = 治療
home-regions = 依地區尋找醫院
door-treatment = 我知道要做哪種治療
door-check-up = 我想做健康檢查
door-help = 我需要有人代我申請
door-language = 我需要以我的語言提供的協助
built-for = 各項日期以{ $date }為基準比對。

## Lists

hospitals-title = 尋找醫院
hospitals-in = { $place }的醫院
hospitals-in-prefecture = { $place }的醫院
hospitals-speaking = 有人會說{ $language }的醫院
hospitals-named = { $scheme }：列出的醫院
two-facets = { $first }：{ $second }
list-lede =
    { $count ->
        [0] 這個清單還沒有醫院。
        [1] { $count }家醫院。
       *[other] { $count }家醫院，由北到南排列，再依名稱排列。順序不代表優劣。
    }
list-description = { $title }：接收外國病人的{ $count }家日本醫院，附治療、語言和申請方式，來自公開資料。
list-hospitals = 醫院
page-title = { $title }，第{ $page }頁，共{ $pages }頁
page-of = 第{ $page }頁，共{ $pages }頁
page-previous = 上一頁
page-next = 下一頁
pager-label = 分頁
by-treatment = 依治療
by-region = 依地區
by-prefecture = 依都道府縣
by-language = 依人員會說的語言
by-apply = 依申請方式
by-accreditation = 依認證
whole-region = 整個地區
narrow-list = 縮小清單範圍
none-yet = 還沒有
place-separator = {""}
colon = ：
treatments-not-stated = 治療未說明
spoken = 人員會說的語言
treatments-lede = 清單中的醫院為外國病人提供的治療。清單不是醫療建議：由您的醫師和醫院決定。
regions-lede = 日本由北到南，附各都道府縣的醫院數。
languages-lede = 這裡只計算由人提供的協助：醫院人員，以及現場、電話或視訊口譯員。翻譯機請見各醫院的頁面。
accreditation-lede = 認證的範圍，以及是否仍然有效，請見各醫院的頁面。大多數來源較舊。
apply-lede = 許多醫院不直接接受國外的申請。由協調機構代您申請。

## How to apply

intake-heading-coordinator-required = 您不能自己申請：由協調機構代您申請
intake-heading-direct = 您可以自己申請
intake-heading-direct-or-coordinator = 您可以自己申請，也可以透過協調機構申請
intake-heading-referral-only = 您不能自己申請：由醫師或醫院轉診
intake-heading-unknown = 申請方式未說明
intake-short-coordinator-required = 透過協調機構申請
intake-short-direct = 直接申請
intake-short-direct-or-coordinator = 直接申請，或透過協調機構申請
intake-short-referral-only = 僅限轉診
intake-short-unknown = 申請方式：未說明
intake-list-coordinator-required = 透過協調機構申請
intake-list-direct = 直接申請
intake-list-direct-or-coordinator = 直接申請，或透過協調機構申請
intake-list-referral-only = 僅限轉診
intake-step-choose = 醫院指明的協調機構：
intake-step-find = 查看可以代您申請的協調機構
intake-step-review = 您出發前，醫院會先看您的病歷資料。
intake-step-estimate = 您出發前會收到費用估算。
label-documents = 要寄送的文件
label-document-languages = 文件的語言
label-reply = 答覆所需時間
label-interpreter = 口譯員
label-second-opinion = 第二意見
reply-days = { $days }個工作天
own-interpreter-required = 請自備口譯員
own-interpreter-arranged = 為您安排
own-interpreter-not-needed = 不需要
second-opinion-in-person = 當面
second-opinion-remote = 遠距
second-opinion-written = 書面
second-opinion-by-proxy = 由他人代您前來

## Hospital page

hospital-description = { $name }（日本{ $prefecture }）：外國病人需要的資料，包括治療、語言、申請方式、費用和認證，每一項都註明來源和日期。
facts-checked = 資料查核
hospital-confirmed = 醫院確認
beds =
    { $count ->
       *[other] { $number }床
    }
as-of = { $text }（截至{ $date }）
from-to = { $text }（{ $from }至{ $to }）
since = 自{ $date }起
ended = { $date }結束
volume =
    { $count ->
       *[other] 已治療病人{ $number }人
    }
label-cost = 費用
label-includes = 包含
label-excludes = 不包含
section-treatments = 治療內容和所需時間
section-languages = 語言
section-costs = 費用
section-stay = 停留期間
section-after = 治療之後
section-services = 為外國病人提供的服務
section-card = 請給司機或櫃檯人員看
section-contact = 聯絡方式
section-recognised = 獲得的認可
section-similar = 其他醫院（依治療）
not-accepted = 不接收的情況
sessions = { $count }次
weeks = { $count }週
weeks-decimal = { $number }週
hospital-days = 住院{ $count }天
days = { $count }天
column-language = 語言
column-people = 由人協助
column-other = 翻譯機和書面資料
unnamed-languages = { $count }種語言，未列明
languages-not-named = 語言未列明
booking-needed = 須預約
fee = { $per }{ $amount }
per-visit = 每次看診
per-hour = 每小時
per-half-day = 每半天
per-day = 每天
hours-always = 24小時
japan-time = { $hours }（日本時間，UTC+9）
weekday-range = { $from }至{ $to }
weekday-mon = 週一
weekday-tue = 週二
weekday-wed = 週三
weekday-thu = 週四
weekday-fri = 週五
weekday-sat = 週六
weekday-sun = 週日
yen = { $amount }日圓
yen-range = { $least }至{ $most }日圓
yen-per-point = 每點{ $yen }日圓；保險收費標準為每點10日圓
percent-of-tariff = 保險收費標準的{ $percent }%
label-price-rule = 計價規則
label-tax = 消費稅
tax-added = 另加
tax-not-added = 不另加
label-estimate = 出發前提供費用估算
label-deposit = 保證金
label-no-referral = 無轉診單的額外費用
label-payment = 付款方式
label-insurance = 公共醫療保險
insurance-none = 不適用於為治療而來的人：您須支付全額
answer-yes = 是
answer-on-request = 須提出要求
answer-no = 否
label-companion = 可有人陪病
label-private-room = 有單人病房
label-diet = 依宗教提供餐食
label-prayer = 有祈禱場所
label-wheelchair = 輪椅可通行
label-children = 接收兒童病人
label-report = 書面報告
label-report-languages = 報告的語言
label-centres = 海外的相關中心
label-address = 地址
label-position = 座標
position-approximate = 大約位置（誤差約1公里）
label-phone = 電話
label-hours = 服務時間
label-email = 電子郵件
label-website = 網站
label-international-page = 給外國病人的頁面
label-form = 諮詢表單
phone-main = 電話
phone-international-desk = 電話（國際病人服務窗口）
phone-appointments = 電話（預約）
phone-fax = 傳真
departments-not-stated = 科別未說明
no-accreditation = 認證未說明
standing-until = 有效至{ $date }
standing-ended = { $date }到期；未確認是否續期
standing-recent = { $date }列於名單
standing-listed = { $date }列於名單；之後未確認
standing-since = { $date }取得；之後未確認
standing-undated = 有來源提及，但沒有日期；未確認
card-go = こちらへ行きたいです。
card-help = 海外から来た患者です。よろしくお願いします。

## Coordinators

coordinators-title = 赴日就醫的協調機構
coordinators-description = 安排赴日就醫的公司：認證編號、是否為簽證的擔保機構、語言、聯絡方式，來自公開資料。
coordinators-lede = 協調機構寄送您的病歷資料，安排口譯員，也可以擔任您的簽證擔保機構。通過認證的公司在前，再依名稱排列。順序不代表優劣。
coordinator-description = { $name }：認證、是否為簽證的擔保機構、語言、為外國病人提供的服務和聯絡方式，來自公開資料。
amtac-meaning = 認證（AMTAC）的含義
label-amtac = Medical Excellence JAPAN的認證（AMTAC）
label-guarantor = 醫療停留簽證的擔保機構
label-established = 開始營業
guarantor-registered = 已登錄
guarantor-own-statement = 依該公司或醫院的說明；未查看登錄名單
guarantor-unconfirmed = 未確認
section-standing = 認證與登錄
section-partners = 據稱有合作的醫院
section-offices = 海外辦事處

## Centres abroad

centres-title = 海外的日本式中心
centres-description = 與日本合作單位在海外設立的醫療中心，依國家列出。各中心的說明來自標有日期的公開資料。
centres-lede = 公開文件對各中心的說明，以文件的日期為準。這裡的內容不表示中心現在仍在營運：前往之前請先詢問。
country-title = 日本式中心：{ $country }
country-description = 與日本合作單位在這個國家設立的醫療中心：{ $country }。各中心的說明來自標有日期的公開資料。
centre-title = { $name }（{ $country }）
centre-description = { $name }（{ $country }）：是哪一種中心，日本的哪個單位參與設立，以及標有日期的公開資料的說明。
centre-was-open = 依來源，{ $date }當時營運中；之後未確認
centre-was-planned = 依來源，{ $date }當時規劃中；未確認是否已開設
centre-was-studied = 依來源，{ $date }當時評估中；未確認是否已開設
centre-was-closed = 依來源，{ $date }當時已關閉
label-country = 國家
label-city = 城市
label-kinds = 種類
label-operators = 日本的合作單位
label-opened = 開設
label-planned-for = 預定開設
label-follow-up = 在日本治療後的追蹤

## Treatments

showcase-courses = 一個療程需要多久
showcase-stays = 日本保險規定的最長住院時間
showcase-costs = 來源寫明的價格
showcase-milestones = 在日本
column-item = 項目
column-price = 價格
column-basis = 價格種類
column-as-of = 截至日期

## Sources

sources-title = 所有來源
sources-description = 本網站每項資料的來源，附發布者、發布日期和閱覽日期。
sources-lede = 本網站每項資料的來源。可靠性較低的來源是指部落格、鏡像網站或轉載內容。
published = { $date }發布
read-on = { $date }閱覽
