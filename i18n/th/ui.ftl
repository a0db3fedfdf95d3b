# Interface words. One message, one string; selectors only for plural forms.

site-name = Japan International Hospitals
not-stated = ไม่ระบุ
source = แหล่งข้อมูล
sources = แหล่งข้อมูล
weak-source = แหล่งข้อมูลที่น่าเชื่อถือน้อย
confirm-first = ตรวจสอบนานเกินไปแล้ว: โปรดยืนยันก่อน
checked-on = ตรวจสอบเมื่อ { $date }
skip-link = ข้ามไปยังเนื้อหา
menu-label = ภาษา
menu-partly = แปลบางส่วน
nav-label = เมนูหลัก
trail-label = ท่านอยู่ที่
footer-label = เกี่ยวกับเว็บไซต์นี้
footer-demonstration = เว็บไซต์นี้เป็นตัวอย่างสาธิตที่จัดทำจากแหล่งข้อมูลสาธารณะ ไม่ใช่รายชื่ออย่างเป็นทางการของ Japan International Hospitals และไม่ให้คำแนะนำทางการแพทย์
footer-private = ไม่ใช้คุกกี้ ไม่ติดตามผู้ใช้ ไม่โหลดสิ่งใดจากที่อื่น
footer-error = แจ้งข้อผิดพลาด
page-partly = เนื้อหาส่วนใหญ่ของหน้านี้ยังไม่มีในภาษาไทย

## Navigation

nav-hospitals = หาโรงพยาบาล
nav-treatments = การรักษา
nav-how-it-works = ขั้นตอน
nav-costs = ค่าใช้จ่าย
nav-coordinators = บริษัทประสานงาน
nav-emergency = ฉุกเฉิน 119
nav-regions = ภูมิภาค
nav-languages = ภาษา
nav-accreditation = การรับรอง
nav-apply = วิธียื่นคำขอ
nav-about = เกี่ยวกับเว็บไซต์นี้
nav-visa = วีซ่าพำนักเพื่อการรักษาพยาบาล
nav-for-doctors = สำหรับแพทย์ของท่าน
nav-centres = ศูนย์แบบญี่ปุ่นในต่างประเทศ
nav-sources = แหล่งข้อมูลทั้งหมด

## Texts that are not what they seem

notice-fallback = ส่วนนี้ยังไม่มีในภาษาไทย แสดงเป็น: { $language }
notice-machine = แปลด้วยเครื่อง ยังไม่มีคนตรวจ อย่าใช้ข้อความนี้เพียงอย่างเดียวในการตัดสินใจทางการแพทย์
notice-reviewed = แปลด้วยเครื่อง แล้วมีคนตรวจ
notice-stale = ต้นฉบับเปลี่ยนแปลงหลังจากที่แปลแล้ว คำแปลนี้อาจไม่เป็นปัจจุบัน
notice-stale-original = อ่านต้นฉบับ: { $language }

## Language gate and missing pages

gate-choose = ดูต่อเป็นภาษาไทย
not-found-title = ไม่พบหน้านี้
not-found-text = หน้านี้อาจถูกย้าย โปรดเริ่มจากรายชื่อโรงพยาบาลหรือหน้าแรก

## Front page

home-title = โรงพยาบาลในญี่ปุ่นสำหรับผู้ป่วยจากต่างประเทศ
home-description = ข้อมูลจากแหล่งสาธารณะเกี่ยวกับโรงพยาบาลในญี่ปุ่นที่รับผู้ป่วยจากต่างประเทศ: การรักษา ภาษา วิธียื่นคำขอ ค่าใช้จ่าย พร้อมแหล่งที่มาและวันที่ทุกข้อ
home-lede = โรงพยาบาล { $count } แห่งที่แหล่งข้อมูลสาธารณะกล่าวถึงสำหรับผู้ป่วยจากต่างประเทศ พร้อมแหล่งที่มาและวันที่ของข้อมูลทุกข้อ เว็บไซต์นี้ไม่ขายและไม่จัดอันดับสิ่งใด
home-doors = เริ่มจากตรงไหน
home-right-for-you = การเดินทางไปญี่ปุ่นเหมาะกับท่านหรือไม่
home-about = เว็บไซต์นี้คืออะไร และไม่ใช่อะไร
home-treatments = การรักษา
home-regions = โรงพยาบาลแยกตามภูมิภาค
door-treatment = ทราบการรักษาที่ต้องการแล้ว
door-check-up = ต้องการตรวจสุขภาพ
door-help = ต้องการให้มีคนยื่นคำขอแทน
door-language = หาความช่วยเหลือในภาษาของตน
built-for = เทียบวันที่ทั้งหมดเมื่อ { $date }

## Lists

hospitals-title = หาโรงพยาบาล
hospitals-in = โรงพยาบาลในภูมิภาค{ $place }
hospitals-in-prefecture = โรงพยาบาลในจังหวัด{ $place }
hospitals-speaking = โรงพยาบาลที่มีคนพูด{ $language }
hospitals-named = ระบุชื่อไว้ใน { $scheme }
two-facets = { $first }: { $second }
list-lede =
    { $count ->
        [0] ยังไม่มีโรงพยาบาลในรายการนี้
       *[other] โรงพยาบาล { $count } แห่ง เรียงจากเหนือลงใต้ แล้วเรียงตามชื่อ ลำดับไม่ได้บอกว่าแห่งใดดีกว่า
    }
list-description = { $title }: โรงพยาบาล { $count } แห่งในญี่ปุ่นสำหรับผู้ป่วยจากต่างประเทศ พร้อมการรักษา ภาษา และวิธียื่นคำขอ จากแหล่งข้อมูลสาธารณะ
list-hospitals = โรงพยาบาล
page-title = { $title }, หน้า { $page } จาก { $pages }
page-of = หน้า { $page } จาก { $pages }
page-previous = หน้าก่อน
page-next = หน้าถัดไป
pager-label = หน้า
by-treatment = ตามการรักษา
by-region = ตามภูมิภาค
by-prefecture = ตามจังหวัด
by-language = ตามภาษาที่มีคนพูด
by-apply = ตามวิธียื่นคำขอ
by-accreditation = ตามการรับรอง
whole-region = ทั้งภูมิภาค
narrow-list = จำกัดรายการให้แคบลง
none-yet = ยังไม่มี
place-separator = {", "}
colon = {": "}
treatments-not-stated = ไม่ระบุการรักษา
spoken = ภาษาที่มีคนพูด
treatments-lede = การรักษาที่โรงพยาบาลในรายการเหล่านี้มีให้ผู้ป่วยจากต่างประเทศ รายการไม่ใช่คำแนะนำ แพทย์ของท่านและโรงพยาบาลเป็นผู้ตัดสินใจ
regions-lede = ญี่ปุ่นจากเหนือลงใต้ พร้อมจำนวนโรงพยาบาลในแต่ละจังหวัด
languages-lede = ในที่นี้นับเฉพาะความช่วยเหลือจากคน: เจ้าหน้าที่ ล่ามที่มาพบท่าน ล่ามทางโทรศัพท์หรือวิดีโอ ส่วนเครื่องแปลภาษาแสดงในหน้าของแต่ละโรงพยาบาล
accreditation-lede = การรับรองครอบคลุมเรื่องใด และยังมีผลหรือไม่ แสดงในหน้าของแต่ละโรงพยาบาล แหล่งข้อมูลส่วนใหญ่เก่าแล้ว
apply-lede = โรงพยาบาลหลายแห่งไม่รับคำขอจากต่างประเทศโดยตรง บริษัทประสานงานจะยื่นคำขอแทนท่าน

## How to apply

intake-heading-coordinator-required = ท่านยื่นคำขอเองไม่ได้: บริษัทประสานงานยื่นแทนท่าน
intake-heading-direct = ท่านยื่นคำขอเองได้
intake-heading-direct-or-coordinator = ท่านยื่นคำขอเองได้ หรือผ่านบริษัทประสานงาน
intake-heading-referral-only = ท่านยื่นคำขอเองไม่ได้: ต้องให้แพทย์หรือโรงพยาบาลส่งตัว
intake-heading-unknown = ไม่ระบุวิธียื่นคำขอ
intake-short-coordinator-required = ยื่นผ่านบริษัทประสานงาน
intake-short-direct = ยื่นโดยตรง
intake-short-direct-or-coordinator = ยื่นโดยตรงหรือผ่านบริษัทประสานงาน
intake-short-referral-only = เฉพาะเมื่อมีการส่งตัว
intake-short-unknown = วิธียื่นคำขอ: ไม่ระบุ
intake-list-coordinator-required = ยื่นผ่านบริษัทประสานงาน
intake-list-direct = ยื่นโดยตรง
intake-list-direct-or-coordinator = ยื่นโดยตรงหรือผ่านบริษัทประสานงาน
intake-list-referral-only = เฉพาะเมื่อมีการส่งตัว
intake-step-choose = บริษัทที่โรงพยาบาลระบุ:
intake-step-find = ดูบริษัทประสานงานที่ยื่นคำขอแทนท่านได้
intake-step-review = โรงพยาบาลพิจารณาเวชระเบียนของท่านก่อนเดินทาง
intake-step-estimate = ท่านได้รับประมาณการค่าใช้จ่ายก่อนเดินทาง
label-documents = เอกสารที่ต้องส่ง
label-document-languages = ภาษาของเอกสาร
label-reply = ระยะเวลาตอบกลับ
label-interpreter = ล่าม
label-second-opinion = ความเห็นที่สอง
reply-days = { $days } วันทำการ
own-interpreter-required = ท่านต้องพาล่ามมาเอง
own-interpreter-arranged = จัดหาให้ท่าน
own-interpreter-not-needed = ไม่จำเป็น
second-opinion-in-person = มาด้วยตนเอง
second-opinion-remote = ทางไกล
second-opinion-written = เป็นลายลักษณ์อักษร
second-opinion-by-proxy = ให้ผู้อื่นมาแทนท่าน

## Hospital page

hospital-description = { $name }, { $prefecture }, ญี่ปุ่น: การรักษา ภาษา วิธียื่นคำขอ ค่าใช้จ่าย และการรับรองสำหรับผู้ป่วยจากต่างประเทศ พร้อมแหล่งที่มาและวันที่ทุกข้อ
facts-checked = ตรวจสอบข้อมูลเมื่อ
hospital-confirmed = โรงพยาบาลยืนยันเมื่อ
beds =
    { $count ->
       *[other] { $number } เตียง
    }
as-of = { $text } (ข้อมูล ณ { $date })
from-to = { $text } ({ $from } ถึง { $to })
since = ตั้งแต่ { $date }
ended = สิ้นสุดเมื่อ { $date }
volume =
    { $count ->
       *[other] รักษาผู้ป่วยแล้ว { $number } คน
    }
label-cost = ค่าใช้จ่าย
label-includes = รวม
label-excludes = ไม่รวม
section-treatments = รักษาอะไร และใช้เวลานานเท่าใด
section-languages = ภาษา
section-costs = ค่าใช้จ่าย
section-stay = ระหว่างการเข้าพัก
section-after = หลังการรักษา
section-services = บริการสำหรับผู้ป่วยจากต่างประเทศ
section-card = แสดงข้อความนี้ต่อคนขับรถหรือที่แผนกต้อนรับ
section-contact = ติดต่อ
section-recognised = รับรองหรือระบุชื่อโดย
section-similar = โรงพยาบาลอื่นสำหรับ
not-accepted = ไม่รับ
sessions = { $count } ครั้ง
weeks = { $count } สัปดาห์
weeks-decimal = { $number } สัปดาห์
hospital-days = นอนโรงพยาบาล { $count } วัน
days = { $count } วัน
column-language = ภาษา
column-people = ความช่วยเหลือจากคน
column-other = อุปกรณ์และข้อมูลเป็นลายลักษณ์อักษร
unnamed-languages = { $count } ภาษา ไม่ระบุชื่อ
languages-not-named = ไม่ระบุชื่อภาษา
booking-needed = ต้องจองล่วงหน้า
fee = { $amount } { $per }
per-visit = ต่อครั้งที่มา
per-hour = ต่อชั่วโมง
per-half-day = ต่อครึ่งวัน
per-day = ต่อวัน
hours-always = 24 ชั่วโมง
japan-time = { $hours } (เวลาญี่ปุ่น, UTC+9)
weekday-range = { $from }–{ $to }
weekday-mon = จันทร์
weekday-tue = อังคาร
weekday-wed = พุธ
weekday-thu = พฤหัสบดี
weekday-fri = ศุกร์
weekday-sat = เสาร์
weekday-sun = อาทิตย์
yen = { $amount } เยน
yen-range = { $least } ถึง { $most } เยน
yen-per-point = { $yen } เยนต่อแต้ม อัตราตามประกันสุขภาพของรัฐคือ 10 เยน
percent-of-tariff = { $percent }% ของอัตราตามประกันสุขภาพของรัฐ
label-price-rule = หลักเกณฑ์ราคา
label-tax = ภาษีการบริโภค
tax-added = คิดเพิ่ม
tax-not-added = ไม่คิดเพิ่ม
label-estimate = ประมาณการค่าใช้จ่ายก่อนเดินทาง
label-deposit = เงินมัดจำ
label-no-referral = ค่าธรรมเนียมเพิ่มเมื่อไม่มีใบส่งตัว
label-payment = วิธีชำระเงิน
label-insurance = ประกันสุขภาพของรัฐ
insurance-none = ไม่ครอบคลุมผู้ที่เดินทางมาเพื่อรักษา: ท่านจ่ายเต็มจำนวน
answer-yes = มี
answer-on-request = เมื่อร้องขอ
answer-no = ไม่มี
label-companion = การให้ผู้เฝ้าไข้พักด้วย
label-private-room = ห้องเดี่ยว
label-diet = อาหารตามหลักศาสนา
label-prayer = ที่ประกอบศาสนกิจ
label-wheelchair = ทางสำหรับวีลแชร์
label-children = การรับผู้ป่วยเด็ก
label-report = รายงานเป็นลายลักษณ์อักษร
label-report-languages = ภาษาของรายงาน
label-centres = ศูนย์ที่เกี่ยวข้องในต่างประเทศ
label-address = ที่อยู่
label-position = ตำแหน่ง
position-approximate = โดยประมาณ คลาดเคลื่อนประมาณ 1 กม.
label-phone = โทรศัพท์
label-hours = เวลาทำการ
label-email = อีเมล
label-website = เว็บไซต์
label-international-page = หน้าสำหรับผู้ป่วยจากต่างประเทศ
label-form = แบบฟอร์มสอบถาม
phone-main = โทรศัพท์
phone-international-desk = โทรศัพท์ แผนกผู้ป่วยต่างชาติ
phone-appointments = โทรศัพท์ นัดหมาย
phone-fax = โทรสาร
departments-not-stated = ไม่ระบุแผนก
no-accreditation = ไม่ระบุการรับรอง
standing-until = มีผลถึง { $date }
standing-ended = สิ้นสุดเมื่อ { $date } ยังไม่ได้ยืนยันว่าต่ออายุ
standing-recent = มีชื่อในรายการเมื่อ { $date }
standing-listed = มีชื่อในรายการเมื่อ { $date } หลังจากนั้นยังไม่ได้ยืนยัน
standing-since = ได้รับเมื่อ { $date } หลังจากนั้นยังไม่ได้ยืนยัน
standing-undated = มีแหล่งข้อมูลที่ไม่ลงวันที่ระบุชื่อไว้ ยังไม่ได้ยืนยัน
card-go = こちらへ行きたいです。
card-help = 海外から来た患者です。よろしくお願いします。

## Coordinators

coordinators-title = บริษัทประสานงานการเดินทางไปรักษา
coordinators-description = บริษัทที่จัดการเดินทางไปรักษาที่ญี่ปุ่น: เลขที่การรับรอง สถานะผู้ค้ำประกันวีซ่า ภาษา ข้อมูลติดต่อ จากแหล่งข้อมูลสาธารณะ
coordinators-lede = บริษัทประสานงานส่งเวชระเบียนของท่าน จัดหาล่าม และอาจเป็นผู้ค้ำประกันวีซ่าให้ท่านได้ บริษัทที่ได้รับการรับรองอยู่ก่อน แล้วเรียงตามชื่อ ลำดับไม่ได้บอกว่ารายใดดีกว่า
coordinator-description = { $name }: การรับรอง สถานะผู้ค้ำประกันวีซ่า ภาษา บริการ และข้อมูลติดต่อสำหรับผู้ป่วยจากต่างประเทศ จากแหล่งข้อมูลสาธารณะ
amtac-meaning = ความหมายของการรับรอง (AMTAC)
label-amtac = การรับรองโดย Medical Excellence JAPAN (AMTAC)
label-guarantor = ผู้ค้ำประกันวีซ่าพำนักเพื่อการรักษาพยาบาล
label-established = เริ่มดำเนินงาน
guarantor-registered = ขึ้นทะเบียนแล้ว
guarantor-own-statement = ตามคำแถลงของบริษัทเองหรือของโรงพยาบาล ยังไม่ได้เห็นทะเบียน
guarantor-unconfirmed = ยังไม่ได้ยืนยัน
section-standing = สถานะ
section-partners = โรงพยาบาลที่มีการระบุว่าทำงานร่วมกัน
section-offices = สำนักงานในต่างประเทศ

## Centres abroad

centres-title = ศูนย์แบบญี่ปุ่นในต่างประเทศ
centres-description = ศูนย์การแพทย์ในต่างประเทศที่จัดตั้งร่วมกับหน่วยงานจากญี่ปุ่น แยกตามประเทศ พร้อมสิ่งที่แหล่งข้อมูลสาธารณะซึ่งลงวันที่ระบุถึงแต่ละแห่ง
centres-lede = สิ่งที่เอกสารสาธารณะระบุถึงแต่ละศูนย์ ณ วันที่ของเอกสารนั้น ข้อมูลในที่นี้ไม่ได้บอกว่าศูนย์ใดเปิดอยู่ในวันนี้ โปรดสอบถามก่อนไป
country-title = ศูนย์แบบญี่ปุ่น: { $country }
country-description = ศูนย์การแพทย์ที่จัดตั้งร่วมกับหน่วยงานจากญี่ปุ่นในประเทศนี้: { $country } พร้อมสิ่งที่แหล่งข้อมูลสาธารณะซึ่งลงวันที่ระบุถึงแต่ละแห่ง
centre-title = { $name } ({ $country })
centre-description = { $name }, { $country }: เป็นศูนย์ประเภทใด หน่วยงานใดจากญี่ปุ่นจัดตั้ง และแหล่งข้อมูลสาธารณะซึ่งลงวันที่ระบุไว้อย่างไร
centre-was-open = ตามแหล่งข้อมูล เปิดอยู่เมื่อ { $date } หลังจากนั้นยังไม่ได้ยืนยัน
centre-was-planned = ตามแหล่งข้อมูล อยู่ในแผนเมื่อ { $date } ยังไม่ได้ยืนยันว่าเปิดแล้วหรือไม่
centre-was-studied = ตามแหล่งข้อมูล อยู่ระหว่างการศึกษาเมื่อ { $date } ยังไม่ได้ยืนยันว่าเปิดแล้วหรือไม่
centre-was-closed = ตามแหล่งข้อมูล ปิดแล้วเมื่อ { $date }
label-country = ประเทศ
label-city = เมือง
label-kinds = ประเภท
label-operators = หน่วยงานร่วมจากญี่ปุ่น
label-opened = เปิดเมื่อ
label-planned-for = กำหนดเปิด
label-follow-up = การติดตามผลผู้ป่วยที่รักษาในญี่ปุ่น

## Treatments

showcase-courses = การรักษาหนึ่งคอร์สใช้เวลานานเท่าใด
showcase-stays = ระยะนอนโรงพยาบาลนานที่สุดตามกฎประกันสุขภาพของญี่ปุ่น
showcase-costs = ราคาที่แหล่งข้อมูลระบุ
showcase-milestones = ในญี่ปุ่น
column-item = รายการ
column-price = ราคา
column-basis = ประเภทของราคา
column-as-of = ข้อมูล ณ

## Sources

sources-title = แหล่งข้อมูลทั้งหมด
sources-description = แหล่งที่มาของข้อมูลทุกข้อในเว็บไซต์นี้ พร้อมผู้เผยแพร่ วันที่เผยแพร่ และวันที่อ่าน
sources-lede = แหล่งที่มาของข้อมูลทุกข้อในเว็บไซต์นี้ แหล่งข้อมูลที่น่าเชื่อถือน้อย คือ บล็อก เว็บสำเนา หรือการโพสต์ซ้ำ
published = เผยแพร่เมื่อ { $date }
read-on = อ่านเมื่อ { $date }
