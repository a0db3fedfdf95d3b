# `jih new`: questions, the comments in a new file, and what is said when it is written.

## Questions

new-start = A new file { $path }. { $count } questions. A question mark explains a question; Ctrl-C ends, and nothing is written.
new-question = { $at }/{ $count } { $question }
new-ask = { $title }, as in { $example }:
new-ask-skip = { $title }, as in { $example } (Enter skips):
new-ask-list = { $title }, as in { $example } (? lists them):
new-ask-list-skip = { $title }, as in { $example } (Enter skips, ? lists them):
new-wrong = Not taken: { $message }.
    .help = { $help }
new-needed = “{ $title }” needs an answer
    .help = write it; to stop without a file, press Ctrl-C
new-not-bilingual = `{ $text }` is not one Japanese and one English name
    .help = write the Japanese one, a slash, and the English one: 千代田区 / Chiyoda
new-no-mode = `{ $text }` does not say in which language help is given, and how
    .help = write the language and one of { $list }, as in `en staff, zh interpreter`

new-title-name-ja = Japanese name
new-title-name-kana = Reading of the Japanese name, in hiragana
new-title-name-en = English name
new-title-phone = Telephone
new-title-source-title = Source: title of the page or document you read
new-title-source-url = Source: its web address

new-example-name-ja = 見本総合病院
new-example-name-kana = みほんそうごうびょういん
new-example-name-en = Sample General Hospital
new-example-prefecture = tokyo, Tokyo or 東京都
new-example-city = 千代田区 / Chiyoda
new-example-website = https://www.example.jp/
new-example-phone = +81-3-1234-5678
new-example-languages = en staff, zh interpreter
new-example-opened = 2015-04
new-example-status-as-of = 2026-03
new-example-source-title = Guide for patients from abroad
new-example-source-url = https://www.example.jp/en/
new-example-title = Visa for medical stay
new-example-description = What to prepare, whom to ask, and how long it takes

## When it cannot be done

new-no-portal = the portal cannot be read until `jih check` finds no mistake in `site.yaml`
new-taken = { $path } is there already, and was not touched
new-stopped = the answers ended at question { $at } of { $count }; nothing was written
new-missing = missing: { $list }; or answer questions with `--ask`
new-refused = nothing was written:
    {"  "}{ $list }
new-flag = --{ $flag }: { $message } ({ $help })
new-broken = { $tally } in what would be written; nothing was written

## In the new file

new-head = Made on { $today }. A line that begins with “# ” is a field not used yet: take the “# ” away and put what your source says in place of the example. Every block names its source, and under `verified_on` the day on which a person compared the two. Leave out what no source says: the page then reads “not stated”.
new-note = { $title }: { $about }
new-one-of = One of: { $list }
new-no-example = { $key }: the portal has nothing yet that could stand here.
new-prose = Write short, plain sentences here.
new-not-yet = Not stated yet.
new-section-what = What it is
new-section-who = Who it may help
new-section-not-for = Who it does not suit
new-section-how = How it is done
new-section-risks = Risks and side effects
new-section-evidence = Evidence and approval in Japan
new-section-costs = What it costs
new-section-home = What you can do at home
new-section-questions = Questions to ask
new-section-first = First section

## When it is done

new-done = Written: { $path }
new-open = Not stated yet: { $list }
new-next = Next:
    {"  "}jih serve{ $root }    look at it in the browser
    {"  "}jih check{ $root }    find mistakes after an edit
new-next-text = Replace “{ $text }” by your own sentences.

## A language

new-language-head = Messages in the language { $tag }. Above each stands the original.
    To translate one, take the “# ” away before its id and write behind the “=”. Names in braces stay as they are.
new-language-plurals = This language counts in the forms: { $list }. A message with a number has a line for each:
new-language-missing = { $count ->
        [one] { $path }: 1 message to translate
       *[other] { $path }: { $count } messages to translate
    }
new-language-there = Files of `{ $tag }` are there already, and were not touched. Still to translate:
new-language-written = Translate the messages in these files. Then add `{ $tag }` to `languages:` in site.yaml, and run `jih check`.
new-language-complete = `{ $tag }` has every message. Next: add it to `languages:` in site.yaml, and run `jih check`.
new-language-published = `{ $tag }` has every message, and is among `languages:` in site.yaml. Next: translate texts, as in content/pages/about.{ $tag }.md.
