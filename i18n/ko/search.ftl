# The search, and the index that stands on the same page.

nav-search = 검색
nav-index = 색인

search-title = 검색과 색인
search-lede = 치료, 장소, 이름을 입력하세요. 어느 언어로든 찾을 수 있습니다. 아래 색인에서 골라도 됩니다.
index-title = 색인
index-lede = 치료, 질환, 장소, 병원을 한 목록에 모았습니다.

search-label = 이 사이트에서 검색
search-hint = 장소, 치료, 병원을 입력하세요. 입력한 말은 이 기기에만 남습니다.
search-button = 검색
search-results = 검색 결과
search-found = 결과 수
search-loading = 검색하고 있습니다…
search-none = 찾은 결과가 없습니다.
search-try = 더 짧은 말로 찾거나 맞춤법을 확인하세요. 코디네이터에게 문의해도 됩니다.
search-failed = 검색을 불러오지 못했습니다. 아래 색인을 이용하세요.
search-more = 결과 더 보기
search-ask = 코디네이터에게 문의하기

index-jump = 바로 가기
index-conditions = 질환·상태
index-places = 장소
index-hospitals = 병원
index-also = 검색어
index-see = 참조

## What kind of page a result is

search-kind-treatment = 치료
search-kind-hospital = 병원
search-kind-place = 목록
search-kind-coordinator = 코디네이터
search-kind-centre = 해외 의료시설
search-kind-page = 페이지

search-hospitals =
    { $count ->
        [0] 아직 병원 없음
       *[other] 병원 { $count }곳
    }
