## Pages about the site itself and about the marks

nav-marks = معنى علامات JIH وJMIP وغيرها
nav-accessibility = إمكانية الوصول
nav-privacy = الخصوصية
