# The search, and the index that stands on the same page.

nav-search = Cari
nav-index = Indeks

search-title = Pencarian dan indeks
search-lede = Ketik pengobatan, tempat, atau nama, dalam bahasa apa pun. Atau pilih dari indeks di bawah.
index-title = Indeks
index-lede = Pengobatan, penyakit, tempat, dan rumah sakit dalam satu daftar.

search-label = Cari di situs ini
search-hint = Tempat, pengobatan, atau rumah sakit. Yang Anda ketik tetap di perangkat Anda.
search-button = Cari
search-results = Hasil
search-found = Ditemukan
search-loading = Sedang mencari …
search-none = Tidak ada yang ditemukan.
search-try = Coba kata yang lebih pendek, atau periksa ejaannya. Anda juga dapat bertanya kepada koordinator.
search-failed = Pencarian tidak dapat dimuat. Gunakan indeks di bawah.
search-more = Tampilkan hasil lain
search-ask = Tanya koordinator

index-jump = Langsung ke
index-conditions = Penyakit
index-places = Tempat
index-hospitals = Rumah sakit
index-also = kata pencarian
index-see = lihat

## What kind of page a result is

search-kind-treatment = Pengobatan
search-kind-hospital = Rumah sakit
search-kind-place = Daftar
search-kind-coordinator = Koordinator
search-kind-centre = Pusat medis di luar Jepang
search-kind-page = Halaman

search-hospitals =
    { $count ->
        [0] Belum ada rumah sakit
       *[other] { $count } rumah sakit
    }
