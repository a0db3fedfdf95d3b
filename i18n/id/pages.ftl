# Words of hospital pages and of text pages.

section-glance = Sekilas
section-treatments-short = Pengobatan
section-request = Yang diperlukan untuk permohonan
section-second-opinion = Pendapat kedua sebelum Anda berangkat
apply-more = Dokumen, bahasa, dan waktu sampai ada jawaban
check-due = Pemeriksaan berikutnya paling lambat { $date }
check-overdue = Seharusnya diperiksa paling lambat { $date }: pastikan dulu
machine-again = Diterjemahkan mesin, belum diperiksa: baca aslinya
on-this-page = Di halaman ini
