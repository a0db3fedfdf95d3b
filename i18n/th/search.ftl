# The search, and the index that stands on the same page.

nav-search = ค้นหา
nav-index = ดัชนี

search-title = ค้นหาและดัชนี
search-lede = พิมพ์ชื่อการรักษา สถานที่ หรือชื่อโรงพยาบาล เป็นภาษาใดก็ได้ หรือเลือกจากดัชนีด้านล่าง
index-title = ดัชนี
index-lede = การรักษา โรคและภาวะ สถานที่ และโรงพยาบาล รวมไว้ในรายการเดียว

search-label = ค้นหาในเว็บไซต์นี้
search-hint = สถานที่ การรักษา หรือโรงพยาบาล สิ่งที่ท่านพิมพ์อยู่ในเครื่องของท่านเท่านั้น
search-button = ค้นหา
search-results = ผลการค้นหา
search-found = จำนวนที่พบ
search-loading = กำลังค้นหา…
search-none = ไม่พบข้อมูล
search-try = ลองใช้คำที่สั้นลง หรือตรวจตัวสะกด ท่านสอบถามบริษัทประสานงานได้ด้วย
search-failed = โหลดระบบค้นหาไม่ได้ โปรดใช้ดัชนีด้านล่าง
search-more = แสดงผลเพิ่ม
search-ask = สอบถามบริษัทประสานงาน

index-jump = ไปที่
index-conditions = โรคและภาวะ
index-places = สถานที่
index-hospitals = โรงพยาบาล
index-also = คำค้น
index-see = ดู

## What kind of page a result is

search-kind-treatment = การรักษา
search-kind-hospital = โรงพยาบาล
search-kind-place = รายการ
search-kind-coordinator = บริษัทประสานงาน
search-kind-centre = ศูนย์ในต่างประเทศ
search-kind-page = หน้า

search-hospitals =
    { $count ->
        [0] ยังไม่มีโรงพยาบาล
       *[other] โรงพยาบาล { $count } แห่ง
    }
