# 項目そのもののほかに、JSON Schema と手引きが言うこと。

schema-left-empty = 空欄：記載なし
schema-done = スキーマ { $count } 件 → { $dir }
handbook-done = 手引き { $count } 件 → { $dir }

## 手引きの見出しと列

handbook-kinds = ファイルと項目の一覧
handbook-file = ファイル：`{ $path }`
handbook-field = 項目
handbook-name = 名前
handbook-needed = 必須
handbook-is-needed = 必須
handbook-takes = 書けるもの
handbook-meaning = 意味
handbook-example = 例
handbook-items = ファイル全体が一つのリストです。一件ごとに[情報源](#source)の項目を書きます。
handbook-vocabularies = コードの一覧
handbook-vocabularies-intro = 左の列がファイルに書くコードです。表示名は `i18n/<言語>/` にあり、どのページにも読者の言語の表示名が出ます。
handbook-code = コード
handbook-english = 英語
handbook-japanese = 日本語
handbook-such-as = { $what }。例：{ $example }

## 項目に書けるもの

kind-text = 一行の文
kind-truth = `true`（はい）か `false`（いいえ）
kind-integer = { $least } から { $most } までの整数
kind-number = { $least } から { $most } までの数
kind-date = 日付：`2026-11-20`、`2026-11`、`2026`
kind-past-date = 未来でない日付：`2026-11-20`、`2026-11`、`2026`
kind-url = `https://` か `http://` で始まるウェブアドレス
kind-email = メールアドレス
kind-phone = 引用符で囲んだ電話番号
kind-postal-code = 引用符で囲んだ日本の郵便番号
kind-hours = 曜日と時刻
kind-one-of = 次のどれか：
kind-code = [{ $list }](#{ $anchor })のコード
kind-hospital = 病院の ID
kind-facilitator = コーディネーターの ID
kind-centre = 海外の施設の ID
kind-sources = 情報源の ID。複数なら角括弧で囲む
kind-source-id = ID（半角小文字の a〜z、数字、ハイフン）
kind-text-name = ページ、特集、節、または `prose` の項目の ID
kind-range = 一つの値、または最小と最大を角括弧で囲む：{ $item }
kind-list = リスト：{ $item }
kind-own-fields = [こちらの項目](#{ $anchor })
kind-own-rows = 「- 」で始めて一件ずつ、[こちらの項目](#{ $anchor })
kind-name = [言語ごとの名称](#names)
kind-by-language = 言語ごとの短い文
kind-prose = [部分ごとの文章](#{ $anchor })
kind-language-tags = [{ $list }](#{ $anchor })のタグを角括弧で囲む
kind-digests = `jih translation accept` が書く、段落ごとの照合用の値
kind-chains = 言語ごとに、代わりの言語のリスト

## コードの一覧

vocabulary-treatment = 治療
vocabulary-modality = 線種
vocabulary-condition = 病名・目的
vocabulary-exclusion = 受けられない方
vocabulary-service = サービス
vocabulary-document = 送る書類
vocabulary-deposit = 預り金
vocabulary-payment = 支払方法
vocabulary-cost-item = 費用の項目
vocabulary-basis = 金額の種類
vocabulary-milestone = 治療の経緯の出来事
vocabulary-scheme = 認証・推奨の制度
vocabulary-department = 診療科
vocabulary-registry = 身元保証機関の登録先
vocabulary-centre-kind = 海外の施設の種類
vocabulary-country = 国
vocabulary-language = 対応言語
vocabulary-prefecture = 都道府県
vocabulary-tag = 公開できる言語
