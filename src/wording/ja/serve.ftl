# プレビュー：端末と、ページの中や上に出すもの。

serve-changed = { $at }：{ $tally }
serve-polling = このシステムではこれ以上の変更通知を受けられないため、一秒ごとに全ファイルを確かめます。
serve-failed = このページはまだ表示できません
serve-kept = 下のページは最後に問題がなかったときのものです
serve-bar-show = 編集者用の表示を出す
serve-bar-hide = 隠す
serve-bar-beside = 言語を並べて見る
serve-bar-checked = 確認した時刻
serve-bar-blocks = 文章と確認日
serve-bar-missing = 記載なし
serve-block = { $block }：{ $language }、{ $made }
serve-watching = 変更を { $out } に書き出します。終わるには Ctrl-C を押してください
serve-written = { $at }：{ $files }、{ $tally }
files = { $count ->
        [0] ファイルなし
       *[other] ファイル { $shown } 件
    }
provenance-original = 原文
provenance-human = 人による翻訳
provenance-reviewed = 機械翻訳を人が確認
provenance-machine = 機械翻訳
serve-open-failed = ブラウザを開けませんでした。アドレスは { $address } です
provenance-stale = 翻訳（要更新）
serve-check = { $block }：{ $date } に確認
serve-check-due = { $block }：{ $date } に確認、再確認が必要
serve-check-undated = { $block }：確認日なし
