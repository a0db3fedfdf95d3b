# 翻訳と、そのもとになった文について。

bad-digest = 「{ $block }」のダイジェストが、0〜9 と a〜f の 12 桁になっていません
    .help = その行を削除し、このファイルに `jih translation accept` を実行してください。自動で書き込みます
missing-digest = { $blocks } をどの原文から訳したかが記録されていません
    .help = 原文と見比べてから `jih translation accept { $path }` を実行してください。それまでは、原文が変わっても気付けません

field-translation-minor = 小さな修正のみ
    .about = 原文が変わっても意味が同じときに `true` と書きます。翻訳は有効なままになります。`jih translation accept` を実行すると、この行は消えます。
field-translation-digests = 原文のダイジェスト
    .about = どの原文から訳したかを、部分ごとに示します。`jih translation accept` が書き込むもので、手で書くものではありません。原文が変わると、その部分は要更新になり、ページにもそのことが表示されます。

## jih translation accept

accept-blocks = { $count ->
        [0] 該当なし
       *[other] { $shown } か所
    }
accept-files = { $count ->
        [0] ファイルなし
       *[other] { $shown } 件のファイル
    }
accept-done = { $file }：今の原文に合っていると記録しました（{ $blocks }）
accept-same = { $file }：新しく記録することはありません
accept-none = 新しく記録することはありません。どの翻訳にもダイジェストがあります。
accept-total = { $files }にダイジェストを記録しました
accept-refused = 何も書き込んでいません。
accept-unknown = 「{ $file }」はこのポータルのファイルではありません。content/hospitals/example.ar.yaml のように、翻訳のファイルを指定してください
accept-no-translation = 「{ $file }」は翻訳ではありません。原文のときは、今の原文に合っている翻訳のほうを指定してください。
accept-broken = 「{ $file }」にエラーがあります。先に直してください。
accept-no-original = 「{ $file }」の原文を読み取れません。`jih check` を実行し、先に原文を直してください。
accept-form = 「{ $file }」の `translation:` は、この書き方のままでは書きかえられません。行の先頭に書き、項目をその下に並べてください。
accept-future = { $on } は、このポータルの日付 { $today } より後です。
