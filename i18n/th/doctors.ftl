# The page for the doctor at home.

doctors-treatments = แยกตามการรักษา
doctors-lede = จากข้อมูลของโรงพยาบาล { $count } แห่ง และจากหน้าเรื่องการรักษา สิ่งที่โรงพยาบาลหนึ่งระบุไม่ผูกพันโรงพยาบาลอื่น แต่ละแห่งตัดสินใจเป็นรายกรณี
doctors-hospitals = โรงพยาบาล { $count } แห่ง
doctors-who-self = ผู้ป่วย ({ $count })
doctors-who-coordinator = บริษัทประสานงาน ({ $count })
doctors-who-referral = แพทย์หรือโรงพยาบาล ({ $count })
doctors-who-unstated = ไม่ระบุ ({ $count })
doctors-conditions = ระบุว่ารักษา
doctors-exclusions = ระบุว่าไม่รับ
doctors-opinion = ความเห็นที่สองทางไกล
doctors-by = { $text } (โรงพยาบาล { $count } จาก { $all } แห่ง)
doctors-more = การรักษาอื่น
doctors-more-text = สำหรับการรักษาเหล่านี้ ข้อมูลไม่ได้ระบุเรื่องโรค เอกสาร การตอบกลับ หรือรายงาน
doctors-coordinators = บริษัทประสานงานที่ได้รับการรับรอง
doctors-coordinators-text = บริษัทประสานงานส่งเวชระเบียนของท่านและนำคำตอบกลับมา ลำดับไม่ได้บอกว่ารายใดดีกว่า
doctors-routes = ผู้ยื่นคำขอ ที่โรงพยาบาลทุกแห่ง
doctors-amtac = การรับรอง AMTAC
doctors-letter = หัวข้อสำหรับใบส่งตัว
doctors-letter-text = เขียนเป็นภาษาอังกฤษหรือภาษาญี่ปุ่น คัดลอกหัวข้อ หรือพิมพ์หน้านี้แล้วเขียนลงไป
doctors-paper = หน้าฉบับเต็ม พร้อมแหล่งข้อมูล
doctors-sheet = เรื่องที่ไม่ได้กล่าวถึงในที่นี้ คือเรื่องที่ไม่มีการระบุ
doctors-data = ข้อมูลเดียวกันในรูปแบบไฟล์
