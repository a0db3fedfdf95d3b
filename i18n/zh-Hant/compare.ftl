# Comparing hospitals, and what a treatment's page draws.

compare-title = 比較醫院：{ $treatment }
compare-title-in = 比較醫院：{ $treatment }（{ $place }）
compare-description = { $title }。根據公開資料，以中立順序並列申請方式、語言、費用、停留期間和日期。
compare-order =
    { $count ->
        [1] { $count }家醫院。順序不代表優劣。
       *[other] { $count }家醫院，由北到南排列，再依名稱排列。順序不代表優劣。
    }
compare-sources = 「未說明」不等於「否」。資料來源請見各醫院的頁面。
compare-list = 這種治療的說明和醫院清單
compare-all = 並列比較{ $count }家醫院
compare-this = 與其他醫院比較
compare-parts = 各地區的表格
compare-split = 醫院太多，一張表格放不下。每個地區各有一張表格。
compare-choose = 選擇要比較的醫院
compare-hint = 最多可選4家。您的選擇只留在這台裝置上。
compare-full = 已經選了4家。請先取消其中一家。
compare-failed = 無法載入其他醫院。請再試一次，或查看各地區的表格。
compare-chosen = 已選{ $count }家醫院
compare-show-all = 結束選擇
compare-add = 加入比較
compare-go = 比較所選醫院
compare-clear = 清除選擇
compare-apply = 由誰申請
compare-cost = 這種治療的費用
compare-treatment = 這種治療
compare-kind = 種類
compare-volume = 已治療的病人數
compare-more = 認可、地點和日期
compare-where = 地點

## How long it takes

course-weeks = 週
course-outpatient = 不住院
course-session = 一次治療
course-span = 從第一週到最後一週；次數未說明
course-stay = 住院天數
course-days = 每週在哪幾天治療，未說明。

## Treatments

bare-heading = 本網站尚未說明的內容
bare-text = 本網站還沒有這種治療的說明。請詢問您的醫師和醫院。目前先提供：
bare-suits = 可能對誰有幫助，不適合誰
bare-risks = 風險和副作用
bare-evidence = 證據，以及在日本的核准情形
bare-prices = 清單中有{ $count }家醫院寫明價格

## Price rules

price-heading = 每一點的價格
price-text = 日本的收費表以點數計算。長條越長，每一點的價格越高。每個長條的第一段是公共醫療保險的價格。藥品和病房的計算方式可能不同。
price-count = { $all }家醫院中，有{ $count }家說明計價規則。
price-caption = 由北到南排列，再依名稱排列。順序不代表優劣。
price-insured = 日本公共醫療保險
price-insured-rule = 每點10日圓

## The way of a patient

journey-all = 每一步的文件、費用，以及可能發生的問題
