# Halaman di alamat lama.

moved-title = Halaman ini telah pindah
moved-go = Buka halaman yang baru
