# What a patient takes along: the sheet of paper, the card to show, the entry of an address book.

sheet-link = พิมพ์หนึ่งหน้าเพื่อนำติดตัว
sheet-contact = บันทึกเป็นรายชื่อติดต่อ
sheet-title = { $name }: หนึ่งหน้าสำหรับนำติดตัว
sheet-description = หนึ่งหน้าสำหรับพิมพ์และนำติดตัวไปที่ { $name }: ที่อยู่ โทรศัพท์ วิธียื่นคำขอ บัตรภาษาญี่ปุ่นสำหรับให้ผู้อื่นดู และที่สำหรับจดบันทึก
sheet-back = กลับไปหน้าของโรงพยาบาล
sheet-how = พิมพ์หน้านี้บนกระดาษ A4 หนึ่งแผ่น หรือเก็บเป็นภาพไว้ในโทรศัพท์
sheet-town = เมือง จังหวัด
sheet-way = สถานีและเส้นทาง
sheet-languages =
    { $count ->
       *[other] { $count } ภาษา
    }
sheet-card-ask = ข้าพเจ้าต้องการไปโรงพยาบาลนี้ โปรดพาข้าพเจ้าไป หรือบอกทางให้ข้าพเจ้า
sheet-card-who = ข้าพเจ้าเป็นผู้ป่วยจากต่างประเทศ ขอบคุณสำหรับความช่วยเหลือ
sheet-means = ข้อความในบัตร
sheet-turned = บัตรใบที่สองกลับหัว เพื่อให้คนที่อยู่ตรงหน้าท่านอ่านได้
sheet-notes = บันทึกของท่าน
sheet-note-name = ชื่อ
sheet-note-number = เลขประจำตัวผู้ป่วย
sheet-note-appointment = นัดหมาย: วันและเวลา
sheet-note-doctor = แพทย์ แผนก
sheet-note-allergies = การแพ้
sheet-note-medicines = ยาที่ใช้อยู่
sheet-note-questions = คำถามที่จะถาม
sheet-scan = หน้าของโรงพยาบาลนี้ พร้อมแหล่งข้อมูล
sheet-emergency = ฉุกเฉิน รถพยาบาล และดับเพลิง
sheet-changed = ข้อมูลอาจเปลี่ยนแปลงแล้ว โปรดถามโรงพยาบาลก่อนเดินทาง
vcard-note = ตรวจสอบข้อมูลเมื่อ { $date } ข้อมูลอาจเปลี่ยนแปลงแล้ว โปรดดูหน้าของโรงพยาบาล
