# The page for the doctor at home.

doctors-treatments = Menurut pengobatan
doctors-lede = Dari entri { $count } rumah sakit dan halaman tentang pengobatan. Yang dinyatakan satu rumah sakit tidak mengikat yang lain. Setiap rumah sakit memutuskan kasus demi kasus.
doctors-hospitals = { $count } rumah sakit
doctors-who-self = pasien ({ $count })
doctors-who-coordinator = koordinator ({ $count })
doctors-who-referral = dokter atau rumah sakit ({ $count })
doctors-who-unstated = tidak disebutkan ({ $count })
doctors-conditions = Disebutkan diobati
doctors-exclusions = Disebutkan tidak diterima
doctors-opinion = Pendapat kedua jarak jauh
doctors-by = { $text } ({ $count } dari { $all } rumah sakit)
doctors-more = Pengobatan lain
doctors-more-text = Untuk pengobatan ini, entri tidak menyebutkan penyakit, dokumen, jawaban, atau laporan.
doctors-coordinators = Koordinator terakreditasi
doctors-coordinators-text = Koordinator mengirim rekam medis Anda dan menyampaikan jawabannya. Urutan tidak menunjukkan mana yang lebih baik.
doctors-routes = Siapa yang mendaftar, di semua rumah sakit
doctors-amtac = Akreditasi AMTAC
doctors-letter = Judul bagian untuk surat Anda
doctors-letter-text = Tulislah dalam bahasa Inggris atau Jepang. Salin judulnya, atau cetak halaman ini dan tulis di atasnya.
doctors-paper = Seluruh halaman, dengan sumber
doctors-sheet = Yang tidak tercantum di sini tidak disebutkan.
doctors-data = Isi yang sama dalam bentuk berkas
