# Các trang người đọc lưu trên thiết bị, và trang liệt kê chúng.

keep-button = Lưu trang này vào thiết bị này
keep-failed = Không lưu được trang này. Hãy kiểm tra kết nối rồi thử lại.
offline-title = Trang đã lưu
offline-lede = Bạn có thể đọc các trang đã lưu ở đây khi không có mạng.
offline-missing = Hiện không có mạng, và trang bạn cần chưa được lưu trên thiết bị này.
offline-on-this-device = Trên thiết bị này
offline-without-scripts = Trình duyệt của bạn không lưu được trang ở đây. Bạn có thể in trang hoặc lưu thành tệp.
offline-none = Chưa có gì được lưu trên thiết bị này.
offline-saved = Lưu ngày
offline-delete = Xóa
offline-delete-all = Xóa tất cả các trang đã lưu
offline-gone = Đã xóa tất cả những gì được lưu ở đây.
offline-notice = Đây là bản đã lưu. Số điện thoại và thông tin khác có thể đã thay đổi từ ngày:
offline-how = Cách dùng
offline-how-save = Mở một trang, ví dụ trang của một bệnh viện, rồi chọn “Lưu trang này vào thiết bị này” ở cuối trang.
offline-how-open = Khi không có mạng, hãy mở đúng địa chỉ đó hoặc trang này. Trang khẩn cấp cũng được lưu cùng.
offline-how-date = Trang đã lưu ghi rõ ngày lưu. Khi có mạng, bạn luôn thấy trang mới nhất.
offline-who = Ai có thể xem
offline-private = Bất kỳ ai dùng thiết bị này đều xem được những gì bạn đã lưu. Không có gì được gửi cho chúng tôi hay cho ai khác.
offline-browser = Một số trình duyệt xóa trang đã lưu sau một tuần hoặc khi thiếu bộ nhớ. Hãy in những gì bạn không thể thiếu.
