# Old addresses: what the fields mean, what can be wrong with them, and what the commands say.

## Fields

field-aliases = Former ids
    .about = Ids that this had before, such as the former name of its file. Every address made of one leads on to this entry, in all languages. An address that is printed or saved somewhere never dies.
field-site-renamed = Moved addresses
    .about = Addresses that no entry's `aliases` cover: a page that went away and that another answers for, or a folder that moved.
field-site-renamed-from = Old address
    .about = Below the portal's root, with `/` at both ends, or the name of a file. `:lang` as the first part stands for every language. With `*` at the end it is everything in that folder.
field-site-renamed-to = New address
    .about = An address that the site has. It ends in `*` where a whole folder moved as it is; otherwise everything leads to this one page.
field-site-gone = Addresses that went for good
    .about = What was published, is there no more, and must not lead anywhere, such as a hospital that asked to be taken out. Written like an old address.

kind-former-id = an id: lower-case letters, digits, hyphens
kind-address = an address below the portal's root, as `/:lang/visa/`, `/cards/x.vcf` or `/news/*`

## Problems

unknown-entry-renamed = the { $kind ->
        [hospital] hospital
        [facilitator] coordinator
        [centre] centre
        [treatment] treatment
       *[page] page
    } `{ $id }` is now called `{ $now }`
    .help = write `{ $now }`: an alias is for readers, not for files
unknown-page-renamed = the page `{ $id }` is now called `{ $now }`
    .help = write `{ $now }`: an alias is for readers, not for files
bad-alias = `{ $id }` is the id of a { $kind ->
        [hospital] hospital
        [facilitator] coordinator
        [centre] centre
        [treatment] treatment
       *[page] page
    } that there is, so it leads there
    .help = take it out, or give that one another id
bad-alias-twice = `{ $id }` leads already to the { $kind ->
        [hospital] hospital
        [facilitator] coordinator
        [centre] centre
        [treatment] treatment
       *[page] page
    } `{ $whose }`
    .help = keep it where most readers of the old page belong
    .other = first here
bad-address = `{ $address }` is no address below the portal's root
    .help = begin with `/` and end with `/`, `/*` or a file name, as in `/:lang/visa/`; use plain letters, digits and `-` only
bad-address-pair = `{ $address }` has a `:lang` or a `*` that the old address has not
    .help = write both in `from` too, or name one page here
address-in-use = `{ $address }` is an address of the site
    .help = take the line out: what is there needs no other address
address-in-use-twice = `{ $address }` leads already to `{ $to }`
    .help = say it once: here, or with `aliases` of the entry
unknown-address = the site has no address `{ $address }`
    .help = name an address that is there, as the browser shows it
unknown-address-moved = `{ $address }` itself leads on to `{ $to }`
    .help = write `{ $to }`: nobody should be sent twice
unknown-address-kind = `{ $address }` is a file, and a page cannot answer for it
    .help = name a file, or list the address under `gone`
bad-lock = `{ $line }` is no line of `urls.lock`
    .help = where a merge left its marks, keep the lines of both sides; they may stand in any order
lost-address = `{ $address }` was published and leads nowhere now ({ $count ->
        [one] 1 address
       *[other] { $count } addresses
    })
    .help = say under `renamed` in `site.yaml` where it leads now; if it went for good, list { $list } under `gone`
lost-address-of = `{ $address }` was published and leads nowhere now ({ $count ->
        [one] 1 address
       *[other] { $count } addresses
    } of the { $kind ->
        [hospital] hospital
        [facilitator] coordinator
        [centre] centre
        [treatment] treatment
       *[page] page
    } `{ $id }`)
    .help = write `aliases: [{ $id }]` into what took its place; if it went for good, list { $list } under `gone` in `site.yaml`
lost-address-language = the language `{ $language }` was published, and its pages lead nowhere now ({ $count ->
        [one] 1 address
       *[other] { $count } addresses
    })
    .help = in `site.yaml`, write `from: /{ $language }/*` and `to: /…/*` under `renamed`; if it went for good, `/{ $language }/*` under `gone`

## Commands

pages-moved = { $count ->
        [one] 1 redirect
       *[other] { $shown } redirects
    }
pages-and-moved = { $pages }, { $moved }
urls-done = { $addresses } in { $file }
urls-same = { $file } is up to date: { $addresses }
urls-refused = { $tally }: { $file } was left as it is
urls-addresses = { $count ->
        [one] 1 address
       *[other] { $shown } addresses
    }

## jih explain

explain-bad-alias =
    A former id stands under `aliases` that is the id of something else there is, or that another entry has under its `aliases` too.
    An address leads to one page: a patient with the old link would land at the wrong hospital.
    Keep the id in one place only, where most readers of the old page belong.
    .title = a former id of two things
    .wrong =
        aliases: [sakura-general]
    .right =
        aliases: [sakura-clinic]

explain-bad-address =
    An old or new address is not written as addresses of the portal are: it begins with a host, lacks the `/` at its end, or holds a sign that addresses do not need.
    It would match nothing, and the readers of the old address would be lost without anybody noticing.
    Write it from the root of the portal, as the browser shows it: `/en/visa/`, or `/:lang/visa/` for every language.
    .title = an address in the wrong form
    .wrong =
        # site.yaml
        base_url: https://portal.example
        languages: [en]
        source_language: en
        gone: [https://portal.example/en/news/]
    .right =
        # site.yaml
        base_url: https://portal.example
        languages: [en]
        source_language: en
        gone: [/en/news/]

explain-address-in-use =
    An address is named as old, or as gone, that the site has, or that leads somewhere already.
    The page that is there would be hidden, or two lines would contradict each other.
    Take the line out, or the one that says otherwise.
    .title = an old address that is in use
    .wrong =
        # site.yaml
        base_url: https://portal.example
        languages: [en]
        source_language: en
        gone: [/en/hospitals/]
    .right =
        # site.yaml
        base_url: https://portal.example
        languages: [en]
        source_language: en
        gone: [/en/clinics/]

explain-unknown-address =
    An old address is to lead to one that the site does not have, or that itself leads on.
    The reader would be sent to "page not found", or through several pages one after another.
    Name the address where the text stands now, as the browser shows it.
    .title = a new address that is not there
    .wrong =
        # site.yaml
        base_url: https://portal.example
        languages: [en]
        source_language: en
        renamed:
        - {"{"}from: /en/clinics/, to: /en/hospitls/{"}"}
    .right =
        # site.yaml
        base_url: https://portal.example
        languages: [en]
        source_language: en
        renamed:
        - {"{"}from: /en/clinics/, to: /en/hospitals/{"}"}

explain-bad-lock =
    A line of `urls.lock` was not written by `jih`; mostly a merge of two branches left its marks.
    The file says what was published. Read in part, it would let addresses die unnoticed.
    Keep the lines of both sides and take out the marks; the order does not matter.
    .title = a damaged record of addresses
    .wrong =
        # urls.lock
        :lang en
        <<<<<<< HEAD
        /:lang/hospitals/
    .right =
        # urls.lock
        :lang en
        /:lang/hospitals/

explain-lost-address =
    An address of `urls.lock`, so one that was published, is not there any more, and nothing says where it leads.
    It is on leaflets, in letters of doctors and in saved messages; whoever follows it would find "page not found".
    If the entry got another id, write the old one under its `aliases`; if another page answers for it, write both under `renamed` in `site.yaml`; if it has to go, list it under `gone`. After a release `jih urls` records what there is.
    .title = an address that died
    .wrong =
        # urls.lock
        :lang en
        /:lang/hospitals/old-name/
    .right =
        # site.yaml
        base_url: https://portal.example
        languages: [en]
        source_language: en
        gone: [/:lang/hospitals/old-name/*]
        # urls.lock
        :lang en
        /:lang/hospitals/old-name/
