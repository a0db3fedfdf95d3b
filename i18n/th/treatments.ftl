# Treatments offered to patients from abroad. The id after `treatment-` is the
# code that entries use and that stands in the URL.

treatment-particle-therapy = รังสีรักษาด้วยอนุภาค
treatment-bnct = การรักษาด้วยโบรอนจับนิวตรอน (BNCT)
treatment-cancer-care = การดูแลรักษามะเร็ง
treatment-cardiology = หัวใจ
treatment-neurosurgery = สมองและระบบประสาท
treatment-orthopaedics = กระดูกและข้อ
treatment-artificial-joint = ข้อเทียม
treatment-endoscopic-spine-surgery = การผ่าตัดกระดูกสันหลังผ่านกล้อง
treatment-rehabilitation = การฟื้นฟูสมรรถภาพ
treatment-neurorehabilitation = การฟื้นฟูระบบประสาทด้วยหุ่นยนต์สวมใส่
treatment-health-checkup = การตรวจสุขภาพ
treatment-gastro-endoscopy = การส่องกล้องกระเพาะอาหารและลำไส้
treatment-gastroenterological-surgery = การผ่าตัดกระเพาะอาหารและลำไส้
treatment-transplant-surgery = การผ่าตัดปลูกถ่ายอวัยวะ
treatment-robotic-surgery = การผ่าตัดโดยใช้หุ่นยนต์ช่วย
treatment-regenerative-medicine = การแพทย์ฟื้นฟูสภาวะเสื่อม
treatment-paediatrics = โรคเด็ก
treatment-ophthalmology = ดวงตา
treatment-otolaryngology = หู คอ จมูก
treatment-lymphoedema-surgery = การผ่าตัดภาวะบวมน้ำเหลือง
treatment-fertility = การรักษาภาวะมีบุตรยาก
treatment-infectious-disease = โรคติดเชื้อ
treatment-emergency = การรักษาฉุกเฉิน
treatment-diabetes-education = การให้ความรู้เรื่องเบาหวาน
treatment-sleep-apnoea = ภาวะหยุดหายใจขณะหลับ

## Kinds of beam in particle therapy

modality-carbon-ion = ลำอนุภาคคาร์บอนไอออน
modality-proton = ลำอนุภาคโปรตอน
modality-carbon-ion-and-proton = ลำอนุภาคคาร์บอนไอออนและโปรตอน

## What a course of treatment is for

condition-prostate-cancer = มะเร็งต่อมลูกหมาก
condition-sarcoma = ซาร์โคมาของกระดูกและเนื้อเยื่ออ่อน
condition-skull-base-tumour = เนื้องอกฐานกะโหลกศีรษะ
condition-head-and-neck-cancer = มะเร็งศีรษะและลำคอ
condition-pancreatic-cancer = มะเร็งตับอ่อน
condition-liver-cancer = มะเร็งตับ
condition-liver-cancer-short-course = มะเร็งตับ คอร์สระยะสั้น
condition-lung-cancer = มะเร็งปอด
condition-lung-cancer-stage-1 = มะเร็งปอด ระยะที่ 1
condition-lung-cancer-stage-2-3 = มะเร็งปอด ระยะที่ 2 และ 3
condition-rectal-cancer-recurrence = มะเร็งไส้ตรงที่กลับมาเป็นซ้ำ
condition-oesophageal-cancer-stage-1 = มะเร็งหลอดอาหาร ระยะที่ 1
condition-childhood-tumour = เนื้องอกชนิดก้อนในเด็ก
condition-cervical-adenocarcinoma = มะเร็งปากมดลูกชนิดอะดีโนคาร์ซิโนมา
condition-bile-duct-cancer = มะเร็งท่อน้ำดีในตับ
condition-stroke = โรคหลอดเลือดสมอง
condition-brain-or-spinal-injury = การบาดเจ็บที่ไขสันหลังหรือศีรษะ
condition-severe-brain-or-cervical-injury = ความผิดปกติของการทำงานขั้นสูงของสมอง หรือการบาดเจ็บรุนแรงที่ไขสันหลังส่วนคอ
condition-hip-or-spine-fracture = กระดูกสะโพก เชิงกราน สันหลัง หรือเข่าหัก
condition-disuse-after-illness = อ่อนแรงหลังผ่าตัดหรือหลังปอดอักเสบ
condition-nerve-or-muscle-injury = การบาดเจ็บของเส้นประสาท กล้ามเนื้อ หรือเอ็นยึดข้อ
condition-joint-replacement = การผ่าตัดเปลี่ยนข้อสะโพกหรือข้อเข่า
condition-check-up-half-day = ตรวจสุขภาพครึ่งวัน
condition-check-up-one-day = ตรวจสุขภาพหนึ่งวัน
condition-check-up-overnight = ตรวจสุขภาพแบบค้างหนึ่งคืน
condition-pet-ct-screening = การตรวจคัดกรองมะเร็งด้วย PET-CT

## Who is not accepted

exclusion-metastasis = มะเร็งที่แพร่กระจายในร่างกายแล้ว
exclusion-earlier-radiotherapy-same-site = เคยได้รับรังสีรักษาที่ตำแหน่งเดียวกัน
exclusion-tumour-over-12-cm = เนื้องอกใหญ่กว่า 12 ซม.
exclusion-gut-invasion = เนื้องอกที่ลุกลามเข้าทางเดินอาหาร
exclusion-spinal-cord-invasion = เนื้องอกที่ลุกลามเข้าไขสันหลัง
exclusion-poor-general-condition = ผู้ที่ต้องมีคนช่วยในชีวิตประจำวัน หรือต้องอยู่บนเตียงเป็นส่วนใหญ่ของวัน
exclusion-cannot-lie-still = ผู้ที่นอนนิ่งประมาณ 30 นาทีไม่ได้
exclusion-active-infection = กำลังมีการติดเชื้อในบริเวณที่จะรักษา
exclusion-metal-in-field = มีโลหะฝังอยู่ในบริเวณที่จะรักษา
exclusion-gastrointestinal-cancer = มะเร็งกระเพาะอาหารหรือลำไส้
exclusion-blood-cancer = มะเร็งของระบบเลือด
exclusion-prognosis-under-1-year = ผู้ที่คาดว่าจะมีชีวิตอยู่ไม่ถึงหนึ่งปี
exclusion-cancer-already-diagnosed = ผู้ที่ได้รับการวินิจฉัยว่าเป็นมะเร็งแล้ว
exclusion-children = เด็ก
exclusion-brain-surgery = ผู้ที่ต้องผ่าตัดสมอง
exclusion-drip-needed = ผู้ที่ยังต้องใช้สายน้ำเกลือ
exclusion-cannot-bear-training = ผู้ที่ฝึกทุกวันไม่ไหว
