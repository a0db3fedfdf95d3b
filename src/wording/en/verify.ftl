# What `jih verify` says of a finished site.

links = { $count ->
        [one] 1 link
       *[other] { $shown } links
    }
verify-done = { $tally }: { $pages }, { $links }, { $seconds } s
verify-others = { $count ->
        [one] 1 other file
       *[other] { $shown } other files
    }
verify-in-others = { $message } (and in { $others })
verify-more = { $count ->
        [one] One more fault is not shown.
       *[other] { $shown } more faults are not shown.
    } Mend these first, or list all with `--format json`.
verify-build-refused = The pages do not fit together, so nothing was written. This is no mistake in the content: a template of the theme makes them so, or jih does. Where the portal has no templates of its own, please report it.
verify-not-a-directory = { $path } is not a directory: name the one with the finished site

verify-no-index = the site has no front page
    .help = put an index.html at its top
verify-case-twice = the name differs from { $other } only in capital letters
    .help = rename one: many disks hold only one of them
verify-broken-symlink = this link of the file system leads nowhere
    .help = put the file itself there, or remove the link
verify-not-utf8 = the text is not UTF-8
    .help = save it as UTF-8
verify-empty-page = the page is empty
    .help = write it again, or remove it

verify-syntax = the HTML has a mistake: { $error }
    .help = look the name up in the HTML standard, under "parse errors"
verify-no-doctype = the page does not begin with <!doctype html>
    .help = put it into the first line, or browsers lay the page out as in 1998
verify-unclosed = <{ $tag }> of line { $opened } is not closed by here
    .help = write </{ $tag }> before the element around it ends
verify-stray-end = </{ $tag }> closes nothing
    .help = remove it, or open its element before
verify-self-closed = <{ $tag }/> does not close the element
    .help = write <{ $tag }></{ $tag }>
verify-nested = <{ $tag }> stands in a <{ $within }> that is still open
    .help = close the outer one first
verify-misplaced = what stands at <{ $tag }> does not belong directly into <{ $within }>
    .help = put it into a cell of the table: browsers move it out of it
verify-no-lang = <html> does not say the language of the page
    .help = write <html lang="…">: readers' voices and translators go by it
verify-bad-lang = `{ $lang }` is no language
    .help = use its tag of BCP 47, as in `en` or `zh-Hant`
verify-no-title = the page has no title
    .help = put a <title> with text into its head
verify-no-description = the page has no description
    .help = put a <meta name="description"> with text into its head
verify-no-charset = the page does not say early that it is UTF-8
    .help = put <meta charset="utf-8"> first into its head
verify-twice-in-head = the head has { $what } twice
    .help = leave one: which of two is taken is not certain
verify-not-in-head = { $what } stands in the body, where nobody reads it
    .help = put it into the head, before anything that is shown
verify-id-twice = the id `{ $id }` is there twice
    .help = rename one: links and labels reach only the first
verify-id-missing = `{ $attribute }` names the id `{ $id }`, which is not on the page
    .help = give the element that id, or name another
verify-no-alt = a picture has no text in its place
    .help = write alt="…", or alt="" where it tells nothing

verify-policy-inline = the page's own policy blocks a <{ $what }> in it
    .help = put the hash of its text, as it is now, into the Content-Security-Policy
verify-policy-attribute = the page's own policy blocks a `{ $attribute }` attribute
    .help = say it in the stylesheet or the script that the policy allows
verify-policy-load = the page's own policy ({ $directive }) blocks { $url }
    .help = allow it there, or do not load it
verify-bad-json = the JSON cannot be read: { $error }
    .help = mend it: as it is, no program reads any of it

verify-link-broken = `{ $url }` leads nowhere
    .help = name a page that is there, or leave the old address a redirect
verify-fragment-broken = `{ $url }`: the page has no place `{ $id }`
    .help = give the heading that id, or link to the page as a whole
verify-asset-missing = `{ $url }` is loaded, and is not there
    .help = put the file there, or do not load it
verify-link-redirected = `{ $url }` is an old address
    .help = link to `{ $target }`
verify-link-outside = `{ $url }` is not below the address of the site
    .help = begin it with the path below which the site lives
verify-bad-address = `{ $url }` is no address
    .help = write a path, or https:// and a host
verify-third-party = `{ $url }` is loaded from somebody else
    .help = serve it from the site itself: who reads which page is nobody else's business

verify-hreflang-relative = hreflang `{ $lang }` names `{ $url }`
    .help = write the whole address, with https:// and the host
verify-hreflang-tag = hreflang `{ $lang }` is no language ({ $url })
    .help = use its tag of BCP 47, or `x-default`
verify-hreflang-broken = hreflang `{ $lang }` names `{ $url }`, and there is no such page
    .help = name the page in that language, or leave the language out
verify-hreflang-one-way = { $page } names `{ $url }` as its page in `{ $lang }`, which does not name it back
    .help = let every language name all of them
verify-hreflang-no-self = the languages of { $page } are named without its own
    .help = name the page itself among them
verify-hreflang-twice = hreflang `{ $lang }` is there twice, also for `{ $url }`
    .help = leave the right one
verify-hreflang-not-indexed = hreflang `{ $lang }` names `{ $url }`, which search engines are told not to show
    .help = name only pages that are canonical and to be found
verify-hreflang-lang = hreflang says `{ $lang }` of `{ $url }`, and the page itself `{ $own }`
    .help = let both say the language that the page is in

verify-canonical-relative = the canonical address is `{ $url }`
    .help = write the whole address, with https:// and the host
verify-canonical-broken = the canonical address `{ $url }` has no page
    .help = name the page itself, or one that is there
verify-canonical-elsewhere = the canonical address `{ $url }` is of another site
    .help = name a page of this one, or give --base-url where it lives
verify-canonical-chain = the canonical page `{ $url }` names another, `{ $next }`
    .help = name the last one
verify-canonical-noindex = the canonical page `{ $url }` is not to be found by search engines
    .help = let one of the two be found

verify-bad-xml = the XML cannot be read: { $error }
    .help = mend it: as it is, no program reads any of it
verify-sitemap-broken = the sitemap names `{ $url }`, and there is no such page
    .help = leave it out, or write the whole address of a page
verify-sitemap-noindex = the sitemap names `{ $url }`, which search engines are told not to show
    .help = leave it out, or let it be found
verify-sitemap-not-canonical = the sitemap names `{ $url }`, which has another canonical address
    .help = name the canonical address only
verify-sitemap-twice = the sitemaps name `{ $url }` twice
    .help = leave one
verify-sitemap-lacks = no sitemap names the page, which is to be found
    .help = add it, or tell search engines not to show it
verify-sitemap-missing = `{ $url }` is named as a sitemap, and is none
    .help = name a sitemap that is there
verify-sitemap-unlisted = nothing names this sitemap
    .help = name it in the index of sitemaps or in robots.txt
verify-sitemap-large = the sitemap has { $count } addresses, and may have 50,000
    .help = divide it, and name the parts in an index
verify-robots-no-sitemap = robots.txt does not name the sitemap
    .help = add a line `Sitemap: ` with its whole address
verify-robots-blocks = `{ $rule }` forbids `{ $url }`, which a sitemap names
    .help = allow it, or leave it out of the sitemap

verify-redirect-broken = a redirect leads to `{ $url }`, and there is no such page
    .help = lead to a page that is there
verify-redirect-chain = the redirect from `{ $from }` to `{ $url }` leads on to `{ $next }`
    .help = lead there at once
verify-redirect-loop = the redirect from `{ $from }` to `{ $url }` never arrives
    .help = lead to a page that stays
verify-redirect-line = `{ $line }` is no redirect
    .help = write the old path, the new one, and 301
verify-redirect-no-link = the page moves on by itself, and has no link for whom it does not move
    .help = link to where it leads

verify-page-heavy = the page has { $size } KB, compressed
    .help = divide it: a reader on a slow line waits for every one of them
verify-sibling-differs = the compressed file does not hold its original
    .help = compress the original again
verify-sibling-orphan = the original of this compressed file is gone
    .help = remove it, or some servers will send it for ever
