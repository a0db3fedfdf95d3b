# Trang ở địa chỉ cũ.

moved-title = Trang này đã chuyển địa chỉ
moved-go = Đến trang mới
