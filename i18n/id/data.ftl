# Open data: the page of what can be downloaded, and the words in its files.

nav-data = Data terbuka
data-title = Data terbuka
data-description = Unduh isi situs ini tentang rumah sakit, pengobatan, koordinator, dan pusat medis di luar Jepang, dengan kode, sumber, tanggal, dan status setiap teks.
data-lede = Semua isi situs ini tentang setiap entri, dalam bentuk berkas untuk program dan lembar kerja. Setiap fakta disertai sumber dan tanggalnya.

## Files

data-files = Berkas dalam bahasa Indonesia
data-other-languages = Berkas yang sama dalam bahasa lain
data-column-file = Berkas
data-column-records = Jumlah rekaman
data-column-download = Unduh
data-table-hospitals = Rumah sakit
data-table-treatments = Pengobatan menurut rumah sakit
data-table-facilitators = Koordinator
data-table-centres = Pusat medis di luar Jepang
data-table-vocabulary = Kode dan label
data-holds-hospitals = Satu rekaman untuk setiap rumah sakit: semua bidang data, teks, dan sumber.
data-holds-treatments = Satu rekaman untuk setiap pengobatan di suatu rumah sakit: cara mendaftar dan rekam medis yang harus dikirim.
data-holds-facilitators = Satu rekaman untuk setiap perusahaan yang mengatur perjalanan.
data-holds-centres = Satu rekaman untuk setiap pusat medis gaya Jepang, dengan tanggal statusnya.
data-holds-vocabulary = Setiap kode dalam berkas, dan labelnya dalam bahasa ini.
data-any-language = Untuk semua bahasa
data-package = Keterangan semua berkas (Data Package)
data-dictionary = Setiap kolom: arti, tipe, satuan, kode (CSV)
data-changes-all = Semua perubahan (JSON)
data-newest = Pemeriksaan terbaru
data-built-for = Dibuat untuk tanggal
data-none = Belum ada entri.

## How to use it

data-rules = Sebelum Anda menggunakannya
data-rule-dates = Periksa bidang “check” dan “valid_until”. Di sana tertulis sampai kapan suatu keterangan dapat diandalkan.
data-rule-past = Keterangan yang sudah lewat tanggalnya adalah riwayat. Jangan tampilkan sebagai keadaan sekarang.
data-rule-ranking = Jangan memeringkat rumah sakit dengan data ini. Jangan menganggapnya sebagai nasihat medis.
data-rule-machine = Teks hasil terjemahan mesin diberi tanda. Pertahankan tanda itu bersama teksnya.
data-rule-cite = Sebutkan sumber setiap fakta beserta tanggalnya. Pastikan dulu kepada rumah sakit sebelum Anda bertindak.
data-format = Cara berkas ditulis
data-format-text = Teks memakai UTF-8. Berkas CSV diawali tanda urutan bita agar lembar kerja dapat membaca semua aksara.
data-format-lists = Dalam CSV, nilai-nilai suatu daftar berada dalam satu sel. Tanda | memisahkannya, dan tanda ; memisahkan daftar di dalam daftar. Garis miring terbalik di depan suatu tanda menjadikannya teks biasa.
data-format-rows = Nilai pertama di semua kolom suatu daftar adalah milik butir pertamanya.
data-format-formula = Teks yang dapat dianggap rumus oleh lembar kerja diawali apostrof. Nomor telepon diawali “tel:”.
data-format-missing = Sel kosong, atau null dalam JSON, berarti: tidak disebutkan.
data-format-ids = Setiap rekaman punya “id” dan “uri”. “uri” adalah halamannya dalam bahasa asli situs ini.

## Licence

data-licence = Lisensi dan sitasi
data-licence-text = Kumpulan data ini bebas digunakan dengan lisensi berikut, asalkan Anda menyebutkan namanya:
data-licence-facts = Fakta berasal dari sumber yang disebut dalam setiap rekaman. Data pemerintah Jepang mengikuti ketentuan penggunaannya sendiri.
data-citation = Cara menyitasi:

## State of the translations

data-translations = Status terjemahan
data-translations-lede = Berapa dari 100 blok teks yang berada dalam tiap status, dibulatkan ke bawah.
data-state-stale = Usang
data-state-fallback = Belum diterjemahkan
data-origin-original = Asli
data-origin-human = Diterjemahkan manusia
data-origin-reviewed = Mesin, lalu diperiksa
data-origin-machine = Mesin, belum diperiksa

## Changes

data-changes = Perubahan entri
data-changes-lede = Perubahan terbaru. Entri tanpa daftar perubahan dicantumkan dengan pemeriksaan terbarunya.
data-feed = Ikuti perubahan (umpan Atom)
change-checked = Dicocokkan dengan sumbernya
change-added = Entri baru
change-contact = Kontak berubah
change-languages = Bantuan bahasa berubah
change-treatments = Pengobatan berubah
change-accreditation = Akreditasi berubah
change-prices = Harga berubah
change-moved = Pindah
change-closed = Tutup
change-corrected = Kesalahan diperbaiki

## What the fields mean

data-fields = Arti bidang data
data-fields-lede = Bidang utama setiap berkas. Kamus di atas memuat semua kolom. Penjelasannya dalam bahasa Inggris dan Jepang.
data-check-current = Baru diperiksa
data-check-past = Sudah lama tidak diperiksa: pastikan dulu
data-check-undated = Tanpa tanggal pemeriksaan
data-standing-until = Berlaku sampai hari terakhirnya
data-standing-recent = Sumber baru menyatakan masih berlaku
data-standing-listed = Sumber lama menyatakan berlaku; sejak itu belum dikonfirmasi
data-standing-since = Pernah diberikan; tidak ada tanggal sampai kapan
data-standing-undated = Tanggal tidak disebutkan
data-standing-ended = Berakhir
data-offer-offered = Tersedia
data-offer-ended = Berakhir
centre-status-open = Buka pada tanggal itu
centre-status-planned = Direncanakan pada tanggal itu
centre-status-feasibility-study = Masih dikaji pada tanggal itu
centre-status-closed = Tutup pada tanggal itu
