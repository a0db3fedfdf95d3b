# Services of hospitals and of facilitators, and how a patient is received.

service-international-office = แผนกผู้ป่วยต่างชาติ
service-interpreter-on-site = ล่ามประจำโรงพยาบาล
service-interpreter-on-request = ล่ามเมื่อร้องขอ
service-telephone-interpreting = บริการล่ามทางโทรศัพท์
service-remote-interpreting = บริการล่ามทางวิดีโอหรือแอป
service-translation-device = เครื่องแปลภาษา
service-staff-accompaniment = เจ้าหน้าที่ไปกับท่านในโรงพยาบาล
service-translated-documents = แบบฟอร์มและเอกสารที่แปลแล้ว
service-certificates-in-other-languages = ใบรับรองในภาษาอื่น
service-english-report = รายงานทางการแพทย์ภาษาอังกฤษเมื่อร้องขอ
service-english-bill = ใบแจ้งค่าใช้จ่ายแยกรายการภาษาอังกฤษเมื่อร้องขอ
service-insurer-quotation = ใบเสนอราคาสำหรับบริษัทประกันเมื่อร้องขอ
service-online-application = ยื่นคำขอทางออนไลน์
service-nurse-coordinator = พยาบาลผู้ประสานงาน
service-hotline-24h = สายด่วน 24 ชั่วโมง
service-night-and-holiday-patients = รับผู้ป่วยต่างชาติในเวลากลางคืนและวันหยุดด้วย
service-network-referral = ส่งต่อภายในเครือข่ายโรงพยาบาลมหาวิทยาลัยแห่งชาติ
service-hotel-on-site = โรงแรมในบริเวณโรงพยาบาล
service-preventive-medicine-centre = ศูนย์เวชศาสตร์ป้องกัน
service-visa-support-by-coordinator = ช่วยเรื่องวีซ่าผ่านบริษัทประสานงาน
service-payment-by-coordinator = ชำระเงินผ่านบริษัทประสานงาน
service-interpreter-by-coordinator = ล่ามผ่านบริษัทประสานงาน
service-coordination-whole-stay = ประสานงานก่อน ระหว่าง และหลังการเข้าพัก
service-visa-questions = ตอบคำถามเรื่องวีซ่า
service-menu-in-english = เลือกอาหารได้จากเมนูภาษาอังกฤษ
service-hospital-matching = หาโรงพยาบาล
service-second-opinion = ความเห็นที่สอง
service-health-checkup-booking = นัดหมายการตรวจสุขภาพ
service-visa-guarantee = การค้ำประกันวีซ่าพำนักเพื่อการรักษาพยาบาล
service-interpreting = บริการล่าม
service-translation = บริการแปลเอกสาร
service-travel-arrangement = จัดการเดินทาง
service-payment-agency = ชำระค่ารักษาแทนท่าน
service-call-centre-24h = ศูนย์รับโทรศัพท์ 24 ชั่วโมง
service-airport-transfer = รถรับส่งสนามบิน
service-diet-and-religion = จัดเตรียมเรื่องอาหารและศาสนา

## Papers to send

document-referral-letter = ใบส่งตัว
document-diagnosis = ผลการวินิจฉัยโรค
document-history = ประวัติการเจ็บป่วยและอาการปัจจุบัน
document-treatment-history = การรักษาที่ผ่านมา
document-medicines = ยาที่ใช้อยู่
document-past-history = โรคที่เคยเป็น
document-physical-function = สิ่งที่ท่านทำเองได้ในชีวิตประจำวัน
document-dicom-images = ภาพ CT, MRI หรือ PET ในรูปแบบ DICOM
document-blood-tests = ผลตรวจเลือด
document-pathology-slides = สไลด์ชิ้นเนื้อ เมื่อโรงพยาบาลขอ
document-passport = หนังสือเดินทาง

## Money

deposit-equal-to-estimate = เงินมัดจำเท่ากับประมาณการค่าใช้จ่าย
deposit-on-admission = เงินมัดจำเมื่อเข้านอนโรงพยาบาล
deposit-before-arrival = ค่าใช้จ่ายตามประมาณการ ชำระก่อนมาถึง
payment-credit-card = บัตรเครดิต
payment-unionpay = UnionPay
payment-cashless = การชำระเงินแบบไม่ใช้เงินสด
payment-coordinator = ผ่านบริษัทประสานงาน
cost-item-technical-fee = ค่าเทคนิคของการฉายลำรังสี
cost-item-check-up-half-day = ตรวจสุขภาพครึ่งวัน
cost-item-check-up-one-day = ตรวจสุขภาพหนึ่งวัน
cost-item-check-up-overnight = ตรวจสุขภาพหนึ่งหรือสองวัน
cost-item-pet-ct-mri = ตรวจสุขภาพหนึ่งวัน พร้อม PET, CT และ MRI
cost-item-agent-and-interpreter = ตัวแทนและล่าม
cost-item-interpreter = ล่าม
cost-item-hospital-stay = การนอนโรงพยาบาล
cost-item-examinations = การตรวจ
cost-item-medicines = ยา
cost-item-tax = ภาษีการบริโภค
basis-quoted = ราคาที่โรงพยาบาลแจ้ง
basis-tariff = อัตราตามประกันสุขภาพของรัฐ จ่ายเต็มจำนวน
basis-package = ราคาเหมา
basis-uninsured = ราคาสำหรับผู้ไม่มีประกันสุขภาพของญี่ปุ่น

## Milestones of a treatment in Japan

milestone-first-use = ใช้ครั้งแรกในญี่ปุ่น
milestone-approved = ได้รับอนุมัติ
milestone-insured = ประกันสุขภาพของรัฐในญี่ปุ่นครอบคลุมโรคที่กำหนด
milestone-insured-more = ประกันสุขภาพของรัฐในญี่ปุ่นครอบคลุมโรคเพิ่มขึ้น
milestone-suspended = ถูกระงับ

## Accreditation schemes

scheme-jih = Japan International Hospitals (JIH)
scheme-jmip = Japan Medical Service Accreditation for International Patients (JMIP)
scheme-jci = Joint Commission International (JCI)
scheme-iso = การรับรอง ISO
scheme-prefecture-base = โรงพยาบาลหลักที่จังหวัดกำหนด

## Departments named by an accreditation

department-cardiology = โรคหัวใจ
department-gastroenterology = โรคทางเดินอาหาร
department-neurosurgery = ศัลยกรรมประสาท
department-anaesthesiology = วิสัญญี
department-gastroenterological-and-transplant-surgery = ศัลยกรรมทางเดินอาหารและการปลูกถ่ายอวัยวะ
department-otolaryngology-head-and-neck = หู คอ จมูก และศัลยกรรมศีรษะและลำคอ
department-plastic-surgery-lymphoedema = ศัลยกรรมตกแต่ง ภาวะบวมน้ำเหลือง
department-orthopaedics = ออร์โธปิดิกส์ (กระดูกและข้อ)

## Registers of visa guarantors

registry-meti = กระทรวงเศรษฐกิจ การค้า และอุตสาหกรรม (METI)
registry-jta = สำนักงานการท่องเที่ยวญี่ปุ่น

## Japanese-style centres abroad

centre-kind-imaging = การถ่ายภาพทางการแพทย์
centre-kind-imaging-training = ฝึกอบรมการถ่ายภาพทางการแพทย์
centre-kind-endoscopy-training = ฝึกอบรมการส่องกล้อง
centre-kind-screening = การตรวจคัดกรองมะเร็ง
centre-kind-screening-training = ฝึกอบรมการตรวจคัดกรอง
centre-kind-surgical-training = ฝึกอบรมการผ่าตัด
centre-kind-dental-training = ฝึกอบรมทันตกรรม
centre-kind-general-hospital = โรงพยาบาลทั่วไป
centre-kind-emergency = การรักษาฉุกเฉิน
centre-kind-clinic = คลินิก
centre-kind-rehabilitation = การฟื้นฟูสมรรถภาพ
centre-kind-dialysis = การฟอกไต
centre-kind-health-checkup = การตรวจสุขภาพ
centre-kind-distribution = การจัดจำหน่ายเวชภัณฑ์
