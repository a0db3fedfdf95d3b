# What a patient takes along: the sheet of paper, the card to show, the entry of an address book.

sheet-link = 列印一頁隨身攜帶
sheet-contact = 儲存為聯絡人
sheet-title = { $name }：隨身攜帶的一頁
sheet-description = 前往{ $name }時可列印攜帶的一頁：地址、電話、申請方式、給人看的日文卡片，以及筆記欄。
sheet-back = 回到醫院的頁面
sheet-how = 請用一張A4紙列印本頁。也可以把本頁的畫面存在手機裡。
sheet-town = 城市與都道府縣
sheet-way = 車站和路線
sheet-languages =
    { $count ->
       *[other] { $count }種語言
    }
sheet-card-ask = 我想去這家醫院。請帶我去，或告訴我怎麼走。
sheet-card-who = 我是從國外來的病人。謝謝您的幫忙。
sheet-means = 卡片的意思
sheet-turned = 第二張卡片上下顛倒，方便您對面的人閱讀。
sheet-notes = 您的筆記
sheet-note-name = 姓名
sheet-note-number = 病歷號碼
sheet-note-appointment = 預約日期和時間
sheet-note-doctor = 醫師、科別
sheet-note-allergies = 過敏
sheet-note-medicines = 我的用藥
sheet-note-questions = 我想問的問題
sheet-scan = 這家醫院的頁面，附來源
sheet-emergency = 緊急情況：救護車和消防
sheet-changed = 資料可能已變更。出發前請向醫院確認。
vcard-note = 資料查核日期：{ $date }。資料可能已變更，請看醫院的頁面。
