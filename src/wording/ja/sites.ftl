# できあがったサイト：二つの違いと、部分から作った一つのサイト。

build-unchanged = { $pages }、{ $seconds } 秒、{ $warnings }：{ $out } はすでに同じ内容なので、何も書き出していません
more-files = ほかに { $shown } 件（`--format json` ですべて表示します）
diff-done = { $files }を比較：変更 { $changed }、追加 { $added }、削除 { $gone }
diff-no-causes = どちらかのサイトに、何から作られたかの記録がないため、原因はわかりません。
diff-unknown = 入力の違いでは説明できません
diff-day = { $old } ではなく { $new } のサイトとして作成
diff-address = { $old } ではなく { $new } のサイトとして作成
diff-version = jih { $old } ではなく { $new } で作成
join-done = { $files } → { $out }
tree-none = { $path } はサイトのあるフォルダーではありません
join-no-part = { $part } は `jih build --shard` が書き出した部分ではありません
join-other = { $part } は、最初の部分とは別のファイル、別の日付、または別の分け方で作られています。すべての部分を同じ状態から作り直してください
join-again = { $part } は { $other } と同じ部分 { $shard } です。各部分を一度だけ指定してください
join-missing = 部分 { $missing } がありません
join-twice = { $path } が { $part } と { $other } の両方にあります。一つのビルドの部分ではありません

# `jih build --timings`。
timings-stage = 段階（実時間）
timings-ms = ミリ秒
timings-read = ファイルの読み込み
timings-check = 検査
timings-make = 各ファイルの作成・書き出し・確認
timings-prove = サイト全体の確認
timings-swap = 新しいサイトへの入れ替え
timings-template = テンプレート
timings-files = ファイル数
timings-mean = 1件あたりマイクロ秒
timings-made = 合計ミリ秒（全スレッド）
timings-kept = 書き出しと確認のミリ秒
timings-slowest = 最も遅いもの
timings-us = マイクロ秒
