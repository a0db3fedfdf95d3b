## Pages about the site itself and about the marks

nav-marks = JIH・JMIPなどのマークの意味
nav-accessibility = アクセシビリティ
nav-privacy = プライバシー
