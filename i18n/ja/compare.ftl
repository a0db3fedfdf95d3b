# 病院を比べるページと、治療のページの図。

compare-title = 病院を比べる：{ $treatment }
compare-title-in = 病院を比べる：{ $treatment }（{ $place }）
compare-description = { $title }。申込み方法、言語、費用、滞在、確認日を、公開情報をもとに中立な順で並べています。
compare-order = { $count }病院。北から南へ、次に名前の順です。順番は優劣を示すものではありません。
compare-sources = 「記載なし」は「いいえ」ではありません。情報源は各病院のページにあります。
compare-list = この治療の説明と病院の一覧
compare-all = { $count }病院を並べて比べる
compare-this = 他の病院と比べる
compare-parts = 地方ごとの表
compare-split = 病院が多いため、一つの表に入りません。地方ごとに表があります。
compare-choose = 比べる病院を選ぶ
compare-hint = 4つまで選べます。選んだ内容はこの端末の外に送られません。
compare-full = すでに4つ選んでいます。先に1つ外してください。
compare-failed = 他の病院を読み込めませんでした。もう一度試すか、地方ごとの表をご覧ください。
compare-chosen = { $count }病院を選択中
compare-show-all = 選択をやめる
compare-add = 比較に加える
compare-go = 選んだ病院を比べる
compare-clear = 選択を消す
compare-apply = 申込みをする人
compare-cost = この治療の費用
compare-treatment = この治療
compare-kind = 種類
compare-volume = 治療した患者数
compare-more = 認証、所在地、確認日
compare-where = 所在地

## 期間

course-weeks = 週
course-outpatient = 入院なし
course-session = 1回の治療
course-span = 最初の週から最後の週まで（回数の記載なし）
course-stay = 入院の日数
course-days = 週のどの日に治療するかは記載がありません。

## 治療

bare-heading = このサイトでまだ説明していないこと
bare-text = この治療の説明はまだありません。主治医と病院にお尋ねください。現在の記載は次のとおりです。
bare-suits = 役に立つ可能性がある方、適さない方
bare-risks = リスクと副作用
bare-evidence = 日本での根拠と承認
bare-prices = この一覧の{ $count }病院が料金を示しています

## 価格の決まり

price-heading = 1点あたりの価格
price-text = 日本の診療報酬は点数で数えます。棒が長いほど、1点あたりの価格が高くなります。棒の初めの部分は公的医療保険の価格です。薬や部屋の料金は数え方が違うことがあります。
price-count = { $all }病院のうち{ $count }病院が決まりを示しています。
price-caption = 北から南へ、次に名前の順です。順番は優劣を示すものではありません。
price-insured = 日本の公的医療保険
price-insured-rule = 1点10円

## 患者の道のり

journey-all = 各段階の書類、費用、起こりうる問題を見る
