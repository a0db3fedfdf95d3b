# So sánh bệnh viện, và hình vẽ trên trang điều trị.

compare-title = So sánh bệnh viện: { $treatment }
compare-title-in = So sánh bệnh viện: { $treatment }, { $place }
compare-description = { $title }. Cách đăng ký, ngôn ngữ, chi phí, lưu trú và ngày kiểm tra đặt cạnh nhau, từ nguồn công khai, theo thứ tự trung lập.
compare-order =
    { $count ->
        [1] { $count } bệnh viện. Thứ tự không có nghĩa là tốt hơn.
       *[other] { $count } bệnh viện, từ bắc xuống nam, rồi theo tên. Thứ tự không có nghĩa là tốt hơn.
    }
compare-sources = “Không nêu” không phải là “Không”. Nguồn nằm trên trang của từng bệnh viện.
compare-list = Về điều trị này và danh sách bệnh viện
compare-all = So sánh { $count } bệnh viện cạnh nhau
compare-this = So sánh với bệnh viện khác
compare-parts = Bảng theo vùng
compare-split = Có quá nhiều bệnh viện cho một bảng. Mỗi vùng có một bảng riêng.
compare-choose = Chọn bệnh viện để so sánh
compare-hint = Có thể chọn tối đa bốn. Lựa chọn chỉ ở trên thiết bị này.
compare-full = Đã chọn bốn. Hãy bỏ một lựa chọn trước.
compare-failed = Không tải được các bệnh viện khác. Hãy thử lại, hoặc xem bảng theo vùng.
compare-chosen = Đã chọn { $count } bệnh viện
compare-show-all = Kết thúc lựa chọn
compare-add = Thêm vào so sánh
compare-go = So sánh
compare-clear = Xóa lựa chọn
compare-apply = Ai đăng ký
compare-cost = Chi phí của điều trị này
compare-treatment = Điều trị này
compare-kind = Loại
compare-volume = Số bệnh nhân đã điều trị
compare-more = Chứng nhận, địa điểm và ngày kiểm tra
compare-where = Địa điểm

## Thời gian

course-weeks = Tuần
course-outpatient = không nằm viện
course-session = một buổi điều trị
course-span = từ tuần đầu đến tuần cuối; không nêu số buổi
course-stay = số ngày nằm viện
course-days = Không nêu điều trị vào những ngày nào trong tuần.

## Điều trị

bare-heading = Điều trang này chưa nói
bare-text = Trang này chưa có bài viết về điều trị này. Hãy hỏi bác sĩ của bạn và bệnh viện. Hiện tại:
bare-suits = Có thể giúp ai, và không phù hợp với ai
bare-risks = Rủi ro và tác dụng phụ
bare-evidence = Bằng chứng và phê duyệt ở Nhật Bản
bare-prices = { $count } bệnh viện trong danh sách này nêu giá

## Quy tắc giá

price-heading = Một điểm giá bao nhiêu
price-text = Bảng phí của Nhật Bản tính theo điểm. Thanh càng dài, một điểm càng đắt. Phần đầu của mỗi thanh là giá theo bảo hiểm y tế công. Thuốc và phòng có thể tính khác.
price-count = { $count } trong số { $all } bệnh viện nêu quy tắc.
price-caption = Từ bắc xuống nam, rồi theo tên. Thứ tự không có nghĩa là tốt hơn.
price-insured = Bảo hiểm y tế công ở Nhật Bản
price-insured-rule = 10 yên mỗi điểm

## Con đường của bệnh nhân

journey-all = Từng bước với giấy tờ, chi phí và điều có thể trục trặc
