# What each field is called, and what it means. `field-<shape>-<key>` where a field has a
# meaning of its own there, `field-<key>` where it means the same everywhere. `.about` says
# in one to three sentences what it means, how it is written, when to leave it out.

## The kinds of file

shape-hospital = Hospital
    .about = One hospital: facts, names, and short texts in the language in which the portal is written. The file name is its id and stands in its address on the web.
shape-facilitator = Coordinator
    .about = One company that arranges medical travel to Japan: hospital, visa, interpreter, payment.
shape-centre = Centre abroad
    .about = One medical centre abroad that was set up with partners from Japan, with what a dated source said of it.
shape-showcase = Facts of a treatment's page
    .about = How long a treatment takes, what it costs, who is not accepted. The file name is a code of the list of treatments; the page's text is in `<id>.<language>.md` beside it.
shape-sources = Shared sources
    .about = Sources that more than one file names. A source for one entry alone stands in that entry.
shape-facts = Shared facts
    .about = Figures that texts refer to by `[](fact:id)`, so that each is written once. A figure of one treatment's page stands under `facts` of that showcase.
shape-site = Settings of the portal
    .about = The address of the portal, its languages, and who runs it.
shape-hospital-overlay = Translation of a hospital
    .about = The short texts of one hospital in one more language. The file is called `<id>.<language>.yaml`. Facts are not repeated here: their labels are translated already.
shape-facilitator-overlay = Translation of a coordinator
    .about = The short texts of one coordinator in one more language. The file is called `<id>.<language>.yaml`. Facts are not repeated here.
shape-centre-overlay = Translation of a centre
    .about = The short texts of one centre abroad in one more language. The file is called `<id>.<language>.yaml`. Facts are not repeated here.
shape-front-matter = Head of a page
    .about = What stands between the two lines `---` at the top of a page of text.

## In every kind of file

field-source = Source
    .about = Where the facts of this block were read. The id of a source in `sources` of this file or in `content/sources.yaml`; several in brackets, as in `[leaflet-2025, price-list]`.
field-draft = Draft
    .about = With `true` the file is checked, but nobody is shown it: not in the site, in no list. `jih serve --drafts` shows it. Take the line out to publish.
field-verified_on = Compared on
    .about = The day on which a person last compared this block with its source. When that is long ago, the page asks readers to confirm first. Never a day in the future.
field-sources = Sources of this file
    .about = The documents and pages from which the facts of this file come. Each is named once here, and referred to by its id.
field-prose = Short texts
    .about = What no field can say, in plain sentences, in the language in which the portal is written. No Markdown and no links. Each block appears in the part of the page with the same name; leave out those you do not need.
field-translation = Translation
    .about = How this text was translated. Readers see it beside the text.
field-place = Place
    .about = Where it is.
field-contact = Contact
    .about = Web pages, telephones, e-mail and hours for people from abroad.
field-languages = Help in languages
    .about = In which languages people are helped, and how. One row for each language and each way: staff and an interpreter are two rows.
field-services = Services
    .about = What is done for patients from abroad, besides the treatment.
field-city = City
    .about = City, ward or town, for each language in which a source gives it. English and Japanese are usual; a driver reads the Japanese.
field-hours = Hours
    .about = When someone is there, in Japan time. Several openings are divided by `;`, days without times say the days only, and `24h` means day and night. Leave it out when no source says.
field-as_of = As of
    .about = The date of the newest source that says it holds. After a year without a newer source the page says "not confirmed since". Leave it out when no source is dated.
field-condition = Illness or purpose
    .about = What the course is for: a code of the list of conditions.
field-sessions = Sessions
    .about = On how many occasions the treatment is given.
field-weeks = Weeks
    .about = From the first to the last session, in weeks. Halves are written with a point, as in `5.5`.
field-hospital_days = Days in hospital
    .about = Days that the patient stays in hospital. `0` means that no stay is needed; leave it out when no source says.
field-weak = Weak source
    .about = `true` for a blog, a mirror or a repost. The page marks it. Leave it out for all other sources.

## Names

field-name-ja = Japanese name
    .about = The official name in Japanese, as the organisation writes it. It is shown in every language, so that a driver or a receptionist can read it.
field-name-kana = Reading in hiragana
    .about = How the Japanese name is read, in hiragana. `ー`, `・`, digits and spaces may occur. It puts the Japanese lists in order.
field-name-en = English name
    .about = The official name in English; where there is none, a plain rendering of the Japanese name.
field-name-other = Official name in this language
    .about = Only where the organisation itself uses a name in this language. Leave it out otherwise: the page shows another name that is there.

## Short texts

prose-about = About
    .about = What a reader should know first, and what no field can say. No praise.
prose-treatments = Treatments
    .about = What to know of the treatments: limits, dates, what has ended.
prose-languages = Languages
    .about = What to know of the help in languages: what a patient has to bring or book.
prose-intake = How to apply
    .about = What a patient sends to whom, in which order, and what happens then.
prose-costs = Costs
    .about = What to know of prices, estimates and payment.
prose-stay = Stay
    .about = What to know of rooms, food and company.
prose-after = Afterwards
    .about = What to know of reports, images and check-ups after the journey home.
prose-services = Services
    .about = What to know of the services: conditions, fees, limits.

## A source

field-source-id = Source id
    .about = The name under which fields refer to this source. Lower-case letters, digits and hyphens; different from every other source of this file and of `content/sources.yaml`.
field-source-title = Title
    .about = The title as it was published.
field-source-url = Address
    .about = The web address. Leave it out for a document without one.
field-source-publisher = Publisher
    .about = The organisation that published it.
field-source-date = Published
    .about = The day, month or year in which it was published. Leave it out when it does not say.
field-source-read_on = Read on
    .about = The day on which a person last read it.

## Place and contact

field-place-prefecture = Prefecture
    .about = One of the 47 prefectures, by its name in lower-case Latin letters without `-ken`, `-fu` or `-to`, as in `tokyo`.
field-place-address = Street address
    .about = For each language in which a source gives it. Either script may be missing.
field-place-postal_code = Postal code
    .about = Seven digits with a hyphen after the third, in quotes. Without the sign 〒.
field-place-coordinates = Coordinates
    .about = The point on the map, in degrees (WGS 84).
field-place-coordinates-lat = Latitude
    .about = Degrees north. In Japan between 20 and 46.
field-place-coordinates-lon = Longitude
    .about = Degrees east. In Japan between 122 and 154.
field-place-coordinates-approximate = Approximate
    .about = `true` when the point is good to about a kilometre only.
field-contact-website = Website
    .about = The front page, in English where there is an English one.
field-contact-international_page = Page for patients from abroad
    .about = The page of the international office or for patients from abroad. Leave it out when there is none.
field-contact-form = Enquiry form
    .about = The address of the form with which people from abroad ask.
field-contact-phones = Telephones
    .about = Every number that a source gives for people from abroad, one row each.
field-contact-email = E-mail
    .about = One address without a name. Leave it out when people are asked to use a form.
field-phone-number = Number
    .about = With `+`, the country code, and hyphens, without the 0 that is dialled inside Japan. In quotes.
field-phone-kind = What answers
    .about = The main number, when left out.
field-phone-languages = Languages spoken
    .about = Languages that are spoken on this number. Leave it out when no source says.

## Help in languages

field-language-help-language = Language
    .about = A code of the list of languages. Leave it out only where `unnamed` gives a number.
field-language-help-unnamed = Number of languages without names
    .about = For a source that says "21 languages" and does not name them: the number alone. In place of `language`.
field-language-help-mode = How
    .about = Who or what helps. Lists by language count people only: not machines, and not what is written.
field-language-help-fee = Fee
    .about = What the patient pays for the help. The amount is 0 only where a source calls it free; leave it out when no source says.
field-language-help-fee-jpy = Yen
    .about = The amount in Japanese yen, digits only.
field-language-help-fee-per = For what
    .about = The time or the visit for which the amount is paid.
field-language-help-booking = Must be booked
    .about = `true` when the help has to be booked, `false` when a source says that it need not be.

field-services-list = Services
    .about = Codes of the list of services. Only what a source names.

## A hospital

field-hospital-name = Names
    .about = `ja`, its reading `kana`, and `en` are needed. Other languages only where an official name exists.
field-hospital-accreditations = Accreditations
    .about = Each claim that some body recognises the hospital, with its dates and its source. Without a recent date the page does not show it as current.
field-hospital-treatments = Treatments for patients from abroad
    .about = What a source says is offered to patients from abroad, one row each. Not everything the hospital does.
field-hospital-intake = How to apply
    .about = Whether a patient can apply alone, and what to send.
field-hospital-price = Price rule
    .about = What is charged to people without Japanese public insurance.
field-hospital-second_opinion = Second opinion
    .about = Opinions on records that a patient already has.
field-hospital-stay = Stay
    .about = Rooms, food and company. Each answer is `yes`, `on-request` or `no`; left out, the page says "not stated".
field-hospital-after = Afterwards
    .about = What the patient takes home, and who follows up.
field-hospital-beds = Beds
    .about = The size of the hospital.
field-hospital-beds-count = Number of beds
    .about = Digits only, without "about".
field-hospital-confirmed_by_hospital_on = Confirmed by the hospital on
    .about = The day on which the hospital itself confirmed this entry. Only then; a reading of its website is `verified_on`.

field-accreditation-scheme = Scheme
    .about = Which recognition it is: a code of the list of schemes.
field-accreditation-departments = Departments
    .about = The departments that the claim names. Leave it out when no source says.
field-accreditation-number = Number
    .about = The number of the certificate.
field-accreditation-since = First given
    .about = When it was given for the first time.
field-accreditation-renewed = Last given
    .about = When it was last renewed.
field-accreditation-until = Valid until
    .about = The last valid day, only where a source says so. After it the page says that it has ended.

field-treatment-treatment = Treatment
    .about = A code of the list of treatments.
field-treatment-modality = Kind of beam
    .about = For particle therapy only.
field-treatment-since = Offered since
    .about = When the hospital began with it.
field-treatment-until = Offered until
    .about = The last day, month or year in which it is offered. After it the page shows it as ended, and no list names it.
field-treatment-courses = Courses
    .about = How long the treatment takes, one row for each illness.
field-treatment-not_accepted = Not accepted
    .about = Who is not accepted for this treatment: codes of the list of exclusions.
field-treatment-volume = Number treated
    .about = How many people were treated, and in which time.
field-treatment-volume-patients = People
    .about = People, or cases where the source counts those.
field-treatment-volume-from = From
    .about = The beginning of the time in which they were counted.
field-treatment-volume-to = To
    .about = The end of the time in which they were counted.
field-treatment-cost = Cost
    .about = A price that a source names, in Japanese yen. Never converted from another currency, never estimated by you.
field-treatment-cost-basis = Kind of price
    .about = What sort of price it is: a code of the list of bases.
field-treatment-cost-jpy = Yen, lowest and highest
    .about = Two amounts in brackets, the lowest first; the same twice for one price.
field-treatment-cost-includes = Includes
    .about = What the price contains, by the source.
field-treatment-cost-excludes = Does not include
    .about = What is charged besides, by the source.
field-treatment-cost-quoted_on = Price of
    .about = The day, month or year for which the price was named.

field-intake-route = Who may apply
    .about = The first question of every patient: can I apply myself? Leave it out when no source says.
field-intake-coordinators = Coordinators
    .about = The coordinators that the hospital names: ids of files in `content/facilitators`.
field-intake-documents = Papers to send
    .about = Codes of the list of documents.
field-intake-document_languages = Languages of the papers
    .about = In which languages the papers may be.
field-intake-reply_days = Days to a reply
    .about = Working days until the hospital usually replies.
field-intake-case_review_before_travel = Records seen before the journey
    .about = `true` when the hospital looks at the records before the patient travels.
field-intake-own_interpreter = Own interpreter
    .about = Whether the patient has to bring an interpreter.

field-price-yen_per_point = Yen for one point
    .about = Japan's tariff counts in points. Insured people pay on the basis of 10 yen for one; hospitals often charge patients from abroad 20 or 30. This or `percent_of_tariff`.
field-price-percent_of_tariff = Percentage of the tariff
    .about = The same as a percentage of the insured tariff: `200` is twice. This or `yen_per_point`.
field-price-since = In force since
    .about = From when the rule applies.
field-price-taxable = Consumption tax
    .about = `true` when consumption tax is added.
field-price-estimate_before_travel = Estimate before the journey
    .about = `true` when the patient gets an estimate before the journey.
field-price-deposit = Deposit
    .about = Whether money is paid in advance, and when: a code of the list of deposits.
field-price-no_referral_fee_jpy = Extra fee without a referral letter
    .about = In Japanese yen, digits only.
field-price-payment = Ways to pay
    .about = Codes of the list of payments.

field-second-opinion-modes = How
    .about = How the opinion is given: one or more in brackets.
field-second-opinion-fee_jpy = Fee
    .about = In Japanese yen, digits only. `0` only where a source calls it free.

field-stay-companion = Companion
    .about = May someone stay with the patient?
field-stay-private_room = Single room
    .about = Are there single rooms?
field-stay-private_room_jpy_per_day = Charge for a single room
    .about = The extra charge for one day, in Japanese yen, digits only.
field-stay-religious_diet = Food by religion
    .about = Is food prepared by the rules of a religion, such as halal?
field-stay-prayer_room = Place to pray
    .about = Is there a place to pray?
field-stay-wheelchair = Wheelchair access
    .about = Can a person in a wheelchair get around?
field-stay-children = Children
    .about = Are children taken as patients?

field-after-report = Written report
    .about = Does the patient get a written report to take home?
field-after-report_languages = Languages of the report
    .about = In which languages the report can be.
field-after-centres = Related centres abroad
    .about = Centres that can care for the patient at home: ids of files in `content/centres`.

## A coordinator

field-facilitator-name = Names
    .about = `en` is needed. `ja` only where a source gives it, and then with its reading `kana`.
field-facilitator-amtac = AMTAC accreditation
    .about = Accreditation as a medical travel assistance company by Medical Excellence JAPAN. Leave it out for a company without it.
field-facilitator-amtac-number = Number
    .about = The number in the official list.
field-facilitator-amtac-since = First given
    .about = When it was given for the first time.
field-facilitator-amtac-until = Valid until
    .about = The last valid day, only where a source says so.
field-facilitator-guarantor = Visa guarantor
    .about = Whether the company can be the guarantor for the visa for medical stay. Leave it out when nothing points to it.
field-facilitator-guarantor-registry = Register
    .about = The authority that keeps the register. Leave it out when it is not known.
field-facilitator-guarantor-number = Number
    .about = The number in the register.
field-facilitator-guarantor-status = How sure it is
    .about = `registered` only when a person saw the entry in the register itself.
field-facilitator-partners = Partner hospitals
    .about = Hospitals with which a source says that it works.
field-facilitator-partners-hospitals = Hospitals
    .about = Ids of files in `content/hospitals`.
field-facilitator-offices = Offices abroad
    .about = One row for each office outside Japan.
field-facilitator-offices-country = Country
    .about = A code of the list of countries: two lower-case letters by ISO 3166-1.
field-facilitator-established = Founded
    .about = When the company was founded.

## A centre abroad

field-centre-name = Names
    .about = `ja` and `en` are needed. Other languages only where an official name exists.
field-centre-country = Country
    .about = Where it is: a code of the list of countries, two lower-case letters by ISO 3166-1.
field-centre-coordinates = Coordinates
    .about = The point on the map of the world, in degrees (WGS 84): the centre, or its city. Leave it out when no source names the city.
field-centre-coordinates-lat = Latitude
    .about = Degrees north; south of the equator with a minus.
field-centre-coordinates-lon = Longitude
    .about = Degrees east; west of Greenwich with a minus.
field-centre-coordinates-approximate = Approximate
    .about = `true` when the point is the city, not the building.
field-centre-kinds = Kinds
    .about = What is done there: one or more codes of the list of kinds.
field-centre-operators = Partners from Japan
    .about = Who runs it or helped to set it up, each with its name by language.
field-centre-opened = Opened
    .about = When it opened. For a centre that is not open yet, write `planned_for` instead.
field-centre-planned_for = Planned for
    .about = When it was to open. The page never turns a plan into an opening.
field-centre-status = Status
    .about = What the source said of it on the date in `status_as_of`.
field-centre-status_as_of = Status as of
    .about = The date of the source of the status, not the day on which you read it.
field-centre-follow_up = Follow-up
    .about = Does it see patients after treatment in Japan? Leave it out when no source says.

## A treatment's page

field-showcase-courses = Courses
    .about = How long the treatment takes, one row for each illness and hospital.
field-showcase-courses-hospital = Hospital
    .about = The hospital that treats so: the id of a file in `content/hospitals`.
field-showcase-longest_stays = Longest stays
    .about = The longest stays in hospital that Japan's insurance rules allow, one row for each illness.
field-showcase-longest-stays-days = Days
    .about = The longest stay in days.
field-showcase-exclusions = Not accepted
    .about = Who is not accepted for this treatment.
field-showcase-exclusions-list = Reasons
    .about = Codes of the list of exclusions.
field-showcase-costs = Costs
    .about = Prices that sources name, one row each, in Japanese yen.
field-showcase-costs-item = What it is for
    .about = A code of the list of cost items.
field-showcase-costs-jpy = Yen, lowest and highest
    .about = Two amounts in brackets, the lowest first; the same twice for one price.
field-showcase-costs-basis = Kind of price
    .about = What sort of price it is: a code of the list of bases.
field-showcase-costs-hospital = Hospital
    .about = The hospital that names the price: the id of a file in `content/hospitals`. Leave it out when the price is of no single hospital.
field-showcase-costs-quoted_on = Price of
    .about = The day, month or year for which the price was named. Leave it out when the source is not dated.
field-showcase-milestones = Milestones
    .about = What happened to the treatment in Japan, one row each: first use, approval, insurance.
field-showcase-milestones-date = Date
    .about = The day, month or year in which it happened.
field-showcase-milestones-event = Event
    .about = A code of the list of milestones.
field-showcase-milestones-name = Product
    .about = The name of the product it happened to, as on its package. Leave it out when the treatment is one product.

field-showcase-facts = Facts in the text
    .about = Every other figure or date that the text names, one row each. The text refers to it by `[](fact:id)`, and the page shows the value with the mark of its source.

## A fact

field-fact-id = Fact id
    .about = The name under which texts refer to it. Lower-case letters, digits and hyphens; different from every other fact of this file and of `content/facts.yaml`.
field-fact-number = Number
    .about = A number without a unit; the text says what it counts. Write one value, or the lowest and the highest in brackets. Exactly one of `number`, `percent`, `jpy` and `date` stands in a fact.
field-fact-percent = Per cent
    .about = A share of a hundred, without the sign. One value, or the lowest and the highest.
field-fact-jpy = Yen
    .about = An amount in Japanese yen, never converted from another currency. One value, or the lowest and the highest.
field-fact-date = Date
    .about = The day, month or year, as precise as the source is. One date, or the first and the last.
field-fact-quoted_on = Value of
    .about = The day, month or year for which the value was named. The page shows the value alone: say it in the text where it matters. Leave it out when the source is not dated.
field-fact-weak = Weak source
    .about = `true` where the value stands in a blog, a mirror or a repost. The page marks the source as weak. Leave it out for all other values.

## A translation

field-translation-status = Who translated
    .about = Truthfully: `reviewed` means that a person who reads both languages compared them.
field-translation-from = Translated from
    .about = The language of the original.
field-translation-on = Translated on
    .about = When the translation was made or last reviewed.
field-hospital-overlay-name = Official name in this language
    .about = Only where the hospital itself uses a name in this language. Leave it out otherwise.
field-facilitator-overlay-name = Official name in this language
    .about = Only where the company itself uses a name in this language. Leave it out otherwise.
field-centre-overlay-name = Official name in this language
    .about = Only where the centre itself uses a name in this language. Leave it out otherwise.

## A page of text

field-front-matter-title = Title
    .about = The heading of the page, and its name in lists and search results. Do not repeat it as a heading below.
field-front-matter-description = Summary
    .about = A plain summary for search results and shared links, 70 to 155 characters long.
field-front-matter-sources = Sources
    .about = The sources of the page. Only shared ones, in `content/sources.yaml`.
field-front-matter-picture = Drawing
    .about = What the page draws from the facts of the hospitals, behind its opening. Only the original names it.

## Settings

field-site-base_url = Address of the portal
    .about = Where the portal will live on the web. A path is allowed, as in `https://example.jp/portal`.
field-site-languages = Languages
    .about = The languages that are published, in the order of the language menu.
field-site-source_language = Language of the originals
    .about = The language in which authors write first. A text that is missing in another language is shown in this one.
field-site-fallback = Other substitutes
    .about = For a language whose readers understand another one better than that of the originals: from which languages a missing text is taken, nearest first. Leave it out otherwise.
field-site-unreviewed_machine_text = Unchecked machine text
    .about = What becomes of a text that a machine translated and no person has checked. Leave it out and it is shown with its label. `forbid` shows the original instead, and says that a translation waits to be checked.
field-site-unreviewed_machine_text_except = Where it is the other way round
    .about = Names of texts that are treated the other way: forbidden where others are shown, shown where others are forbidden. A name stands for every page, showcase, section and `prose` field that has it: `costs` is the page on costs, each section `{"{#costs}"}`, and the costs of each hospital.
field-site-theme = Theme
    .about = The folder below `themes/`. Leave it out for the theme that is inside the program.
field-site-search = Search
    .about = Whether readers can search the pages. It is so unless `false` stands here: the search page is then the A–Z index alone, and no search index is built.
field-site-offline = Saved pages
    .about = Readers can save pages on their telephone, to have them without a network. It is so unless `false` stands here: what readers saved is then deleted when they next open the site.
field-site-leave_out = Parts left out
    .about = Parts of the site that are not made, as where a host takes only so many files. Without this line the site has all of them. An address of theirs that was published leads to the page that says the same. For `open-data` there is none: list `/data/*` and `/:lang/data/` under `gone`.
field-site-demonstration = Demonstration
    .about = `true` makes every page say that this portal is a demonstration made from public sources.
field-site-operator = Operator
    .about = Who runs the portal.
field-site-operator-name = Name
    .about = The name of the organisation.
field-site-operator-email = E-mail for corrections
    .about = Where readers report mistakes.
field-site-operator-url = Website
    .about = The page of the organisation.

## What became different

field-changes = Changes
    .about = What became different in this entry, and when: the newest last. People who follow the portal see it in the list of changes and in its feed. Leave it out for what no reader would notice.
field-change-date = Date
    .about = The day, month or year in which the entry was changed. Never a day in the future.
field-change-kind = What was changed
    .about = What of the entry is different now. Write one row for each.
field-change-source = Source
    .about = Where the new fact was read, as in every block. Leave it out when the change was only a correction.

## Words that a field takes: `word-<key>-<word>`, or `word-<word>` where it means the same everywhere

word-yes = Yes, a source says so
word-on-request = When asked for
word-no = No, a source says so
word-label = It is shown, and says that no person has checked it
word-forbid = The original is shown until a person has checked it
word-leave_out-sheets = The page of each hospital that is printed and taken along
word-leave_out-comparisons = The pages on which the hospitals of a treatment stand side by side
word-leave_out-combined-lists = The lists of a treatment by region and by language
word-leave_out-open-data = All below `/data/`: the files for programs, their feed, and the page on them
word-picture-price-rules = What hospitals charge for one point
word-kind-main = Main number
word-kind-international-desk = Office for patients from abroad
word-kind-appointments = Appointments
word-kind-fax = Fax
word-kind-added = The entry is new
word-kind-contact = Address, telephone or hours
word-kind-languages = Help in languages
word-kind-treatments = Treatments
word-kind-accreditation = Accreditation
word-kind-prices = Prices
word-kind-moved = It moved
word-kind-closed = It closed
word-kind-corrected = A mistake was corrected
word-mode-staff = Staff who speak the language
word-mode-interpreter = An interpreter in person
word-mode-phone = An interpreter by telephone
word-mode-video = An interpreter by video or app
word-mode-machine = A translation device
word-mode-written = Web pages, signs or forms only
word-per-visit = For one visit
word-per-hour = For one hour
word-per-half-day = For half a day
word-per-day = For one day
word-route-coordinator-required = A coordinator has to apply for the patient
word-route-direct = The patient applies
word-route-direct-or-coordinator = The patient or a coordinator applies
word-route-referral-only = A doctor or hospital has to refer the patient
word-own_interpreter-required = The patient has to bring one
word-own_interpreter-arranged = The hospital or the coordinator arranges one
word-own_interpreter-not-needed = None is needed
word-modes-in-person = In person
word-modes-remote = By video or telephone
word-modes-written = In writing
word-modes-by-proxy = With someone who comes in the patient's place
word-status-registered = A person saw the entry in the register
word-status-own-statement = The company or a hospital says so; the register was not seen
word-status-unconfirmed = Likely, but not confirmed
word-status-open = Open
word-status-planned = Planned
word-status-feasibility-study = Under study
word-status-closed = Closed
word-status-human = A person translated it
word-status-reviewed = A machine translated it, a person compared both
word-status-machine = A machine translated it, nobody compared both
