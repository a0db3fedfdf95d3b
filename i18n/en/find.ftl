# Filters beside lists. A text with "#" is completed by the page: a number or a name.

filter-title = Filter the list
filter-show-hospitals = Show the hospitals
filter-show-companies = Show the companies
filter-companies = Companies
filter-any = Any
filter-clear = Clear all filters
filter-text = Name or place
filter-treatment = Treatment
filter-place = Region and prefecture
filter-prefecture = Prefecture
filter-spoken-unnamed = By telephone or video, languages not named
filter-device = Only by translation device
filter-apply-self = I can apply myself
filter-apply-coordinator = Through a coordinator
filter-apply-referral = By referral
filter-opinion-in-person = In person
filter-opinion-remote = Remote
filter-opinion-written = In writing
filter-opinion-by-proxy = With someone who comes for you
filter-accredited-yes = Accredited
filter-service = Services
filter-chips = Filters in use
filter-remove = Take away: { $filter }
filter-found-hospitals =
    { $count ->
        [one] { $number } hospital fits.
       *[other] { $number } hospitals fit.
    }
filter-found-companies =
    { $count ->
        [one] { $number } company fits.
       *[other] { $number } companies fit.
    }
filter-none-hospitals = No hospital fits all of these filters.
filter-none-companies = No company fits all of these filters.
filter-less = Nothing left? Take a filter away.
filter-ask-coordinator = Or ask a coordinator
filter-page-only = The filters look among the { $count } hospitals on this page. The list has { $total }.
filter-loading = Loading the rest of the list.
row-spoken = People speak
and-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
languages-by-device =
    { $count ->
        [one] { $language } (by device only: { $count } hospital)
       *[other] { $language } (by device only: { $count } hospitals)
    }
languages-unnamed =
    { $count ->
        [one] { $count } hospital has interpreters by telephone or video for languages it does not name. Ask whether yours is one.
       *[other] { $count } hospitals have interpreters by telephone or video for languages they do not name. Ask whether yours is one.
    }
languages-unnamed-where = Find them in the list of all hospitals
