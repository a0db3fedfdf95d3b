# 一覧の絞り込み。「#」は数または名前に置き換わります。

filter-title = 一覧を絞り込む
filter-show-hospitals = 病院を表示
filter-show-companies = 会社を表示
filter-companies = 会社
filter-any = 指定なし
filter-clear = すべての条件を解除
filter-text = 名称または場所
filter-treatment = 治療
filter-place = 地方と都道府県
filter-prefecture = 都道府県
filter-spoken-unnamed = 電話またはビデオ（言語名の記載なし）
filter-device = 翻訳機のみで対応する言語
filter-apply-self = 自分で申し込める
filter-apply-coordinator = コーディネーターを通じて
filter-apply-referral = 紹介による
filter-opinion-in-person = 対面
filter-opinion-remote = 遠隔
filter-opinion-written = 書面
filter-opinion-by-proxy = 代理の方との面談
filter-accredited-yes = 認証あり
filter-service = サービス
filter-chips = 選んだ条件
filter-remove = 解除：{ $filter }
filter-found-hospitals =
    { $count ->
       *[other] { $number }病院が当てはまります。
    }
filter-found-companies =
    { $count ->
       *[other] { $number }社が当てはまります。
    }
filter-none-hospitals = すべての条件に当てはまる病院はありません。
filter-none-companies = すべての条件に当てはまる会社はありません。
filter-less = 見つからないときは、条件を一つ減らしてください。
filter-ask-coordinator = またはコーディネーターに相談する
filter-page-only = このページの{ $count }病院の中から絞り込みます。一覧は全部で{ $total }病院です。
filter-loading = 一覧の残りを読み込んでいます。
row-spoken = 人が話す言語
and-more =
    { $count ->
       *[other] ほか{ $count }件
    }
languages-by-device =
    { $count ->
       *[other] { $language }（翻訳機のみ：{ $count }病院）
    }
languages-unnamed =
    { $count ->
       *[other] { $count }病院に、言語名の記載がない電話またはビデオの通訳があります。あなたの言語に対応するか、病院に聞いてください。
    }
languages-unnamed-where = すべての病院の一覧で探す
