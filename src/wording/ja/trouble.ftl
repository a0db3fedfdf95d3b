# 実行できなかった理由。コロンの後に、システムの言うことが続く。

disk-portal = { $path } のポータルを読めません
disk-not-a-directory = { $path } はフォルダではありません。`site.yaml` のあるフォルダを --root で指定してください
disk-read = { $path } を読めません
disk-write = { $path } に書けません
disk-create = { $path } を作れません
disk-exists = { $path } はすでにあります。何も変えていません
disk-link-broken = リンク { $path } の先をたどれません
disk-link-loop = リンク { $path } が、自身のあるフォルダに戻っています。リンクを消してください
disk-link-out = { $path } はポータルの外（{ $target }）へのリンクです。ファイルそのものを置いてください
disk-leftover = 途中で止まったビルドの残り { $path } を片づけられません
disk-beside = { $path } の隣に書けません
disk-busy = 別のビルドが { $path } に書き込んでいます。終わるのを待つか、別の --out を選んでください
disk-create-in-site = 新しいサイトに { $path } を作れません
disk-write-in-site = 新しいサイトの { $path } に書けません
disk-replace = { $path } を入れ替えられません
disk-old-site = { $path } を入れ替えられません。元のサイトは { $old } にあります
disk-out = { $path } をサイトの出力先にできません
disk-out-nameless = { $path } はフォルダの名前ではありません
disk-out-holds-portal = { $path } にはポータルそのものがあります。--out で別の場所を指定してください
disk-out-in-portal = { $path } はポータルの { $part } の中にあり、サイトが入力として読まれてしまいます。--out で別の場所を指定してください
disk-out-foreign = { $path } には jih が作ったのではないファイルがあり、フォルダごと入れ替わってしまいます。--out で別の場所を指定するか、先に空にしてください
init-not-empty = { $path } は空ではありません。新しいフォルダを指定してください。中のものは何も変えていません
serve-cannot-listen = { $host } のポート { $port } で待ち受けられません
serve-no-port = ポート { $first } から { $last } まですべて使用中です。--port で別の番号を指定してください

system-not-found = そのファイルやフォルダはありません
system-permission = 読み書きの許可がありません
system-not-a-directory = 途中の名前がフォルダではなくファイルです
system-is-a-directory = ファイルではなくフォルダです
system-full = ディスクに空きがありません
system-read-only = このディスクには書き込めません
system-no-address = このアドレスはこの機械にありません
disk-remove = { $path } を削除できません
