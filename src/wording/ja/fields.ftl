# 各項目の名前と意味。その場所だけの意味なら `field-<shape>-<key>`、どこでも同じ意味なら
# `field-<key>`。`.about` は、意味、書き方、省いてよいときを一文から三文で言う。

## ファイルの種類

shape-hospital = 病院
    .about = 病院一か所の事実、名称、短い説明文です。説明文は、ポータルの原文の言語で書きます。ファイル名がその病院の ID になり、ウェブのアドレスにも使われます。
shape-facilitator = コーディネーター
    .about = 日本での受診のために、病院、ビザ、通訳、支払いなどを手配する会社（医療渡航支援企業）一社です。
shape-centre = 海外の施設
    .about = 日本の協力機関とともに作られた海外の医療施設一か所と、日付のある情報源がそれについて述べたことです。
shape-showcase = 特集の事実
    .about = 治療にかかる期間、費用、受けられない方などです。ファイル名は治療の一覧にあるコードです。ページの文章は、隣の `<ID>.<言語>.md` に書きます。
shape-sources = 共通の情報源
    .about = 二つ以上のファイルで使う情報源です。一件だけで使う情報源は、そのファイルに書きます。
shape-facts = 共通の事実
    .about = 文章から `[](fact:id)` で指す数や日付です。どの値も一度だけ書きます。一つの治療のページだけで使う値は、その特集の `facts` に書きます。
shape-site = ポータルの設定
    .about = ポータルのアドレス、公開する言語、運営者です。
shape-hospital-overlay = 病院の翻訳
    .about = 病院一か所の説明文を、別の一つの言語で書いたものです。ファイル名は `<ID>.<言語>.yaml` です。事実の表示名はすでに訳されているので、ここには書きません。
shape-facilitator-overlay = コーディネーターの翻訳
    .about = コーディネーター一社の説明文を、別の一つの言語で書いたものです。ファイル名は `<ID>.<言語>.yaml` です。事実はここには書きません。
shape-centre-overlay = 海外の施設の翻訳
    .about = 海外の施設一か所の説明文を、別の一つの言語で書いたものです。ファイル名は `<ID>.<言語>.yaml` です。事実はここには書きません。
shape-front-matter = ページの先頭
    .about = 文章のページの先頭で、二つの `---` の行の間に書く項目です。

## どの種類にもある項目

field-source = 情報源
    .about = このまとまりの事実を、どこで読んだかです。このファイルの `sources` か `content/sources.yaml` にある情報源の ID を書きます。複数あるときは `[leaflet-2025, price-list]` のように角括弧で囲みます。
field-draft = 下書き
    .about = `true` にすると、ファイルの確認は行いますが、サイトにも一覧にも出しません。`jih serve --drafts` では見られます。公開するときは、この行を消してください。
field-verified_on = 確認日
    .about = このまとまりを、人が最後に情報源と見比べた日です。長く経つと、ページは「先にご確認ください」と案内します。未来の日付は書けません。
field-sources = このファイルの情報源
    .about = このファイルの事実のもとになった文書やページです。ここに一度だけ書き、各項目からは ID で指します。
field-prose = 説明文
    .about = 項目では表せないことを、ポータルの原文の言語で、平易な文で書きます。Markdown やリンクは使えません。それぞれ、ページの同じ名前の部分に表示されます。不要なものは省いてください。
field-translation = 翻訳について
    .about = この文をどのように翻訳したかです。読者には、文のそばに表示されます。
field-place = 所在地
    .about = どこにあるかです。
field-contact = 連絡先
    .about = 海外からの方のためのウェブページ、電話、メール、受付時間です。
field-languages = 対応言語
    .about = どの言語で、どのように対応するかです。言語と方法の組み合わせごとに一件ずつ書きます。職員と通訳者の両方なら二件です。
field-services = サービス
    .about = 治療のほかに、海外からの患者のために行っていることです。
field-city = 市区町村
    .about = 情報源に書かれている言語ごとに書きます。ふつうは英語と日本語です。日本語は、運転手などに見せるために使われます。
field-hours = 受付時間
    .about = 対応する人がいる時間を、日本時間で書きます。複数あるときは `;` で区切り、時刻が分からないときは曜日だけ、終日なら `24h` と書きます。情報源にないときは省きます。
field-as_of = 確認できた時点
    .about = 今も有効だと述べている、最も新しい情報源の日付です。一年を過ぎて新しい情報源がないと、ページに「以後の確認なし」と表示されます。日付のある情報源がないときは省きます。
field-condition = 病名・目的
    .about = 何のための治療かを、病名の一覧にあるコードで書きます。
field-sessions = 回数
    .about = 治療を行う回数です。
field-weeks = 週数
    .about = 最初の回から最後の回までの週数です。半週は `5.5` のように小数で書きます。
field-hospital_days = 入院日数
    .about = 入院する日数です。`0` は入院が不要という意味です。情報源にないときは省きます。
field-weak = 信頼性の低い情報源
    .about = 個人のブログ、複製、転載なら `true` と書きます。ページに印が付きます。それ以外の情報源では省きます。

## 名称

field-name-ja = 日本語の名称
    .about = 正式な日本語の名称を、その組織の表記どおりに書きます。運転手や受付の方が読めるように、どの言語のページにも表示されます。
field-name-kana = ふりがな
    .about = 日本語の名称の読みを、ひらがなで書きます。「ー」「・」、数字、空白も使えます。日本語の一覧の並び順に使われます。
field-name-en = 英語の名称
    .about = 正式な英語の名称です。ない場合は、日本語の名称をそのまま英語にしたものを書きます。
field-name-other = この言語での正式な名称
    .about = その組織自身がこの言語で名乗っている場合だけ書きます。なければ省いてください。ページには別の言語の名称が表示されます。

## 説明文

prose-about = 概要
    .about = 読者に最初に知ってほしいことと、項目では表せないことを書きます。ほめ言葉は書きません。
prose-treatments = 治療
    .about = 治療についての注意です。対象の限度、時期、終了したことなどを書きます。
prose-languages = 言語
    .about = 言語の対応についての注意です。患者が用意するもの、予約するものなどを書きます。
prose-intake = 申込み方法
    .about = 何をどこへどの順に送り、その後どうなるかを書きます。
prose-costs = 費用
    .about = 料金、見積り、支払いについての注意を書きます。
prose-stay = 滞在
    .about = 部屋、食事、付き添いについての注意を書きます。
prose-after = 治療の後
    .about = 帰国後の報告書、画像、診察についての注意を書きます。
prose-services = サービス
    .about = サービスの条件、料金、限度についての注意を書きます。

## 情報源

field-source-id = 情報源の ID
    .about = 各項目からこの情報源を指すための名前です。半角小文字の a〜z、数字、ハイフンで書きます。このファイルと `content/sources.yaml` の、ほかの情報源と重なってはいけません。
field-source-title = 題名
    .about = 公表されたままの題名です。
field-source-url = アドレス
    .about = ウェブアドレスです。ウェブにない文書では省きます。
field-source-publisher = 発行者
    .about = 公表した組織です。
field-source-date = 公表日
    .about = 公表された年月日、年月、または年です。書かれていないときは省きます。
field-source-read_on = 閲覧日
    .about = 人が最後に読んだ日です。

## 所在地と連絡先

field-place-prefecture = 都道府県
    .about = 47 都道府県の一つを、`tokyo` のように半角小文字のローマ字で書きます。「県」「府」「都」にあたる `-ken`、`-fu`、`-to` は付けません。
field-place-address = 住所
    .about = 情報源に書かれている言語ごとに書きます。日本語と英語のどちらか一方だけでもかまいません。
field-place-postal_code = 郵便番号
    .about = 7 桁の数字を、3 桁目の後にハイフンを入れて、引用符で囲んで書きます。「〒」は付けません。
field-place-coordinates = 座標
    .about = 地図上の位置を、度（WGS 84）で書きます。
field-place-coordinates-lat = 緯度
    .about = 北緯の度数です。日本では 20 から 46 の間です。
field-place-coordinates-lon = 経度
    .about = 東経の度数です。日本では 122 から 154 の間です。
field-place-coordinates-approximate = おおよその位置
    .about = 1 キロほどずれているかもしれないときに `true` と書きます。
field-contact-website = ウェブサイト
    .about = トップページです。英語のページがあれば、そのアドレスを書きます。
field-contact-international_page = 海外からの患者向けページ
    .about = 国際部門や海外からの患者のためのページです。なければ省きます。
field-contact-form = 問い合わせフォーム
    .about = 海外からの方が問い合わせるためのフォームのアドレスです。
field-contact-phones = 電話
    .about = 海外からの方のために情報源が挙げている番号を、一件ずつ書きます。
field-contact-email = メールアドレス
    .about = アドレスを一つだけ、名前を付けずに書きます。フォームでの問い合わせを求めている場合は省きます。
field-phone-number = 番号
    .about = 「+」と国番号から、ハイフンで区切って書きます。国内でかけるときの先頭の 0 は除きます。引用符で囲んでください。
field-phone-kind = つながる先
    .about = 省くと、代表番号になります。
field-phone-languages = 話せる言語
    .about = この番号で通じる言語です。情報源にないときは省きます。

## 言語の対応

field-language-help-language = 言語
    .about = 言語の一覧にあるコードです。`unnamed` に数を書くときだけ省きます。
field-language-help-unnamed = 名前のない言語の数
    .about = 情報源に「21 言語」とだけあって言語名がないとき、その数だけを書きます。`language` の代わりです。
field-language-help-mode = 方法
    .about = 誰が、または何が対応するかです。言語別の一覧に入るのは、人が対応する場合だけです。翻訳機と書面は入りません。
field-language-help-fee = 料金
    .about = 患者が支払う料金です。情報源に無料とあるときだけ金額を 0 とします。情報源にないときは省きます。
field-language-help-fee-jpy = 円
    .about = 日本円の金額を、数字だけで書きます。
field-language-help-fee-per = 単位
    .about = 何についての金額かです。
field-language-help-booking = 予約
    .about = 予約が必要なら `true`、不要だと情報源にあれば `false` と書きます。

field-services-list = サービス
    .about = サービスの一覧にあるコードです。情報源が挙げているものだけを書きます。

## 病院

field-hospital-name = 名称
    .about = `ja`（日本語）、その読みの `kana`（ふりがな）、`en`（英語）は必須です。ほかの言語は、正式な名称がある場合だけ書きます。
field-hospital-accreditations = 認証・認定
    .about = 病院が受けている認証や推奨を、日付と情報源を付けて一つずつ書きます。最近の日付がないものは、現在有効なものとしては表示されません。
field-hospital-treatments = 海外からの患者を受け入れる治療
    .about = 海外からの患者に提供すると情報源にある治療を、一件ずつ書きます。病院が行うすべての治療ではありません。
field-hospital-intake = 申込み
    .about = 患者が自分で申し込めるか、何を送るかです。
field-hospital-price = 価格の決まり
    .about = 日本の公的医療保険に入っていない方に請求する価格の決まりです。
field-hospital-second_opinion = セカンドオピニオン
    .about = 患者が持っている診療記録についての意見です。
field-hospital-stay = 滞在
    .about = 部屋、食事、付き添いについてです。`yes`（あり）、`on-request`（依頼に応じて）、`no`（なし）のどれかを書きます。省くと、ページには「記載なし」と表示されます。
field-hospital-after = 治療の後
    .about = 患者が持ち帰る書類と、その後を診る所です。
field-hospital-beds = 病床
    .about = 病院の規模です。
field-hospital-beds-count = 病床数
    .about = 数字だけを書きます。「約」や「床」は付けません。
field-hospital-confirmed_by_hospital_on = 病院が確認した日
    .about = 病院自身がこの内容を確認した日です。そのときだけ書きます。病院のウェブサイトを読んだだけなら `verified_on` に書きます。

field-accreditation-scheme = 制度
    .about = どの認証・推奨かを、制度の一覧にあるコードで書きます。
field-accreditation-departments = 診療科
    .about = 認証が対象として挙げている診療科です。情報源にないときは省きます。
field-accreditation-number = 番号
    .about = 認証書の番号です。
field-accreditation-since = 最初の取得
    .about = 初めて取得した時期です。
field-accreditation-renewed = 最後の更新
    .about = 最後に更新された時期です。
field-accreditation-until = 有効期限
    .about = 最後の有効日です。情報源に書かれている場合だけ書きます。過ぎると、ページに「終了」と表示されます。

field-treatment-treatment = 治療
    .about = 治療の一覧にあるコードです。
field-treatment-modality = 線種
    .about = 粒子線治療のときだけ書きます。
field-treatment-since = 開始
    .about = この病院で始めた時期です。
field-treatment-until = 終了
    .about = 提供する最後の日、月、または年です。過ぎると、ページに「終了」と表示され、一覧からは外れます。
field-treatment-courses = 治療の期間
    .about = 治療にかかる期間を、病名ごとに一件ずつ書きます。
field-treatment-not_accepted = 受けられない方
    .about = この治療を受けられない方を、その一覧にあるコードで書きます。
field-treatment-volume = 実績
    .about = いつからいつまでに、何人を治療したかです。
field-treatment-volume-patients = 人数
    .about = 人数です。情報源が件数を数えている場合は件数を書きます。
field-treatment-volume-from = 期間の始め
    .about = 数えた期間の始めです。
field-treatment-volume-to = 期間の終わり
    .about = 数えた期間の終わりです。
field-treatment-cost = 費用
    .about = 情報源が挙げている日本円の金額です。ほかの通貨から換算したり、見積もったりしないでください。
field-treatment-cost-basis = 金額の種類
    .about = どのような金額かを、その一覧にあるコードで書きます。
field-treatment-cost-jpy = 円（最低と最高）
    .about = 二つの金額を、低いほうから順に角括弧で囲みます。一つの金額なら同じ数を二度書きます。
field-treatment-cost-includes = 含まれるもの
    .about = 情報源によれば金額に含まれるものです。
field-treatment-cost-excludes = 含まれないもの
    .about = 情報源によれば別に請求されるものです。
field-treatment-cost-quoted_on = いつの金額か
    .about = 金額が示された年月日、年月、または年です。

field-intake-route = 申し込める人
    .about = 患者がまず知りたい「自分で申し込めるか」への答えです。情報源にないときは省きます。
field-intake-coordinators = コーディネーター
    .about = 病院が挙げているコーディネーターです。`content/facilitators` にあるファイルの ID を書きます。
field-intake-documents = 送る書類
    .about = 書類の一覧にあるコードです。
field-intake-document_languages = 書類の言語
    .about = どの言語の書類を受け付けるかです。
field-intake-reply_days = 返事までの日数
    .about = 通常、返事が来るまでの営業日数です。
field-intake-case_review_before_travel = 渡航前の資料の確認
    .about = 患者が渡航する前に病院が資料を確認する場合は `true` と書きます。
field-intake-own_interpreter = 通訳者の同伴
    .about = 患者が自分で通訳者を連れてくる必要があるかです。

field-price-yen_per_point = 1 点あたりの円
    .about = 日本の診療報酬は点数で数えます。公的医療保険では 1 点 10 円で、海外からの患者には 20 円や 30 円とする病院が多くあります。これか `percent_of_tariff` のどちらかを書きます。
field-price-percent_of_tariff = 診療報酬に対する割合
    .about = 同じことを、保険の価格に対するパーセントで書きます。`200` は二倍です。これか `yen_per_point` のどちらかを書きます。
field-price-since = 適用開始
    .about = この決まりがいつから適用されているかです。
field-price-taxable = 消費税
    .about = 消費税が加わる場合は `true` と書きます。
field-price-estimate_before_travel = 渡航前の見積り
    .about = 渡航前に見積書を受け取れる場合は `true` と書きます。
field-price-deposit = 預り金
    .about = 前払いがあるか、いつ支払うかを、預り金の一覧にあるコードで書きます。
field-price-no_referral_fee_jpy = 紹介状がない場合の追加料金
    .about = 日本円の金額を、数字だけで書きます。
field-price-payment = 支払方法
    .about = 支払方法の一覧にあるコードです。

field-second-opinion-modes = 方法
    .about = どのように意見を伝えるかです。一つ以上を角括弧で囲みます。
field-second-opinion-fee_jpy = 料金
    .about = 日本円の金額を、数字だけで書きます。`0` は、情報源に無料とあるときだけ使います。

field-stay-companion = 付き添い
    .about = 付き添いの人が一緒に泊まれるかです。
field-stay-private_room = 個室
    .about = 個室があるかです。
field-stay-private_room_jpy_per_day = 個室の料金
    .about = 一日あたりの追加料金を、日本円の数字だけで書きます。
field-stay-religious_diet = 宗教に配慮した食事
    .about = ハラールなど、宗教の決まりに沿った食事を用意できるかです。
field-stay-prayer_room = 礼拝の場所
    .about = 礼拝できる場所があるかです。
field-stay-wheelchair = 車いす
    .about = 車いすの方が院内を移動できるかです。
field-stay-children = 子ども
    .about = 子どもを患者として受け入れるかです。

field-after-report = 報告書
    .about = 患者が持ち帰る書面の報告書があるかです。
field-after-report_languages = 報告書の言語
    .about = どの言語の報告書を作れるかです。
field-after-centres = 関係する海外の施設
    .about = 帰国後の患者を診ることができる施設です。`content/centres` にあるファイルの ID を書きます。

## コーディネーター

field-facilitator-name = 名称
    .about = `en`（英語）は必須です。`ja`（日本語）は情報源にある場合だけ書き、そのときは読みの `kana`（ふりがな）も付けます。
field-facilitator-amtac = AMTAC 認証
    .about = メディカル・エクセレンス・ジャパン（MEJ）による医療渡航支援企業の認証です。受けていない会社では省きます。
field-facilitator-amtac-number = 番号
    .about = 公式の一覧にある番号です。
field-facilitator-amtac-since = 最初の取得
    .about = 初めて取得した時期です。
field-facilitator-amtac-until = 有効期限
    .about = 最後の有効日です。情報源に書かれている場合だけ書きます。
field-facilitator-guarantor = 身元保証機関
    .about = 医療滞在ビザの身元保証機関になれるかです。手がかりがないときは省きます。
field-facilitator-guarantor-registry = 登録先
    .about = 登録簿を管理している官庁です。分からないときは省きます。
field-facilitator-guarantor-number = 番号
    .about = 登録簿の番号です。
field-facilitator-guarantor-status = 確かさ
    .about = 登録簿そのものの記載を人が見たときだけ `registered` と書きます。
field-facilitator-partners = 連携病院
    .about = 連携していると情報源にある病院です。
field-facilitator-partners-hospitals = 病院
    .about = `content/hospitals` にあるファイルの ID です。
field-facilitator-offices = 海外の事務所
    .about = 日本の外にある事務所を、一件ずつ書きます。
field-facilitator-offices-country = 国
    .about = 国の一覧にあるコードです。ISO 3166-1 の半角小文字二文字です。
field-facilitator-established = 設立
    .about = 会社が設立された時期です。

## 海外の施設

field-centre-name = 名称
    .about = `ja`（日本語）と `en`（英語）は必須です。ほかの言語は、正式な名称がある場合だけ書きます。
field-centre-country = 国
    .about = 施設がある国です。国の一覧にあるコードで、ISO 3166-1 の半角小文字二文字です。
field-centre-coordinates = 座標
    .about = 世界地図での位置（度、WGS 84）。施設またはその都市の位置です。都市を書いた出典がないときは省きます。
field-centre-coordinates-lat = 緯度
    .about = 北緯（度）。南緯にはマイナスを付けます。
field-centre-coordinates-lon = 経度
    .about = 東経（度）。西経にはマイナスを付けます。
field-centre-coordinates-approximate = おおよその位置
    .about = 建物ではなく都市の位置なら `true`。
field-centre-kinds = 種類
    .about = そこで何を行うかを、施設の種類の一覧にあるコードで一つ以上書きます。
field-centre-operators = 日本の協力機関
    .about = 運営する、または設立を支えた日本の組織を、言語ごとの名称で書きます。
field-centre-opened = 開設
    .about = 開設された時期です。まだ開設されていない施設には、代わりに `planned_for` を書きます。
field-centre-planned_for = 開設予定
    .about = 開設が予定されていた時期です。その時期を過ぎても、ページが「開設」と表示することはありません。
field-centre-status = 状態
    .about = `status_as_of` の日付の時点で、情報源が述べた状態です。
field-centre-status_as_of = 状態の時点
    .about = 状態を述べた情報源の日付です。読んだ日ではありません。
field-centre-follow_up = 経過の診察
    .about = 日本で治療を受けた患者のその後を診るかです。情報源にないときは省きます。

## 特集

field-showcase-courses = 治療の期間
    .about = 治療にかかる期間を、病名と病院ごとに一件ずつ書きます。
field-showcase-courses-hospital = 病院
    .about = その期間で治療する病院です。`content/hospitals` にあるファイルの ID を書きます。
field-showcase-longest_stays = 最長の入院日数
    .about = 日本の保険の決まりで認められる最長の入院日数を、病名ごとに一件ずつ書きます。
field-showcase-longest-stays-days = 日数
    .about = 最長の日数です。
field-showcase-exclusions = 受けられない方
    .about = この治療を受けられない方です。
field-showcase-exclusions-list = 理由
    .about = 受けられない方の一覧にあるコードです。
field-showcase-costs = 費用
    .about = 情報源が挙げている日本円の金額を、一件ずつ書きます。
field-showcase-costs-item = 何の金額か
    .about = 費用の項目の一覧にあるコードです。
field-showcase-costs-jpy = 円（最低と最高）
    .about = 二つの金額を、低いほうから順に角括弧で囲みます。一つの金額なら同じ数を二度書きます。
field-showcase-costs-basis = 金額の種類
    .about = どのような金額かを、その一覧にあるコードで書きます。
field-showcase-costs-hospital = 病院
    .about = 金額を示した病院です。`content/hospitals` にあるファイルの ID を書きます。特定の病院の金額でないときは省きます。
field-showcase-costs-quoted_on = いつの金額か
    .about = 金額が示された年月日、年月、または年です。情報源に日付がないときは省きます。
field-showcase-milestones = 経緯
    .about = 日本での初めての実施、承認、保険適用など、この治療に起きたことを一件ずつ書きます。
field-showcase-milestones-date = 日付
    .about = 起きた年月日、年月、または年です。
field-showcase-milestones-event = 出来事
    .about = 出来事の一覧にあるコードです。
field-showcase-milestones-name = 製品名
    .about = どの製品に起きたことかを、製品の表示どおりに書きます。治療が一つの製品なら省きます。

field-showcase-facts = 文章の中の事実
    .about = 文章に出てくるそのほかの数や日付を、一件ずつ書きます。文章から `[](fact:id)` で指すと、値と情報源の番号が表示されます。

## 事実

field-fact-id = 事実の ID
    .about = 文章からこの値を指すための名前です。半角小文字の a〜z、数字、ハイフンで書きます。このファイルと `content/facts.yaml` の、ほかの事実と重なってはいけません。
field-fact-number = 数
    .about = 単位のない数です。何の数かは文章に書きます。一つの値か、最小と最大の二つを角括弧で囲んで書きます。一件には `number`、`percent`、`jpy`、`date` のうち一つだけを書きます。
field-fact-percent = パーセント
    .about = 百分率です。記号は付けません。一つの値か、最小と最大を書きます。
field-fact-jpy = 円
    .about = 日本円の金額です。ほかの通貨から換算した額は書きません。一つの値か、最低と最高を書きます。
field-fact-date = 日付
    .about = 情報源にあるとおりの年月日、年月、または年です。一つの日付か、最初と最後を書きます。
field-fact-quoted_on = いつの値か
    .about = 値が示された年月日、年月、または年です。ページには値だけが出るので、大切なときは文章にも書きます。情報源に日付がないときは省きます。
field-fact-weak = 信頼性の低い情報源
    .about = 個人のブログ、複製、転載にある値なら `true` と書きます。ページの情報源に印が付きます。それ以外では省きます。

## 翻訳

field-translation-status = 誰が訳したか
    .about = 事実のとおりに書いてください。`reviewed` は、両方の言語を読める人が見比べたという意味です。
field-translation-from = 原文の言語
    .about = どの言語から訳したかです。
field-translation-on = 翻訳した日
    .about = 翻訳した日、または最後に見直した日です。
field-hospital-overlay-name = この言語での正式な名称
    .about = 病院自身がこの言語で名乗っている場合だけ書きます。なければ省いてください。
field-facilitator-overlay-name = この言語での正式な名称
    .about = 会社自身がこの言語で名乗っている場合だけ書きます。なければ省いてください。
field-centre-overlay-name = この言語での正式な名称
    .about = 施設自身がこの言語で名乗っている場合だけ書きます。なければ省いてください。

## 文章のページ

field-front-matter-title = 題名
    .about = ページの見出しで、一覧や検索結果での名前にもなります。本文に見出しとして繰り返さないでください。
field-front-matter-description = 要約
    .about = 検索結果や共有したリンクに表示される、平易な要約です。英語では 70〜155 文字を目安にします。
field-front-matter-sources = 情報源
    .about = このページの情報源です。`content/sources.yaml` にある共通の情報源だけを使えます。
field-front-matter-picture = 図
    .about = 病院の事実から描く図で、冒頭の文章の後に表示されます。原文のファイルにだけ書きます。

## 設定

field-site-base_url = ポータルのアドレス
    .about = ポータルを公開するウェブアドレスです。`https://example.jp/portal` のように、下の階層でもかまいません。
field-site-languages = 言語
    .about = 公開する言語を、言語メニューに並べる順に書きます。
field-site-source_language = 原文の言語
    .about = 最初に文章を書く言語です。ほかの言語に文がないときは、この言語の文が表示されます。
field-site-fallback = 代わりの言語
    .about = 原文の言語よりも別の言語のほうが読者に通じる場合に、足りない文をどの言語から取るかを、近い順に書きます。なければ省きます。
field-site-unreviewed_machine_text = 未確認の機械翻訳
    .about = 機械が訳し、人がまだ確認していない文章の扱いです。省くと、未確認と表示したうえで載せます。`forbid` とすると原文を表示し、翻訳が確認待ちであることを示します。
field-site-unreviewed_machine_text_except = 逆の扱いにする文章
    .about = 上と逆の扱いにする文章の名前です。ほかを載せるなら載せず、ほかを載せないなら載せます。名前は、同じ名前のページ、特集、節、`prose` の項目すべてを指します。`costs` なら、費用のページ、`{"{#costs}"}` の節、各病院の費用です。
field-site-theme = テーマ
    .about = `themes/` の下のフォルダ名です。プログラムに入っているテーマを使うなら省きます。
field-site-search = 検索
    .about = 読者がページを検索できるかどうかです。`false` と書かなければ検索できます。`false` の場合、検索のページは五十音順・ABC順の索引だけになり、検索用の索引は作られません。
field-site-offline = 保存したページ
    .about = 閲覧者がページを端末に保存し、通信がないときにも読めるようにします。`false` と書かない限り有効です。`false` にすると、閲覧者が次にサイトを開いたとき、保存済みのページは削除されます。
field-site-leave_out = 作らない部分
    .about = サイトのうち、作らない部分です。ファイルの数に上限がある公開先などで使います。この行がなければ、すべてを作ります。公開済みのアドレスからは、同じ内容のページに進めます。`open-data` には代わりのページがないので、`/data/*` と `/:lang/data/` を `gone` に書きます。
field-site-demonstration = 見本
    .about = `true` とすると、公開情報から作った見本であることがすべてのページに表示されます。
field-site-operator = 運営者
    .about = ポータルを運営する組織です。
field-site-operator-name = 名称
    .about = 組織の名称です。
field-site-operator-email = 訂正の連絡先
    .about = 読者が誤りを知らせるためのメールアドレスです。
field-site-operator-url = ウェブサイト
    .about = 組織のウェブページです。

## 変更の記録

field-changes = 変更
    .about = この項目の何が、いつ変わったかです。新しいものを最後に書きます。更新を追う人には、変更の一覧とフィードで見えます。読者が気づかない変更は書きません。
field-change-date = 日付
    .about = 項目を変えた年月日、年月、または年です。未来の日は書けません。
field-change-kind = 変わったこと
    .about = 項目の何が変わったかです。一つの変更に一行を書きます。
field-change-source = 情報源
    .about = 新しい事実をどこで読んだかです。誤りの訂正だけのときは省きます。

## 決まった言葉。`word-<key>-<word>`、どこでも同じ意味なら `word-<word>`

word-yes = あり（情報源にある）
word-on-request = 依頼に応じて対応
word-no = なし（情報源にある）
word-label = 未確認と表示して載せる
word-forbid = 人が確認するまで原文を載せる
word-leave_out-sheets = 印刷して持っていく、病院ごとのページ
word-leave_out-comparisons = 同じ治療の病院を並べて比べるページ
word-leave_out-combined-lists = 治療ごとの一覧を、地域別と言語別に分けたページ
word-leave_out-open-data = `/data/` 以下のすべて。プログラム用のファイル、更新のフィード、その説明のページ
word-picture-price-rules = 1点あたりの価格
word-kind-main = 代表番号
word-kind-international-desk = 海外からの患者の窓口
word-kind-appointments = 予約
word-kind-fax = ファクス
word-kind-added = 項目が新しく加わった
word-kind-contact = 住所、電話、受付時間
word-kind-languages = 言語の支援
word-kind-treatments = 治療
word-kind-accreditation = 認証
word-kind-prices = 料金
word-kind-moved = 移転した
word-kind-closed = 閉じた
word-kind-corrected = 誤りを直した
word-mode-staff = その言語を話す職員
word-mode-interpreter = 対面の通訳者
word-mode-phone = 電話通訳
word-mode-video = ビデオまたはアプリによる通訳者
word-mode-machine = 翻訳機
word-mode-written = ウェブページ、掲示、書類のみ
word-per-visit = 受診 1 回につき
word-per-hour = 1 時間につき
word-per-half-day = 半日につき
word-per-day = 1 日につき
word-route-coordinator-required = コーディネーターが代わりに申し込む必要がある
word-route-direct = 患者が自分で申し込む
word-route-direct-or-coordinator = 患者でもコーディネーターでも申し込める
word-route-referral-only = 医師または病院の紹介が必要
word-own_interpreter-required = 患者が連れてくる必要がある
word-own_interpreter-arranged = 病院またはコーディネーターが手配する
word-own_interpreter-not-needed = 不要
word-modes-in-person = 対面
word-modes-remote = ビデオまたは電話
word-modes-written = 書面
word-modes-by-proxy = 代理の人が来院する
word-status-registered = 登録簿の記載を人が確認した
word-status-own-statement = 会社または病院がそう述べている（登録簿は見ていない）
word-status-unconfirmed = おそらくそうだが、確認できていない
word-status-open = 開設済み
word-status-planned = 計画中
word-status-feasibility-study = 調査中
word-status-closed = 閉鎖
word-status-human = 人が訳した
word-status-reviewed = 機械が訳し、人が見比べた
word-status-machine = 機械が訳し、誰も見比べていない
