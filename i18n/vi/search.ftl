# The search, and the index that stands on the same page.

nav-search = Tìm kiếm
nav-index = Mục lục

search-title = Tìm kiếm và mục lục
search-lede = Gõ tên điều trị, địa điểm hoặc bệnh viện, bằng bất kỳ ngôn ngữ nào. Hoặc chọn trong mục lục bên dưới.
index-title = Mục lục
index-lede = Điều trị, bệnh, địa điểm và bệnh viện trong một danh sách.

search-label = Tìm trong trang này
search-hint = Địa điểm, điều trị hoặc bệnh viện. Những gì bạn gõ chỉ ở trên thiết bị của bạn.
search-button = Tìm
search-results = Kết quả
search-found = Số kết quả
search-loading = Đang tìm…
search-none = Không tìm thấy.
search-try = Hãy thử từ ngắn hơn hoặc kiểm tra chính tả. Bạn cũng có thể hỏi bên điều phối.
search-failed = Không tải được phần tìm kiếm. Hãy dùng mục lục bên dưới.
search-more = Hiện thêm kết quả
search-ask = Hỏi bên điều phối

index-jump = Chuyển đến
index-conditions = Bệnh
index-places = Địa điểm
index-hospitals = Bệnh viện
index-also = từ tìm kiếm
index-see = xem

## What kind of page a result is

search-kind-treatment = Điều trị
search-kind-hospital = Bệnh viện
search-kind-place = Danh sách
search-kind-coordinator = Bên điều phối
search-kind-centre = Trung tâm ở nước ngoài
search-kind-page = Trang

search-hospitals =
    { $count ->
        [0] Chưa có bệnh viện
       *[other] { $count } bệnh viện
    }
