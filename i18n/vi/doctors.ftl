# The page for the doctor at home.

doctors-treatments = Theo phương pháp điều trị
doctors-lede = Từ thông tin của { $count } bệnh viện và các trang về điều trị. Điều một bệnh viện nêu không áp dụng cho bệnh viện khác. Mỗi bệnh viện quyết định từng trường hợp.
doctors-hospitals = { $count } bệnh viện
doctors-who-self = bệnh nhân ({ $count })
doctors-who-coordinator = bên điều phối ({ $count })
doctors-who-referral = bác sĩ hoặc bệnh viện ({ $count })
doctors-who-unstated = không nêu ({ $count })
doctors-conditions = Được nêu là có điều trị
doctors-exclusions = Được nêu là không tiếp nhận
doctors-opinion = Ý kiến y khoa thứ hai từ xa
doctors-by = { $text } ({ $count } trong { $all } bệnh viện)
doctors-more = Các điều trị khác
doctors-more-text = Với các điều trị này, các bệnh viện không nêu bệnh, giấy tờ, thời gian trả lời hay báo cáo.
doctors-coordinators = Bên điều phối có chứng nhận
doctors-coordinators-text = Bên điều phối gửi hồ sơ của bạn và chuyển lại câu trả lời. Thứ tự không có nghĩa là tốt hơn.
doctors-routes = Ai đăng ký, ở mọi bệnh viện
doctors-amtac = Chứng nhận AMTAC
doctors-letter = Các mục của giấy giới thiệu
doctors-letter-text = Viết bằng tiếng Anh hoặc tiếng Nhật. Chép các mục, hoặc in trang này và điền vào.
doctors-paper = Trang đầy đủ, kèm nguồn
doctors-sheet = Điều không ghi ở đây là không được nêu.
doctors-data = Cùng nội dung dưới dạng tệp
