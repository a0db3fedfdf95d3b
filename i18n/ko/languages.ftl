# Languages in which hospitals and facilitators help, by BCP 47 tag.

language-ar = 아랍어
language-bn = 벵골어
language-cmn = 중국어(보통화)
language-de = 독일어
language-en = 영어
language-es = 스페인어
language-fr = 프랑스어
language-gn = 과라니어
language-hi = 힌디어
language-id = 인도네시아어
language-it = 이탈리아어
language-ja = 일본어
language-km = 크메르어
language-ko = 한국어
language-mn = 몽골어
language-ms = 말레이어
language-my = 미얀마어
language-ne = 네팔어
language-pt = 포르투갈어
language-ru = 러시아어
language-th = 태국어
language-tl = 필리핀어
language-vi = 베트남어
language-yue = 광둥어
language-zh = 중국어

## How the help is given

mode-staff = 그 언어를 하는 직원
mode-interpreter = 대면 통역사
mode-phone = 전화 통역사
mode-video = 영상 통역사
mode-machine = 기계 번역
mode-written = 문서 안내
