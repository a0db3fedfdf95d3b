# オープンデータ: ダウンロードできるもののページと、ファイルの中の言葉。

nav-data = オープンデータ
data-title = オープンデータ
data-description = 病院、治療、コーディネーター、海外拠点についてこのサイトが伝える内容を、コード、情報源、日付、文章の状態とともにダウンロードできます。
data-lede = 各項目についてこのサイトが伝えるすべてを、プログラムや表計算ソフト用のファイルにしました。どの事実にも情報源と日付が付いています。

## Files

data-files = 日本語のファイル
data-other-languages = ほかの言語の同じファイル
data-column-file = ファイル
data-column-records = 件数
data-column-download = ダウンロード
data-table-hospitals = 病院
data-table-treatments = 病院ごとの治療
data-table-facilitators = コーディネーター
data-table-centres = 海外の拠点
data-table-vocabulary = コードと名称
data-holds-hospitals = 病院ごとに1件です。すべての欄、文章、情報源が入っています。
data-holds-treatments = 病院の治療ごとに1件です。申し込み方と、送る診療記録が入っています。
data-holds-facilitators = 渡航を手配する会社ごとに1件です。
data-holds-centres = 海外の日本式拠点ごとに1件です。状態には、その日付が付きます。
data-holds-vocabulary = ファイルの中のすべてのコードと、この言語での名称です。
data-any-language = すべての言語に共通
data-package = 全ファイルの説明（Data Package）
data-dictionary = すべての列の意味、型、単位、コード（CSV）
data-changes-all = すべての変更（JSON）
data-newest = 最新の確認日
data-built-for = 作成基準日
data-none = まだ項目がありません。

## How to use it

data-rules = 使う前に
data-rule-dates = 「check」と「valid_until」の欄を見てください。いつまで当てにできるかが書かれています。
data-rule-past = 期日を過ぎた内容は過去の記録です。現在のこととして示さないでください。
data-rule-ranking = このデータで病院に順位を付けないでください。医学的な助言として受け取らないでください。
data-rule-machine = 機械翻訳の文章には、その表示があります。表示を文章から外さないでください。
data-rule-cite = 事実ごとに情報源と日付を示してください。行動する前に、病院に確認してください。
data-format = ファイルの書き方
data-format-text = 文字コードはUTF-8です。CSVの先頭にはBOMがあり、表計算ソフトでどの文字も読めます。
data-format-lists = CSVでは、リストの値が一つのセルに入ります。区切りは | で、リストの中のリストは ; です。前に \ があれば、ただの文字です。
data-format-rows = 同じリストの列では、それぞれの最初の値が、最初の一件に当たります。
data-format-formula = 表計算ソフトが数式と見なす文章の前には、アポストロフィがあります。電話番号は「tel:」で始まります。
data-format-missing = 空のセル、またはJSONのnullは、「記載なし」を表します。
data-format-ids = 各件には「id」と「uri」があります。「uri」は、サイトの原文の言語でのページです。

## Licence

data-licence = ライセンスと引用
data-licence-text = このデータ集は、出典を示せば、次のライセンスで自由に使えます。
data-licence-facts = 個々の事実は、各件に示した情報源によります。日本政府のデータには、政府の利用規約が適用されます。
data-citation = 引用の書き方:

## State of the translations

data-translations = 翻訳の状態
data-translations-lede = 文章のまとまり100のうち、いくつがどの状態かを示します。端数は切り捨てています。
data-state-stale = 原文が変更済み
data-state-fallback = 未翻訳
data-origin-original = 原文
data-origin-human = 人による翻訳
data-origin-reviewed = 機械翻訳を人が確認
data-origin-machine = 機械翻訳、未確認

## Changes

data-changes = 項目の変更
data-changes-lede = 最近の変更です。変更の記録がない項目は、最新の確認日で示します。
data-feed = 変更を追う（Atomフィード）
change-checked = 情報源と照合
change-added = 新しい項目
change-contact = 連絡先の変更
change-languages = 言語の支援の変更
change-treatments = 治療の変更
change-accreditation = 認証の変更
change-prices = 料金の変更
change-moved = 移転
change-closed = 閉鎖
change-corrected = 誤りの訂正

## What the fields mean

data-fields = 欄の意味
data-fields-lede = 各ファイルの主な欄です。すべての列は、上の辞書にあります。説明は英語と日本語です。
data-check-current = 最近確認済み
data-check-past = 確認から時間が経過: 先に確かめてください
data-check-undated = 確認日の記載なし
data-standing-until = 最終日まで有効
data-standing-recent = 最近の情報源が有効と記載
data-standing-listed = 以前の情報源が有効と記載。その後は未確認
data-standing-since = 取得日のみ。期限の記載なし
data-standing-undated = 日付の記載なし
data-standing-ended = 終了
data-offer-offered = 提供中
data-offer-ended = 終了
centre-status-open = その日付では開設中
centre-status-planned = その日付では計画中
centre-status-feasibility-study = その日付では調査中
centre-status-closed = その日付では閉鎖
