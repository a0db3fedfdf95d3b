## Pages about the site itself and about the marks

nav-marks = What JIH, JMIP and other marks mean
nav-accessibility = Accessibility
nav-privacy = Privacy
