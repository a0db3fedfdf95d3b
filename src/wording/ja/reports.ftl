# 報告：次に見るべきもの。`jih report`。

report-as-of = { $day }時点
report-legend = この報告の見方
report-written = { $path }に書き出しました
report-broken = { $errors }：誤りのあるファイルは、この報告に含まれていません
report-nothing = { $errors }：報告できる内容がありません
report-mail-unknown = 「{ $id }」という病院はありません。IDは、content/hospitalsにあるファイルの名前から「.yaml」を除いたものです
report-mail-near = 「{ $id }」という病院はありません。「{ $near }」でしょうか
report-mail-broken = { $file }に誤りがあります。先に直してから、病院にご確認ください

## 列

report-column-state = 状態
report-column-due = 残り日数
report-column-block = 項目
report-column-checked = 確認日
report-column-age = 経過日数
report-column-limit = 期限（日数）
report-column-file = ファイル
report-column-name = 名称
report-column-last-day = 最終日
report-column-left = 残り日数
report-column-what = 対象
report-column-why = 最終日の根拠
report-column-language = 言語
report-column-to-do = 残りの作業量
report-column-share = その言語の割合（%）
report-column-pages = 翻訳済みのページ
report-column-field = 項目名
report-column-fields = 不足している項目（重みの大きい順）
report-column-question = 読者の疑問
report-column-weight = 重み
report-column-lacking = 記載のない件数
report-column-asked = 対象の件数
report-column-detail = 箇所

## 鮮度

report-freshness = 鮮度：最後に確認したのはいつか
report-freshness-overdue = 期限切れ：先に確認してください
report-freshness-undated = 日付なし：確認した記録がありません
report-freshness-soon = 30日以内に期限が来るもの
report-freshness-fresh = 期限内
report-freshness-overdue-count = 期限切れ：{ $count }件
report-freshness-undated-count = 日付なし：{ $count }件
report-freshness-soon-count = 30日以内に期限：{ $count }件
report-freshness-fresh-count = 期限内：{ $count }件
report-freshness-legend-1 = 最後の確認からの日数が期限を過ぎると、確認が必要です。期限は、連絡先・申込み・言語が180日、その他が365日です。残り日数がマイナスのときは、期限を過ぎてからの日数を表します。
report-freshness-legend-2 = 期限を過ぎると、先に確認するよう、ページがその項目で読者にお願いします。所在地、治療の特集、文章のページ、コーディネーターの言語にはこの表示が出ませんが、同じように古くなります。
report-freshness-legend-3 = 情報源と照らし合わせたら、その日を「verified_on」に書いてください。一つのファイルの言語はまとめて1件とし、最も古い日付で数えます。
report-block-detail = { $block }：{ $detail }
report-never = 記録なし
report-block-contact = 連絡先
report-block-intake = 申込み
report-block-languages = 言語
report-block-price = 価格の決まり
report-block-treatment = 治療
report-block-second-opinion = セカンドオピニオン
report-block-stay = 滞在
report-block-after = 治療の後
report-block-services = サービス
report-block-partners = 連携病院
report-block-place = 所在地
report-block-centre = 海外の施設
report-block-showcase = 治療の特集の情報
report-block-fact = 文章の中の事実
report-block-page = 文章のページ

## 期限

report-expiry = 期限：何がいつ終わるか
report-expiry-ended = 終了したもの
report-expiry-today = 本日が最終日のもの
report-expiry-within = { $days }日以内に終わるもの
report-expiry-later = その後に終わるもの
report-expiry-ended-count = 終了：{ $count }件
report-expiry-soon-count = 90日以内に終了：{ $count }件
report-expiry-later-count = その後に終了：{ $count }件
report-expiry-legend-1 = 最終日は、ページが「有効」と示す最後の日です。過ぎたものは、終了した、または以後の確認がないと自動で表示されます。手で消す必要はありません。
report-expiry-legend-2 = 「情報源の日付から365日」：期限を示す情報源がないため、最も新しい情報源（「as_of」「renewed」）を1年間有効とみなします。新しい日付の情報源が見つかれば、有効な表示が続きます。
report-expiry-legend-3 = 開設予定の時期が書かれている海外の施設も載せています。施設のページは、その日の前も後も「計画中」と示します。開設したかどうかをお調べください。
report-expiry-legend-4 = 日付のまったくないものは、有効と表示されることがありません。「jih report missing」に載ります。
report-ends-treatment = 治療：{ $treatment }
report-ends-amtac = コーディネーターの認証（AMTAC）
report-ends-guarantor = ビザの身元保証機関の登録
report-ends-planned = 海外の施設の開設予定
report-why-term = 情報源にある期限
report-why-old = 情報源の日付から365日
report-why-planned = 予定されていた時期

## 翻訳

report-translations = 翻訳：次に何を訳すか
report-translations-overview = 言語別の状況
report-translations-language = 残りの作業：{ $language }
report-done-of-all = { $all }件中{ $done }件
report-unit-words = 分量は、原文の語数です。
report-unit-characters = 分量は、原文の文字数（空白を除く）です。
report-state-fallback = 未翻訳
report-state-withheld = 確認待ち（非表示）
report-state-stale = 要更新
report-state-machine = 機械翻訳（未確認）
report-state-reviewed = 機械翻訳（確認済み）
report-state-human = 人による翻訳
report-state-original = 原文
report-translations-legend-1 = 「未翻訳」は、別の言語で、その旨を添えて表示されます。「要更新」は、翻訳の後で原文が変わったものです。「機械翻訳（未確認）」は、両方の言語が分かる人が見比べるまで、注意を添えて表示されます。いずれも残りの作業に数えます。
report-translations-legend-2 = 各言語で、先に取り組むとよいものから並べています。順番は、文章のページ、治療の特集、病院、コーディネーター、海外の施設です。同じ種類の中では、翻訳が80%未満で検索エンジンに知らせていないものを先に、次に作業量の少ないものから並べています。
report-translations-legend-3 = 作業の残っていないものは一覧から省いています。CSVにはすべての行があります。名称、情報、ラベルはどの言語にもそろっているため、数えません。

## 不足

report-missing = 不足：特に必要とされている情報は何か
report-missing-hospitals = 病院ごとの不足している項目（ファイル名順）
report-missing-facilitators = コーディネーターごとの不足している項目（ファイル名順）
report-missing-hospitals-fields = 病院：特に必要とされている項目
report-missing-facilitators-fields = コーディネーター：特に必要とされている項目
report-missing-hospitals-count = 病院の不足している情報：{ $count }件
report-missing-facilitators-count = コーディネーターの不足している情報：{ $count }件
report-missing-legend-1 = 重み5：患者さんが問い合わせるかどうかを決めるもの（自分で申し込めるか、どの言語か、何の治療か）。4：申込みに必要なもの（連絡先、費用）。3：準備に必要なもの（書類、期間、場所）。2：渡航の計画や、情報の信頼に必要なもの。1：あると助かるもの。
report-missing-legend-2 = 項目は、重みに記載のない件数を掛けた値の順に並べています。重みは、編集作業の順番を決めるためのものです。病院ごとに合計することはしません。合計すると順位付けになりますし、情報がないことは病院の良し悪しを示しません。
report-missing-legend-3 = 「対象の件数」は、その疑問が当てはまる件数です。推測で埋めないでください。情報源にないものは空のままにします。「jih report mail 病院のID」で、病院に尋ねるメールの文面ができます。
report-missing-legend-4 = 終了した治療は数えません。翻訳機や文書だけの言語と、名前のない「何言語」という数は、人が対応する言語に数えません。
report-want-intake-route = 自分で申し込めるか
report-want-languages = どの言語で人が対応してくれるか
report-want-treatments = 何の治療を行っているか
report-want-contact-phones = どの番号に電話するか
report-want-contact-email = どこに書けばよいか（メールまたはフォーム）
report-want-price-yen-per-point = 料金はどの決まりで計算されるか
report-want-treatments-cost = 治療の費用はいくらか
report-want-intake-coordinators = どのコーディネーターが申し込めるか
report-want-treatments-courses = 治療にどのくらいの期間がかかるか
report-want-intake-documents = どの書類を送るか
report-want-place-address-ja = 運転手に何を見せるか（日本語の住所）
report-want-intake-reply-days = 返事はいつ来るか
report-want-intake-own-interpreter = 通訳者を連れて行くか
report-want-price-deposit = 前払いは必要か
report-want-price-payment = どの方法で支払えるか
report-want-contact-hours = いつ電話できるか
report-want-accreditations-as-of = 認証は今も有効か（日付）
report-want-amtac-as-of = 認証は今も有効か（日付）
report-want-place-coordinates = 地図のどこにあるか
report-want-stay-companion = 付き添いの人は泊まれるか
report-want-after-report = 報告書を持ち帰れるか
report-want-confirmed-by-hospital-on = 病院自身が確認しているか
report-want-guarantor = ビザの身元保証をしてもらえるか
report-want-services = 何をしてくれるか
report-want-name-kana = 日本語の一覧のどこに並ぶか（読み方）
