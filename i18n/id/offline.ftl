# Pages that a reader saves on the device, and the page that lists them.

keep-button = Simpan halaman ini di perangkat ini
keep-failed = Halaman ini tidak dapat disimpan. Periksa koneksi Anda dan coba lagi.
offline-title = Halaman tersimpan
offline-lede = Halaman yang Anda simpan di sini dapat dibaca tanpa jaringan.
offline-missing = Tidak ada jaringan, dan halaman yang Anda minta tidak tersimpan di perangkat ini.
offline-on-this-device = Di perangkat ini
offline-without-scripts = Peramban Anda tidak dapat menyimpan halaman di sini. Anda dapat mencetak halaman, atau menyimpannya sebagai berkas.
offline-none = Tidak ada yang tersimpan di perangkat ini.
offline-saved = Disimpan pada
offline-delete = Hapus
offline-delete-all = Hapus semua halaman tersimpan
offline-gone = Semua yang disimpan di sini sudah dihapus.
offline-notice = Salinan tersimpan. Nomor telepon dan fakta lain mungkin sudah berubah sejak:
offline-how = Cara kerjanya
offline-how-save = Buka suatu halaman, misalnya halaman rumah sakit. Pilih “Simpan halaman ini di perangkat ini” di bagian akhir.
offline-how-open = Tanpa jaringan, buka alamat yang sama, atau halaman ini. Halaman gawat darurat juga tersimpan.
offline-how-date = Halaman tersimpan menyebutkan hari penyimpanannya. Dengan jaringan, Anda selalu melihat halaman terbaru.
offline-who = Siapa yang dapat melihatnya
offline-private = Siapa pun yang memakai perangkat ini dapat melihat yang Anda simpan. Tidak ada yang dikirim kepada kami atau siapa pun.
offline-browser = Sebagian peramban menghapus halaman tersimpan setelah seminggu atau saat ruang penuh. Cetaklah yang sangat Anda perlukan.
