## Pages about the site itself and about the marks

nav-marks = Các dấu JIH, JMIP có nghĩa gì
nav-accessibility = Khả năng tiếp cận
nav-privacy = Quyền riêng tư
