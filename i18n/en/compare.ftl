# Comparing hospitals, and what a treatment's page draws.

compare-title = Compare hospitals: { $treatment }
compare-title-in = Compare hospitals: { $treatment }, { $place }
compare-description = { $title }. How to apply, languages, costs, stay and dates side by side, from public sources, in neutral order.
compare-order =
    { $count ->
        [one] { $count } hospital. The order does not mean better.
       *[other] { $count } hospitals, from north to south, then by name. The order does not mean better.
    }
compare-sources = “Not stated” is not “No”. The sources stand on each hospital’s page.
compare-list = About this treatment, and the list of hospitals
compare-all =
    { $count ->
        [one] Compare { $count } hospital
       *[other] Compare all { $count } hospitals side by side
    }
compare-this = Compare with others
compare-parts = Tables by region
compare-split = There are too many hospitals for one table. Each region has its own.
compare-choose = Choose hospitals to compare
compare-hint = You can choose up to four. The choice stays on this device.
compare-full = Four are chosen already. Take one away first.
compare-failed = The other hospitals could not be loaded. Try again, or see the tables by region.
compare-chosen =
    { $count ->
        [one] { $count } hospital chosen
       *[other] { $count } hospitals chosen
    }
compare-show-all = End the choice
compare-add = Add to compare
compare-go = Compare them
compare-clear = Clear the choice
compare-apply = Who applies
compare-cost = Cost of this treatment
compare-treatment = This treatment
compare-kind = Kind
compare-volume = Patients treated
compare-more = Recognition, place and dates
compare-where = Place

## How long it takes

course-weeks = Weeks
course-outpatient = no stay in hospital
course-session = one session
course-span = from the first week to the last; the number of sessions is not stated
course-stay = days in hospital
course-days = On which days of a week sessions are given is not stated.

## Treatments

bare-heading = What this site does not say yet
bare-text = This site has no text about this treatment yet. Ask your doctor and the hospital. Until then:
bare-suits = Whom it may help, and whom not
bare-risks = Risks and side effects
bare-evidence = Evidence and approval in Japan
bare-prices =
    { $count ->
        [one] { $count } hospital in this list names a price
       *[other] { $count } hospitals in this list name a price
    }

## Price rules

price-heading = What one point costs
price-text = Japan’s fee list counts in points. The longer the bar, the more one point costs. The first part of each bar is the price under public insurance. Medicines and rooms may be counted differently.
price-count =
    { $count ->
        [one] { $count } of { $all } hospitals states a rule.
       *[other] { $count } of { $all } hospitals state a rule.
    }
price-caption = From north to south, then by name. The order does not mean better.
price-insured = Public insurance in Japan
price-insured-rule = 10 yen per point

## The way of a patient

journey-all = Each step with papers, costs and what can go wrong
