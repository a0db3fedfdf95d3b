# 助言の規則が見つけたものと、`site.yaml` での設定。

## 問題

advertising = 「{ $word }」は、称賛、効果の保証、または患者の体験談です
    .help = 情報源にある数や測った結果を書いてください。言葉そのものについて述べるときは、かぎ括弧で囲んでください
long-sentence = この文は { $words } 語あります
    .help = 二つの文に分けてください。多くても { $most } 語、目安は 20 語です
unreachable-phone = { $number } は国外からかけられません
    .help = 一般の番号も書いてください。例："+81-3-1234-5678"。なければ、この番号を省いてください
approximate-coordinates = この地点はおおよその位置です
    .help = https://maps.gsi.go.jp などで入口の位置を確かめ、`approximate` を消してください
unused-facilitator = 「{ $id }」を挙げる病院がなく、「{ $id }」も病院を挙げていません
    .help = 情報源にあれば、病院の `coordinators` に足すか、コーディネーターの `partners` に病院を足してください
showcase-without-hospital = 「{ $id }」を今行っている病院がありません
    .help = 情報源にあれば病院の `treatments` に足してください。なければ、この特集を外してください
unused-fact = 事実「{ $id }」を使う文章がありません
    .help = 文章から `[](fact:{ $id })` で指すか、取り除いてください
figure-in-prose = 「{ $text }」が文章に数字のまま書かれています
    .help = 情報源とともに `content/facts.yaml` か特集の `facts` に入れ、ここには `[](fact:…)` と書いてください
wrong-form = { $form ->
        [half-width] 「{ $text }」は半角カタカナです
        [full-width] 「{ $text }」は全角の英数字です
        [radical] 「{ $text }」は漢字ではなく、漢字の部首を表す記号です
        [square] 「{ $text }」は複数の文字を一つにした記号です
        [arabic] 「{ $text }」は文字ではなく、文字の形を表す記号です
       *[ligature] 「{ $text }」は複数の文字を一つにした記号です
    }
    .help = 入力し直してください。PDF から写した文にはこうした記号がよく混じります
zawgyi = このビルマ語は Zawgyi で書かれていて、今の電話では文字が崩れます
    .help = ファイル全体を Unicode に変換してください。「Zawgyi Unicode converter」で検索すると変換の道具が見つかります

## 項目

field-site-lints = 助言
    .about = 助言の規則ごとの扱いです。`allow` は何も言わず、`warn` は警告し、`deny` は公開を止めます。書いていない規則は警告です。`zawgyi` は公開を止めます。
field-site-lints-advertising = 広告にあたる表現
    .about = 称賛、効果の保証、患者の体験談です。日本の医療広告ガイドラインが禁じています。
field-site-lints-long-sentence = 長い文
    .about = 25 語を超える英語の文です。
field-site-lints-unreachable-phone = 国外からかけられない電話
    .about = フリーダイヤル（0120、0800）やナビダイヤル（0570）などで、一般の番号が添えられていないものです。
field-site-lints-approximate-coordinates = おおよその位置
    .about = `approximate` の付いた座標です。
field-site-lints-unused-facilitator = 病院とつながりのないコーディネーター
    .about = どの病院からも挙げられず、病院を挙げてもいないコーディネーターです。
field-site-lints-showcase-without-hospital = 病院のない特集
    .about = 今行っている病院のない治療の特集です。
field-site-lints-unused-fact = 使われていない事実
    .about = その文章が指していない特集の事実と、どの文章も指していない共通の事実です。
field-site-lints-figure-in-prose = 文章の中の数字
    .about = 原文の言語の文章にある数字です。名前、名前の中の年、順番、コード、電話番号は除きます。指定しなければ調べません。
field-site-lints-wrong-form = 文字の形の誤り
    .about = 半角カタカナ、全角の英数字、PDF が文字の代わりに出す記号です。
field-site-lints-zawgyi = Zawgyi のビルマ語
    .about = Unicode より前の符号で書かれたビルマ語です。公開を止めます。
word-allow = 何も言わない
word-warn = 警告する
word-deny = エラーにする（公開しない）
unlike-original = { $kind ->
        [number] 原文にある数字「{ $text }」が、この訳文にありません
        [new-number] 数字「{ $text }」は原文にありません
        [native] 「{ $text }」は別の文字体系の数字です
        [name] 原文にある名称「{ $text }」が、この訳文にありません
        [target] 原文にあるリンク先「{ $text }」が、この訳文にありません
        [new-target] リンク先「{ $text }」は原文にありません
       *[blocks] 「{ $text }」の段落・項目・セル・見出しは、原文では{ $original }個、ここでは{ $own }個です
    }
    .help = 原文のとおりに書いてください。数字(半角)、名称、リンク、出典はどの言語でも同じです
unlike-glossary = 原文の「{ $term }」にあたる語がここにありません
    .help = { $list }のどれかを使うか、その言語の用語集に語形を加えてください
unlike-length = 文字数が原文の{ $percent } %です
    .help = 抜けた文や余分な文がないか見てください
lost-negation = 原文は打ち消していますが(“{ $word }”)、ここに打ち消しの語がありません
    .help = 逆の意味になっていないか見てください。別の語で打ち消しているなら、その言語の用語集の`not`に加えてください
untranslated = { $kind ->
        [same] 「{ $text }」が原文のままです
        [script] 「{ $text }」は、この言語で使わない文字です
       *[never] 「{ $text }」は、この言語では書かない字です
    }
    .help = 訳してください。別の言語のまま残す文は`[…](lang:ja)`と書きます
field-site-lints-unlike-original = 訳文と原文の違い
    .about = 数字、略称、リンク、出典、段落の数は原文と同じでなければなりません。
field-site-lints-unlike-glossary = 用語集の語
    .about = `i18n/<言語>/glossary.yaml`の語は、そこにある語形のどれかで書きます。
field-site-lints-unlike-length = 訳文の長さ
    .about = 原文よりずっと短い、または長い訳文です。
field-site-lints-lost-negation = 落ちた打ち消し
    .about = 原文が打ち消す文に、用語集の`not`の語がありません。
field-site-lints-untranslated = 訳し残し
    .about = 原文のまま並ぶ語と、別の文字体系の文字です。
