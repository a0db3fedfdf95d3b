# The page for the doctor at home.

doctors-treatments = By treatment
doctors-lede =
    { $count ->
        [one] From the entry of { $count } hospital and the pages on treatments. The hospital decides case by case.
       *[other] From the entries of { $count } hospitals and the pages on treatments. What one states does not bind another. Each decides case by case.
    }
doctors-hospitals =
    { $count ->
        [one] { $count } hospital
       *[other] { $count } hospitals
    }
doctors-who-self = the patient ({ $count })
doctors-who-coordinator = a coordinator ({ $count })
doctors-who-referral = a doctor or hospital ({ $count })
doctors-who-unstated = not stated ({ $count })
doctors-conditions = Stated as treated
doctors-exclusions = Stated as not accepted
doctors-opinion = Second opinion from a distance
doctors-by =
    { $all ->
        [one] { $text } ({ $count } of { $all } hospital)
       *[other] { $text } ({ $count } of { $all } hospitals)
    }
doctors-more = Other treatments
doctors-more-text = For these, the entries state nothing of conditions, papers, answers or reports.
doctors-coordinators = Accredited coordinators
doctors-coordinators-text = A coordinator sends your records and brings back the answer. The order does not mean better.
doctors-routes = Who applies, at all hospitals
doctors-amtac = AMTAC accreditation
doctors-letter = Headings for your letter
doctors-letter-text = Write in English or Japanese. Copy the headings, or print this page and write on it.
doctors-paper = The whole page, with sources
doctors-sheet = What is not named here is not stated.
doctors-data = The same as files
