# 患者が持っていくもの：印刷する1枚、見せるカード、連絡先のファイル。

sheet-link = 持っていく1ページを印刷する
sheet-contact = 連絡先に保存する
sheet-title = { $name }：持っていく1ページ
sheet-description = { $name }へ行くときに、印刷して持っていく1ページです。住所、電話、申し込み方法、見せるカード、メモ欄があります。
sheet-back = 病院のページに戻る
sheet-how = このページは、A4の紙1枚に印刷できます。画面の写真を電話に残しておくこともできます。
sheet-town = 市区町村
sheet-way = 駅と行き方
sheet-languages =
    { $count ->
       *[other] { $count }言語
    }
sheet-card-ask = この病院へ行きたいです。連れて行ってください。または、道を教えてください。
sheet-card-who = 海外から来た患者です。よろしくお願いします。
sheet-means = カードの意味
sheet-turned = 2枚目は、向かいの人が読めるように逆さまにしてあります。
sheet-notes = メモ
sheet-note-name = 名前
sheet-note-number = 診察券番号
sheet-note-appointment = 予約の日時
sheet-note-doctor = 医師・診療科
sheet-note-allergies = アレルギー
sheet-note-medicines = 飲んでいる薬
sheet-note-questions = 聞きたいこと
sheet-scan = この病院のページ（出典つき）
sheet-emergency = 緊急のとき（救急車・消防）
sheet-changed = 情報は変わっていることがあります。出発の前に、病院に確認してください。
vcard-note = 情報の確認日：{ $date }。変わっていることがあります。病院のページを見てください。
