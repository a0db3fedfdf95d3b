# 以前のアドレス：項目の説明、問題、コマンドが言うこと。

## 項目

field-aliases = 以前の ID
    .about = 以前の ID です（以前のファイル名など）。その ID で作られていたアドレスは、すべての言語で、この項目へつながります。印刷物やブックマークのアドレスが無効になりません。
field-site-renamed = 移転したアドレス
    .about = 項目の `aliases` では足りないアドレスです。なくなって別のページが代わりになるページや、移したフォルダーを書きます。
field-site-renamed-from = 以前のアドレス
    .about = ポータルの一番上からのアドレスです。`/` で始め、`/` かファイル名で終えます。先頭の `:lang` はすべての言語を表します。末尾の `*` は、そのフォルダーの中すべてを表します。
field-site-renamed-to = 新しいアドレス
    .about = サイトにあるアドレスです。フォルダーをそのまま移したときは `*` で終えます。そうでなければ、すべてがこの一つのページへつながります。
field-site-gone = なくしたアドレス
    .about = 公開していて、いまはなく、どこへもつながないアドレスです（掲載をやめてほしいと言った病院など）。以前のアドレスと同じ形で書きます。

kind-former-id = ID（半角小文字の a〜z、数字、ハイフン）
kind-address = ポータルの一番上からのアドレス。`/:lang/visa/`、`/cards/x.vcf`、`/news/*` など

## 問題

unknown-entry-renamed = { $kind ->
        [hospital] 病院
        [facilitator] コーディネーター
        [centre] 海外の施設
        [treatment] 治療
       *[page] ページ
    }「{ $id }」は、いまは「{ $now }」です
    .help = `{ $now }` と書いてください。以前の ID は読者のためのもので、ファイルでは使えません
unknown-page-renamed = ページ「{ $id }」は、いまは「{ $now }」です
    .help = `{ $now }` と書いてください。以前の ID は読者のためのもので、ファイルでは使えません
bad-alias = 「{ $id }」は、いまある{ $kind ->
        [hospital] 病院
        [facilitator] コーディネーター
        [centre] 海外の施設
        [treatment] 治療
       *[page] ページ
    }の ID です。アドレスはそちらのものです
    .help = この行から除くか、そちらの ID を変えてください
bad-alias-twice = 「{ $id }」は、すでに{ $kind ->
        [hospital] 病院
        [facilitator] コーディネーター
        [centre] 海外の施設
        [treatment] 治療
       *[page] ページ
    }「{ $whose }」へつながっています
    .help = 以前のページの読者の多くに合う方だけに残してください
    .other = 一つ目はここ
bad-address = 「{ $address }」は、ポータルのアドレスの形ではありません
    .help = `/:lang/visa/` のように `/` で始め、`/`、`/*`、またはファイル名で終えてください。使えるのは半角の英数字と `-` などです
bad-address-pair = 「{ $address }」の `:lang` または `*` が、以前のアドレスにありません
    .help = `from` にも書くか、ここに一つのページを書いてください
address-in-use = 「{ $address }」は、いまサイトにあるアドレスです
    .help = この行を除いてください。いまあるページに別のアドレスは要りません
address-in-use-twice = 「{ $address }」は、すでに「{ $to }」へつながっています
    .help = ここか、項目の `aliases` か、どちらか一方に書いてください
unknown-address = 「{ $address }」というアドレスは、サイトにありません
    .help = ブラウザに表示されるとおりに、いまあるアドレスを書いてください
unknown-address-moved = 「{ $address }」自体が「{ $to }」へつながるアドレスです
    .help = `{ $to }` と書いてください。二度移動させないためです
unknown-address-kind = 「{ $address }」はファイルなので、ページでは代わりになりません
    .help = ファイルを書くか、アドレスを `gone` に書いてください
bad-lock = 「{ $line }」は `urls.lock` の行ではありません
    .help = 統合の跡が残っているときは、両方の行を残してください。順番は問いません
lost-address = 公開していた「{ $address }」が、どこへもつながらなくなりました（アドレス { $count } 件）
    .help = 代わりのアドレスを `site.yaml` の `renamed` に書いてください。なくしたのなら { $list } を `gone` に書きます
lost-address-of = 公開していた「{ $address }」が、どこへもつながらなくなりました（{ $kind ->
        [hospital] 病院
        [facilitator] コーディネーター
        [centre] 海外の施設
        [treatment] 治療
       *[page] ページ
    }「{ $id }」のアドレス { $count } 件）
    .help = 代わりになる項目に `aliases: [{ $id }]` と書いてください。なくしたのなら { $list } を `site.yaml` の `gone` に書きます
lost-address-language = 公開していた言語「{ $language }」のページが、どこへもつながらなくなりました（アドレス { $count } 件）
    .help = `site.yaml` の `renamed` に `from: /{ $language }/*` と `to: /…/*` を書いてください。なくしたのなら `/{ $language }/*` を `gone` に書きます

## コマンド

pages-moved = { $count ->
        [0] 転送なし
       *[other] 転送 { $shown } 件
    }
pages-and-moved = { $pages }、{ $moved }
urls-done = { $file }：{ $addresses }
urls-same = { $file } は最新です：{ $addresses }
urls-refused = { $tally }：{ $file } はそのままです
urls-addresses = { $count ->
        [0] アドレスなし
       *[other] アドレス { $shown } 件
    }

## jih explain

explain-bad-alias =
    `aliases` にある以前の ID が、いまある別のものの ID か、別の項目の `aliases` にもあります。
    一つのアドレスは一つのページにしかつながりません。古いリンクを持つ患者が、違う病院に着いてしまいます。
    以前のページの読者の多くに合う方だけに残してください。
    .title = 二つのものの以前の ID
    .wrong =
        aliases: [sakura-general]
    .right =
        aliases: [sakura-clinic]

explain-bad-address =
    以前または新しいアドレスが、ポータルのアドレスの形ではありません。ホスト名で始まる、末尾の `/` がない、アドレスに要らない文字がある、などです。
    どのアドレスにも合わないので、以前のアドレスの読者が、だれにも気づかれずに行き場を失います。
    ブラウザに表示されるとおり、ポータルの一番上から書いてください。`/en/visa/`、すべての言語なら `/:lang/visa/` です。
    .title = 形の違うアドレス
    .wrong =
        # site.yaml
        base_url: https://portal.example
        languages: [en]
        source_language: en
        gone: [https://portal.example/en/news/]
    .right =
        # site.yaml
        base_url: https://portal.example
        languages: [en]
        source_language: en
        gone: [/en/news/]

explain-address-in-use =
    以前のアドレス、またはなくしたアドレスとして書かれたものが、いまサイトにあるか、すでにどこかへつながっています。
    いまあるページが隠れたり、二つの行が食い違ったりします。
    この行か、食い違う行を除いてください。
    .title = 使われている以前のアドレス
    .wrong =
        # site.yaml
        base_url: https://portal.example
        languages: [en]
        source_language: en
        gone: [/en/hospitals/]
    .right =
        # site.yaml
        base_url: https://portal.example
        languages: [en]
        source_language: en
        gone: [/en/clinics/]

explain-unknown-address =
    新しいアドレスとして書かれたものが、サイトにないか、それ自体が別のアドレスへつながっています。
    読者は「ページが見つかりません」に着くか、いくつものページを順に通ることになります。
    いまその文章があるアドレスを、ブラウザに表示されるとおりに書いてください。
    .title = 存在しない新しいアドレス
    .wrong =
        # site.yaml
        base_url: https://portal.example
        languages: [en]
        source_language: en
        renamed:
        - {"{"}from: /en/clinics/, to: /en/hospitls/{"}"}
    .right =
        # site.yaml
        base_url: https://portal.example
        languages: [en]
        source_language: en
        renamed:
        - {"{"}from: /en/clinics/, to: /en/hospitals/{"}"}

explain-bad-lock =
    `urls.lock` に、`jih` が書いたのではない行があります。多くは二つの枝を統合した跡です。
    このファイルは公開したアドレスの記録です。一部しか読めないと、アドレスが気づかれずに無効になります。
    両方の行を残し、跡だけを除いてください。順番は問いません。
    .title = 壊れたアドレスの記録
    .wrong =
        # urls.lock
        :lang en
        <<<<<<< HEAD
        /:lang/hospitals/
    .right =
        # urls.lock
        :lang en
        /:lang/hospitals/

explain-lost-address =
    `urls.lock` にある、つまり公開していたアドレスが、いまはなく、どこへつながるかも書かれていません。
    そのアドレスはちらしや医師の手紙、保存されたメッセージに残っています。開いた人は「ページが見つかりません」に着きます。
    項目の ID を変えたのなら、以前の ID を `aliases` に書きます。別のページが代わりになるなら `site.yaml` の `renamed` に、なくすのなら `gone` に書きます。公開した後は、`jih urls` がいまのアドレスを記録します。
    .title = 無効になったアドレス
    .wrong =
        # urls.lock
        :lang en
        /:lang/hospitals/old-name/
    .right =
        # site.yaml
        base_url: https://portal.example
        languages: [en]
        source_language: en
        gone: [/:lang/hospitals/old-name/*]
        # urls.lock
        :lang en
        /:lang/hospitals/old-name/
