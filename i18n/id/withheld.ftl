# What is said of texts whose translation is missing or waits for a person to check it.
notice-withheld = Terjemahan sudah ada, tetapi belum diperiksa manusia. Sampai diperiksa, bagian ini ditampilkan dalam bahasa: { $language }.
notice-second = Teks yang sama dalam bahasa: { $language }
notice-day = Tanggal terjemahan: { $date }.
