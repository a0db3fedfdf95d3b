## Pages about the site itself and about the marks

nav-marks = O que significam JIH, JMIP e outros selos
nav-accessibility = Acessibilidade
nav-privacy = Privacidade
