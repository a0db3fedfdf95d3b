# Languages in which hospitals and facilitators help, by BCP 47 tag.

language-ar = ភាសាអារ៉ាប់
language-bn = ភាសាបេង់ហ្គាលី
language-cmn = ភាសាចិនកុកងឺ
language-de = ភាសាអាល្លឺម៉ង់
language-en = ភាសាអង់គ្លេស
language-es = ភាសាអេស្ប៉ាញ
language-fr = ភាសាបារាំង
language-gn = ភាសាហ្គារ៉ានី
language-hi = ភាសាហិណ្ឌី
language-id = ភាសាឥណ្ឌូណេស៊ី
language-it = ភាសាអ៊ីតាលី
language-ja = ភាសាជប៉ុន
language-km = ភាសាខ្មែរ
language-ko = ភាសាកូរ៉េ
language-mn = ភាសាម៉ុងហ្គោលី
language-ms = ភាសាម៉ាឡេ
language-my = ភាសាភូមា
language-ne = ភាសានេប៉ាល់
language-pt = ភាសាព័រទុយហ្គាល់
language-ru = ភាសារុស្ស៊ី
language-th = ភាសាថៃ
language-tl = ភាសាហ្វីលីពីន
language-vi = ភាសាវៀតណាម
language-yue = ភាសាចិនកន្តាំង
language-zh = ភាសាចិន

## How the help is given

mode-staff = បុគ្គលិកដែលនិយាយភាសានេះ
mode-interpreter = អ្នកបកប្រែផ្ទាល់
mode-phone = អ្នកបកប្រែតាមទូរសព្ទ
mode-video = អ្នកបកប្រែតាមវីដេអូ
mode-machine = ការបកប្រែដោយម៉ាស៊ីន
mode-written = ព័ត៌មានជាលាយលក្ខណ៍អក្សរ
