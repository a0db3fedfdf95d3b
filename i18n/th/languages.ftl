# Languages in which hospitals and facilitators help, by BCP 47 tag.

language-ar = ภาษาอาหรับ
language-bn = ภาษาเบงกาลี
language-cmn = ภาษาจีนกลาง
language-de = ภาษาเยอรมัน
language-en = ภาษาอังกฤษ
language-es = ภาษาสเปน
language-fr = ภาษาฝรั่งเศส
language-gn = ภาษากวารานี
language-hi = ภาษาฮินดี
language-id = ภาษาอินโดนีเซีย
language-it = ภาษาอิตาลี
language-ja = ภาษาญี่ปุ่น
language-km = ภาษาเขมร
language-ko = ภาษาเกาหลี
language-mn = ภาษามองโกเลีย
language-ms = ภาษามลายู
language-my = ภาษาพม่า
language-ne = ภาษาเนปาล
language-pt = ภาษาโปรตุเกส
language-ru = ภาษารัสเซีย
language-th = ภาษาไทย
language-tl = ภาษาฟิลิปปินส์
language-vi = ภาษาเวียดนาม
language-yue = ภาษาจีนกวางตุ้ง
language-zh = ภาษาจีน

## How the help is given

mode-staff = เจ้าหน้าที่ที่พูดภาษานั้น
mode-interpreter = ล่ามที่มาพบท่าน
mode-phone = ล่ามทางโทรศัพท์
mode-video = ล่ามทางวิดีโอ
mode-machine = การแปลด้วยเครื่อง
mode-written = ข้อมูลเป็นลายลักษณ์อักษร
