## Maps: each stands beside a list that says the same.

section-where = 위치
map-dots = 점 하나가 병원 하나입니다.
map-without = 병원 { $count }곳은 위치가 기재되지 않아 점이 없습니다.
map-exact = 점이 병원의 위치입니다.
map-approximate = 고리는 대략의 위치입니다(오차 약 1km).
map-unplaced = 위치가 기재되어 있지 않습니다. 지도에는 도도부현을 표시합니다.
map-centres = 점은 출처에 나온 도시입니다. 고리는 나라입니다(출처에 도시가 없음).
map-credit-japan = 일본 지도(간략화)
map-credit-world = 세계 지도(간략화)
