# Reports: what to look at next. `jih report`.

report-as-of = As of { $day }
report-legend = How to read this
report-written = Written to { $path }
report-broken = { $errors }: what is broken is left out of this report
report-nothing = { $errors }: there is nothing to report on
report-mail-unknown = there is no hospital `{ $id }`: the id is the name of its file in content/hospitals, without `.yaml`
report-mail-near = there is no hospital `{ $id }`; did you mean `{ $near }`?
report-mail-broken = { $file } has errors: mend it first, then ask the hospital

## Columns

report-column-state = state
report-column-due = days left
report-column-block = block
report-column-checked = checked
report-column-age = age, days
report-column-limit = limit, days
report-column-file = file
report-column-name = name
report-column-last-day = last day
report-column-left = days left
report-column-what = what
report-column-why = shown until
report-column-language = language
report-column-to-do = to do
report-column-share = in the language, %
report-column-pages = pages translated
report-column-field = field
report-column-fields = missing fields, the weightiest first
report-column-question = the reader's question
report-column-weight = weight
report-column-lacking = entries without
report-column-asked = of
report-column-detail = where

## Freshness

report-freshness = Freshness: when was it last checked?
report-freshness-overdue = Due: check these first
report-freshness-undated = No date: never checked
report-freshness-soon = Due within 30 days
report-freshness-fresh = Not due
report-freshness-overdue-count = { $count ->
        [one] 1 block is due.
       *[other] { $count } blocks are due.
    }
report-freshness-undated-count = { $count ->
        [one] 1 block has no date.
       *[other] { $count } blocks have no date.
    }
report-freshness-soon-count = { $count ->
        [one] 1 block is due within 30 days.
       *[other] { $count } blocks are due within 30 days.
    }
report-freshness-fresh-count = { $count ->
        [one] 1 block is not due.
       *[other] { $count } blocks are not due.
    }
report-freshness-legend-1 = A block is due once it is older than its limit: contact, intake and languages 180 days, all else 365 days. Days left below zero say for how long it has been due.
report-freshness-legend-2 = From that day on, the page asks its readers to confirm the block first. Addresses, showcases, pages of text and the languages of coordinators carry no such notice, but grow old all the same.
report-freshness-legend-3 = After checking a block against its source, write the day into its `verified_on`. The languages of one entry count as one block, with the oldest date.
report-block-detail = { $block }: { $detail }
report-never = never
report-block-contact = contact
report-block-intake = intake
report-block-languages = languages
report-block-price = price
report-block-treatment = treatment
report-block-second-opinion = second opinion
report-block-stay = stay
report-block-after = after treatment
report-block-services = services
report-block-partners = partner hospitals
report-block-place = place
report-block-centre = centre
report-block-showcase = facts of a showcase
report-block-fact = fact of a text
report-block-page = page of text

## Expiry

report-expiry = Expiry: what ends, and when?
report-expiry-ended = Ended
report-expiry-today = Last day is today
report-expiry-within = Ends within { $days } days
report-expiry-later = Ends later
report-expiry-ended-count = { $count ->
        [one] 1 item has ended.
       *[other] { $count } items have ended.
    }
report-expiry-soon-count = { $count ->
        [one] 1 item ends within 90 days.
       *[other] { $count } items end within 90 days.
    }
report-expiry-later-count = { $count ->
        [one] 1 item ends later.
       *[other] { $count } items end later.
    }
report-expiry-legend-1 = The last day is the last on which the page shows it as current. What has ended is shown as ended, or as not confirmed since; no one has to remove it.
report-expiry-legend-2 = "365 days after its source": no source names a term, and the newest source (`as_of`, `renewed`) is believed for a year. A new source with a new date keeps it current.
report-expiry-legend-3 = A centre stands here once the time for which it was planned is named. Its page says "planned" before that day and after: look whether it has opened.
report-expiry-legend-4 = What has no date at all is never shown as current, and is in `jih report missing`.
report-ends-treatment = Treatment: { $treatment }
report-ends-amtac = Accreditation of a coordinator (AMTAC)
report-ends-guarantor = Registration as a visa guarantor
report-ends-planned = Planned opening of a centre
report-why-term = the end that a source names
report-why-old = 365 days after its source
report-why-planned = the time it was planned for

## Translations

report-translations = Translations: what to translate next?
report-translations-overview = Languages
report-translations-language = To do: { $language }
report-done-of-all = { $done } of { $all }
report-unit-words = Sizes are words of the original text.
report-unit-characters = Sizes are characters of the original text, without spaces.
report-state-fallback = not translated
report-state-withheld = withheld until checked
report-state-stale = out of date
report-state-machine = machine, unchecked
report-state-reviewed = machine, reviewed
report-state-human = by a person
report-state-original = original
report-translations-legend-1 = "Not translated" is shown in another language, with a notice. "Out of date" means that the original has changed since. "Machine, unchecked" is shown with a warning until a person who reads both languages has compared the two. All three are to do.
report-translations-legend-2 = In each language, what is most worth doing comes first: pages, then showcases, hospitals, coordinators, centres. Of each kind, first what is kept out of search engines because less than 80 % is translated, then what takes the least work.
report-translations-legend-3 = What needs nothing is left out of the lists; the CSV has every row. Names, facts and labels are not counted: they are there in every language.

## Missing

report-missing = Missing: which facts are wanted most?
report-missing-hospitals = Missing facts by hospital, in order of the file
report-missing-facilitators = Missing facts by coordinator, in order of the file
report-missing-hospitals-fields = Hospitals: the most wanted fields
report-missing-facilitators-fields = Coordinators: the most wanted fields
report-missing-hospitals-count = { $count ->
        [one] 1 wanted fact of hospitals is missing.
       *[other] { $count } wanted facts of hospitals are missing.
    }
report-missing-facilitators-count = { $count ->
        [one] 1 wanted fact of coordinators is missing.
       *[other] { $count } wanted facts of coordinators are missing.
    }
report-missing-legend-1 = Weight 5: decides whether a patient writes at all (can I apply myself, in which language, for what?). 4: needed to apply (whom to reach, what it costs). 3: needed to prepare (papers, how long, where). 2: needed to plan the journey, and to believe what stands here. 1: helps.
report-missing-legend-2 = Fields are in order of weight times the number of entries without them. The weights order the work of editors. They are not added up for an entry: that would be a ranking, and a missing fact says nothing about a hospital.
report-missing-legend-3 = "Of" counts the entries to which the question applies. Never guess: what no source says stays empty; `jih report mail HOSPITAL` writes the e-mail that asks.
report-missing-legend-4 = Treatments that have ended are not counted. A machine or a sheet of paper does not count as a language in which someone helps, nor does a number of languages without names.
report-want-intake-route = Can I apply myself?
report-want-languages = In which language does a person help me?
report-want-treatments = What does it treat?
report-want-contact-phones = Which number do I call?
report-want-contact-email = Where can I write to (e-mail or form)?
report-want-price-yen-per-point = By which rule does it charge me?
report-want-treatments-cost = What does the treatment cost?
report-want-intake-coordinators = Which coordinator may apply for me?
report-want-treatments-courses = How long does the treatment take?
report-want-intake-documents = Which papers do I send?
report-want-place-address-ja = What do I show the driver (address in Japanese)?
report-want-intake-reply-days = When do I get an answer?
report-want-intake-own-interpreter = Do I bring an interpreter?
report-want-price-deposit = Do I pay in advance?
report-want-price-payment = How can I pay?
report-want-contact-hours = When can I call?
report-want-accreditations-as-of = Does the accreditation still hold (date)?
report-want-amtac-as-of = Does the accreditation still hold (date)?
report-want-place-coordinates = Where is it on the map?
report-want-stay-companion = Can someone stay with me?
report-want-after-report = Do I get a report to take home?
report-want-confirmed-by-hospital-on = Has the hospital itself confirmed this?
report-want-guarantor = Can it vouch for my visa?
report-want-services = What does it do for me?
report-want-name-kana = Where does it stand in the Japanese list (reading)?
