## Pages about the site itself and about the marks

nav-marks = Arti tanda JIH, JMIP, dan lainnya
nav-accessibility = Aksesibilitas
nav-privacy = Privasi
