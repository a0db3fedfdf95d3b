# Những gì người bệnh mang theo: tờ giấy in, thẻ để đưa xem, tệp danh bạ.

sheet-link = In một trang để mang theo
sheet-contact = Lưu vào danh bạ
sheet-title = { $name }: một trang để mang theo
sheet-description = Một trang để in và mang theo khi đến { $name }: địa chỉ, điện thoại, cách đăng ký, thẻ tiếng Nhật để đưa xem và chỗ ghi chú.
sheet-back = Trở lại trang của bệnh viện
sheet-how = Hãy in trang này trên một tờ giấy A4. Hoặc giữ ảnh của trang trong điện thoại.
sheet-town = Thành phố, tỉnh
sheet-way = Nhà ga và đường đi
sheet-languages =
    { $count ->
       *[other] { $count } ngôn ngữ
    }
sheet-card-ask = Tôi muốn đến bệnh viện này. Xin đưa tôi đến đó, hoặc chỉ đường cho tôi.
sheet-card-who = Tôi là bệnh nhân từ nước ngoài đến. Xin cảm ơn sự giúp đỡ.
sheet-means = Thẻ này nói
sheet-turned = Thẻ thứ hai in ngược để người đối diện đọc được.
sheet-notes = Ghi chú của bạn
sheet-note-name = Họ tên
sheet-note-number = Mã số bệnh nhân
sheet-note-appointment = Lịch hẹn: ngày và giờ
sheet-note-doctor = Bác sĩ, khoa
sheet-note-allergies = Dị ứng
sheet-note-medicines = Thuốc đang dùng
sheet-note-questions = Câu hỏi của tôi
sheet-scan = Trang của bệnh viện này, có nguồn
sheet-emergency = Cấp cứu, xe cứu thương và cứu hỏa
sheet-changed = Thông tin có thể đã thay đổi. Hãy hỏi bệnh viện trước khi đi.
vcard-note = Ngày kiểm tra thông tin: { $date }. Có thể đã thay đổi: xem trang của bệnh viện.
