# Bộ lọc của danh sách. Trang thay "#" bằng một số hoặc một tên.

filter-title = Lọc danh sách
filter-show-hospitals = Xem các bệnh viện
filter-show-companies = Xem các công ty
filter-companies = Các công ty
filter-any = Tất cả
filter-clear = Xóa mọi điều kiện
filter-text = Tên hoặc địa điểm
filter-treatment = Điều trị
filter-place = Vùng và tỉnh
filter-prefecture = Tỉnh
filter-spoken-unnamed = Qua điện thoại hoặc video, không nêu tên ngôn ngữ
filter-device = Chỉ qua thiết bị dịch
filter-apply-self = Tôi có thể tự đăng ký
filter-apply-coordinator = Qua bên điều phối
filter-apply-referral = Qua giới thiệu
filter-opinion-in-person = Trực tiếp
filter-opinion-remote = Từ xa
filter-opinion-written = Bằng văn bản
filter-opinion-by-proxy = Với người đến thay bạn
filter-accredited-yes = Có chứng nhận
filter-service = Dịch vụ
filter-chips = Điều kiện đã chọn
filter-remove = Bỏ: { $filter }
filter-found-hospitals =
    { $count ->
       *[other] { $number } bệnh viện phù hợp.
    }
filter-found-companies =
    { $count ->
       *[other] { $number } công ty phù hợp.
    }
filter-none-hospitals = Không có bệnh viện nào phù hợp với mọi điều kiện.
filter-none-companies = Không có công ty nào phù hợp với mọi điều kiện.
filter-less = Không còn kết quả? Hãy bỏ bớt một điều kiện.
filter-ask-coordinator = Hoặc hỏi bên điều phối
filter-page-only = Bộ lọc chỉ tìm trong { $count } bệnh viện ở trang này. Danh sách có { $total }.
filter-loading = Đang tải phần còn lại của danh sách.
row-spoken = Có người nói
and-more =
    { $count ->
       *[other] và { $count } mục khác
    }
languages-by-device =
    { $count ->
       *[other] { $language } (chỉ qua thiết bị dịch: { $count } bệnh viện)
    }
languages-unnamed =
    { $count ->
       *[other] { $count } bệnh viện có phiên dịch qua điện thoại hoặc video nhưng không nêu tên ngôn ngữ. Hãy hỏi xem có ngôn ngữ của bạn không.
    }
languages-unnamed-where = Tìm trong danh sách tất cả bệnh viện
