## Pages about the site itself and about the marks

nav-marks = JIH、JMIP等標章的意義
nav-accessibility = 無障礙
nav-privacy = 隱私
