# 画面の文言の手直し
hospitals-in = { $palce }の病院
beds = 病床
site-name 日本の病院
site-nmae = さくらの病院
