## Maps: each stands beside a list that says the same.

section-where = Lokasi
map-dots = Setiap titik adalah satu rumah sakit.
map-without = { $count } rumah sakit tidak punya titik: letaknya tidak disebutkan.
map-exact = Titik adalah letak rumah sakit.
map-approximate = Cincin menunjukkan perkiraan lokasinya, dengan selisih sekitar 1 km.
map-unplaced = Letaknya tidak disebutkan. Peta menunjukkan prefekturnya.
map-centres = Titik adalah kota yang disebut sumber. Cincin adalah negara: tidak ada sumber yang menyebut kotanya.
map-credit-japan = Peta Jepang, disederhanakan
map-credit-world = Peta dunia, disederhanakan
