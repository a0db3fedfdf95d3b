# Filters beside lists. A text with "#" is completed by the page: a number or a name.

filter-title = Saring daftar
filter-show-hospitals = Tampilkan rumah sakit
filter-show-companies = Tampilkan perusahaan
filter-companies = Perusahaan
filter-any = Semua
filter-clear = Hapus semua saringan
filter-text = Nama atau tempat
filter-treatment = Pengobatan
filter-place = Wilayah dan prefektur
filter-prefecture = Prefektur
filter-spoken-unnamed = Lewat telepon atau video, nama bahasa tidak disebutkan
filter-device = Hanya dengan alat penerjemah
filter-apply-self = Saya dapat mendaftar sendiri
filter-apply-coordinator = Melalui koordinator
filter-apply-referral = Dengan rujukan
filter-opinion-in-person = Tatap muka
filter-opinion-remote = Jarak jauh
filter-opinion-written = Tertulis
filter-opinion-by-proxy = Melalui orang yang datang mewakili Anda
filter-accredited-yes = Terakreditasi
filter-service = Layanan
filter-chips = Saringan yang dipakai
filter-remove = Hapus: { $filter }
filter-found-hospitals =
    { $count ->
       *[other] { $number } rumah sakit sesuai.
    }
filter-found-companies =
    { $count ->
       *[other] { $number } perusahaan sesuai.
    }
filter-none-hospitals = Tidak ada rumah sakit yang sesuai dengan semua saringan ini.
filter-none-companies = Tidak ada perusahaan yang sesuai dengan semua saringan ini.
filter-less = Tidak ada hasil? Hapus satu saringan.
filter-ask-coordinator = Atau tanyakan kepada koordinator
filter-page-only = Saringan hanya mencari di antara { $count } rumah sakit di halaman ini. Seluruh daftar memuat { $total }.
filter-loading = Sisa daftar sedang dimuat.
row-spoken = Bahasa petugas atau juru bahasa
and-more =
    { $count ->
       *[other] dan { $count } lainnya
    }
languages-by-device =
    { $count ->
       *[other] { $language } (hanya dengan alat: { $count } rumah sakit)
    }
languages-unnamed =
    { $count ->
       *[other] { $count } rumah sakit punya juru bahasa lewat telepon atau video, tetapi tidak menyebutkan bahasanya. Tanyakan apakah bahasa Anda termasuk.
    }
languages-unnamed-where = Cari di daftar semua rumah sakit
