# The search, and the index that stands on the same page.

nav-search = 検索
nav-index = 索引

search-title = 検索と索引
search-lede = 治療、場所、病院の名前などを入力してください。どの言語でもさがせます。下の索引から選ぶこともできます。
index-title = 索引
index-lede = 治療、病気、場所、病院の一覧です。

search-label = このサイトを検索
search-hint = 場所、治療、病院の名前など。入力した言葉は、お使いの端末から外に出ません。
search-button = 検索
search-results = 検索結果
search-found = 件数
search-loading = 検索しています…
search-none = 見つかりませんでした。
search-try = 短い言葉にするか、文字を確かめてください。コーディネーターに相談することもできます。
search-failed = 検索を読み込めませんでした。下の索引をお使いください。
search-more = 続きを表示
search-ask = コーディネーターに相談する

index-jump = 移動先
index-conditions = 病気・状態
index-places = 場所
index-hospitals = 病院
index-also = 検索の言葉
index-see = 治療

## What kind of page a result is

search-kind-treatment = 治療
search-kind-hospital = 病院
search-kind-place = 一覧
search-kind-coordinator = コーディネーター
search-kind-centre = 海外の拠点
search-kind-page = ページ

search-hospitals =
    { $count ->
        [0] 病院はまだありません
       *[other] { $count }病院
    }
