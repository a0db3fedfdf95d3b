# Languages in which hospitals and facilitators help, by BCP 47 tag.

language-ar = 阿拉伯語
language-bn = 孟加拉語
language-cmn = 華語（國語）
language-de = 德語
language-en = 英語
language-es = 西班牙語
language-fr = 法語
language-gn = 瓜拉尼語
language-hi = 印地語
language-id = 印尼語
language-it = 義大利語
language-ja = 日語
language-km = 高棉語
language-ko = 韓語
language-mn = 蒙古語
language-ms = 馬來語
language-my = 緬甸語
language-ne = 尼泊爾語
language-pt = 葡萄牙語
language-ru = 俄語
language-th = 泰語
language-tl = 菲律賓語
language-vi = 越南語
language-yue = 粵語
language-zh = 中文

## How the help is given

mode-staff = 會說該語言的人員
mode-interpreter = 現場口譯員
mode-phone = 電話口譯員
mode-video = 視訊口譯員
mode-machine = 機器翻譯
mode-written = 書面資料
