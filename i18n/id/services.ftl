# Services of hospitals and of facilitators, and how a patient is received.

service-international-office = Kantor pasien internasional
service-interpreter-on-site = Juru bahasa di tempat
service-interpreter-on-request = Juru bahasa atas permintaan
service-telephone-interpreting = Juru bahasa lewat telepon
service-remote-interpreting = Juru bahasa lewat video atau aplikasi
service-translation-device = Alat penerjemah
service-staff-accompaniment = Petugas mendampingi Anda di rumah sakit
service-translated-documents = Formulir dan dokumen terjemahan
service-certificates-in-other-languages = Surat keterangan dalam bahasa lain
service-english-report = Laporan medis berbahasa Inggris atas permintaan
service-english-bill = Tagihan terperinci berbahasa Inggris atas permintaan
service-insurer-quotation = Penawaran harga untuk perusahaan asuransi atas permintaan
service-online-application = Pendaftaran daring
service-nurse-coordinator = Perawat koordinator
service-hotline-24h = Saluran telepon 24 jam
service-night-and-holiday-patients = Menerima pasien asing juga pada malam hari dan hari libur
service-network-referral = Rujukan dalam jaringan rumah sakit universitas nasional
service-hotel-on-site = Hotel di area rumah sakit
service-preventive-medicine-centre = Pusat kedokteran pencegahan
service-visa-support-by-coordinator = Bantuan visa melalui koordinator
service-payment-by-coordinator = Pembayaran melalui koordinator
service-interpreter-by-coordinator = Juru bahasa melalui koordinator
service-coordination-whole-stay = Koordinasi sebelum, selama, dan setelah masa tinggal
service-visa-questions = Jawaban atas pertanyaan visa
service-menu-in-english = Pilihan makanan dengan menu berbahasa Inggris
service-hospital-matching = Mencarikan rumah sakit
service-second-opinion = Pendapat kedua
service-health-checkup-booking = Pemesanan pemeriksaan kesehatan
service-visa-guarantee = Penjaminan visa tinggal medis
service-interpreting = Juru bahasa
service-translation = Penerjemahan
service-travel-arrangement = Pengaturan perjalanan
service-payment-agency = Membayar rumah sakit untuk Anda
service-call-centre-24h = Pusat panggilan 24 jam
service-airport-transfer = Antar-jemput bandara
service-diet-and-religion = Penyesuaian makanan dan kebutuhan agama

## Papers to send

document-referral-letter = Surat rujukan
document-diagnosis = Diagnosis
document-history = Riwayat penyakit dan keadaan sekarang
document-treatment-history = Pengobatan sampai sekarang
document-medicines = Obat yang sedang dipakai
document-past-history = Penyakit terdahulu
document-physical-function = Yang dapat Anda lakukan sendiri sehari-hari
document-dicom-images = Gambar CT, MRI, atau PET dalam format DICOM
document-blood-tests = Hasil tes darah
document-pathology-slides = Preparat patologi, bila diminta
document-passport = Paspor

## Money

deposit-equal-to-estimate = Deposit sebesar perkiraan biaya
deposit-on-admission = Deposit saat masuk rumah sakit
deposit-before-arrival = Perkiraan biaya, dibayar sebelum tiba
payment-credit-card = Kartu kredit
payment-unionpay = UnionPay
payment-cashless = Pembayaran nontunai
payment-coordinator = Melalui koordinator
cost-item-technical-fee = Biaya teknis penyinaran
cost-item-check-up-half-day = Pemeriksaan kesehatan setengah hari
cost-item-check-up-one-day = Pemeriksaan kesehatan satu hari
cost-item-check-up-overnight = Pemeriksaan kesehatan satu atau dua hari
cost-item-pet-ct-mri = Pemeriksaan kesehatan satu hari dengan PET, CT, dan MRI
cost-item-agent-and-interpreter = Agen dan juru bahasa
cost-item-interpreter = Juru bahasa
cost-item-hospital-stay = Rawat inap
cost-item-examinations = Pemeriksaan
cost-item-medicines = Obat
cost-item-tax = Pajak konsumsi
basis-quoted = Harga yang disebut rumah sakit
basis-tariff = Tarif asuransi, jumlah penuh
basis-package = Harga paket
basis-uninsured = Harga bagi orang tanpa asuransi kesehatan Jepang

## Milestones of a treatment in Japan

milestone-first-use = Pertama digunakan di Jepang
milestone-approved = Disetujui
milestone-insured = Ditanggung asuransi kesehatan publik Jepang untuk penyakit dalam daftar
milestone-insured-more = Asuransi kesehatan publik Jepang diperluas ke penyakit lain
milestone-suspended = Dihentikan sementara

## Accreditation schemes

scheme-jih = Japan International Hospitals (JIH)
scheme-jmip = Japan Medical Service Accreditation for International Patients (JMIP)
scheme-jci = Joint Commission International (JCI)
scheme-iso = Sertifikasi ISO
scheme-prefecture-base = Rumah sakit yang ditunjuk prefektur bagi pasien asing

## Departments named by an accreditation

department-cardiology = Kardiologi (jantung)
department-gastroenterology = Gastroenterologi (pencernaan)
department-neurosurgery = Bedah saraf
department-anaesthesiology = Anestesiologi (pembiusan)
department-gastroenterological-and-transplant-surgery = Bedah saluran cerna dan transplantasi
department-otolaryngology-head-and-neck = THT, bedah kepala dan leher
department-plastic-surgery-lymphoedema = Bedah plastik, limfedema
department-orthopaedics = Ortopedi

## Registers of visa guarantors

registry-meti = Kementerian Ekonomi, Perdagangan, dan Industri (METI)
registry-jta = Badan Pariwisata Jepang

## Japanese-style centres abroad

centre-kind-imaging = Pencitraan
centre-kind-imaging-training = Pelatihan pencitraan
centre-kind-endoscopy-training = Pelatihan endoskopi
centre-kind-screening = Skrining kanker
centre-kind-screening-training = Pelatihan skrining
centre-kind-surgical-training = Pelatihan bedah
centre-kind-dental-training = Pelatihan kedokteran gigi
centre-kind-general-hospital = Rumah sakit umum
centre-kind-emergency = Gawat darurat
centre-kind-clinic = Klinik
centre-kind-rehabilitation = Rehabilitasi
centre-kind-dialysis = Cuci darah (dialisis)
centre-kind-health-checkup = Pemeriksaan kesehatan
centre-kind-distribution = Distribusi alat dan bahan medis
