# What is said of texts whose translation is missing or waits for a person to check it.
notice-withheld = มีคำแปลแล้ว แต่ยังไม่มีคนตรวจ จนกว่าจะตรวจเสร็จ ส่วนนี้แสดงเป็น: { $language }
notice-second = ข้อความเดียวกันเป็น: { $language }
notice-day = วันที่แปล: { $date }
