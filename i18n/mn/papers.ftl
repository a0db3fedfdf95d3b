## Pages about the site itself and about the marks

nav-marks = JIH, JMIP зэрэг тэмдгийн утга
nav-accessibility = Хүртээмж
nav-privacy = Нууцлал
