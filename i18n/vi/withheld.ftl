# What is said of texts whose translation is missing or waits for a person to check it.
notice-withheld = Đã có bản dịch, nhưng chưa có người kiểm tra. Cho đến khi kiểm tra xong, phần này được hiển thị bằng: { $language }.
notice-second = Cùng nội dung bằng: { $language }
notice-day = Ngày dịch: { $date }.
