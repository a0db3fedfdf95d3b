## Steps of an approval that is not yet a full one

milestone-approved-for-a-time = Disetujui dengan syarat dan batas waktu
milestone-full-approval-applied = Persetujuan penuh dimohonkan
milestone-full-approval-refused = Persetujuan penuh ditolak
milestone-application-withdrawn = Permohonan ditarik kembali
milestone-of = { $name }: { $event }
