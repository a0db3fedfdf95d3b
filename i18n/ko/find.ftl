# Filters beside lists. A text with "#" is completed by the page: a number or a name.

filter-title = 목록 좁히기
filter-show-hospitals = 병원 보기
filter-show-companies = 회사 보기
filter-companies = 회사
filter-any = 전체
filter-clear = 조건 모두 지우기
filter-text = 이름 또는 장소
filter-treatment = 치료
filter-place = 지방과 도도부현
filter-prefecture = 도도부현
filter-spoken-unnamed = 전화·영상 통역(언어 이름 기재 없음)
filter-device = 번역기로만 지원
filter-apply-self = 본인이 신청 가능
filter-apply-coordinator = 코디네이터를 통해 신청
filter-apply-referral = 진료 의뢰를 통해 신청
filter-opinion-in-person = 대면
filter-opinion-remote = 원격
filter-opinion-written = 서면
filter-opinion-by-proxy = 대리인 방문
filter-accredited-yes = 인증 있음
filter-service = 서비스
filter-chips = 선택한 조건
filter-remove = 빼기: { $filter }
filter-found-hospitals =
    { $count ->
       *[other] 조건에 맞는 병원은 { $number }곳입니다.
    }
filter-found-companies =
    { $count ->
       *[other] 조건에 맞는 회사는 { $number }곳입니다.
    }
filter-none-hospitals = 모든 조건에 맞는 병원이 없습니다.
filter-none-companies = 모든 조건에 맞는 회사가 없습니다.
filter-less = 결과가 없으면 조건을 하나 빼 보세요.
filter-ask-coordinator = 또는 코디네이터에게 문의하기
filter-page-only = 이 페이지의 병원 { $count }곳 안에서 찾습니다. 전체 목록은 { $total }곳입니다.
filter-loading = 나머지 목록을 불러오고 있습니다.
row-spoken = 직원·통역사의 언어
and-more =
    { $count ->
       *[other] 외 { $count }건
    }
languages-by-device =
    { $count ->
       *[other] { $language }(번역기로만: 병원 { $count }곳)
    }
languages-unnamed =
    { $count ->
       *[other] 병원 { $count }곳에는 전화·영상 통역이 있지만 언어 이름은 밝히지 않았습니다. 내 언어도 되는지 물어보세요.
    }
languages-unnamed-where = 전체 병원 목록에서 찾기
