# Words of hospital pages and of text pages.

section-glance = สรุปโดยย่อ
section-treatments-short = การรักษา
section-request = สิ่งที่ต้องใช้ในการยื่นคำขอ
section-second-opinion = ความเห็นที่สองก่อนเดินทาง
apply-more = เอกสาร ภาษา และระยะเวลาตอบกลับ
check-due = กำหนดตรวจสอบครั้งต่อไป { $date }
check-overdue = พ้นกำหนดตรวจสอบเมื่อ { $date }: โปรดยืนยันก่อน
machine-again = แปลด้วยเครื่อง ยังไม่ได้ตรวจ: โปรดอ่านต้นฉบับ
on-this-page = ในหน้านี้
