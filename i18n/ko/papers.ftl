## Pages about the site itself and about the marks

nav-marks = JIH, JMIP 등 인증 표시의 의미
nav-accessibility = 접근성
nav-privacy = 개인정보 보호
