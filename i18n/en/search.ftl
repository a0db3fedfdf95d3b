# The search, and the index that stands on the same page.

nav-search = Search
nav-index = Index

search-title = Search and index
search-lede = Type a treatment, a place or a name, in any language. Or choose from the index below.
index-title = Index
index-lede = Treatments, conditions, places and hospitals in one list.

search-label = Search this site
search-hint = A place, a treatment or a hospital. What you type stays on your device.
search-button = Search
search-results = Results
search-found = Found
search-loading = Searching …
search-none = Nothing was found.
search-try = Try a shorter word, or check the spelling. You can also ask a coordinator.
search-failed = The search could not be loaded. Use the index below.
search-more = Show more results
search-ask = Ask a coordinator

index-jump = Jump to
index-conditions = Conditions
index-places = Places
index-hospitals = Hospitals
index-also = search words
index-see = see

## What kind of page a result is

search-kind-treatment = Treatment
search-kind-hospital = Hospital
search-kind-place = List
search-kind-coordinator = Coordinator
search-kind-centre = Centre abroad
search-kind-page = Page

search-hospitals =
    { $count ->
        [0] No hospital yet
        [one] { $count } hospital
       *[other] { $count } hospitals
    }
