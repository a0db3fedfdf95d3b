## Pages about the site itself and about the marks

nav-marks = ความหมายของเครื่องหมาย JIH, JMIP และอื่นๆ
nav-accessibility = การเข้าถึงสำหรับทุกคน
nav-privacy = ความเป็นส่วนตัว
