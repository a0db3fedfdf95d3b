# Words of hospital pages and of text pages.

section-glance = 한눈에 보기
section-treatments-short = 치료
section-request = 신청에 필요한 것
section-second-opinion = 출발 전 2차 소견
apply-more = 서류, 언어, 회신까지 걸리는 시간
check-due = 다음 확인 기한: { $date }
check-overdue = 확인 기한({ $date })이 지났습니다: 먼저 문의하세요
machine-again = 기계 번역(확인 안 됨): 원문 읽기
on-this-page = 이 페이지의 내용
