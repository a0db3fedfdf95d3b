# What is wrong, in one sentence without a full stop; `.help` is the way out, and `.other`
# stands at the second place that belongs to it.

error = error
warning = warning
help = help
github-head = | severity | code | place | problem | way out |
did-you-mean = did you mean `{ $near }`?
did-you-mean-of-list = did you mean `{ $near }`? If not: { $help }

## One file: bytes and signs

not-utf8 = the file is not UTF-8 text (byte { $at })
    .help = save it again as UTF-8; in many editors: Save as, Encoding, UTF-8
file-too-large = the file is larger than { $limit } KB
    .help = an entry is a few KB; is this the right file?
too-much = the file holds far more than an entry can
    .help = remove repeated aliases (`*name`) and deep nesting
not-yaml = the file cannot be read from here on
    .help = look on this line and the one above for a missing quote or bracket, a missing space after a colon or a dash, or a different indent
bad-indent = the line begins with a tab or a full-width space
    .help = begin the line with ordinary spaces, two for each level
bad-indent-deep = the line begins further in than the one above it
    .help = begin it below the first letter of the line above
full-width-colon = this colon is full-width (：)
    .help = type an ordinary colon and a space: `: `
no-space-after-colon = there is no space behind this colon
    .help = write `: `, a colon and a space
colon-in-value = the value holds a colon and a space
    .help = put the whole value in quotes: "…"
cut-value = everything from here to the end of the line would be lost
    .help = put the whole value in quotes: "…"; a remark needs a space behind its `#`
bidi-control = an invisible character U+{ $character } changes the direction of the text
    .help = delete it; the site isolates foreign words by itself

## One file: fields

duplicate-key = `{ $key }` stands here a second time
    .help = keep one of the two
    .other = first here
expected-map = `{ $what }` needs fields of its own
    .help = write them below it, each on its line, two spaces further in
expected-list = `{ $key }` takes a list
    .help = write it in brackets, as in `[a, b]`, or each item on its line behind `- `
expected-single = `{ $key }` takes one value
    .help = write one value behind the colon
unknown-field = there is no field `{ $key }` here
    .help = the fields here are { $list }
unknown-field-dash = a space is missing behind the dash of `{ $key }`
    .help = write `- { $rest }: …`
missing-field = `{ $inside }` has no `{ $key }`
    .help = add a line `{ $key }: …`

## One file: values

not-truth = `{ $key }` is yes or no, not `{ $text }`
    .help = write `true` or `false`; leave the line out when it is not known
not-a-number = `{ $key }` takes a number, not `{ $text }`
    .help = write digits only, as in `500`
out-of-range = `{ $key }` lies between { $least } and { $most }, not at { $text }
    .help = check the number and its unit
out-of-range-coordinate = `{ $key }` lies between { $least } and { $most } in Japan, not at { $text }
    .help = check that the two are not swapped: Tokyo is at `lat: 35.68`, `lon: 139.77`
bad-date = `{ $text }` is not a date
    .help = write the year first: `2026-11-20`, `2026-11` or `2026`
date-in-future = `{ $key }` is { $date }, a day that has not come: today is { $today }
    .help = write the day on which it happened
dates-out-of-order = { $date } lies before { $from }
    .help = swap the two, or mend the year
    .other = the earlier date should be here
no-value = none of { $list } is there
    .help = add one of them with its value
two-values = `{ $key }` is a second value
    .help = keep one of the two; two figures are two items with an id each
    .other = the first value
bad-range = `{ $key }` takes one value, or the lowest and the highest
    .help = write it as in `{ $key }: [30, 60]`
bad-range-backwards = the lowest value, { $least }, is above the highest, { $most }
    .help = swap the two, or mend one of them
bad-url = `{ $text }` is not a web address
    .help = begin with `https://`, as in `https://www.example.jp/en/`
bad-email = `{ $text }` is not an e-mail address
    .help = write it as in `office@example.jp`
bad-phone = `{ $text }` is not an international telephone number
    .help = begin with the country code and leave out the first 0: "+81-3-1234-5678"
bad-postal-code = `{ $text }` is not a Japanese postal code
    .help = write it as in "263-8555"
bad-hours = `{ $text }` does not read as opening hours
    .help = write `mon-fri 09:00-17:00`, several with `; ` between them, or `24h`
bad-kana = `{ $text }` is not hiragana only
    .help = write the reading of the name in hiragana; long vowels may use ー
bad-id = `{ $text }` cannot be an id
    .help = use lower-case letters a to z, digits and hyphens
empty-text = there is no text here
    .help = write it, or leave the field out
unknown-word = `{ $key }` cannot be `{ $text }`
    .help = it is one of { $list }
unknown-prefecture = there is no prefecture `{ $text }`
    .help = the 47 ids are in the handbook and in `i18n/en/places.ftl`, as in `tokyo`
unknown-language = there is no language `{ $text }`
    .help = the languages are { $list }
unknown-language-words = there are no words in the language `{ $tag }`
    .help = `jih new language { $tag }` makes the folder `i18n/{ $tag }/` for them; there are words in { $list }

## Between files

unknown-code = no { $vocabulary } has the id `{ $id }`
    .help = the list is in the handbook and in `i18n/`: the messages that begin with `{ $vocabulary }-`
unknown-entry = no { $kind ->
        [hospital] hospital
        [facilitator] facilitator
       *[centre] centre
    } has the id `{ $id }`
    .help = the list is the folder `{ $folder }`
unknown-source = no source has the id `{ $id }`
    .help = add it to `sources` of this file or to `content/sources.yaml`
unknown-fact = no fact has the id `{ $id }`
    .help = add it to `content/facts.yaml`; for one treatment's page, to `facts` of its showcase
unknown-page = no page has the id `{ $id }`
    .help = the pages are the files in `content/pages`
unknown-text = no page, section or text field is called `{ $id }`
    .help = use the name of a page without language and ending, the id behind a heading, or a field of `prose`
unknown-page-list = there is no list `{ $id }`
    .help = the lists are { $list }
duplicate-id = the id `{ $id }` is taken
    .help = give one of the two another id
    .other = first here
duplicate-id-case = the name differs from `{ $other }` in capital letters only
    .help = keep one file, in lower-case letters: on many disks the two are one
    .other = this file
duplicate-id-page = the site itself has a page `{ $id }`
    .help = rename the file: its name is the page's address
missing-site = there is no `site.yaml`
    .help = run `jih init DIR` to make a portal, or name its folder with `--root`
bad-languages = the language `{ $tag }` stands here a second time
    .help = write each language once
bad-languages-source = the source language `{ $tag }` is not among `languages`
    .help = add `{ $tag }` to `languages`, or name another `source_language`
bad-languages-fallback = `{ $tag }` is not among `languages`, so no page is in it
    .help = add `{ $tag }` to `languages`, or leave it out of `fallback`
misplaced-file = the file's name does not say what it is
    .help = { $place ->
        [messages] here belong `<language>/<any name>.ftl` and `<language>/synonyms.yaml`
        [pages] here belong `<id>.<language>.md`; ids use lower-case a to z, digits and hyphens
        [showcase] here belong `<id>.yaml` and `<id>.<language>.md`; ids use lower-case a to z, digits and hyphens
        [entries] here belong `<id>.yaml` and `<id>.<language>.yaml`; ids use lower-case a to z, digits and hyphens
       *[content] here belong `hospitals/`, `facilitators/`, `centres/`, `showcase/`, `pages/` and `sources.yaml`
    }
misplaced-file-language = `{ $tag }` in the file's name is not a language
    .help = the languages are { $list }
misplaced-file-words = there are no words in the language `{ $tag }` of the file's name
    .help = `jih new language { $tag }` makes the folder `i18n/{ $tag }/` for them; there are words in { $list }
missing-original = there is no `{ $original }` to translate
    .help = mend the name, or write the original first
missing-section = the original has no section `#{ $id }`, so this one is not shown
    .help = give the heading the id it has in the original

## Pages

no-front-matter = the page does not begin with its title
    .help = begin with a line `---`, then `title: …` and `description: …`, then `---`
raw-html = HTML tags are not allowed in a page
    .help = say it in Markdown: **bold**, [link](page:visa), lists, tables
bad-link = a link cannot begin with `{ $scheme }`
    .help = use `https://`, `tel:`, `mailto:`, `page:`, `hospital:`, `facilitator:`, `centre:`, `treatment:`, `list:` or `source:`
bad-link-relative = `{ $link }` would break when the page moves
    .help = link to the page by its id, as in `[visa](page:visa)`
picture = pages hold no pictures
    .help = describe it in words
bold-not-shown = these ** would show as asterisks
    .help = put the ** around whole words, inside brackets and before punctuation
fact-with-text = text stands in the brackets of the fact `{ $id }`
    .help = leave them empty, as in `[](fact:{ $id })`: the page writes the value; put other words before or behind
bad-heading = the heading has no text
    .help = write it, or delete the line
bad-heading-repeated = two headings have the id `{ $id }`
    .help = give each heading an id of its own
bad-heading-level = the title stands in the head of the file, so `#` is taken
    .help = begin sections with `##`
bad-heading-no-id = this heading has no id
    .help = end the line with an id, the same in every language, as in `## Documents {"{"}#documents{"}"}`
bad-heading-fact = a fact stands in a heading
    .help = say it in the text below: a heading has no place for its source
deep-nesting = lists or quotes are nested too deeply
    .help = split the page into sections

## Messages and the theme

bad-message = the message cannot be read
    .help = write `id = text` on one line, close every `{"{"}` with `{"}"}`; a longer text goes on below, four spaces in
missing-message = the language `{ $language }` has no message `{ $key }`
    .help = add `{ $key } = …`; the original is in `i18n/{ $source }/`
    .other = the original
unknown-variable = the message `{ $key }` in `{ $language }` uses { $list }, which the original does not have
    .help = use the variables of the original, spelled the same
    .other = the original
missing-variable = the message `{ $key }` in `{ $language }` leaves out { $list }
    .help = say it too, as the original does
    .other = the original
missing-plural = the message `{ $key }` in `{ $language }` lacks the forms { $list }
    .help = `{ $language }` counts in these forms: add a line for each
unused-message = nothing shows the message `{ $key }`
    .help = mend its id, or delete it
unknown-theme = there is no theme `{ $name }`
    .help = use `default`, or make the folder `themes/{ $name }/templates`
theme = the theme failed on the page { $page }
    .help = { $reason }
theme-entry = the theme failed on the page { $page }, made from `{ $entry }`
    .help = { $reason }
theme-unreadable = the template cannot be read
    .help = { $reason }
