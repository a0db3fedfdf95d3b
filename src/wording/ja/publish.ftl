# `jih publish` の結果と、止まった理由。

publish-new = 新規 { $shown }
publish-changed = 変更 { $shown }
publish-removed = 削除 { $shown }
publish-unchanged = 変更なし { $shown }
publish-kept = 古いページのために保持 { $shown }
publish-counts = { $new }、{ $changed }、{ $removed }、{ $unchanged }
publish-counts-kept = { $counts }、{ $kept }
publish-done = { $counts }、送信 { $bytes }、{ $seconds } 秒 → { $target }
publish-would = { $counts }、圧縮前 { $bytes }、{ $seconds } 秒（何も変えていません）→ { $target }
publish-watching = { $target } への公開が途中のままです。まだ動いているかどうか、{ $seconds } 秒見ています
publish-why-new = 新規
publish-why-changed = 変更
publish-why-lost = 公開先で消されたか、上書きされました
publish-why-unfinished = 前回の公開がここで止まりました
publish-why-foreign = jih が置いたのではないものを上書きします
publish-why-gone = サイトにはもうありません

disk-no-site = { $path } は jih が作ったサイトではありません。先に `jih build` を実行し、そのフォルダを --from で指定してください
disk-busy-site = ビルドが { $path } を入れ替えています。終わってから公開してください

publish-scheme = 公開先はフォルダか、s3://、gs://、az:// のどれかで始まるものです
publish-credentials = 公開先に認証情報を書かないでください。ログやプロセスの一覧に残ります。環境変数（{ $settings }…）に入れてください。公開先は `scheme://bucket/prefix` の形で、@ : ? # % は使えません
publish-no-bucket = 公開先にバケットの名前がありません。s3://bucket か s3://bucket/prefix と書いてください
publish-prefix = { $prefix } はオブジェクトの名前の先頭に使えません。空の部分か、`.` か `..` があります
publish-overlap = { $path } とサイト { $from } の一方が他方の中にあります。別の場所に公開してください
publish-foreign-directory = { $path } には公開で置いたのではないファイルがあり、フォルダごと入れ替わってしまいます。別のフォルダを選ぶか、先に空にしてください
publish-odd-file = { $path } はビルドが書くファイルではありません（リンクか、文字として読めない名前です）。サイトを作り直してください
publish-settings = 環境変数（{ $settings }…）の設定では { $target } を開けません。足りない設定や書き間違いがないか、鍵があるか確かめてください
publish-refused = { $target } に断られました: { $answer }。環境変数（{ $settings }…）の認証情報を確かめてください。一覧、読み取り、書き込み、削除の許可が要ります
publish-no-such-bucket = { $target } はありません: { $answer }
publish-answered = { $target } の答え: { $answer }
publish-unreachable = { $target } に接続できません
publish-no-connection = { $target } に接続できません。環境変数（{ $settings }…）のアドレスを確かめてください。http:// なら { $settings }ALLOW_HTTP=true も要ります
publish-slow = { $target } が { $seconds } 秒以内に答えませんでした。--timeout 秒数 で長く待てます
publish-manifest = { $target } の { $path } をこの版の jih では読めないため、前回の公開が何を置いたか分かりません。新しい jih を使うか、そのオブジェクトを消して --take-over で公開してください
publish-foreign = { $target } には { $path } がすでにあり、公開で置いたものではありません。別の名前の先頭を選ぶか、--take-over で上書きしてください
publish-busy = { $target } への別の公開が動いています。終わるのを待ってください
publish-overtaken = その間に { $target } への別の公開が始まりました
publish-stopped-before = { $target } のものは何も変えていません
publish-stopped-assets = 止まりました。{ $target } には古いサイトが見えています。同じコマンドをもう一度実行すると、続きから進みます
publish-stopped-pages = 止まりました。{ $target } には古いページと新しいページがあり、どれも必要なものはそろっています。同じコマンドをもう一度実行すると、続きから進みます
publish-stopped-removing = 止まりました。{ $target } には新しいサイトが見えています。不要になったものが残っていて、次の公開で消えます
publish-part = { $path } はサイトの部分 { $shard } です。公開するとほかの部分が消えます。`jih join` で全体を作ってください
publish-faults = { $errors }：何も送っていません。公開先は元のままです
