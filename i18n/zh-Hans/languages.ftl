# Languages in which hospitals and facilitators help, by BCP 47 tag.

language-ar = 阿拉伯语
language-bn = 孟加拉语
language-cmn = 汉语普通话
language-de = 德语
language-en = 英语
language-es = 西班牙语
language-fr = 法语
language-gn = 瓜拉尼语
language-hi = 印地语
language-id = 印度尼西亚语
language-it = 意大利语
language-ja = 日语
language-km = 高棉语
language-ko = 韩语
language-mn = 蒙古语
language-ms = 马来语
language-my = 缅甸语
language-ne = 尼泊尔语
language-pt = 葡萄牙语
language-ru = 俄语
language-th = 泰语
language-tl = 菲律宾语
language-vi = 越南语
language-yue = 粤语
language-zh = 中文

## How the help is given

mode-staff = 会说该语言的工作人员
mode-interpreter = 现场口译员
mode-phone = 电话口译员
mode-video = 视频口译员
mode-machine = 机器翻译
mode-written = 书面材料
