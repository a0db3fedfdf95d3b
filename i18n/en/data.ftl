# Open data: the page of what can be downloaded, and the words in its files.

nav-data = Open data
data-title = Open data
data-description = Download what this site says of hospitals, treatments, coordinators and centres abroad, with codes, sources, dates and the state of each text.
data-lede = All that this site says of each entry, as files for programs and spreadsheets. Each fact keeps its source and its date.

## Files

data-files = Files in English
data-other-languages = The same files in other languages
data-column-file = File
data-column-records = Records
data-column-download = Download
data-table-hospitals = Hospitals
data-table-treatments = Treatments by hospital
data-table-facilitators = Coordinators
data-table-centres = Centres abroad
data-table-vocabulary = Codes and labels
data-holds-hospitals = One record for each hospital: every field, text and source.
data-holds-treatments = One record for each treatment of a hospital: how to apply, and which records to send.
data-holds-facilitators = One record for each company that arranges journeys.
data-holds-centres = One record for each Japanese-style centre, with the date of its status.
data-holds-vocabulary = Every code in the files, and its label in this language.
data-any-language = For every language
data-package = Description of all files (Data Package)
data-dictionary = Every column: meaning, type, unit, codes (CSV)
data-changes-all = All changes (JSON)
data-newest = Newest check
data-built-for = Built for
data-none = No entry yet.

## How to use it

data-rules = Before you use it
data-rule-dates = Check the fields “check” and “valid_until”. They say until when a claim may be relied on.
data-rule-past = A claim past its date is history. Do not show it as current.
data-rule-ranking = Do not rank hospitals by these data. Do not take them for medical advice.
data-rule-machine = Texts translated by machine say so. Keep that label with the text.
data-rule-cite = Name the source of each fact with its date. Confirm it with the hospital before you act on it.
data-format = How the files are written
data-format-text = The text is UTF-8. CSV files begin with a byte order mark, so that spreadsheets read every script.
data-format-lists = In CSV, values of a list stand in one cell. The sign | separates them, and the sign ; separates lists within a list. A backslash before a sign makes it plain text.
data-format-rows = The first values in all columns of a list belong to its first item.
data-format-formula = A text that a spreadsheet could take for a formula has an apostrophe before it. Telephones begin with “tel:”.
data-format-missing = An empty cell, or null in JSON, means: not stated.
data-format-ids = Each record has an “id” and a “uri”. The “uri” is its page in the language in which the site is written.

## Licence

data-licence = Licence and citation
data-licence-text = This collection is free to use under this licence, if you name it:
data-licence-facts = The facts come from the sources named in each record. Data of the Japanese government follow its own terms of use.
data-citation = To cite it:

## State of the translations

data-translations = State of the translations
data-translations-lede = How many of 100 blocks of text are in which state, rounded down.
data-state-stale = Out of date
data-state-fallback = Not translated
data-origin-original = Original
data-origin-human = Translated by a person
data-origin-reviewed = Machine, then checked
data-origin-machine = Machine, not checked

## Changes

data-changes = Changes to entries
data-changes-lede = The newest changes. An entry without a list of changes stands with its newest check.
data-feed = Follow the changes (Atom feed)
change-checked = Compared with its sources
change-added = New entry
change-contact = Contact changed
change-languages = Help in languages changed
change-treatments = Treatments changed
change-accreditation = Accreditation changed
change-prices = Prices changed
change-moved = Moved
change-closed = Closed
change-corrected = Mistake corrected

## What the fields mean

data-fields = What the fields mean
data-fields-lede = The main fields of each file. The dictionary above has every column. The explanations are in English and Japanese.
data-check-current = Checked recently
data-check-past = Checked too long ago: confirm first
data-check-undated = No date of a check
data-standing-until = Valid until its last day
data-standing-recent = A recent source says that it holds
data-standing-listed = An older source said that it holds; not confirmed since
data-standing-since = Given once; no date says until when
data-standing-undated = No date stated
data-standing-ended = Ended
data-offer-offered = Offered
data-offer-ended = Ended
centre-status-open = Open on that date
centre-status-planned = Planned on that date
centre-status-feasibility-study = Under study on that date
centre-status-closed = Closed on that date
