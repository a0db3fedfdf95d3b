# Words of hospital pages and of text pages.

section-glance = Tóm tắt
section-treatments-short = Điều trị
section-request = Cần gì khi đăng ký
section-second-opinion = Ý kiến y khoa thứ hai trước khi đi
apply-more = Giấy tờ, ngôn ngữ và thời gian trả lời
check-due = Lần kiểm tra tiếp theo: { $date }
check-overdue = Hạn kiểm tra { $date } đã qua: hãy xác nhận trước
machine-again = Máy dịch, chưa kiểm tra: đọc bản gốc
on-this-page = Trong trang này
