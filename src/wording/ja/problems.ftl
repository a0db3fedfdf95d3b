# 何が問題かを一文で。`.help` は直し方、`.other` は関係するもう一つの場所。

error = エラー
warning = 警告
help = 直し方
github-head = | 程度 | コード | 場所 | 問題 | 直し方 |
did-you-mean = 「{ $near }」ですか？
did-you-mean-of-list = 「{ $near }」ですか？ 違うときは、{ $help }

## 一つのファイル：文字

not-utf8 = このファイルは UTF-8 の文書ではありません（{ $at } バイト目）
    .help = UTF-8 で保存し直してください。多くのエディタでは「名前を付けて保存」の「文字コード」で選べます
file-too-large = ファイルが { $limit } KB を超えています
    .help = 一件は数 KB です。正しいファイルですか？
too-much = 一件の内容としては多すぎます
    .help = 繰り返しの参照（`*名前`）と深い入れ子をなくしてください
not-yaml = ここから先を読み取れません
    .help = この行とすぐ上の行で、引用符や括弧の閉じ忘れ、「:」や「-」の後の半角スペースの抜け、字下げのずれを確かめてください
bad-indent = 行頭にタブまたは全角スペースがあります
    .help = 行頭は半角スペースにしてください。一段につき二つです
bad-indent-deep = すぐ上の行より深く字下げされています
    .help = 上の行の最初の文字と同じ位置から書いてください
full-width-colon = 全角の「：」が使われています
    .help = 半角の「: 」（コロンと半角スペース）にしてください
no-space-after-colon = このコロンの後に半角スペースがありません
    .help = 「: 」（コロンと半角スペース）と書いてください
colon-in-value = 値の中に「: 」（コロンと半角スペース）があります
    .help = 値の全体を "…" で囲んでください
cut-value = ここから行末までは無視され、失われます
    .help = 値の全体を "…" で囲んでください。メモにするなら「#」の後に半角スペースを入れてください
bidi-control = 見えない文字 U+{ $character } が文字の向きを変えています
    .help = 削除してください。外国語の部分はサイトが自動で区切ります

## 一つのファイル：項目

duplicate-key = 「{ $key }」が二度書かれています
    .help = どちらか一つを残してください
    .other = 一つ目はここ
expected-map = 「{ $what }」の下には項目が必要です
    .help = 次の行から、半角スペース二つ分下げて、一行に一項目ずつ書いてください
expected-list = 「{ $key }」はリストで書きます
    .help = `[a, b]` のように角括弧で囲むか、一行に一つずつ「- 」を付けて書いてください
expected-single = 「{ $key }」の値は一つです
    .help = コロンの後に値を一つ書いてください
unknown-field = ここに「{ $key }」という項目はありません
    .help = 使える項目は { $list } です
unknown-field-dash = 「{ $key }」の「-」の後に半角スペースがありません
    .help = `- { $rest }: …` と書いてください
missing-field = 「{ $inside }」に必須の「{ $key }」がありません
    .help = `{ $key }: …` の行を足してください

## 一つのファイル：値

not-truth = 「{ $key }」は「はい」か「いいえ」です。「{ $text }」とは書けません
    .help = `true`（はい）か `false`（いいえ）と書いてください。分からないときは行ごと省いてください
not-a-number = 「{ $key }」は数字です。「{ $text }」とは書けません
    .help = 数字だけを書いてください。例：`500`
out-of-range = 「{ $key }」は { $least } から { $most } までです。{ $text } は範囲の外です
    .help = 数字と単位を確かめてください
out-of-range-coordinate = 日本では「{ $key }」は { $least } から { $most } までです。{ $text } は日本の外です
    .help = 緯度と経度が逆になっていないか確かめてください。東京は `lat: 35.68`、`lon: 139.77` です
bad-date = 「{ $text }」は日付ではありません
    .help = 西暦から書いてください。例：`2026-11-20`、`2026-11`、`2026`
date-in-future = 「{ $key }」の { $date } はまだ来ていません。今日は { $today } です
    .help = 実際にあった日を書いてください
dates-out-of-order = { $date } は { $from } より前です
    .help = 二つを入れ替えるか、年を確かめてください
    .other = 早いほうの日付はここに書きます
no-value = { $list } のどれもありません
    .help = どれか一つを値とともに足してください
two-values = 「{ $key }」は二つ目の値です
    .help = どちらか一つを残してください。二つの値なら、ID を分けて二件にします
    .other = 一つ目の値
bad-range = 「{ $key }」に書けるのは、一つの値か、最小と最大の二つです
    .help = `{ $key }: [30, 60]` のように書いてください
bad-range-backwards = 最小の { $least } が、最大の { $most } を超えています
    .help = 二つを入れ替えるか、値を確かめてください
bad-url = 「{ $text }」はウェブアドレスではありません
    .help = `https://` から書いてください。例：`https://www.example.jp/en/`
bad-email = 「{ $text }」はメールアドレスではありません
    .help = `office@example.jp` のように書いてください
bad-phone = 「{ $text }」は国際電話の番号ではありません
    .help = 国番号から始め、先頭の 0 を除いてください。例："+81-3-1234-5678"
bad-postal-code = 「{ $text }」は日本の郵便番号ではありません
    .help = "263-8555" のように書いてください
bad-hours = 「{ $text }」を受付時間として読めません
    .help = `mon-fri 09:00-17:00` のように書いてください。複数なら `; ` で区切り、終日なら `24h` です
bad-kana = 「{ $text }」はひらがなだけではありません
    .help = 名称の読みをひらがなで書いてください。長音は「ー」が使えます
bad-id = 「{ $text }」は ID にできません
    .help = 半角小文字の a〜z、数字、ハイフンだけを使ってください
empty-text = 文がありません
    .help = 文を書くか、項目ごと省いてください
unknown-word = 「{ $key }」に「{ $text }」とは書けません
    .help = { $list } のどれかです
unknown-prefecture = 「{ $text }」という都道府県はありません
    .help = 47 の ID は手引きと `i18n/en/places.ftl` にあります。例：`tokyo`
unknown-language = 「{ $text }」という言語はありません
    .help = 使える言語は { $list } です
unknown-language-words = 言語「{ $tag }」の文言がありません
    .help = `jih new language { $tag }` で `i18n/{ $tag }/` を作れます。文言があるのは { $list } です

## ファイルの間

unknown-code = 「{ $vocabulary }」に「{ $id }」という ID はありません
    .help = 一覧は手引きと `i18n/` にあります。`{ $vocabulary }-` で始まる行です
unknown-entry = 「{ $id }」という{ $kind ->
        [hospital] 病院
        [facilitator] コーディネーター
       *[centre] 海外の施設
    }はありません
    .help = 一覧は `{ $folder }` フォルダです
unknown-source = 「{ $id }」という情報源はありません
    .help = このファイルの `sources` か `content/sources.yaml` に足してください
unknown-fact = 「{ $id }」という事実はありません
    .help = `content/facts.yaml` に足してください。一つの治療のページだけで使うなら、その特集の `facts` に足します
unknown-page = 「{ $id }」というページはありません
    .help = ページは `content/pages` のファイルです
unknown-text = 「{ $id }」というページ、節、文章の項目はありません
    .help = 言語と末尾を除いたページのファイル名、見出しの後の ID、または `prose` の項目名を書いてください
unknown-page-list = 「{ $id }」という一覧はありません
    .help = 一覧は { $list } です
duplicate-id = 「{ $id }」という ID はすでに使われています
    .help = どちらかの ID を変えてください
    .other = 一つ目はここ
duplicate-id-case = ファイル名が `{ $other }` と大文字・小文字しか違いません
    .help = 小文字の名前で一つだけ残してください。多くのディスクでは二つは同じファイルとされます
    .other = このファイル
duplicate-id-page = サイト自身に「{ $id }」というページがあります
    .help = ファイル名を変えてください。ファイル名がページのアドレスになります
missing-site = `site.yaml` がありません
    .help = `jih init DIR` で新しく作るか、`--root` でフォルダを指定してください
bad-languages = 言語「{ $tag }」が二度書かれています
    .help = 一つの言語は一度だけ書いてください
bad-languages-source = 原文の言語「{ $tag }」が `languages` にありません
    .help = `languages` に `{ $tag }` を足すか、`source_language` を変えてください
bad-languages-fallback = 「{ $tag }」は `languages` にないので、その言語のページはありません
    .help = `languages` に `{ $tag }` を足すか、`fallback` から除いてください
misplaced-file = ファイル名から内容が分かりません
    .help = { $place ->
        [messages] ここに置けるのは `<言語>/<好きな名前>.ftl` と `<言語>/synonyms.yaml` です
        [pages] ここに置けるのは `<ID>.<言語>.md` です。ID は半角小文字の a〜z、数字、ハイフンです
        [showcase] ここに置けるのは `<ID>.yaml` と `<ID>.<言語>.md` です。ID は半角小文字の a〜z、数字、ハイフンです
        [entries] ここに置けるのは `<ID>.yaml` と `<ID>.<言語>.yaml` です。ID は半角小文字の a〜z、数字、ハイフンです
       *[content] ここに置けるのは `hospitals/`、`facilitators/`、`centres/`、`showcase/`、`pages/` と `sources.yaml` です
    }
misplaced-file-language = ファイル名の「{ $tag }」は言語ではありません
    .help = 使える言語は { $list } です
misplaced-file-words = ファイル名にある言語「{ $tag }」の文言がありません
    .help = `jih new language { $tag }` で `i18n/{ $tag }/` を作れます。文言があるのは { $list } です
missing-original = 翻訳のもとになる `{ $original }` がありません
    .help = ファイル名を直すか、先に原文を書いてください
missing-section = 原文に「#{ $id }」という節がないので、この節は表示されません
    .help = 見出しの ID を原文と同じにしてください

## ページ

no-front-matter = ページが題名で始まっていません
    .help = `---` の行、`title: …` と `description: …`、もう一度 `---` の順で始めてください
raw-html = ページに HTML のタグは使えません
    .help = Markdown で書いてください。例：**太字**、[リンク](page:visa)、箇条書き、表
bad-link = `{ $scheme }` で始まるリンクは使えません
    .help = `https://`、`tel:`、`mailto:`、`page:`、`hospital:`、`facilitator:`、`centre:`、`treatment:`、`list:`、`source:` のどれかで始めてください
bad-link-relative = `{ $link }` はページが移ると切れます
    .help = ページは ID で指定してください。例：`[ビザ](page:visa)`
picture = ページに画像は置けません
    .help = 言葉で説明してください
bold-not-shown = この ** は太字にならず、記号のまま表示されます
    .help = ** は語の全体を囲み、括弧の内側、句読点の前に置いてください
fact-with-text = 事実「{ $id }」の角括弧の中に文字があります
    .help = `[](fact:{ $id })` のように空にしてください。値はページが書きます。ほかの言葉は前か後ろに置きます
bad-heading = 見出しに文字がありません
    .help = 見出しを書くか、行を消してください
bad-heading-repeated = 「{ $id }」という ID の見出しが二つあります
    .help = 見出しごとに違う ID を付けてください
bad-heading-level = 題名はファイルの先頭にあるので、`#` の見出しは使えません
    .help = 節は `##` で始めてください
bad-heading-no-id = この見出しには ID がありません
    .help = 行末に、どの言語でも同じ ID を付けてください。例：`## 書類 {"{"}#documents{"}"}`
bad-heading-fact = 見出しの中に事実があります
    .help = 見出しには情報源を示す場所がないので、下の文章に書いてください
deep-nesting = 箇条書きや引用の入れ子が深すぎます
    .help = ページを節に分けてください

## 画面の文言とテーマ

bad-message = この文言を読み取れません
    .help = `ID = 文` を一行に書き、`{"{"}` は必ず `{"}"}` で閉じてください。長い文は次の行に半角スペース四つ下げて続けます
missing-message = 言語「{ $language }」に「{ $key }」の文言がありません
    .help = `{ $key } = …` を足してください。原文は `i18n/{ $source }/` にあります
    .other = 原文
unknown-variable = 「{ $language }」の文言「{ $key }」は、原文にない { $list } を使っています
    .help = 原文と同じ変数を、同じつづりで使ってください
    .other = 原文
missing-variable = 「{ $language }」の文言「{ $key }」には、原文にある { $list } がありません
    .help = 原文と同じように入れてください
    .other = 原文
missing-plural = 「{ $language }」の文言「{ $key }」に、数の形 { $list } がありません
    .help = `{ $language }` の数え方に必要な形です。一つずつ行を足してください
unused-message = 文言「{ $key }」はどこにも表示されません
    .help = ID を直すか、削除してください
unknown-theme = 「{ $name }」というテーマはありません
    .help = `default` を使うか、`themes/{ $name }/templates` フォルダを作ってください
theme = ページ { $page } でテーマが失敗しました
    .help = { $reason }
theme-entry = `{ $entry }` のページ { $page } でテーマが失敗しました
    .help = { $reason }
theme-unreadable = テンプレートを読み取れません
    .help = { $reason }
