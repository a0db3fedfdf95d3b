# Open data: the page of what can be downloaded, and the words in its files.

nav-data = ข้อมูลเปิด
data-title = ข้อมูลเปิด
data-description = ดาวน์โหลดข้อมูลในเว็บไซต์นี้เกี่ยวกับโรงพยาบาล การรักษา บริษัทประสานงาน และศูนย์ในต่างประเทศ พร้อมรหัส แหล่งข้อมูล วันที่ และสถานะของข้อความ
data-lede = ข้อมูลทั้งหมดของแต่ละรายการในเว็บไซต์นี้ เป็นไฟล์สำหรับโปรแกรมและตารางคำนวณ ข้อมูลทุกข้อมีแหล่งที่มาและวันที่กำกับ

## Files

data-files = ไฟล์ภาษาไทย
data-other-languages = ไฟล์ชุดเดียวกันในภาษาอื่น
data-column-file = ไฟล์
data-column-records = จำนวนระเบียน
data-column-download = ดาวน์โหลด
data-table-hospitals = โรงพยาบาล
data-table-treatments = การรักษาแยกตามโรงพยาบาล
data-table-facilitators = บริษัทประสานงาน
data-table-centres = ศูนย์ในต่างประเทศ
data-table-vocabulary = รหัสและชื่อเรียก
data-holds-hospitals = หนึ่งระเบียนต่อหนึ่งโรงพยาบาล มีทุกเขตข้อมูล ข้อความ และแหล่งข้อมูล
data-holds-treatments = หนึ่งระเบียนต่อหนึ่งการรักษาของโรงพยาบาล มีวิธียื่นคำขอและเอกสารที่ต้องส่ง
data-holds-facilitators = หนึ่งระเบียนต่อหนึ่งบริษัทที่จัดการเดินทาง
data-holds-centres = หนึ่งระเบียนต่อหนึ่งศูนย์แบบญี่ปุ่น พร้อมวันที่ของสถานะ
data-holds-vocabulary = รหัสทั้งหมดในไฟล์ และชื่อเรียกในภาษานี้
data-any-language = สำหรับทุกภาษา
data-package = คำอธิบายไฟล์ทั้งหมด (Data Package)
data-dictionary = ทุกคอลัมน์: ความหมาย ชนิด หน่วย รหัส (CSV)
data-changes-all = การเปลี่ยนแปลงทั้งหมด (JSON)
data-newest = การตรวจสอบล่าสุด
data-built-for = จัดทำสำหรับวันที่
data-none = ยังไม่มีรายการ

## How to use it

data-rules = ก่อนใช้ข้อมูล
data-rule-dates = โปรดดูเขตข้อมูล “check” และ “valid_until” ซึ่งบอกว่าข้อมูลใช้อ้างอิงได้ถึงเมื่อใด
data-rule-past = ข้อมูลที่พ้นวันที่กำหนดแล้วเป็นข้อมูลในอดีต อย่าแสดงเป็นข้อมูลปัจจุบัน
data-rule-ranking = อย่าใช้ข้อมูลนี้จัดอันดับโรงพยาบาล อย่าถือว่าเป็นคำแนะนำทางการแพทย์
data-rule-machine = ข้อความที่แปลด้วยเครื่องมีป้ายบอกไว้ โปรดเก็บป้ายนั้นไว้กับข้อความ
data-rule-cite = ระบุแหล่งที่มาของข้อมูลแต่ละข้อพร้อมวันที่ และยืนยันกับโรงพยาบาลก่อนดำเนินการใด
data-format = รูปแบบของไฟล์
data-format-text = ข้อความเป็น UTF-8 ไฟล์ CSV ขึ้นต้นด้วยเครื่องหมายลำดับไบต์ เพื่อให้ตารางคำนวณอ่านอักษรได้ทุกภาษา
data-format-lists = ใน CSV ค่าทั้งหมดของรายการหนึ่งอยู่ในช่องเดียวกัน เครื่องหมาย | คั่นระหว่างค่า และเครื่องหมาย ; คั่นรายการที่อยู่ภายในรายการ เครื่องหมายทับกลับหลังที่อยู่ข้างหน้าทำให้เครื่องหมายนั้นเป็นข้อความธรรมดา
data-format-rows = ค่าแรกในทุกคอลัมน์ของรายการเป็นของหน่วยแรกในรายการนั้น
data-format-formula = ข้อความที่ตารางคำนวณอาจเข้าใจว่าเป็นสูตร มีเครื่องหมายอะพอสทรอฟีนำหน้า หมายเลขโทรศัพท์ขึ้นต้นด้วย “tel:”
data-format-missing = ช่องที่ว่าง หรือ null ใน JSON หมายความว่า ไม่ระบุ
data-format-ids = แต่ละระเบียนมี “id” และ “uri” โดย “uri” คือหน้าของระเบียนนั้นในภาษาต้นฉบับของเว็บไซต์

## Licence

data-licence = สัญญาอนุญาตและการอ้างอิง
data-licence-text = ชุดข้อมูลนี้ใช้ได้โดยไม่คิดค่าใช้จ่ายตามสัญญาอนุญาตนี้ หากระบุชื่อชุดข้อมูล:
data-licence-facts = ข้อมูลมาจากแหล่งที่ระบุไว้ในแต่ละระเบียน ข้อมูลของรัฐบาลญี่ปุ่นเป็นไปตามเงื่อนไขการใช้งานของรัฐบาลญี่ปุ่น
data-citation = วิธีอ้างอิง:

## State of the translations

data-translations = สถานะของคำแปล
data-translations-lede = ในข้อความ 100 ส่วน มีกี่ส่วนที่อยู่ในแต่ละสถานะ (ปัดเศษลง)
data-state-stale = ไม่เป็นปัจจุบัน
data-state-fallback = ยังไม่ได้แปล
data-origin-original = ต้นฉบับ
data-origin-human = แปลโดยคน
data-origin-reviewed = แปลด้วยเครื่อง ตรวจแล้ว
data-origin-machine = แปลด้วยเครื่อง ยังไม่ได้ตรวจ

## Changes

data-changes = การเปลี่ยนแปลงของรายการ
data-changes-lede = การเปลี่ยนแปลงล่าสุด รายการที่ไม่มีประวัติการเปลี่ยนแปลงแสดงการตรวจสอบล่าสุดแทน
data-feed = ติดตามการเปลี่ยนแปลง (ฟีด Atom)
change-checked = เทียบกับแหล่งข้อมูลแล้ว
change-added = รายการใหม่
change-contact = ข้อมูลติดต่อเปลี่ยน
change-languages = ความช่วยเหลือด้านภาษาเปลี่ยน
change-treatments = การรักษาเปลี่ยน
change-accreditation = การรับรองเปลี่ยน
change-prices = ราคาเปลี่ยน
change-moved = ย้ายที่ตั้ง
change-closed = ปิดแล้ว
change-corrected = แก้ไขข้อผิดพลาด

## What the fields mean

data-fields = ความหมายของเขตข้อมูล
data-fields-lede = เขตข้อมูลหลักของแต่ละไฟล์ พจนานุกรมข้างต้นมีครบทุกคอลัมน์ คำอธิบายเป็นภาษาอังกฤษและภาษาญี่ปุ่น
data-check-current = ตรวจสอบเมื่อไม่นานมานี้
data-check-past = ตรวจสอบนานเกินไปแล้ว: โปรดยืนยันก่อน
data-check-undated = ไม่มีวันที่ตรวจสอบ
data-standing-until = มีผลถึงวันสุดท้ายที่กำหนด
data-standing-recent = แหล่งข้อมูลเมื่อไม่นานมานี้ระบุว่ายังมีผล
data-standing-listed = แหล่งข้อมูลที่เก่ากว่าระบุว่ามีผล หลังจากนั้นยังไม่ได้ยืนยัน
data-standing-since = เคยได้รับ ไม่มีวันที่บอกว่ามีผลถึงเมื่อใด
data-standing-undated = ไม่ระบุวันที่
data-standing-ended = สิ้นสุดแล้ว
data-offer-offered = มีให้บริการ
data-offer-ended = เลิกให้บริการแล้ว
centre-status-open = เปิดอยู่ ณ วันนั้น
centre-status-planned = อยู่ในแผน ณ วันนั้น
centre-status-feasibility-study = อยู่ระหว่างการศึกษา ณ วันนั้น
centre-status-closed = ปิดแล้ว ณ วันนั้น
