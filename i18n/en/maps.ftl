## Maps: each stands beside a list that says the same.

section-where = Where
map-dots = Each dot is a hospital.
map-without =
    { $count ->
        [one] One hospital has no dot: its position is not stated.
       *[other] { $count } hospitals have no dot: their positions are not stated.
    }
map-exact = The dot is the hospital.
map-approximate = The ring shows about where it is, to about 1 km.
map-unplaced = The position is not stated. The map shows the prefecture.
map-centres = A dot is a city that a source names. A ring is a country: no source names the city.
map-credit-japan = Map of Japan, simplified
map-credit-world = World map, simplified
