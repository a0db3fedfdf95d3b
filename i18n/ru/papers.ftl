## Pages about the site itself and about the marks

nav-marks = Что означают знаки JIH, JMIP и другие
nav-accessibility = Доступность
nav-privacy = Конфиденциальность
