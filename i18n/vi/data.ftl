# Dữ liệu mở: trang về những gì có thể tải xuống, và các từ trong tệp.

nav-data = Dữ liệu mở
data-title = Dữ liệu mở
data-description = Tải xuống những gì trang này viết về bệnh viện, điều trị, bên điều phối và trung tâm ở nước ngoài, kèm mã, nguồn, ngày và tình trạng văn bản.
data-lede = Mọi điều trang này viết về từng mục, dưới dạng tệp cho chương trình và bảng tính. Mỗi thông tin giữ nguồn và ngày của nó.

## Files

data-files = Tệp bằng tiếng Việt
data-other-languages = Cùng các tệp bằng ngôn ngữ khác
data-column-file = Tệp
data-column-records = Số bản ghi
data-column-download = Tải xuống
data-table-hospitals = Bệnh viện
data-table-treatments = Điều trị theo bệnh viện
data-table-facilitators = Bên điều phối
data-table-centres = Trung tâm ở nước ngoài
data-table-vocabulary = Mã và tên gọi
data-holds-hospitals = Mỗi bệnh viện một bản ghi: mọi trường, văn bản và nguồn.
data-holds-treatments = Mỗi điều trị của một bệnh viện một bản ghi: cách đăng ký và hồ sơ cần gửi.
data-holds-facilitators = Mỗi công ty thu xếp chuyến đi một bản ghi.
data-holds-centres = Mỗi trung tâm kiểu Nhật một bản ghi, kèm ngày của tình trạng.
data-holds-vocabulary = Mọi mã trong các tệp và tên của chúng bằng ngôn ngữ này.
data-any-language = Cho mọi ngôn ngữ
data-package = Mô tả tất cả các tệp (Data Package)
data-dictionary = Từng cột: ý nghĩa, kiểu, đơn vị, mã (CSV)
data-changes-all = Mọi thay đổi (JSON)
data-newest = Lần kiểm tra mới nhất
data-built-for = Lập cho ngày
data-none = Chưa có mục nào.

## How to use it

data-rules = Trước khi sử dụng
data-rule-dates = Hãy xem các trường “check” và “valid_until”. Chúng cho biết có thể tin vào thông tin đến khi nào.
data-rule-past = Thông tin quá ngày chỉ là lịch sử. Đừng trình bày nó như hiện tại.
data-rule-ranking = Đừng dùng dữ liệu này để xếp hạng bệnh viện. Đừng coi đó là lời khuyên y tế.
data-rule-machine = Văn bản dịch máy có ghi rõ. Hãy giữ ghi chú đó cùng văn bản.
data-rule-cite = Hãy nêu nguồn và ngày của mỗi thông tin. Hãy xác nhận với bệnh viện trước khi hành động.
data-format = Cách viết các tệp
data-format-text = Văn bản là UTF-8. Tệp CSV bắt đầu bằng dấu thứ tự byte để bảng tính đọc được mọi chữ viết.
data-format-lists = Trong CSV, các giá trị của một danh sách nằm trong một ô. Dấu | ngăn cách chúng, dấu ; ngăn cách danh sách bên trong. Dấu gạch chéo ngược đứng trước làm cho dấu đó thành chữ thường.
data-format-rows = Giá trị đầu trong mọi cột của một danh sách thuộc về phần tử đầu tiên.
data-format-formula = Văn bản mà bảng tính có thể coi là công thức có dấu nháy đơn phía trước. Số điện thoại bắt đầu bằng “tel:”.
data-format-missing = Ô trống, hoặc null trong JSON, nghĩa là: không nêu.
data-format-ids = Mỗi bản ghi có “id” và “uri”. “uri” là trang của nó bằng ngôn ngữ gốc của trang.

## Licence

data-licence = Giấy phép và trích dẫn
data-licence-text = Bộ dữ liệu này được tự do sử dụng theo giấy phép sau, nếu bạn nêu tên nó:
data-licence-facts = Các thông tin lấy từ nguồn nêu trong từng bản ghi. Dữ liệu của chính phủ Nhật Bản theo điều khoản riêng của họ.
data-citation = Để trích dẫn:

## State of the translations

data-translations = Tình trạng bản dịch
data-translations-lede = Trong 100 khối văn bản, bao nhiêu khối ở mỗi tình trạng, làm tròn xuống.
data-state-stale = Bản gốc đã đổi
data-state-fallback = Chưa dịch
data-origin-original = Bản gốc
data-origin-human = Người dịch
data-origin-reviewed = Dịch máy, đã kiểm tra
data-origin-machine = Dịch máy, chưa kiểm tra

## Changes

data-changes = Thay đổi của các mục
data-changes-lede = Những thay đổi mới nhất. Mục không có danh sách thay đổi được nêu với lần kiểm tra mới nhất.
data-feed = Theo dõi thay đổi (Atom)
change-checked = Đã so với nguồn
change-added = Mục mới
change-contact = Đổi thông tin liên hệ
change-languages = Đổi hỗ trợ ngôn ngữ
change-treatments = Đổi điều trị
change-accreditation = Đổi chứng nhận
change-prices = Đổi giá
change-moved = Đã chuyển chỗ
change-closed = Đã đóng cửa
change-corrected = Đã sửa lỗi

## What the fields mean

data-fields = Ý nghĩa của các trường
data-fields-lede = Các trường chính của mỗi tệp. Từ điển ở trên có mọi cột. Phần giải thích bằng tiếng Anh và tiếng Nhật.
data-check-current = Đã kiểm tra gần đây
data-check-past = Kiểm tra đã lâu: hãy xác nhận trước
data-check-undated = Không có ngày kiểm tra
data-standing-until = Có hiệu lực đến ngày cuối
data-standing-recent = Nguồn gần đây nói còn hiệu lực
data-standing-listed = Nguồn cũ hơn nói có hiệu lực; sau đó chưa xác nhận
data-standing-since = Từng được cấp; không có ngày nói đến khi nào
data-standing-undated = Không nêu ngày
data-standing-ended = Đã hết
data-offer-offered = Có cung cấp
data-offer-ended = Đã ngừng
centre-status-open = Mở cửa vào ngày đó
centre-status-planned = Dự kiến vào ngày đó
centre-status-feasibility-study = Đang nghiên cứu vào ngày đó
centre-status-closed = Đóng cửa vào ngày đó
