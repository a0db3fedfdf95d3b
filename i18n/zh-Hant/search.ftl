# The search, and the index that stands on the same page.

nav-search = 搜尋
nav-index = 索引

search-title = 搜尋與索引
search-lede = 請輸入治療、地點或名稱，任何語言都可以。也可以從下方的索引選擇。
index-title = 索引
index-lede = 治療、疾病、地點和醫院，列在同一個清單。

search-label = 搜尋本網站
search-hint = 地點、治療或醫院。您輸入的內容只留在您的裝置上。
search-button = 搜尋
search-results = 搜尋結果
search-found = 找到
search-loading = 搜尋中……
search-none = 找不到結果。
search-try = 請改用較短的詞，或檢查用字。您也可以詢問協調機構。
search-failed = 無法載入搜尋功能。請使用下方的索引。
search-more = 顯示更多結果
search-ask = 詢問協調機構

index-jump = 跳到
index-conditions = 疾病
index-places = 地點
index-hospitals = 醫院
index-also = 搜尋詞
index-see = 參見

## What kind of page a result is

search-kind-treatment = 治療
search-kind-hospital = 醫院
search-kind-place = 清單
search-kind-coordinator = 協調機構
search-kind-centre = 海外中心
search-kind-page = 頁面

search-hospitals =
    { $count ->
        [0] 還沒有醫院
       *[other] { $count }家醫院
    }
