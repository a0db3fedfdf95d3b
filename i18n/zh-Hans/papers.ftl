## Pages about the site itself and about the marks

nav-marks = JIH、JMIP等标志的含义
nav-accessibility = 无障碍
nav-privacy = 隐私
