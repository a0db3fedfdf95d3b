# What the rules of advice find, and how `site.yaml` sets them.

## Problems

advertising = “{ $word }” praises, promises, or lets a patient speak
    .help = say what a source counted or measured; to talk about the word itself, put it in quotation marks
long-sentence = this sentence has { $words } words
    .help = make two of it: { $most } words are the most, 20 are a good aim
unreachable-phone = { $number } cannot be reached from abroad
    .help = give the ordinary number too, as in "+81-3-1234-5678"; or leave this one out
approximate-coordinates = this point on the map is only approximate
    .help = point at the entrance, for example on https://maps.gsi.go.jp, then delete `approximate`
unused-facilitator = no hospital names `{ $id }`, and it names no hospital
    .help = add it under `coordinators` of a hospital, or the hospitals under its `partners`, where a source says so
showcase-without-hospital = no hospital offers `{ $id }` now
    .help = add it under `treatments` of a hospital, where a source says so; or take the showcase out
unused-fact = no text refers to the fact `{ $id }`
    .help = refer to it by `[](fact:{ $id })`, or take it out
figure-in-prose = `{ $text }` stands in the text as digits
    .help = make it a fact with a source in `content/facts.yaml`, or in `facts` of the showcase, and write `[](fact:…)` here
wrong-form = { $form ->
        [half-width] `{ $text }` is in half-width katakana
        [full-width] `{ $text }` is in full-width letters or digits
        [radical] `{ $text }` is drawn as a part of a character, not as the character
        [square] `{ $text }` is several letters in one square
        [arabic] `{ $text }` is in the shapes of letters, not in letters
       *[ligature] `{ $text }` is several letters in one sign
    }
    .help = type it anew: text copied from a PDF often has such signs
zawgyi = this Burmese is in Zawgyi, which today's telephones show scrambled
    .help = convert the whole file to Unicode; a search for “Zawgyi Unicode converter” finds tools

## Fields

field-site-lints = Advice
    .about = What becomes of what each rule of advice finds: `allow` says nothing, `warn` warns, `deny` stops publishing. A rule that is not named warns; `zawgyi` stops.
field-site-lints-advertising = Advertising
    .about = Praise, promises of success and voices of patients, which Japan's guidelines on medical advertising forbid.
field-site-lints-long-sentence = Long sentences
    .about = English sentences of more than 25 words.
field-site-lints-unreachable-phone = Telephones not reached from abroad
    .about = Free calls (0120, 0800), shared numbers (0570) and the like, where no ordinary number stands beside them.
field-site-lints-approximate-coordinates = Approximate points on the map
    .about = Coordinates that are marked `approximate`.
field-site-lints-unused-facilitator = Companies without a hospital
    .about = Facilitators that no hospital names and that name no hospital.
field-site-lints-showcase-without-hospital = Showcases without a hospital
    .about = Full pages on a treatment that no hospital offers now.
field-site-lints-unused-fact = Facts that no text names
    .about = Facts of a showcase that its text does not refer to, and shared facts that no text refers to.
field-site-lints-figure-in-prose = Figures in texts
    .about = Digits in the texts of the source language, but for names, years of names, ordinals, code and telephones. Off unless it is turned on.
field-site-lints-wrong-form = Wrong forms of letters
    .about = Half-width katakana, full-width letters and digits, and signs that PDFs hand out for letters.
field-site-lints-zawgyi = Zawgyi
    .about = Burmese in the encoding that came before Unicode. It stops publishing.
word-allow = say nothing
word-warn = warn
word-deny = an error: nothing is published
unlike-original = { $kind ->
        [number] the original has the number `{ $text }`, this translation does not
        [new-number] the number `{ $text }` is not in the original
        [native] `{ $text }` is in digits of another script
        [name] the original names `{ $text }`, this translation does not
        [target] the original leads to `{ $text }`, this translation does not
        [new-target] `{ $text }` is not in the original
       *[blocks] `{ $text }` has { $original } paragraphs, items, cells and headings in the original and { $own } here
    }
    .help = say what the original says: numbers in Latin digits, names, links and sources are the same in every language
unlike-glossary = the original speaks of “{ $term }”, and no form of it stands here
    .help = use one of { $list }, or add the form to the glossary of the language
unlike-length = this has { $percent } % of the letters of its original
    .help = look whether a sentence is missing or was added
lost-negation = the original denies something (“{ $word }”), and nothing here does
    .help = look whether this says the opposite; if it denies with another word, add that to `not` in the glossary of the language
untranslated = { $kind ->
        [same] “{ $text }” stands here as in the original
        [script] “{ $text }” is in a script that this language is not written in
       *[never] “{ $text }” is a letter that this language does not write
    }
    .help = translate it; a text that must stay in another language is `[…](lang:ja)`
field-site-lints-unlike-original = Differences between translations and originals
    .about = Numbers, abbreviations, links, sources, figures and the number of paragraphs must be those of the original.
field-site-lints-unlike-glossary = Terms of the glossary
    .about = A term in `i18n/<language>/glossary.yaml` must be named in one of its forms.
field-site-lints-unlike-length = Lengths of translations
    .about = A translation that is far shorter or longer than its original.
field-site-lints-lost-negation = Lost “not”
    .about = A sentence whose original denies something, with no word from `not` in the glossary.
field-site-lints-untranslated = Untranslated text
    .about = Words of the original in a row, and letters of another script.
