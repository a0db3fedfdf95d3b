# `jih verify` がサイトについて述べること

links = { $count ->
        [0] リンクなし
       *[other] リンク { $shown } 件
    }
verify-done = { $tally }：{ $pages }、{ $links }、{ $seconds } 秒
verify-others = { $count ->
        [one] ほか 1 ファイル
       *[other] ほか { $shown } ファイル
    }
verify-in-others = { $message }（{ $others }でも同じ）
verify-more = { $count ->
       *[other] このほか { $shown } 件は省きました。
    }まず上のものを直すか、`--format json` ですべてを出してください。
verify-build-refused = ページどうしの整合が取れないため、何も書き出しませんでした。内容の誤りではなく、テーマのテンプレートか jih の誤りです。独自のテンプレートがないポータルなら、ご報告ください。
verify-not-a-directory = { $path } はフォルダではありません。できあがったサイトのフォルダを指定してください

verify-no-index = サイトに表紙がありません
    .help = 最上位に index.html を置いてください
verify-case-twice = { $other } と大文字・小文字だけが違う名前です
    .help = どちらかの名前を変えてください。一方しか置けないディスクが多くあります
verify-broken-symlink = このシンボリックリンクの先がありません
    .help = ファイルそのものを置くか、リンクを消してください
verify-not-utf8 = UTF-8 の文章ではありません
    .help = UTF-8 で保存してください
verify-empty-page = ページが空です
    .help = 書き直すか、消してください

verify-syntax = HTML に誤りがあります：{ $error }
    .help = HTML 標準の「parse errors」でこの名前を引いてください
verify-no-doctype = <!doctype html> で始まっていません
    .help = 1 行目に書いてください。ないと古い方式で表示されます
verify-unclosed = { $opened } 行目の <{ $tag }> が閉じられていません
    .help = 外側の要素が終わる前に </{ $tag }> を書いてください
verify-stray-end = </{ $tag }> に対応する要素がありません
    .help = 消すか、前に要素を始めてください
verify-self-closed = <{ $tag }/> では要素は閉じません
    .help = <{ $tag }></{ $tag }> と書いてください
verify-nested = まだ閉じていない <{ $within }> の中に <{ $tag }> があります
    .help = 外側を先に閉じてください
verify-misplaced = <{ $tag }> のところの内容は <{ $within }> の直下に置けません
    .help = 表のセルの中に置いてください。ブラウザは表の外に出してしまいます
verify-no-lang = <html> にページの言語がありません
    .help = <html lang="…"> と書いてください。読み上げや翻訳が頼りにします
verify-bad-lang = 「{ $lang }」という言語はありません
    .help = `en` や `zh-Hant` のような BCP 47 のタグを使ってください
verify-no-title = ページに題名がありません
    .help = head に文字のある <title> を置いてください
verify-no-description = ページに説明がありません
    .help = head に文字のある <meta name="description"> を置いてください
verify-no-charset = UTF-8 であることが早くに書かれていません
    .help = head の最初に <meta charset="utf-8"> を置いてください
verify-twice-in-head = head に { $what } が二つあります
    .help = 一つにしてください。どちらが使われるか決まっていません
verify-not-in-head = { $what } が body にあり、読まれません
    .help = 表示される内容より前の head に置いてください
verify-id-twice = id「{ $id }」が二つあります
    .help = どちらかを変えてください。リンクやラベルは最初のものにしか届きません
verify-id-missing = `{ $attribute }` の指す id「{ $id }」がページにありません
    .help = その id を付けるか、別の id を指してください
verify-no-alt = 画像に代わりの文字がありません
    .help = alt="…" を書いてください。飾りなら alt="" です

verify-policy-inline = ページ自身のポリシーが、中の <{ $what }> を止めます
    .help = いまの内容のハッシュを Content-Security-Policy に入れてください
verify-policy-attribute = ページ自身のポリシーが `{ $attribute }` 属性を止めます
    .help = ポリシーの許すスタイルシートかスクリプトに書いてください
verify-policy-load = ページ自身のポリシー（{ $directive }）が { $url } を止めます
    .help = ポリシーで許すか、読み込まないでください
verify-bad-json = JSON が読めません：{ $error }
    .help = 直してください。このままでは何も読まれません

verify-link-broken = 「{ $url }」の先がありません
    .help = あるページを指すか、古いアドレスに転送を置いてください
verify-fragment-broken = 「{ $url }」：そのページに「{ $id }」という場所がありません
    .help = 見出しにその id を付けるか、ページ全体にリンクしてください
verify-asset-missing = 読み込む「{ $url }」がありません
    .help = ファイルを置くか、読み込まないでください
verify-link-redirected = 「{ $url }」は古いアドレスです
    .help = 「{ $target }」にリンクしてください
verify-link-outside = 「{ $url }」はサイトのアドレスの下にありません
    .help = サイトの置かれるパスで始めてください
verify-bad-address = 「{ $url }」はアドレスではありません
    .help = パスか、https:// とホストを書いてください
verify-third-party = 「{ $url }」をよそから読み込みます
    .help = サイト自身から出してください。だれがどのページを読むかを、よそに知らせないためです

verify-hreflang-relative = hreflang「{ $lang }」が「{ $url }」を指しています
    .help = https:// とホストを含む全体のアドレスを書いてください
verify-hreflang-tag = hreflang「{ $lang }」という言語はありません（{ $url }）
    .help = BCP 47 のタグか `x-default` を使ってください
verify-hreflang-broken = hreflang「{ $lang }」の指す「{ $url }」というページはありません
    .help = その言語のページを指すか、その言語を外してください
verify-hreflang-one-way = { $page } が「{ $lang }」のページとして指す「{ $url }」は、指し返していません
    .help = どの言語からもすべての言語を指してください
verify-hreflang-no-self = { $page } の言語の一覧に、そのページ自身がありません
    .help = 自分自身も加えてください
verify-hreflang-twice = hreflang「{ $lang }」が二つあり、「{ $url }」も指しています
    .help = 正しい方だけにしてください
verify-hreflang-not-indexed = hreflang「{ $lang }」の指す「{ $url }」は、検索に出さないページです
    .help = 正規で検索に出るページだけを指してください
verify-hreflang-lang = hreflang は「{ $url }」を「{ $lang }」と言い、ページ自身は「{ $own }」と言っています
    .help = ページの実際の言語にそろえてください

verify-canonical-relative = 正規のアドレスが「{ $url }」です
    .help = https:// とホストを含む全体のアドレスを書いてください
verify-canonical-broken = 正規のアドレス「{ $url }」にページがありません
    .help = そのページ自身か、あるページを指してください
verify-canonical-elsewhere = 正規のアドレス「{ $url }」は別のサイトのものです
    .help = このサイトのページを指すか、サイトの場所を --base-url で示してください
verify-canonical-chain = 正規のページ「{ $url }」が、さらに「{ $next }」を指しています
    .help = 最後のページを指してください
verify-canonical-noindex = 正規のページ「{ $url }」は検索に出さないページです
    .help = どちらかが検索に出るようにしてください

verify-bad-xml = XML が読めません：{ $error }
    .help = 直してください。このままでは何も読まれません
verify-sitemap-broken = サイトマップの「{ $url }」というページはありません
    .help = 外すか、ページの全体のアドレスを書いてください
verify-sitemap-noindex = サイトマップの「{ $url }」は、検索に出さないページです
    .help = 外すか、検索に出るようにしてください
verify-sitemap-not-canonical = サイトマップの「{ $url }」は、別の正規のアドレスを持ちます
    .help = 正規のアドレスだけを書いてください
verify-sitemap-twice = サイトマップに「{ $url }」が二つあります
    .help = 一つにしてください
verify-sitemap-lacks = 検索に出るページなのに、どのサイトマップにもありません
    .help = 加えるか、検索に出さないと示してください
verify-sitemap-missing = サイトマップとされる「{ $url }」がサイトマップではありません
    .help = あるサイトマップを指してください
verify-sitemap-unlisted = このサイトマップはどこからも指されていません
    .help = サイトマップの索引か robots.txt に書いてください
verify-sitemap-large = サイトマップにアドレスが { $count } あります。上限は 50,000 です
    .help = 分けて、索引に書いてください
verify-robots-no-sitemap = robots.txt がサイトマップを指していません
    .help = 全体のアドレスを `Sitemap: ` の行に書いてください
verify-robots-blocks = サイトマップの「{ $url }」を「{ $rule }」が禁じています
    .help = 許すか、サイトマップから外してください

verify-redirect-broken = 転送先「{ $url }」というページはありません
    .help = あるページに転送してください
verify-redirect-chain = 「{ $from }」から「{ $url }」への転送が、さらに「{ $next }」に続きます
    .help = はじめから最後のページに転送してください
verify-redirect-loop = 「{ $from }」から「{ $url }」への転送は、どこにも着きません
    .help = 動かないページに転送してください
verify-redirect-line = 「{ $line }」は転送の行ではありません
    .help = 古いパス、新しいパス、301 を書いてください
verify-redirect-no-link = ひとりでに移るページなのに、移らない人のためのリンクがありません
    .help = 移る先へのリンクを置いてください

verify-page-heavy = ページが圧縮して { $size } KB あります
    .help = 分けてください。遅い回線の人はその分だけ待ちます
verify-sibling-differs = 圧縮したファイルの中身が元と違います
    .help = 元のファイルを圧縮し直してください
verify-sibling-orphan = この圧縮ファイルの元がありません
    .help = 消してください。古いまま送り続けるサーバーがあります
