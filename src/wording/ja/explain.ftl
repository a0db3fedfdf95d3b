# `jih explain` と docs/diagnostics.md が、問題の種類ごとに言うこと。一文を一行に、何が問題か、
# 患者や次の編集者がなぜ困るか、どう直すかの順に書く。`.wrong` と `.right` はテストが実際に読み、
# 前者には問題があり、後者には何もないことを確かめる。パスだけのコメント行から、その名前のファイルが始まる。

explain-not-utf8 =
    ファイルが UTF-8 以外の文字コード（多くは古い Windows のソフトの Shift JIS）で保存されています。
    UTF-8 として読むと日本語が文字化けして患者に届くので、このファイルは全体を読みません。
    UTF-8 で保存し直してください。多くのエディタでは「名前を付けて保存」の「文字コード」で選べます。
    .title = UTF-8 でない文書

explain-file-too-large =
    ファイルが 1024 KB を超えています。病院一件の内容は 5 KB ほどです。
    多くの場合、記録や画像、データベースの全体が、一件の名前で保存されています。
    一つの間違いでポータル全体が止まらないように、このファイルは読みません。
    中身を確かめて、正しいファイルを置いてください。
    .title = 大きすぎるファイル

explain-too-much =
    繰り返しの参照（`*名前`）の重なり、何千もの項目、括弧の深い入れ子などで、内容が一件としては多すぎます。
    このようなファイルはポータルを作る機械の記憶を使いつくすので、すぐに断ります。
    参照を使わず、入れ子を浅くして、値をそのまま書いてください。
    .title = 多すぎる内容

explain-not-yaml =
    印の場所から先が YAML の書き方になっていません。
    多くの場合、引用符や括弧の閉じ忘れ、一重引用符の中のアポストロフィ、前後の行と違う字下げが原因で、すぐ上の行に誤りがあることもよくあります。
    その先は信用できないのでファイル全体を除きます。直した後に、別の間違いが見つかることもあります。
    .title = 読み取れない箇所
    .wrong =
        price:
          payment: [credit-card, unionpay
    .right =
        price:
          payment: [credit-card, unionpay]

explain-bad-indent =
    行頭にタブか全角スペースがあるか、すぐ上の行より深く字下げされています。
    YAML では行頭の空白が「何が何に属するか」を表し、数えるのは半角スペースだけです。
    一段につき半角スペース二つで、前後の行とそろえてください。
    .title = 行頭の字下げの誤り
    .wrong =
        contact:
        　website: https://sakura.example/
    .right =
        contact:
          website: https://sakura.example/

explain-full-width-colon =
    項目名の後のコロンが全角（：）です。日本語入力のままだとこうなります。
    YAML はその行の全体を一つの文とみなすので、書いた事実がページに出ません。
    半角のコロンと半角スペースにしてください。
    .title = 全角のコロン
    .wrong =
        contact:
          website：https://sakura.example/
    .right =
        contact:
          website: https://sakura.example/

explain-no-space-after-colon =
    コロンと値の間に半角スペースがありません。
    YAML は項目名と値を一つの語とみなすので、書いた事実がページに出ません。
    コロン、半角スペース、値の順に書いてください。
    .title = コロンの後の空白の抜け
    .wrong =
        contact:
          website: https://sakura.example/
          email:desk@sakura.example
    .right =
        contact:
          website: https://sakura.example/
          email: desk@sakura.example

explain-colon-in-value =
    値の中に「: 」（コロンと半角スペース）があり、YAML には別の項目の始まりに見えます。
    どちらのつもりか分からないので、そこで読めなくなります。
    値の全体を二重引用符で囲んでください。
    .title = 値の中のコロン
    .wrong =
        sources:
        - id: home
          title: Sakura Hospital: International patients
    .right =
        sources:
        - id: home
          title: "Sakura Hospital: International patients"

explain-cut-value =
    YAML では、空白の後の「#」から行末までがメモになり、値には入りません。
    内線のない電話番号が患者に示されても、誰も気づきません。
    値の全体を引用符で囲んでください。メモのつもりなら「#」の後に半角スペースを入れてください。
    .title = # で途切れる値
    .wrong =
        sources:
        - id: home
          title: List of hospitals, room #401
    .right =
        sources:
        - id: home
          title: "List of hospitals, room #401"

explain-duplicate-key =
    一つのまとまりに、同じ項目が二度書かれています。
    表示できるのは片方だけで、次の編集者がもう一方を直してしまうかもしれません。
    正しいほうだけを残すか、内容を一つにまとめてください。
    .title = 二度書かれた項目
    .wrong =
        contact:
          email: desk@sakura.example
          email: info@sakura.example
    .right =
        contact:
          email: desk@sakura.example

explain-expected-map =
    この項目の下には決まった項目が要りますが、値が一つだけ、またはリストが書かれています。
    項目名がないと、たとえばどの言語の名称なのかが分かりません。
    次の行から、半角スペース二つ分下げて、一行に一項目ずつ書いてください。
    .title = 項目が必要な場所の値
    .wrong =
        name: Sakura Hospital
    .right =
        name:
          ja: さくら病院
          kana: さくらびょういん
          en: Sakura Hospital

explain-expected-list =
    この項目はリストで書きますが、そうなっていません。
    `en, ja` は YAML には二つの言語ではなく一つの文なので、ページにはどちらも出ません。
    角括弧で囲むか、一行に一つずつ「- 」を付けて書いてください。一つだけのときも同じです。
    .title = リストが必要な場所の値
    .wrong =
        intake:
          document_languages: en, ja
    .right =
        intake:
          document_languages: [en, ja]

explain-expected-single =
    この項目の値は一つですが、リストか別の項目が書かれています。
    ページで示す場所は一つで、どの値を選ぶかをツールが決めることはできません。
    コロンの後に値を一つだけ書いてください。
    .title = 一つの値が必要な場所のリスト
    .wrong =
        contact:
          website: [https://sakura.example/, https://sakura.example/en/]
    .right =
        contact:
          website: https://sakura.example/
          international_page: https://sakura.example/en/

explain-unknown-field =
    この名前の項目はここにはありません。つづりの誤り、置き場所の誤り、リストの「-」の後の半角スペースの抜けのどれかです。
    書いた値はどこにも表示されず、患者には「記載なし」と見えます。
    示された名前に直すか、正しい場所に移してください。
    .title = 存在しない項目
    .wrong =
        contact:
          phonee: [{"{"}number: "+81-27-123-4567"{"}"}]
    .right =
        contact:
          phones: [{"{"}number: "+81-27-123-4567"{"}"}]

explain-missing-field =
    これがないと表示できない項目が、抜けているか空です。名称、並べ替えに使う読み、都道府県、情報源などです。
    その行を足してください。
    値がどの情報源にもないときは、推測せずに、まとまりごと省いてください。
    .title = 必須の項目の抜け
    .wrong =
        name:
          ja: さくら病院
          en: Sakura Hospital
    .right =
        name:
          ja: さくら病院
          kana: さくらびょういん
          en: Sakura Hospital

explain-not-truth =
    この項目は `true`（はい）か `false`（いいえ）で答えます。
    `maybe` や「はい」のような語は、すべての言語で表示できません。
    どちらかを書いてください。情報源にないときは行ごと省けば、ページには「記載なし」と出ます。
    .title = 「はい」でも「いいえ」でもない値
    .wrong =
        price:
          taxable: maybe
    .right =
        price:
          taxable: true

explain-not-a-number =
    この項目には半角の数字だけを書きます。単位、「約」、桁区切りのコンマは付けません。
    数字や単位、通貨の書き方は言語ごとに違うので、サイトがそれぞれに付けます。
    半角の数字だけにしてください。人数、床数、円には小数もありません。
    .title = 数字でない値
    .wrong =
        beds:
          count: 約500床
    .right =
        beds:
          count: 500

explain-out-of-range =
    この項目としてありえない数です。病床が 0、料金が十億円を超える、病院の場所が日本の外、などです。
    桁を一つ間違えたり、緯度と経度を入れ替えたりすると気づきにくく、患者はそれを見て計画を立てます。
    数字と単位を情報源で確かめてください。
    .title = ありえない数
    .wrong =
        place:
          prefecture: gunma
          coordinates: {"{"}lat: 139.061, lon: 36.404{"}"}
    .right =
        place:
          prefecture: gunma
          coordinates: {"{"}lat: 36.404, lon: 139.061{"}"}

explain-bad-date =
    値が「年-月-日」の形の日付でないか、暦にない日です。
    20/11 と 11/20 は国によって違う日を指し、元号の年は多くの読者に通じません。
    `2026-11-20` のように書いてください。情報源がそこまで示さないときは `2026-11` か `2026` とします。
    .title = 日付でない値
    .wrong =
        contact:
          website: https://sakura.example/
          verified_on: 20/11/2026
    .right =
        contact:
          website: https://sakura.example/
          verified_on: 2026-11-20

explain-date-in-future =
    すでに起きたことの日付が、これから来る日になっています。
    `verified_on` は、誰かが情報源と見比べた日を患者に示します。年を誤ると、古い情報がいつまでも新しく見えます。
    実際にあった日を書いてください。書けるのは今日までの日付です（`--today` で今日より後の日を指定したときは、その日まで）。
    .title = まだ来ていない日付
    .wrong =
        contact:
          website: https://sakura.example/
          verified_on: 2062-11-20
    .right =
        contact:
          website: https://sakura.example/
          verified_on: 2026-11-20

explain-dates-out-of-order =
    組になる二つの日付の順が逆です。`until` が `since` より前、または `to` が `from` より前になっています。
    認証や治療が、始まる前に終わったと表示されてしまいます。
    二つを入れ替えるか、年を直してください。
    .title = 始まりより前の終わり
    .wrong =
        treatments:
        - treatment: particle-therapy
          since: 2026-03
          until: 2010
    .right =
        treatments:
        - treatment: particle-therapy
          since: 2010
          until: 2026-03

explain-no-value =
    この項目には値がありません。決まった項目のうち一つに値が必要です。
    これを指す文章では、数のところが空いてしまいます。
    情報源にあるとおりの値を足してください。
    .title = 値のない事実
    .wrong =
        # content/facts.yaml
        - id: visa-days
          source: mofa
        # content/sources.yaml
        - id: mofa
          title: Ministry of Foreign Affairs
    .right =
        # content/facts.yaml
        - id: visa-days
          number: 90
          source: mofa
        # content/sources.yaml
        - id: mofa
          title: Ministry of Foreign Affairs

explain-two-values =
    一つの項目に、値が二つあります。
    文章は一つの ID で一つの値を指すので、どちらのことか分かりません。
    一つを残すか、二件に分けてください。
    .title = 値が二つある事実
    .wrong =
        # content/facts.yaml
        - id: visa-days
          number: 90
          percent: 90
          source: mofa
        # content/sources.yaml
        - id: mofa
          title: Ministry of Foreign Affairs
    .right =
        # content/facts.yaml
        - id: visa-days
          number: 90
          source: mofa
        # content/sources.yaml
        - id: mofa
          title: Ministry of Foreign Affairs

explain-bad-range =
    範囲は、最小と最大の二つを角括弧で囲みます。値の数が違うか、順が逆です。
    読者には「60から30まで」と見え、どちらが誤りか分かりません。
    最小、最大の順に書くか、一つの値なら角括弧を外してください。
    .title = 範囲になっていない値
    .wrong =
        # content/facts.yaml
        - id: minutes
          number: [60, 30]
          source: mofa
        # content/sources.yaml
        - id: mofa
          title: Ministry of Foreign Affairs
    .right =
        # content/facts.yaml
        - id: minutes
          number: [30, 60]
          source: mofa
        # content/sources.yaml
        - id: mofa
          title: Ministry of Foreign Affairs

explain-bad-url =
    値が `http://` か `https://` で始まっていないか、サイト名がないか、空白を含んでいます。
    患者がリンクを開いても何も出ず、`javascript:` などではブラウザでプログラムが動くおそれもあります。
    ブラウザのアドレス欄から `https://` ごと写してください。
    .title = ウェブアドレスでない値
    .wrong =
        contact:
          website: www.sakura.example
    .right =
        contact:
          website: https://www.sakura.example/

explain-bad-email =
    値が一つのメールアドレスになっていません。「@」がないか、名前が付いているか、(at) などと書かれています。
    患者が押しても、病院にメールを送れません。
    アドレスだけを書いてください。
    .title = メールアドレスでない値
    .wrong =
        contact:
          email: desk(at)sakura.example
    .right =
        contact:
          email: desk@sakura.example

explain-bad-phone =
    国番号がないか、国内用の先頭の 0 が残っているか、英字や空白、全角の数字が入っています。
    患者は国外からかけるので、+81 がないときや、その後に 0 があるときは、つながりません。
    「+」と国番号から始め、先頭の 0 を除き、ハイフンで区切ってください。国内からのかけ方はページに自動で添えられます。
    .title = 国際電話の番号でない値
    .wrong =
        contact:
          phones:
          - number: "027-123-4567"
    .right =
        contact:
          phones:
          - number: "+81-27-123-4567"

explain-bad-postal-code =
    値が「3 桁-4 桁」の半角数字になっていません。
    日本のタクシーや地図は、郵便番号でも場所を探します。
    「〒」を付けずに、数字とハイフンだけを書いてください。
    .title = 郵便番号でない値
    .wrong =
        place:
          prefecture: gunma
          postal_code: 3718511
    .right =
        place:
          prefecture: gunma
          postal_code: "371-8511"

explain-bad-hours =
    受付時間が、サイトがすべての言語に直せる決まった形になっていません。
    時差のある国の患者は、いつなら電話に出てもらえるかをこれで知ります。
    英語の曜日三文字と四桁の時刻で `mon-fri 09:00-17:00` のように書いてください。複数なら `; ` で区切り、終日なら `24h` です。
    .title = 読み取れない受付時間
    .wrong =
        contact:
          hours: 月〜金 9時〜17時
    .right =
        contact:
          hours: mon-fri 09:00-17:00

explain-bad-kana =
    名称の読みに、ひらがな以外の文字が入っています。
    日本語の一覧は読みの順に並ぶので、漢字やカタカナでは違う場所に出ます。
    読み方をひらがなで書いてください。「ー」「・」、数字、空白は使えます。
    .title = ひらがなでない読み
    .wrong =
        name:
          ja: さくら病院
          kana: サクラビョウイン
          en: Sakura Hospital
    .right =
        name:
          ja: さくら病院
          kana: さくらびょういん
          en: Sakura Hospital

explain-bad-id =
    ID に使えるのは半角小文字の a〜z、数字、ハイフンだけです。ハイフンで始めたり終えたりできず、80 文字までです。
    ID はアドレスやリンクの一部で、どの言語でも同じです。
    この範囲で短い ID を付け、使っている箇所もすべて直してください。
    .title = 使えない文字を含む ID
    .wrong =
        sources:
        - id: Sakura Home
          title: Sakura Hospital
    .right =
        sources:
        - id: sakura-home
          title: Sakura Hospital

explain-bidi-control =
    見えない文字が、周りの文字の向きを変えています。アラビア語やヘブライ語を文書から写すと、よく紛れ込みます。
    電話番号の数字の順が入れ替わって見えることがあり、編集者の目には見えません。
    印の場所で削除してください。外国語の部分はサイトが自動で区切ります。
    .title = 向きを変える見えない文字

explain-empty-text =
    項目はありますが、中身がないか、空白だけです。
    ページには、下に何もない見出しが出てしまいます。
    文を書くか、項目ごと省いてください。
    .title = 中身のない項目
    .wrong =
        prose:
          about: ""
    .right =
        prose:
          about: The hospital was founded in 1951.

explain-unknown-word =
    この項目に書けるのは、決められたいくつかの語だけです。
    サイトはその語だけを、すべての言語に訳して持っています。
    示された語に直してください。大文字と小文字は区別します。
    .title = 決められた語でない値
    .wrong =
        intake:
          route: coordinator-requred
    .right =
        intake:
          route: coordinator-required

explain-unknown-prefecture =
    値が 47 都道府県の ID ではありません。
    病院はどの言語でも都道府県ごとに並ぶので、どの言語にもある ID が必要です。
    「県」「府」「都」を付けず、半角小文字のローマ字で書いてください。一覧は `i18n/en/places.ftl` にあります。
    .title = 存在しない都道府県
    .wrong =
        place:
          prefecture: 群馬県
    .right =
        place:
          prefecture: gunma

explain-unknown-language =
    値が、文言のある言語のタグではありません。文言は、ポータルかこのプログラムの中にあるものです。
    ブラウザや読み上げソフトは、タグで書体や向き、声を選びます。誤ったタグでは正しく読み上げられません。
    BCP 47 のタグを使ってください。日本語は `jp` ではなく `ja`、簡体字中国語は `zh-Hans` です。新しい言語の文言のファイルは、`jih new language` で作れます。
    .title = 存在しない言語
    .wrong =
        place:
          prefecture: gunma
          city: {"{"}en: Maebashi, jp: 前橋市{"}"}
    .right =
        place:
          prefecture: gunma
          city: {"{"}en: Maebashi, ja: 前橋市{"}"}

explain-unknown-code =
    治療、疾患、言語、書類、サービスなどの語彙に、このコードの名称がありません。
    名称のないコードはどの言語でも表示できず、それで探す患者は病院を見落とします。
    示された ID に直してください。新しいコードは、先に `i18n/` の公開しているすべての言語に足します。
    .title = 名称のないコード
    .wrong =
        treatments:
        - treatment: particle-theraphy
    .right =
        treatments:
        - treatment: particle-therapy

explain-unknown-entry =
    ここで指定した病院、コーディネーター、海外の施設のファイルがありません。
    患者は、存在しないページに案内されてしまいます。
    相手のファイル名から末尾を除いたものを書いてください。新しい相手なら、そのファイルも足してください。
    .title = 相手のない参照
    .wrong =
        intake:
          coordinators: [mirai-travell]
    .right =
        intake:
          coordinators: [mirai-travel]

explain-unknown-source =
    この ID の情報源が、このファイルの `sources` にも `content/sources.yaml` にもありません。
    患者や医師が元の資料を読めるように、どの事実にも情報源を示しますが、ここでは行き先がありません。
    ID を直すか、題名、アドレス、日付とともに情報源を足してください。
    .title = 一覧にない情報源
    .wrong =
        contact:
          website: https://sakura.example/
          source: sakura-hom
        sources:
        - id: sakura-home
          title: Sakura Hospital
    .right =
        contact:
          website: https://sakura.example/
          source: sakura-home
        sources:
        - id: sakura-home
          title: Sakura Hospital

explain-unknown-fact =
    この ID の事実が、`content/facts.yaml` にも、治療のページなら特集の `facts` にもありません。
    文の中で、数のところが空いてしまいます。
    ID を直すか、値と情報源とともに事実を足してください。
    .title = 一覧にない事実
    .wrong =
        # content/pages/visa.en.md
        Stays are up to [](fact:visa-day) days.
        # content/facts.yaml
        - id: visa-days
          number: 90
          source: mofa
        # content/sources.yaml
        - id: mofa
          title: Ministry of Foreign Affairs
    .right =
        # content/pages/visa.en.md
        Stays are up to [](fact:visa-days) days.
        # content/facts.yaml
        - id: visa-days
          number: 90
          source: mofa
        # content/sources.yaml
        - id: mofa
          title: Ministry of Foreign Affairs

explain-unknown-page =
    リンク先のページ、ページの節、または一覧がありません。
    読者は旅の計画の途中で「ページが見つかりません」に行き着きます。
    `content/pages` のファイル名から言語と末尾を除いたもの、または見出しの後の ID を使ってください。一覧は `list:hospitals` のように書きます。
    .title = 存在しないページへのリンク
    .wrong =
        See [all hospitals](list:hospital).
    .right =
        See [all hospitals](list:hospitals).

explain-unknown-text =
    `site.yaml` の一覧にある名前の文章が、ポータルにありません。
    書き間違えると、未確認の機械翻訳を出さないはずのページに、それが出てしまいます。
    `content/pages` か `content/showcase` のファイル名から言語と末尾を除いたもの、見出しの後の ID、または `costs` のような `prose` の項目名を使ってください。
    .title = 存在しない文章
    .wrong =
        # site.yaml
        base_url: https://portal.example
        languages: [en]
        source_language: en
        unreviewed_machine_text_except: [cots]
    .right =
        # site.yaml
        base_url: https://portal.example
        languages: [en]
        source_language: en
        unreviewed_machine_text_except: [costs]

explain-duplicate-id =
    二つのものが同じ ID を持っています。二つの情報源、大文字と小文字だけが違う二つのファイル、またはページとサイトが自動で作る一覧です。
    参照がどちらを指すか分からず、アドレスも重なります。多くのディスクではそのようなファイルは同じものとされ、後から保存すると先の内容が消えます。
    どちらかの ID を変え、参照している箇所も直してください。
    .title = 使われている ID
    .wrong =
        sources:
        - id: home
          title: Sakura Hospital
        - id: home
          title: Sakura Hospital in English
    .right =
        sources:
        - id: home
          title: Sakura Hospital
        - id: home-en
          title: Sakura Hospital in English

explain-missing-site =
    フォルダに `site.yaml` がないので、ポータルではありません。アドレスも言語も分かりません。
    多くの場合、別のフォルダでコマンドを実行しています。
    `--root` で正しいフォルダを指定するか、`jih init` で新しく作ってください。
    .title = site.yaml がない

explain-bad-languages =
    `site.yaml` で同じ言語が二度書かれているか、`languages` にない言語が原文や代わりの言語に指定されています。
    一覧の順はメニューの順で、文を借りられるのは公開している言語からだけです。
    原文の言語を含めて、それぞれの言語を一度だけ書いてください。
    .title = 食い違う言語の設定
    .wrong =
        # site.yaml
        base_url: https://portal.example
        languages: [ja, zh-Hans]
        source_language: en
    .right =
        # site.yaml
        base_url: https://portal.example
        languages: [en, ja, zh-Hans]
        source_language: en

explain-misplaced-file =
    フォルダ、名前、末尾のどれかから、何のファイルかが分かりません。
    ファイル名はページのアドレスになり、言語も表します。読まれないファイルは、患者に届かない仕事になります。
    示された形に直してください。半角小文字、数字、ハイフンを使い、言語のタグを点で挟み、正しい末尾を付けます。
    .title = 何のファイルか分からない名前
    .wrong =
        content/hospitals/Sakura General.yml
    .right =
        content/hospitals/sakura-general.yaml

explain-missing-original =
    この翻訳には原文がありません。ファイル名の ID のつづりが違うか、原文の名前が変わったか、なくなっています。
    原文がないと、表示するページがありません。
    原文と同じ ID にするか、先に原文を書いてください。
    .title = 原文のない翻訳
    .wrong =
        content/hospitals/sakura-general.yaml
        content/hospitals/sakura.ja.yaml
    .right =
        content/hospitals/sakura-general.yaml
        content/hospitals/sakura-general.ja.yaml

explain-missing-section =
    原文にない ID の節が、翻訳にあります。
    節は ID で対応させるので、この節は表示されず、読者には原文の節が別の言語で示されます。
    見出しの ID を原文と同じにしてください。新しい節なら、先に原文に書いてください。
    .title = 翻訳だけにある節
    .wrong =
        # content/pages/visa.en.md
        ## Documents {"{"}#documents{"}"}

        A letter from the hospital.
        # content/pages/visa.ja.md
        ## 書類 {"{"}#papers{"}"}

        病院の手紙。
    .right =
        # content/pages/visa.en.md
        ## Documents {"{"}#documents{"}"}

        A letter from the hospital.
        # content/pages/visa.ja.md
        ## 書類 {"{"}#documents{"}"}

        病院の手紙。

explain-no-front-matter =
    ページは、二つの `---` の行で挟んだ題名と説明で始まります。それがないか、閉じていないか、上に空行があります。
    題名はページの見出しになり、説明とともに検索結果に出ます。
    一行目を `---` で始めてください。
    .title = 先頭のないページ
    .wrong =
        # content/pages/visa.en.md
        Ask the hospital.
    .right =
        # content/pages/visa.en.md
        ---
        title: Visa for medical stay
        description: How to ask for a visa for a stay in a hospital in Japan.
        ---

        Ask the hospital.

explain-raw-html =
    ページに HTML のタグがあります。
    タグは検査を通らずにプログラムや体裁を持ち込み、右から左に書く言語や読み上げでページを壊すので、そのまま出すことはありません。
    Markdown で書いてください。`**太字**`、リンク、箇条書き、表が使えます。
    .title = ページの中の HTML
    .wrong =
        The stay is <b>90 days</b> at most.
    .right =
        The stay is **90 days** at most.

explain-bad-link =
    リンクが `javascript:` など使えない形で始まっているか、ファイルからの相対アドレスになっています。
    前者は読者に害を及ぼすおそれがあり、後者は、言語ごとにアドレスが違うので他の言語で切れます。
    ほかのサイトへは `https://`、このサイトの中へは `page:` や `hospital:` などと ID で書いてください。
    .title = 使えないリンク
    .wrong =
        See [all hospitals](../hospitals/).
    .right =
        See [all hospitals](list:hospitals).

explain-picture =
    このポータルのページには画像を置けません。
    遅い回線の患者には得るものより負担が大きく、読み上げでは伝わらず、画像の中の文字は言語の数だけ作り直すことになります。
    言葉で説明するか、リンクにしてください。
    .title = ページの中の画像
    .wrong =
        ![The entrance](https://sakura.example/entrance.jpg)
    .right =
        The entrance faces the station: [picture](https://sakura.example/entrance.jpg).

explain-bold-not-shown =
    「**」が閉じていないか、Markdown が太字と認めない位置にあります。
    読者には記号がそのまま見えます。
    「**」で語の全体を囲み、括弧の内側、句読点の前に置いてください。
    .title = 太字にならない記号
    .wrong =
        受付は**平日のみです。
    .right =
        受付は**平日のみ**です。

explain-fact-with-text =
    `[](fact:…)` の角括弧の中に文字があります。
    同じ数が文章とファイルの二か所に書かれ、後で一方だけが直されるおそれがあります。
    角括弧は空にして、ほかの言葉は前か後ろに置いてください。
    .title = 二度書かれた事実
    .wrong =
        # content/pages/visa.en.md
        Stays are up to [90](fact:visa-days) days.
        # content/facts.yaml
        - id: visa-days
          number: 90
          source: mofa
        # content/sources.yaml
        - id: mofa
          title: Ministry of Foreign Affairs
    .right =
        # content/pages/visa.en.md
        Stays are up to [](fact:visa-days) days.
        # content/facts.yaml
        - id: visa-days
          number: 90
          source: mofa
        # content/sources.yaml
        - id: mofa
          title: Ministry of Foreign Affairs

explain-bad-heading =
    見出しに文字や ID がないか、ほかの見出しと同じ ID か、`#` 一つで始まっています。
    翻訳と原文は ID で節ごとに対応させ、リンクも ID を使います。題名はファイルの先頭に書きます。
    `## 見出し {"{"}#id{"}"}` の形で、どの言語でも同じ、節ごとに違う ID を付けてください。
    .title = 使えない見出し
    .wrong =
        ## Documents

        A letter from the hospital.
    .right =
        ## Documents {"{"}#documents{"}"}

        A letter from the hospital.

explain-deep-nesting =
    箇条書きや引用が百段を超えて入れ子になっています。多くは写し間違いです。
    読者には追えず、ブラウザが動かなくなることもあります。
    節に分けるか、行頭の記号を消してください。
    .title = 深すぎる入れ子

explain-bad-message =
    文言が Fluent の書き方になっていません。「=」がないか、その後が空か、波括弧が閉じていません。
    このままでは、サイトのボタンや名称が空になります。
    `ID = 文` と書き、波括弧を必ず閉じ、長い文の続きの行は半角スペース四つで始めてください。
    .title = 読み取れない文言
    .wrong =
        # i18n/ja/local.ftl
        site-name さくらの病院
    .right =
        # i18n/ja/local.ftl
        site-name = さくらの病院

explain-missing-message =
    サイトが表示する文言が、公開している言語の一つにありません。
    画面の言葉がほかの言語に代わることはありません。途中までしか訳されていないメニューでは読者が迷うからです。
    その言語のファイルに足してください。原文の場所は報告に示されます。
    .title = 翻訳のない文言
    .wrong =
        # i18n/en/local.ftl
        treatment-dialysis = Dialysis
        # i18n/ja/local.ftl
        treatment-dialisis = 透析
    .right =
        # i18n/en/local.ftl
        treatment-dialysis = Dialysis
        # i18n/ja/local.ftl
        treatment-dialysis = 透析

explain-unknown-variable =
    訳した文言が、原文にない変数を使っています。多くはつづりの誤りか、変数まで訳したものです。
    値が入らないので、読者には地名や数字の代わりに変数の名前が見えます。
    原文と同じ変数を、同じつづりで使ってください。
    .title = 値の入らない変数
    .wrong =
        # i18n/ja/local.ftl
        hospitals-in = {"{"} $palce {"}"}の病院
    .right =
        # i18n/ja/local.ftl
        hospitals-in = {"{"} $place {"}"}の病院

explain-missing-variable =
    原文が示す値を、訳した文言が示していません。
    その言語の読者には、数や日付、場所が伝わりません。
    文の中の適切な位置に変数を入れてください。
    .title = 翻訳で抜けた変数
    .wrong =
        # i18n/ja/local.ftl
        hospitals-in = 地域の病院
    .right =
        # i18n/ja/local.ftl
        hospitals-in = {"{"} $place {"}"}の病院

explain-missing-plural =
    数によって言葉を選ぶ文言に、その言語の数え方に必要な形がありません。英語には二つ、アラビア語には六つの形があります。
    数によっては、読者が使わない語形で表示されます。
    報告に示された形を、一つずつ行にして足してください。
    .title = 足りない数の形
    .wrong =
        # i18n/en/local.ftl
        beds = {"{"} $count ->
            {"["}few] {"{"} $number {"}"} beds
           {"*"}[other] {"{"} $number {"}"} beds
        {"}"}
    .right =
        # i18n/en/local.ftl
        beds = {"{"} $count ->
            {"["}one] {"{"} $number {"}"} bed
           {"*"}[other] {"{"} $number {"}"} beds
        {"}"}

explain-unused-message =
    この ID の文言は、どのページにも語彙にも使われていません。
    多くは ID のつづりの誤りで、サイトには元の文言が出たままです。
    ID を直すか、削除してください。
    .title = 表示されない文言
    .wrong =
        # i18n/ja/local.ftl
        site-nmae = さくらの病院
    .right =
        # i18n/ja/local.ftl
        site-name = さくらの病院

explain-unknown-theme =
    `site.yaml` のテーマのフォルダが `themes/` の下にありません。
    標準のテーマで表示され、誰も気づかないおそれがあります。
    名前を直すか、フォルダを作ってください。そこにないファイルは `default` のものを使います。
    .title = 存在しないテーマ
    .wrong =
        # site.yaml
        base_url: https://portal.example
        languages: [en]
        source_language: en
        theme: defualt
    .right =
        # site.yaml
        base_url: https://portal.example
        languages: [en]
        source_language: en
        theme: default

explain-theme =
    ポータル独自のテーマのテンプレートが読み取れないか、見つからないか、ページにない値を求めています。
    ページを作れないので何も公開せず、元のサイトがそのまま残ります。
    報告に、テンプレートと行、ページを示します。理由はテンプレートの処理系の言葉のままです。
    .title = 失敗するテンプレート
    .wrong =
        # themes/default/templates/list.html
        <p>{"{"}{"{"} w.hospitals_we_like {"}"}{"}"}</p>
    .right =
        # themes/default/templates/list.html
        <p>{"{"}{"{"} w.site_name {"}"}{"}"}</p>

explain-bad-digest =
    翻訳のある部分のダイジェストが、0〜9 と a〜f の 12 桁になっていません。
    ダイジェストは、どの原文から訳したかの記録です。これがないと、原文が変わっても誰にも知らされず、読者は古い訳を信じてしまいます。
    その行を削除し、そのファイルに `jih translation accept` を実行してください。ダイジェストを手で書くことはありません。
    .title = ありえないダイジェスト

explain-missing-digest =
    これらの部分を、どの原文から訳したかが記録されていません。
    原文が変わっても誰にも知らされず、その言語の読者には古い情報が残ります。
    翻訳と原文を見比べてから、そのファイルに `jih translation accept` を実行してください。
    .title = 何から訳したか分からない翻訳

explain-advertising =
    病院をほめる言葉、効果の保証、または患者の体験談があります。
    日本の医療広告ガイドラインが禁じていて、どの病院でも言えることなので、選ぶ助けにもなりません。
    情報源にある数や測った結果を書いてください。言葉そのものについて述べるときは、かぎ括弧で囲みます。
    .title = 称賛、保証、体験談
    .wrong =
        prose:
          about: It is one of the leading hospitals of Japan.
    .right =
        prose:
          about: It treated 600 patients from abroad in 2024.

explain-long-sentence =
    英語の一文が、疲れた読者には追えず、機械翻訳もうまく訳せない長さです。
    読者の多くは英語を母語とせず、身近な人が病気のときに読みます。
    二つの文に分けてください。目安は 20 語です。
    .title = 長すぎる文
    .wrong =
        prose:
          about: The hospital has an office that helps patients from abroad with their letters and their visa and their journey and the payment before they come to Japan.
    .right =
        prose:
          about: The hospital has an office that helps patients from abroad. It answers letters, and explains the visa and the payment.

explain-unreachable-phone =
    0120、0800、0570 などの番号は国内からしかつながらず、ほかの番号が添えられていません。
    国外の患者がかけてもつながらず、誰もいないと思われてしまいます。
    一般の番号も書いてください。情報源にほかの番号がなければ、この番号を省いてください。
    .title = 国外からかけられない番号
    .wrong =
        contact:
          phones:
          - number: "+81-120-123-456"
    .right =
        contact:
          phones:
          - number: "+81-120-123-456"
          - number: "+81-27-123-4567"

explain-approximate-coordinates =
    地図の地点が、おおよそと記されています。
    それを頼りにしたタクシーや歩行者は、入口から離れた場所に着くかもしれません。
    入口の位置に直し、`approximate` を消してください。
    .title = おおよその地点
    .wrong =
        place:
          prefecture: gunma
          coordinates: {"{"}lat: 36.4, lon: 139.0, approximate: true{"}"}
    .right =
        place:
          prefecture: gunma
          coordinates: {"{"}lat: 36.40402, lon: 139.06107{"}"}

explain-unused-facilitator =
    このコーディネーターを挙げる病院がなく、コーディネーターも病院を挙げていません。
    ページを読んだ患者には、どの病院につながるのかが分かりません。
    情報源にあれば、どちらかの側に書き足してください。
    .title = 病院とつながりのないコーディネーター
    .wrong =
        # content/facilitators/mirai-travel.yaml
        name: {"{"}en: Mirai Travel{"}"}
    .right =
        # content/facilitators/mirai-travel.yaml
        name: {"{"}en: Mirai Travel{"}"}
        # content/hospitals/sakura-general.yaml
        intake:
          coordinators: [mirai-travel]

explain-showcase-without-hospital =
    この治療の特集がありますが、今それを行っている病院がポータルにありません。
    患者は期待して読んでも、行き先を見つけられません。
    情報源にあれば病院の治療に足し、なければ特集を外してください。
    .title = 行う病院のない特集
    .wrong =
        content/showcase/particle-therapy.yaml
        content/showcase/particle-therapy.en.md
    .right =
        # content/showcase/particle-therapy.yaml
        verified_on: 2026-11-01
        # content/showcase/particle-therapy.en.md
        Ask the hospital.
        # content/hospitals/sakura-general.yaml
        treatments:
        - treatment: particle-therapy

explain-wrong-form =
    半角カタカナ、全角の英数字、部首の記号、PDF から写した字形など、文字に似た別の記号が入っています。
    検索で見つからず、読み上げがつかえ、電話によっては四角が表示されます。
    普通の文字で入力し直してください。
    .title = 文字の形の誤り
    .wrong =
        prose:
          about: It has ５０ beds.
    .right =
        prose:
          about: It has 50 beds.

explain-zawgyi =
    ビルマ語の文が、Unicode より前の Zawgyi という符号で書かれています。
    今の電話では文字が崩れ、患者には読めません。
    変換の道具でファイル全体を Unicode に直してから、読み返してください。
    .title = 古い符号のビルマ語

explain-unused-fact =
    特集の事実がその文章から、または共通の事実がどの文章からも指されていません。
    どのページにも表示されません。文章の ID が変わったか、同じことが数字で書かれています。
    文章から指すか、取り除いてください。
    .title = どのページにも出ない事実
    .wrong =
        # content/pages/visa.en.md
        Stays are up to ninety days.
        # content/facts.yaml
        - id: visa-days
          number: 90
          source: mofa
        # content/sources.yaml
        - id: mofa
          title: Ministry of Foreign Affairs
    .right =
        # content/pages/visa.en.md
        Stays are up to [](fact:visa-days) days.
        # content/facts.yaml
        - id: visa-days
          number: 90
          source: mofa
        # content/sources.yaml
        - id: mofa
          title: Ministry of Foreign Affairs

explain-figure-in-prose =
    文章に、名前、電話番号、順番ではない数字があります。
    こうした数は言語ごとに、情報源なしで書かれ、変わったときに直し忘れます。
    情報源とともに事実として書き、文章からはそれを指してください。
    .title = 情報源のない数
    .wrong =
        # site.yaml
        base_url: https://portal.example
        languages: [en, ja]
        source_language: en
        lints:
          figure-in-prose: warn
        # content/pages/visa.en.md
        Stays are up to 90 days.
    .right =
        # site.yaml
        base_url: https://portal.example
        languages: [en, ja]
        source_language: en
        lints:
          figure-in-prose: warn
        # content/pages/visa.en.md
        Stays are up to [](fact:visa-days) days.
        # content/facts.yaml
        - id: visa-days
          number: 90
          source: mofa
        # content/sources.yaml
        - id: mofa
          title: Ministry of Foreign Affairs

explain-unlike-original =
    原文の数字、名称、リンク、出典、段落が訳文にないか、その逆です。
    読む言語によって、伝わる内容が変わってしまいます。
    原文のとおりに書いてください。数字はどの言語でも半角の算用数字です。
    .title = 原文と違う訳文
    .wrong =
        # site.yaml
        base_url: https://portal.example
        languages: [en, vi]
        source_language: en
        # content/pages/visa.en.md
        The fee is JPY 4,000.
        # content/pages/visa.vi.md
        Phí là 400 JPY.
    .right =
        # site.yaml
        base_url: https://portal.example
        languages: [en, vi]
        source_language: en
        # content/pages/visa.en.md
        The fee is JPY 4,000.
        # content/pages/visa.vi.md
        Phí là 4.000 JPY.

explain-unlike-glossary =
    原文の語が用語集にありますが、訳文にはその語形がありません。
    患者は一つの名前で治療を探します。名前が二つあると、別の治療に見えます。
    用語集の語形を使うか、`i18n/<言語>/glossary.yaml`に語形を加えてください。
    .title = 用語集と違う語
    .wrong =
        # site.yaml
        base_url: https://portal.example
        languages: [en, vi]
        source_language: en
        # content/pages/visa.en.md
        An ambulance is free.
        # content/pages/visa.vi.md
        Xe hơi miễn phí.
    .right =
        # site.yaml
        base_url: https://portal.example
        languages: [en, vi]
        source_language: en
        # content/pages/visa.en.md
        An ambulance is free.
        # content/pages/visa.vi.md
        Xe cứu thương miễn phí.

explain-unlike-length =
    訳文の文字数が、原文よりずっと少ないか、ずっと多くなっています。
    文が抜けたり、余分な文が入ったりしていることがよくあります。
    一文ずつ比べてください。
    .title = 短すぎる訳文
    .wrong =
        # site.yaml
        base_url: https://portal.example
        languages: [en, vi]
        source_language: en
        # content/pages/visa.en.md
        The hospital reads your records before you travel, and a doctor then decides whether you can be treated.
        # content/pages/visa.vi.md
        Bác sĩ.
    .right =
        # site.yaml
        base_url: https://portal.example
        languages: [en, vi]
        source_language: en
        # content/pages/visa.en.md
        The hospital reads your records before you travel, and a doctor then decides whether you can be treated.
        # content/pages/visa.vi.md
        Bệnh viện đọc hồ sơ trước khi bạn đi, sau đó bác sĩ quyết định có thể điều trị hay không.

explain-lost-negation =
    原文は打ち消しの文ですが、訳文に打ち消しの語がありません。
    逆の意味になり、患者に害を与えるおそれがあります。
    打ち消しを訳してください。道具が知らない語なら、`i18n/<言語>/glossary.yaml`の`not`に加えてください。
    .title = 落ちた打ち消し
    .wrong =
        # site.yaml
        base_url: https://portal.example
        languages: [en, vi]
        source_language: en
        # content/pages/visa.en.md
        The visa is not a promise.
        # content/pages/visa.vi.md
        Thị thực là lời hứa.
    .right =
        # site.yaml
        base_url: https://portal.example
        languages: [en, vi]
        source_language: en
        # content/pages/visa.en.md
        The visa is not a promise.
        # content/pages/visa.vi.md
        Thị thực không phải là lời hứa.

explain-untranslated =
    訳文に、原文のままの語か、その言語で使わない文字があります。
    訳し忘れたまま気づかれていないことが多く、読み上げソフトも正しく読めません。
    訳してください。別の言語のまま残す文には、その言語を付けます。
    .title = 原文のままの文
    .wrong =
        # site.yaml
        base_url: https://portal.example
        languages: [en, vi]
        source_language: en
        # content/pages/visa.en.md
        Ask the hospital before you book a flight.
        # content/pages/visa.vi.md
        Hãy hỏi the hospital before you book a flight.
    .right =
        # site.yaml
        base_url: https://portal.example
        languages: [en, vi]
        source_language: en
        # content/pages/visa.en.md
        Ask the hospital before you book a flight.
        # content/pages/visa.vi.md
        Hãy hỏi bệnh viện trước khi đặt vé máy bay.

explain-incomplete-showcase =
    特集は同じ名前の二つのファイルです。事実は `<ID>.yaml` に、文章は `<ID>.<言語>.md` に書きます。
    片方がないと、もう片方もどこにも表示されず、患者には病院の一覧だけが見えます。
    ないほうを書くか、残っているほうを削除してください。
    .title = 片方だけの特集
    .wrong =
        content/showcase/particle-therapy.en.md
    .right =
        content/showcase/particle-therapy.yaml
        content/showcase/particle-therapy.en.md
