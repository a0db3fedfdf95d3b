# `jih explain` が説明の前後に言うこと。

problem-list = `jih explain コード` で、なぜ困るのか、どう直すのかを見られます。
problem-says = 報告の文：
problem-wrong = 誤り：
problem-right = 正しい書き方：
problem-unknown = 「{ $code }」というコードの問題はありません。`jih explain` で一覧を見られます
problem-unknown-near = 「{ $code }」というコードの問題はありません。「{ $near }」ですか？

## 特集

incomplete-showcase = `{ $lacks }` がないので、このファイルはどこにも表示されません
    .help = 特集には事実と文章の両方が要ります。もう一方も書くか、このファイルを削除してください
