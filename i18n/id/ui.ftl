# Interface words. One message, one string; selectors only for plural forms.

site-name = Japan International Hospitals
not-stated = Tidak disebutkan
source = Sumber
sources = Sumber
weak-source = sumber lemah
confirm-first = Sudah lama tidak diperiksa: pastikan dulu
checked-on = diperiksa { $date }
skip-link = Langsung ke isi
menu-label = Bahasa
menu-partly = sebagian diterjemahkan
nav-label = Utama
trail-label = Anda di sini
footer-label = Tentang situs ini
footer-demonstration = Situs uji coba ini dibuat dari sumber publik. Situs ini bukan daftar resmi Japan International Hospitals, dan tidak memberi nasihat medis.
footer-private = Tanpa cookie, tanpa pelacakan, tidak memuat apa pun dari pihak lain.
footer-error = Laporkan kesalahan
page-partly = Sebagian besar halaman ini belum tersedia dalam bahasa Anda.

## Navigation

nav-hospitals = Cari rumah sakit
nav-treatments = Pengobatan
nav-how-it-works = Langkah berobat
nav-costs = Biaya
nav-coordinators = Koordinator
nav-emergency = Darurat 119
nav-regions = Wilayah
nav-languages = Bahasa
nav-accreditation = Akreditasi
nav-apply = Cara mendaftar
nav-about = Tentang situs ini
nav-visa = Visa tinggal medis
nav-for-doctors = Untuk dokter Anda
nav-centres = Pusat medis gaya Jepang di luar Jepang
nav-sources = Semua sumber

## Texts that are not what they seem

notice-fallback = Bagian ini belum tersedia dalam bahasa Anda. Ditampilkan dalam bahasa: { $language }.
notice-machine = Diterjemahkan mesin dan belum diperiksa manusia. Jangan hanya mengandalkan teks ini untuk keputusan medis.
notice-reviewed = Diterjemahkan mesin, lalu diperiksa manusia.
notice-stale = Teks asli berubah setelah teks ini diterjemahkan. Terjemahan ini mungkin sudah usang.
notice-stale-original = Baca teks asli: { $language }

## Language gate and missing pages

gate-choose = Lanjutkan dalam bahasa Indonesia
not-found-title = Halaman tidak ditemukan
not-found-text = Halaman ini mungkin sudah pindah. Mulailah dari daftar rumah sakit, atau dari halaman depan.

## Front page

home-title = Rumah sakit di Jepang bagi pasien dari luar negeri
home-description = Isi sumber publik tentang rumah sakit di Jepang yang menerima pasien dari luar negeri: pengobatan, bahasa, cara mendaftar, biaya, masing-masing dengan sumber dan tanggal.
home-lede = { $count } rumah sakit yang disebut sumber publik bagi pasien dari luar negeri, dengan sumber dan tanggal setiap fakta. Situs ini tidak menjual apa pun dan tidak memeringkat apa pun.
home-doors = Mulai dari mana
home-right-for-you = Apakah pergi ke Jepang tepat bagi Anda?
home-about = Apa yang dilakukan situs ini, dan apa yang tidak
home-treatments = Pengobatan
home-regions = Rumah sakit menurut wilayah
door-treatment = Saya tahu pengobatan yang saya cari
door-check-up = Saya ingin pemeriksaan kesehatan
door-help = Saya perlu orang yang mendaftarkan saya
door-language = Saya mencari bantuan dalam bahasa saya
built-for = Tanggal-tanggal dibandingkan pada { $date }.

## Lists

hospitals-title = Cari rumah sakit
hospitals-in = Rumah sakit di { $place }
hospitals-in-prefecture = Rumah sakit di Prefektur { $place }
hospitals-speaking = Ada penutur bahasa { $language }
hospitals-named = Tercantum dalam { $scheme }
two-facets = { $first }: { $second }
list-lede =
    { $count ->
        [0] Belum ada rumah sakit dalam daftar ini.
       *[other] { $count } rumah sakit, dari utara ke selatan, lalu menurut nama. Urutan tidak menunjukkan mana yang lebih baik.
    }
list-description = { $title }: { $count } rumah sakit di Jepang bagi pasien dari luar negeri, dengan pengobatan, bahasa, dan cara mendaftar, dari sumber publik.
list-hospitals = Rumah sakit
page-title = { $title }, halaman { $page } dari { $pages }
page-of = Halaman { $page } dari { $pages }
page-previous = Halaman sebelumnya
page-next = Halaman berikutnya
pager-label = Halaman
by-treatment = Menurut pengobatan
by-region = Menurut wilayah
by-prefecture = Menurut prefektur
by-language = Menurut bahasa petugas atau juru bahasa
by-apply = Menurut cara mendaftar
by-accreditation = Menurut akreditasi
whole-region = Seluruh wilayah
narrow-list = Persempit daftar
none-yet = Belum ada
place-separator = {", "}
colon = {": "}
treatments-not-stated = Pengobatan tidak disebutkan
spoken = Bahasa petugas atau juru bahasa
treatments-lede = Yang ditawarkan rumah sakit dalam daftar ini kepada pasien dari luar negeri. Daftar bukan nasihat: dokter Anda dan rumah sakit yang memutuskan.
regions-lede = Jepang dari utara ke selatan, dengan jumlah rumah sakit di setiap prefektur.
languages-lede = Di sini hanya bantuan dari manusia yang dihitung: petugas, juru bahasa di tempat, lewat telepon, atau lewat video. Alat penerjemah disebutkan di halaman setiap rumah sakit.
accreditation-lede = Cakupan suatu akreditasi, dan apakah masih berlaku, tertulis di halaman setiap rumah sakit. Sebagian besar sumber sudah lama.
apply-lede = Banyak rumah sakit tidak menerima permohonan langsung dari luar negeri. Koordinator mendaftarkan Anda.

## How to apply

intake-heading-coordinator-required = Anda tidak dapat mendaftar sendiri: koordinator mendaftarkan Anda
intake-heading-direct = Anda dapat mendaftar sendiri
intake-heading-direct-or-coordinator = Anda dapat mendaftar sendiri, atau melalui koordinator
intake-heading-referral-only = Anda tidak dapat mendaftar sendiri: dokter atau rumah sakit merujuk Anda
intake-heading-unknown = Cara mendaftar tidak disebutkan
intake-short-coordinator-required = Mendaftar melalui koordinator
intake-short-direct = Mendaftar langsung
intake-short-direct-or-coordinator = Mendaftar langsung atau melalui koordinator
intake-short-referral-only = Hanya dengan rujukan
intake-short-unknown = Cara mendaftar: tidak disebutkan
intake-list-coordinator-required = Mendaftar melalui koordinator
intake-list-direct = Mendaftar langsung
intake-list-direct-or-coordinator = Mendaftar langsung atau melalui koordinator
intake-list-referral-only = Hanya dengan rujukan
intake-step-choose = Rumah sakit menyebutkan:
intake-step-find = Lihat koordinator yang dapat mendaftarkan Anda
intake-step-review = Rumah sakit memeriksa rekam medis Anda sebelum Anda berangkat.
intake-step-estimate = Anda menerima perkiraan biaya sebelum berangkat.
label-documents = Dokumen yang perlu dikirim
label-document-languages = Bahasa dokumen
label-reply = Waktu sampai ada jawaban
label-interpreter = Juru bahasa
label-second-opinion = Pendapat kedua
reply-days = { $days } hari kerja
own-interpreter-required = Anda membawa sendiri
own-interpreter-arranged = Disediakan untuk Anda
own-interpreter-not-needed = Tidak perlu
second-opinion-in-person = tatap muka
second-opinion-remote = jarak jauh
second-opinion-written = tertulis
second-opinion-by-proxy = melalui orang yang datang mewakili Anda

## Hospital page

hospital-description = { $name }, { $prefecture }, Jepang: pengobatan, bahasa, cara mendaftar, biaya, dan akreditasi bagi pasien dari luar negeri, masing-masing dengan sumber dan tanggal.
facts-checked = Fakta diperiksa
hospital-confirmed = Dikonfirmasi rumah sakit
beds =
    { $count ->
       *[other] { $number } tempat tidur
    }
as-of = { $text } (per { $date })
from-to = { $text } ({ $from } sampai { $to })
since = sejak { $date }
ended = Berakhir { $date }
volume =
    { $count ->
       *[other] { $number } pasien diobati
    }
label-cost = Biaya
label-includes = Termasuk
label-excludes = Tidak termasuk
section-treatments = Yang diobati, dan berapa lama
section-languages = Bahasa
section-costs = Biaya
section-stay = Masa tinggal Anda
section-after = Setelah pengobatan
section-services = Layanan bagi pasien dari luar negeri
section-card = Tunjukkan ini kepada sopir atau di bagian penerimaan
section-contact = Kontak
section-recognised = Diakui oleh
section-similar = Rumah sakit lain untuk
not-accepted = Tidak diterima
sessions = { $count } sesi
weeks = { $count } minggu
weeks-decimal = { $number } minggu
hospital-days = { $count } hari rawat inap
days = { $count } hari
column-language = Bahasa
column-people = Bantuan dari manusia
column-other = Alat dan informasi tertulis
unnamed-languages = { $count } bahasa, tidak disebutkan namanya
languages-not-named = Nama bahasa tidak disebutkan
booking-needed = harus dipesan
fee = { $amount } { $per }
per-visit = per kunjungan
per-hour = per jam
per-half-day = per setengah hari
per-day = per hari
hours-always = 24 jam
japan-time = { $hours } (waktu Jepang, UTC+9)
weekday-range = { $from }–{ $to }
weekday-mon = Sen
weekday-tue = Sel
weekday-wed = Rab
weekday-thu = Kam
weekday-fri = Jum
weekday-sat = Sab
weekday-sun = Min
yen = JPY { $amount }
yen-range = JPY { $least } sampai { $most }
yen-per-point = { $yen } yen per poin; tarif asuransi adalah 10
percent-of-tariff = { $percent }% dari tarif asuransi
label-price-rule = Aturan harga
label-tax = Pajak konsumsi
tax-added = Ditambahkan
tax-not-added = Tidak ditambahkan
label-estimate = Perkiraan biaya sebelum berangkat
label-deposit = Deposit
label-no-referral = Biaya tambahan tanpa surat rujukan
label-payment = Cara membayar
label-insurance = Asuransi kesehatan publik
insurance-none = Tidak menanggung orang yang datang untuk berobat: Anda membayar penuh
answer-yes = Ya
answer-on-request = Atas permintaan
answer-no = Tidak
label-companion = Pendamping boleh menginap
label-private-room = Kamar untuk satu pasien
label-diet = Makanan sesuai agama
label-prayer = Tempat berdoa atau salat
label-wheelchair = Akses kursi roda
label-children = Menerima pasien anak
label-report = Laporan tertulis
label-report-languages = Bahasa laporan
label-centres = Pusat medis terkait di luar Jepang
label-address = Alamat
label-position = Letak
position-approximate = perkiraan, dengan selisih sekitar 1 km
label-phone = Telepon
label-hours = Jam layanan
label-email = Email
label-website = Situs web
label-international-page = Halaman bagi pasien dari luar negeri
label-form = Formulir pertanyaan
phone-main = Telepon
phone-international-desk = Telepon, bagian internasional
phone-appointments = Telepon, janji temu
phone-fax = Faks
departments-not-stated = Bagian tidak disebutkan
no-accreditation = Akreditasi tidak disebutkan
standing-until = Berlaku sampai { $date }
standing-ended = Berakhir { $date }; perpanjangan belum dikonfirmasi
standing-recent = Tercantum per { $date }
standing-listed = Tercantum per { $date }; sejak itu belum dikonfirmasi
standing-since = Diberikan { $date }; sejak itu belum dikonfirmasi
standing-undated = Disebut sumber tanpa tanggal; belum dikonfirmasi
card-go = こちらへ行きたいです。
card-help = 海外から来た患者です。よろしくお願いします。

## Coordinators

coordinators-title = Koordinator perjalanan berobat
coordinators-description = Perusahaan yang mengatur perjalanan berobat ke Jepang: nomor akreditasi, status sebagai penjamin visa, bahasa, kontak, dari sumber publik.
coordinators-lede = Koordinator mengirim rekam medis Anda, mengatur juru bahasa, dan dapat menjadi penjamin visa Anda. Perusahaan terakreditasi ditampilkan lebih dulu, lalu menurut nama. Urutan tidak menunjukkan mana yang lebih baik.
coordinator-description = { $name }: akreditasi, status sebagai penjamin visa, bahasa, layanan, dan kontak bagi pasien dari luar negeri, dari sumber publik.
amtac-meaning = Arti akreditasi (AMTAC)
label-amtac = Akreditasi oleh Medical Excellence JAPAN (AMTAC)
label-guarantor = Penjamin visa tinggal medis
label-established = Mulai beroperasi
guarantor-registered = Terdaftar
guarantor-own-statement = Menurut pernyataannya sendiri atau rumah sakit; daftar resmi belum dilihat
guarantor-unconfirmed = Belum dikonfirmasi
section-standing = Status
section-partners = Rumah sakit yang disebut bekerja sama
section-offices = Kantor di luar Jepang

## Centres abroad

centres-title = Pusat medis gaya Jepang di luar Jepang
centres-description = Pusat medis di luar Jepang yang didirikan bersama mitra Jepang, menurut negara, dengan isi sumber publik bertanggal tentang masing-masing.
centres-lede = Isi dokumen publik tentang setiap pusat medis, per tanggal dokumennya. Di sini tidak dinyatakan bahwa suatu pusat medis buka hari ini: tanyakan sebelum Anda datang.
country-title = Pusat medis gaya Jepang: { $country }
country-description = Pusat medis yang didirikan bersama mitra Jepang di negara ini: { $country }. Isi sumber publik bertanggal tentang masing-masing.
centre-title = { $name } ({ $country })
centre-description = { $name }, { $country }: jenis pusat medis ini, pihak Jepang yang mendirikannya, dan isi sumber publik bertanggal tentangnya.
centre-was-open = Buka pada { $date } menurut sumber; sejak itu belum dikonfirmasi
centre-was-planned = Direncanakan pada { $date } menurut sumber; belum dikonfirmasi apakah sudah dibuka
centre-was-studied = Masih dikaji pada { $date } menurut sumber; belum dikonfirmasi apakah sudah dibuka
centre-was-closed = Tutup pada { $date } menurut sumber
label-country = Negara
label-city = Kota
label-kinds = Jenis
label-operators = Mitra dari Jepang
label-opened = Dibuka
label-planned-for = Direncanakan untuk
label-follow-up = Kontrol lanjutan bagi pasien yang diobati di Jepang

## Treatments

showcase-courses = Lama satu rangkaian pengobatan
showcase-stays = Rawat inap terlama menurut aturan asuransi Jepang
showcase-costs = Harga yang disebut sumber
showcase-milestones = Di Jepang
column-item = Hal
column-price = Harga
column-basis = Jenis harga
column-as-of = Per tanggal

## Sources

sources-title = Semua sumber
sources-description = Setiap sumber di balik fakta di situs ini, dengan penerbit, tanggal terbit, dan tanggal dibaca.
sources-lede = Setiap sumber di balik fakta di situs ini. Sumber lemah adalah blog, salinan situs, atau kiriman ulang.
published = diterbitkan { $date }
read-on = dibaca { $date }
