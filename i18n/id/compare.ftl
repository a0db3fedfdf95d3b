# Comparing hospitals, and what a treatment's page draws.

compare-title = Bandingkan rumah sakit: { $treatment }
compare-title-in = Bandingkan rumah sakit: { $treatment }, { $place }
compare-description = { $title }. Cara mendaftar, bahasa, biaya, rawat inap, dan tanggal secara berdampingan, dari sumber publik, dengan urutan netral.
compare-order = { $count } rumah sakit, dari utara ke selatan, lalu menurut nama. Urutan tidak menunjukkan mana yang lebih baik.
compare-sources = “Tidak disebutkan” bukan berarti “Tidak”. Sumbernya ada di halaman setiap rumah sakit.
compare-list = Tentang pengobatan ini, dan daftar rumah sakit
compare-all = Bandingkan { $count } rumah sakit secara berdampingan
compare-this = Bandingkan dengan yang lain
compare-parts = Tabel menurut wilayah
compare-split = Rumah sakit terlalu banyak untuk satu tabel. Setiap wilayah punya tabel sendiri.
compare-choose = Pilih rumah sakit untuk dibandingkan
compare-hint = Anda dapat memilih paling banyak empat. Pilihan hanya tersimpan di perangkat ini.
compare-full = Empat sudah dipilih. Hapus satu terlebih dahulu.
compare-failed = Rumah sakit lain tidak dapat dimuat. Coba lagi, atau lihat tabel menurut wilayah.
compare-chosen = { $count } rumah sakit dipilih
compare-show-all = Selesai memilih
compare-add = Tambahkan untuk dibandingkan
compare-go = Bandingkan
compare-clear = Hapus pilihan
compare-apply = Siapa yang mendaftar
compare-cost = Biaya pengobatan ini
compare-treatment = Pengobatan ini
compare-kind = Jenis
compare-volume = Jumlah pasien yang diobati
compare-more = Pengakuan, tempat, dan tanggal
compare-where = Tempat

## How long it takes

course-weeks = Minggu
course-outpatient = tanpa rawat inap
course-session = satu sesi
course-span = dari minggu pertama sampai terakhir; jumlah sesi tidak disebutkan
course-stay = hari rawat inap
course-days = Tidak disebutkan pada hari apa saja dalam seminggu sesi diberikan.

## Treatments

review-by = Halaman ini harus diperiksa lagi paling lambat { $date }.
bare-heading = Yang belum dijelaskan situs ini
bare-text = Situs ini belum punya penjelasan tentang pengobatan ini. Tanyakan kepada dokter Anda dan rumah sakit. Untuk sementara:
bare-suits = Siapa yang mungkin terbantu, dan siapa yang tidak
bare-risks = Risiko dan efek samping
bare-evidence = Bukti ilmiah dan persetujuan di Jepang
bare-prices = { $count } rumah sakit dalam daftar ini menyebutkan harga

## Price rules

price-heading = Harga satu poin
price-text = Daftar tarif Jepang dihitung dengan poin. Makin panjang batangnya, makin mahal satu poin. Bagian pertama setiap batang adalah harga dengan asuransi kesehatan publik. Obat dan kamar mungkin dihitung dengan cara lain.
price-count = { $count } dari { $all } rumah sakit menyebutkan aturan.
price-caption = Dari utara ke selatan, lalu menurut nama. Urutan tidak menunjukkan mana yang lebih baik.
price-insured = Asuransi kesehatan publik di Jepang
price-insured-rule = 10 yen per poin

## The way of a patient

journey-all = Setiap langkah dengan dokumen, biaya, dan masalah yang mungkin terjadi
