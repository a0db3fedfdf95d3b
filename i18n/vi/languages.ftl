# Languages in which hospitals and facilitators help, by BCP 47 tag.

language-ar = Tiếng Ả Rập
language-bn = Tiếng Bengal
language-cmn = Tiếng Trung (Quan thoại)
language-de = Tiếng Đức
language-en = Tiếng Anh
language-es = Tiếng Tây Ban Nha
language-fr = Tiếng Pháp
language-gn = Tiếng Guarani
language-hi = Tiếng Hindi
language-id = Tiếng Indonesia
language-it = Tiếng Ý
language-ja = Tiếng Nhật
language-km = Tiếng Khmer
language-ko = Tiếng Hàn
language-mn = Tiếng Mông Cổ
language-ms = Tiếng Mã Lai
language-my = Tiếng Miến Điện
language-ne = Tiếng Nepal
language-pt = Tiếng Bồ Đào Nha
language-ru = Tiếng Nga
language-th = Tiếng Thái
language-tl = Tiếng Philippines
language-vi = Tiếng Việt
language-yue = Tiếng Quảng Đông
language-zh = Tiếng Trung

## How the help is given

mode-staff = Nhân viên nói được ngôn ngữ đó
mode-interpreter = Phiên dịch viên trực tiếp
mode-phone = Phiên dịch viên qua điện thoại
mode-video = Phiên dịch viên qua video
mode-machine = Dịch máy
mode-written = Thông tin bằng văn bản
