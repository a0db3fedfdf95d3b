# Filters beside lists. A text with "#" is completed by the page: a number or a name.

filter-title = กรองรายการ
filter-show-hospitals = แสดงโรงพยาบาล
filter-show-companies = แสดงบริษัท
filter-companies = บริษัท
filter-any = ทั้งหมด
filter-clear = ล้างตัวกรองทั้งหมด
filter-text = ชื่อหรือสถานที่
filter-treatment = การรักษา
filter-place = ภูมิภาคและจังหวัด
filter-prefecture = จังหวัด
filter-spoken-unnamed = ทางโทรศัพท์หรือวิดีโอ ไม่ระบุชื่อภาษา
filter-device = ด้วยเครื่องแปลภาษาเท่านั้น
filter-apply-self = ยื่นคำขอเองได้
filter-apply-coordinator = ผ่านบริษัทประสานงาน
filter-apply-referral = โดยการส่งตัว
filter-opinion-in-person = มาด้วยตนเอง
filter-opinion-remote = ทางไกล
filter-opinion-written = เป็นลายลักษณ์อักษร
filter-opinion-by-proxy = ให้ผู้อื่นมาแทนท่าน
filter-accredited-yes = ได้รับการรับรอง
filter-service = บริการ
filter-chips = ตัวกรองที่ใช้อยู่
filter-remove = นำออก: { $filter }
filter-found-hospitals =
    { $count ->
       *[other] มีโรงพยาบาลที่ตรงเงื่อนไข { $number } แห่ง
    }
filter-found-companies =
    { $count ->
       *[other] มีบริษัทที่ตรงเงื่อนไข { $number } แห่ง
    }
filter-none-hospitals = ไม่มีโรงพยาบาลที่ตรงกับตัวกรองทั้งหมดนี้
filter-none-companies = ไม่มีบริษัทที่ตรงกับตัวกรองทั้งหมดนี้
filter-less = หากไม่มีผลลัพธ์ โปรดนำตัวกรองออกหนึ่งข้อ
filter-ask-coordinator = หรือสอบถามบริษัทประสานงาน
filter-page-only = ตัวกรองค้นเฉพาะโรงพยาบาล { $count } แห่งในหน้านี้ รายการทั้งหมดมี { $total } แห่ง
filter-loading = กำลังโหลดรายการที่เหลือ
row-spoken = ภาษาที่มีคนพูด
and-more = และอีก { $count } รายการ
languages-by-device = { $language } (ด้วยเครื่องแปลภาษาเท่านั้น: โรงพยาบาล { $count } แห่ง)
languages-unnamed = โรงพยาบาล { $count } แห่งมีล่ามทางโทรศัพท์หรือวิดีโอ แต่ไม่ระบุชื่อภาษา โปรดถามว่ามีภาษาของท่านหรือไม่
languages-unnamed-where = ค้นหาได้ในรายชื่อโรงพยาบาลทั้งหมด
