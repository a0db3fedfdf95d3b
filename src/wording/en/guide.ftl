# What the JSON Schemas and the handbook say besides the fields themselves.

schema-left-empty = Left empty: not stated
schema-done = { $count } schemas → { $dir }
handbook-done = { $count } handbooks → { $dir }

## The handbook: headings and columns

handbook-kinds = The files, field by field
handbook-file = File: `{ $path }`
handbook-field = Field
handbook-name = Name
handbook-needed = Needed
handbook-is-needed = needed
handbook-takes = Takes
handbook-meaning = Meaning
handbook-example = Example
handbook-items = The file is a list. Each item has the fields of [a source](#source).
handbook-vocabularies = The lists of codes
handbook-vocabularies-intro = What stands in the first column is what you write. The labels stand in `i18n/<language>/`; every page shows the one in its reader's language.
handbook-code = Code
handbook-english = English
handbook-japanese = Japanese
handbook-such-as = { $what }, such as { $example }

## What a field takes, in plain words

kind-text = a text on one line
kind-truth = `true` or `false`
kind-integer = a whole number from { $least } to { $most }
kind-number = a number from { $least } to { $most }
kind-date = a date: `2026-11-20`, `2026-11` or `2026`
kind-past-date = a date, not in the future: `2026-11-20`, `2026-11` or `2026`
kind-url = a web address with `https://` or `http://`
kind-email = an e-mail address
kind-phone = a telephone number, in quotes
kind-postal-code = a Japanese postal code, in quotes
kind-hours = days and hours
kind-one-of = one of these words:
kind-code = a code of [{ $list }](#{ $anchor })
kind-hospital = the id of a hospital
kind-facilitator = the id of a coordinator
kind-centre = the id of a centre abroad
kind-sources = the id of a source, or several in brackets
kind-source-id = an id: lower-case letters, digits, hyphens
kind-text-name = a page, a showcase, a section or a field of `prose`, by its id
kind-range = one value, or the lowest and the highest in brackets: { $item }
kind-list = a list: { $item }
kind-own-fields = [its own fields](#{ $anchor })
kind-own-rows = items behind `- `, each with [its own fields](#{ $anchor })
kind-name = [names by language](#names)
kind-by-language = a short text for each language
kind-prose = [texts by block](#{ $anchor })
kind-language-tags = languages of [{ $list }](#{ $anchor }), in brackets
kind-digests = digests that `jih translation accept` writes, by block
kind-chains = for a language, a list of languages

## The lists of codes

vocabulary-treatment = Treatments
vocabulary-modality = Kinds of beam
vocabulary-condition = Illnesses and purposes of a course
vocabulary-exclusion = Who is not accepted
vocabulary-service = Services
vocabulary-document = Papers to send
vocabulary-deposit = Deposits
vocabulary-payment = Ways to pay
vocabulary-cost-item = Cost items
vocabulary-basis = Kinds of price
vocabulary-milestone = Milestones of a treatment
vocabulary-scheme = Accreditation schemes
vocabulary-department = Departments
vocabulary-registry = Registers of visa guarantors
vocabulary-centre-kind = Kinds of centre
vocabulary-country = Countries
vocabulary-language = Languages of help
vocabulary-prefecture = Prefectures
vocabulary-tag = Languages a portal can publish
