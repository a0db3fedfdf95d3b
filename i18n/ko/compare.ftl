# Comparing hospitals, and what a treatment's page draws.

compare-title = 병원 비교: { $treatment }
compare-title-in = 병원 비교: { $treatment }, { $place }
compare-description = { $title }. 신청 방법, 언어, 비용, 체류, 확인 날짜를 공개 자료에 따라 중립적인 순서로 나란히 놓았습니다.
compare-order = 병원 { $count }곳. 북쪽에서 남쪽, 그다음 이름 순서입니다. 순서가 앞선다고 더 좋다는 뜻은 아닙니다.
compare-sources = “기재 없음”은 “아니요”라는 뜻이 아닙니다. 출처는 각 병원 페이지에 있습니다.
compare-list = 이 치료의 설명과 병원 목록
compare-all = 병원 { $count }곳 나란히 비교하기
compare-this = 다른 병원과 비교하기
compare-parts = 지방별 표
compare-split = 병원이 많아 표 하나에 담을 수 없습니다. 지방마다 표가 있습니다.
compare-choose = 비교할 병원 고르기
compare-hint = 4곳까지 고를 수 있습니다. 고른 내용은 이 기기에만 남습니다.
compare-full = 이미 4곳을 골랐습니다. 먼저 한 곳을 빼세요.
compare-failed = 다른 병원을 불러오지 못했습니다. 다시 시도하거나 지방별 표를 보세요.
compare-chosen = 병원 { $count }곳 선택함
compare-show-all = 고르기 끝내기
compare-add = 비교에 추가
compare-go = 고른 병원 비교하기
compare-clear = 선택 지우기
compare-apply = 신청하는 사람
compare-cost = 이 치료의 비용
compare-treatment = 이 치료
compare-kind = 종류
compare-volume = 치료한 환자 수
compare-more = 인증, 위치, 날짜
compare-where = 위치

## How long it takes

course-weeks = 주
course-outpatient = 입원 없음
course-session = 치료 1회
course-span = 첫 주부터 마지막 주까지(횟수는 기재 없음)
course-stay = 입원 일수
course-days = 한 주 가운데 어느 요일에 치료하는지는 기재되어 있지 않습니다.

## Treatments

bare-heading = 이 사이트가 아직 설명하지 않은 것
bare-text = 이 치료를 설명하는 글이 아직 없습니다. 담당 의사와 병원에 물어보세요. 지금 알 수 있는 내용은 다음과 같습니다.
bare-suits = 도움이 될 수 있는 사람과 맞지 않는 사람
bare-risks = 위험과 부작용
bare-evidence = 의학적 근거와 일본의 승인
bare-prices = 이 목록에서 가격을 밝힌 병원은 { $count }곳입니다

## Price rules

price-heading = 1점의 가격
price-text = 일본의 진료비는 점수로 계산합니다. 막대가 길수록 1점의 가격이 높습니다. 막대의 첫 부분은 공적 의료보험의 가격입니다. 약과 병실은 계산 방법이 다를 수 있습니다.
price-count = 병원 { $all }곳 가운데 { $count }곳이 기준을 밝히고 있습니다.
price-caption = 북쪽에서 남쪽, 그다음 이름 순서입니다. 순서가 앞선다고 더 좋다는 뜻은 아닙니다.
price-insured = 일본의 공적 의료보험
price-insured-rule = 1점당 10엔

## The way of a patient

journey-all = 단계마다 필요한 서류, 비용, 생길 수 있는 문제 보기
