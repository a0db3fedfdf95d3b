# Interface words. One message, one string; selectors only for plural forms.

site-name = Japan International Hospitals
not-stated = Not stated
source = Source
sources = Sources
weak-source = weak source
confirm-first = Checked too long ago: please confirm first
checked-on = checked { $date }
skip-link = Skip to the content
menu-label = Language
menu-partly = partly translated
nav-label = Main
trail-label = You are here
footer-label = About this site
footer-demonstration = This site is a demonstration made from public sources. It is not the official list of Japan International Hospitals, and it gives no medical advice.
footer-private = No cookies, no tracking, nothing loaded from others.
footer-error = Report an error
page-partly = Most of this page is not yet in your language.

## Navigation

nav-hospitals = Find a hospital
nav-treatments = Treatments
nav-how-it-works = How it works
nav-costs = Costs
nav-coordinators = Coordinators
nav-emergency = Emergency 119
nav-regions = Regions
nav-languages = Languages
nav-accreditation = Accreditation
nav-apply = How to apply
nav-about = About this site
nav-visa = Visa for medical stay
nav-for-doctors = For your doctor
nav-centres = Japanese-style centres abroad
nav-sources = All sources

## Texts that are not what they seem

notice-fallback = This part is not yet in your language. It is shown in: { $language }.
notice-machine = Translated by machine and not checked by a person. Do not use it alone for medical decisions.
notice-reviewed = Translated by machine, then checked by a person.
notice-stale = The original has changed since this was translated. This translation may be out of date.
notice-stale-original = Read the original: { $language }

## Language gate and missing pages

gate-choose = Continue in English
not-found-title = Page not found
not-found-text = The page may have moved. Start from the list of hospitals, or from the front page.

## Front page

home-title = Hospitals in Japan for patients from abroad
home-description = What public sources say about hospitals in Japan that receive patients from abroad: treatments, languages, how to apply, costs, each with source and date.
home-lede =
    { $count ->
        [one] { $count } hospital that public sources name for patients from abroad, with the source and date of every fact. The site sells nothing and ranks nothing.
       *[other] { $count } hospitals that public sources name for patients from abroad, with the source and date of every fact. The site sells nothing and ranks nothing.
    }
home-doors = Where to begin
home-right-for-you = Is travelling to Japan right for you?
home-about = What this site is, and what it is not
home-treatments = Treatments
home-regions = Hospitals by region
door-treatment = I know the treatment
door-check-up = I want a health check-up
door-help = I need someone to apply for me
door-language = I look for help in my language
built-for = Dates were compared on { $date }.

## Lists

hospitals-title = Find a hospital
hospitals-in = Hospitals in { $place }
hospitals-in-prefecture = Hospitals in { $place } Prefecture
hospitals-speaking = People who speak { $language }
hospitals-named = Named under { $scheme }
two-facets = { $first }: { $second }
list-lede =
    { $count ->
        [0] No hospital in this list yet.
        [one] { $count } hospital.
       *[other] { $count } hospitals, from north to south, then by name. The order does not mean better.
    }
list-description =
    { $count ->
        [one] { $title }: { $count } hospital in Japan for patients from abroad, with treatments, languages and how to apply, from public sources.
       *[other] { $title }: { $count } hospitals in Japan for patients from abroad, with treatments, languages and how to apply, from public sources.
    }
list-hospitals = Hospitals
page-title = { $title }, page { $page } of { $pages }
page-of = Page { $page } of { $pages }
page-previous = Previous page
page-next = Next page
pager-label = Pages
by-treatment = By treatment
by-region = By region
by-prefecture = By prefecture
by-language = By language spoken by people
by-apply = By how to apply
by-accreditation = By accreditation
whole-region = Whole region
narrow-list = Narrow the list
none-yet = None yet
place-separator = {", "}
colon = {": "}
treatments-not-stated = Treatments not stated
spoken = Languages spoken by people
treatments-lede = What hospitals in these lists offer to patients from abroad. A list is not advice: your doctor and the hospital decide.
regions-lede = Japan from north to south, with the number of hospitals in each prefecture.
languages-lede = Only help from people counts here: staff, interpreters in person, by telephone or by video. Translation devices are on each hospital’s page.
accreditation-lede = What an accreditation covers, and whether it still holds, is on each hospital’s page. Most sources are old.
apply-lede = Many hospitals do not take requests from abroad directly. A coordinator applies for you.

## How to apply

intake-heading-coordinator-required = You cannot apply yourself: a coordinator applies for you
intake-heading-direct = You can apply yourself
intake-heading-direct-or-coordinator = You can apply yourself, or through a coordinator
intake-heading-referral-only = You cannot apply yourself: a doctor or hospital refers you
intake-heading-unknown = How to apply is not stated
intake-short-coordinator-required = Apply through a coordinator
intake-short-direct = Apply directly
intake-short-direct-or-coordinator = Apply directly or through a coordinator
intake-short-referral-only = By referral only
intake-short-unknown = How to apply: not stated
intake-list-coordinator-required = Apply through a coordinator
intake-list-direct = Apply directly
intake-list-direct-or-coordinator = Apply directly or through a coordinator
intake-list-referral-only = By referral only
intake-step-choose = The hospital names:
intake-step-find = See the coordinators who can apply for you
intake-step-review = The hospital looks at your records before you travel.
intake-step-estimate = You get an estimate of the cost before you travel.
label-documents = Papers to send
label-document-languages = Languages of the papers
label-reply = Time to an answer
label-interpreter = Interpreter
label-second-opinion = Second opinion
reply-days =
    { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    }
own-interpreter-required = You bring your own
own-interpreter-arranged = Arranged for you
own-interpreter-not-needed = Not needed
second-opinion-in-person = in person
second-opinion-remote = remote
second-opinion-written = in writing
second-opinion-by-proxy = with someone who comes for you

## Hospital page

hospital-description = { $name }, { $prefecture }, Japan: treatments, languages, how to apply, costs and accreditations for patients from abroad, each with source and date.
facts-checked = Facts checked
hospital-confirmed = Confirmed by the hospital
beds =
    { $count ->
        [one] { $number } bed
       *[other] { $number } beds
    }
as-of = { $text } (as of { $date })
from-to = { $text } ({ $from } to { $to })
since = since { $date }
ended = Ended { $date }
volume =
    { $count ->
        [one] { $number } patient treated
       *[other] { $number } patients treated
    }
label-cost = Cost
label-includes = Includes
label-excludes = Does not include
section-treatments = What is treated, and how long it takes
section-languages = Languages
section-costs = Costs
section-stay = Your stay
section-after = After treatment
section-services = Services for patients from abroad
section-card = Show this to a driver or at the reception
section-contact = Contact
section-recognised = Recognised by
section-similar = Other hospitals for
not-accepted = Not accepted
sessions =
    { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }
weeks =
    { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
weeks-decimal = { $number } weeks
hospital-days =
    { $count ->
        [one] { $count } day in hospital
       *[other] { $count } days in hospital
    }
days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
column-language = Language
column-people = Help from people
column-other = Devices and written information
unnamed-languages =
    { $count ->
        [one] { $count } language, not named
       *[other] { $count } languages, not named
    }
languages-not-named = Languages not named
booking-needed = must be booked
fee = { $amount } { $per }
per-visit = per visit
per-hour = per hour
per-half-day = per half day
per-day = per day
hours-always = 24 hours
japan-time = { $hours } (Japan time, UTC+9)
weekday-range = { $from }–{ $to }
weekday-mon = Mon
weekday-tue = Tue
weekday-wed = Wed
weekday-thu = Thu
weekday-fri = Fri
weekday-sat = Sat
weekday-sun = Sun
yen = JPY { $amount }
yen-range = JPY { $least } to { $most }
yen-per-point = { $yen } yen per point; the insured tariff is 10
percent-of-tariff = { $percent } % of the insured tariff
label-price-rule = Price rule
label-tax = Consumption tax
tax-added = Added
tax-not-added = Not added
label-estimate = Estimate before travel
label-deposit = Deposit
label-no-referral = Extra fee without a referral letter
label-payment = Ways to pay
label-insurance = Public insurance
insurance-none = Does not cover people who come for treatment: you pay in full
answer-yes = Yes
answer-on-request = On request
answer-no = No
label-companion = Someone may stay with you
label-private-room = Single room
label-diet = Food by religion
label-prayer = Place to pray
label-wheelchair = Wheelchair access
label-children = Children as patients
label-report = Written report
label-report-languages = Languages of the report
label-centres = Related centres abroad
label-address = Address
label-position = Position
position-approximate = approximate, to about 1 km
label-phone = Telephone
label-hours = Hours
label-email = E-mail
label-website = Website
label-international-page = Page for patients from abroad
label-form = Enquiry form
phone-main = Telephone
phone-international-desk = Telephone, international desk
phone-appointments = Telephone, appointments
phone-fax = Fax
departments-not-stated = Departments not stated
no-accreditation = No accreditation stated
standing-until = Valid until { $date }
standing-ended = Ended { $date }; a renewal was not confirmed
standing-recent = Listed as of { $date }
standing-listed = Listed as of { $date }; not confirmed since
standing-since = Given { $date }; not confirmed since
standing-undated = Named by a source without a date; not confirmed
card-go = こちらへ行きたいです。
card-help = 海外から来た患者です。よろしくお願いします。

## Coordinators

coordinators-title = Coordinators for medical travel
coordinators-description = Companies that arrange medical travel to Japan: accreditation number, standing as a visa guarantor, languages, contact, from public sources.
coordinators-lede = A coordinator sends your records, arranges the interpreter and can be your guarantor for the visa. Accredited companies come first, then by name. The order does not mean better.
coordinator-description = { $name }: accreditation, standing as a visa guarantor, languages, services and contact for patients from abroad, from public sources.
amtac-meaning = What the accreditation (AMTAC) means
label-amtac = Accreditation by Medical Excellence JAPAN (AMTAC)
label-guarantor = Guarantor for the visa for medical stay
label-established = Began
guarantor-registered = Registered
guarantor-own-statement = By its own or a hospital’s statement; the register was not seen
guarantor-unconfirmed = Not confirmed
section-standing = Standing
section-partners = Hospitals it is said to work with
section-offices = Offices abroad

## Centres abroad

centres-title = Japanese-style centres abroad
centres-description = Medical centres abroad that were set up with Japanese partners, by country, with what a dated public source said of each.
centres-lede = What public documents said of each centre, as of their date. Nothing here says that a centre is open today: ask before you go.
country-title = Japanese-style centres: { $country }
country-description = Medical centres set up with Japanese partners in this country: { $country }. What a dated public source said of each.
centre-title = { $name } ({ $country })
centre-description = { $name }, { $country }: what kind of centre it is, who set it up from Japan, and what a dated public source said of it.
centre-was-open = Open on { $date } by the source; not confirmed since
centre-was-planned = Planned on { $date } by the source; whether it opened is not confirmed
centre-was-studied = Under study on { $date } by the source; whether it opened is not confirmed
centre-was-closed = Closed on { $date } by the source
label-country = Country
label-city = City
label-kinds = Kind
label-operators = Partners from Japan
label-opened = Opened
label-planned-for = Planned for
label-follow-up = Follow-up of patients treated in Japan

## Treatments

showcase-courses = How long a course takes
showcase-stays = Longest stays under Japan’s insurance rules
showcase-costs = Prices that sources name
showcase-milestones = In Japan
column-item = What
column-price = Price
column-basis = Kind of price
column-as-of = As of

## Sources

sources-title = All sources
sources-description = Every source behind a fact on this site, with its publisher, the date it was published and the date it was read.
sources-lede = Every source behind a fact on this site. A weak source is a blog, a mirror or a repost.
published = published { $date }
read-on = read { $date }
