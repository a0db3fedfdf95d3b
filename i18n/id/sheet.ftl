# What a patient takes along: the sheet of paper, the card to show, the entry of an address book.

sheet-link = Cetak satu halaman untuk dibawa
sheet-contact = Simpan sebagai kontak
sheet-title = { $name }: satu halaman untuk dibawa
sheet-description = Satu halaman untuk dicetak dan dibawa ke { $name }: alamat, telepon, cara mendaftar, kartu berbahasa Jepang untuk ditunjukkan, dan tempat catatan.
sheet-back = Kembali ke halaman rumah sakit
sheet-how = Cetak halaman ini di selembar kertas A4. Atau simpan gambarnya di telepon Anda.
sheet-town = Kota, prefektur
sheet-way = Stasiun dan jalan ke sana
sheet-languages =
    { $count ->
       *[other] { $count } bahasa
    }
sheet-card-ask = Saya ingin pergi ke rumah sakit ini. Mohon antar saya ke sana, atau tunjukkan jalannya.
sheet-card-who = Saya pasien dari luar negeri. Terima kasih atas bantuan Anda.
sheet-means = Isi kartu ini
sheet-turned = Kartu kedua terbalik, agar dapat dibaca orang di depan Anda.
sheet-notes = Catatan Anda
sheet-note-name = Nama
sheet-note-number = Nomor pasien
sheet-note-appointment = Janji temu: hari dan jam
sheet-note-doctor = Dokter, bagian
sheet-note-allergies = Alergi
sheet-note-medicines = Obat saya
sheet-note-questions = Pertanyaan saya
sheet-scan = Halaman rumah sakit ini, dengan sumbernya
sheet-emergency = Gawat darurat, ambulans, dan pemadam kebakaran
sheet-changed = Fakta mungkin sudah berubah. Tanyakan kepada rumah sakit sebelum Anda berangkat.
vcard-note = Fakta diperiksa: { $date }. Mungkin sudah berubah: lihat halaman rumah sakit.
