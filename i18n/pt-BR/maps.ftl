## Maps: each stands beside a list that says the same.

section-where = Onde fica
map-dots = Cada ponto é um hospital.
map-without =
    { $count ->
        [one] { $count } hospital não tem ponto: a sua localização não é informada.
        [many] { $count } de hospitais não têm ponto: a sua localização não é informada.
       *[other] { $count } hospitais não têm ponto: a sua localização não é informada.
    }
map-exact = O ponto é o hospital.
map-approximate = O anel mostra mais ou menos onde fica, com precisão de cerca de 1 km.
map-unplaced = A localização não é informada. O mapa mostra a província.
map-centres = Um ponto é uma cidade que uma fonte cita. Um anel é um país: nenhuma fonte cita a cidade.
map-credit-japan = Mapa do Japão, simplificado
map-credit-world = Mapa-múndi, simplificado
