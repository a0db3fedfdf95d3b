# `jih new`：質問、新しいファイルの説明、書き終えたときの言葉。

## 質問

new-start = 新しいファイル { $path } を作ります。質問は { $count } 個です。「?」と答えると説明を表示します。Ctrl-C を押すと、何も書かずに終わります。
new-question = { $at }/{ $count } { $question }
new-ask = { $title }（例：{ $example }）：
new-ask-skip = { $title }（例：{ $example }。Enter で省略できます）：
new-ask-list = { $title }（例：{ $example }。「?」で一覧を表示します）：
new-ask-list-skip = { $title }（例：{ $example }。Enter で省略、「?」で一覧を表示します）：
new-wrong = 受け付けられません：{ $message }。
    .help = { $help }
new-needed = 「{ $title }」には答えが必要です
    .help = 答えを書いてください。ファイルを作らずに終わるには Ctrl-C を押します
new-not-bilingual = 「{ $text }」は、日本語の名前と英語の名前の組になっていません
    .help = 日本語、斜線、英語の順に書いてください。例：千代田区 / Chiyoda
new-no-mode = 「{ $text }」では、どの言語で、どのように対応するかが分かりません
    .help = 言語と、{ $list } のどれかを書いてください。例：en staff, zh interpreter

new-title-name-ja = 日本語の名称
new-title-name-kana = 日本語の名称のふりがな
new-title-name-en = 英語の名称
new-title-phone = 電話
new-title-source-title = 情報源：読んだページまたは文書の題名
new-title-source-url = 情報源：ウェブアドレス

new-example-name-ja = 見本総合病院
new-example-name-kana = みほんそうごうびょういん
new-example-name-en = Sample General Hospital など
new-example-prefecture = 東京都、tokyo、Tokyo のどれでも
new-example-city = 千代田区 / Chiyoda
new-example-website = https://www.example.jp/ など
new-example-phone = +81-3-1234-5678 のように、国番号から
new-example-languages = 英語 staff、中国語 interpreter
new-example-opened = 2015-04 のように、年と月
new-example-status-as-of = 2026-03 のように、年と月
new-example-source-title = 海外からの患者さんへ
new-example-source-url = https://www.example.jp/en/ など
new-example-title = 医療滞在ビザ
new-example-description = 準備するもの、相談先、かかる期間

## できないとき

new-no-portal = site.yaml に間違いがあるため、ポータルを読めません。`jih check` で確かめてください
new-taken = { $path } はすでにあります。変更していません
new-stopped = { $count } 個の質問のうち { $at } 番目で答えが終わりました。何も書き出していません
new-missing = 足りないもの：{ $list }。`--ask` を付けると、質問に答えて作れます
new-refused = 何も書き出していません：
    {"  "}{ $list }
new-flag = --{ $flag } の値：{ $message }（{ $help }）
new-broken = 書き出す内容に間違いがあります（{ $tally }）。何も書き出していません

## 新しいファイルの中

new-head = { $today } に作成。「# 」で始まる行は、まだ使っていない項目です。使うときは「# 」を消して、例の代わりに情報源に書かれている内容を書いてください。どのまとまりにも、情報源（source）と、人が情報源と見比べた日（verified_on）を書きます。情報源にないことは書かないでください。ページには「記載なし」と表示されます。
new-note = { $title }：{ $about }
new-one-of = 次のどれか：{ $list }
new-no-example = { $key }：ここに書けるものが、まだポータルにありません。
new-prose = ここに、短く分かりやすい文を書きます。
new-not-yet = まだ記載がありません。
new-section-what = どのような治療か
new-section-who = 役に立つ可能性がある方
new-section-not-for = 適さない方
new-section-how = 治療の進み方
new-section-risks = リスクと副作用
new-section-evidence = 日本での根拠と承認
new-section-costs = 費用
new-section-home = 自国でできること
new-section-questions = 尋ねておきたいこと
new-section-first = 最初の見出し

## 終わったとき

new-done = 書き出しました：{ $path }
new-open = まだ記載がない項目：{ $list }
new-next = 次にできること：
    {"  "}jih serve{ $root }    ブラウザで見る
    {"  "}jih check{ $root }    書きかえた後に間違いを探す
new-next-text = 「{ $text }」の部分を、自分の文に書きかえてください。

## 言語

new-language-head = 言語 { $tag } の文言。それぞれの上に原文があります。
    訳すときは、名前の前の「# 」を消し、「=」の後に訳文を書きます。波括弧の中の名前は、そのまま残してください。
new-language-plurals = この言語では、数を次の形で使い分けます：{ $list }。数を含む文言は、形ごとに 1 行ずつ書きます：
new-language-missing = { $count ->
        [0] { $path }：訳す文言なし
       *[other] { $path }：訳す文言 { $count } 件
    }
new-language-there = 「{ $tag }」のファイルはすでにあります。変更していません。残りの翻訳は次のとおりです：
new-language-written = これらのファイルの文言を訳してください。その後、site.yaml の languages: に「{ $tag }」を加えて、`jih check` を実行してください。
new-language-complete = 「{ $tag }」の文言はすべてそろっています。次に、site.yaml の languages: に加えて、`jih check` を実行してください。
new-language-published = 「{ $tag }」の文言はすべてそろっていて、site.yaml の languages: にもあります。次に、content/pages/about.{ $tag }.md のように本文を訳してください。
