# 各コマンドが終わったときに言うこと。

errors = { $count ->
        [0] エラーなし
       *[other] エラー { $shown } 件
    }
warnings = { $count ->
        [0] 警告なし
       *[other] 警告 { $shown } 件
    }
pages = { $count ->
        [0] ページなし
       *[other] { $shown } ページ
    }
languages = { $count ->
        [0] 言語なし
       *[other] { $shown } 言語
    }
tally = { $errors }、{ $warnings }
more-problems = { $count ->
        [0] ほかにはありません。
       *[other] ほかに { $shown } 件あります。
    }まず上の問題を直すか、`jih check --format json` ですべてを表示してください。
pages-in-languages = { $languages }、{ $pages }
build-done = { $pages }、{ $seconds } 秒、{ $warnings } → { $out }
build-refused = { $tally }：何も書き出していません
quarantined = { $count ->
        [0] 問題のあるファイルなし
       *[other] 問題のあるファイル { $shown } 件
    }
build-quarantined = { $quarantined }を、直るまでサイトから除きました：
    {"  "}{ $files }
pseudo-built = `en-XA` と `ar-XB` は確認用です。このサイトは公開しないでください
check-done = { $tally }：{ $pages }を作れます
serve-nothing = { $tally }：表示できるものがありません
serve-broken = { $tally }：問題のあるものは省いて表示します
serve-port-taken = ポート { $port } は使用中です。{ $free } を使います。
serve-address = { $address } で表示しています。終わるには Ctrl-C を押してください
init-done = 見本のポータルを { $dir } に作りました。次にできること：
    {"  "}jih serve --root { $root }    ブラウザで見る
    {"  "}jih check --root { $root }    書きかえた後に間違いを探す
    {"  "}jih new hospital east-town --root { $root }    病院を足す
    {"  "}jih build --root { $root }    サイトを書き出す
