# Open data: the page of what can be downloaded, and the words in its files.

nav-data = 공개 데이터
data-title = 공개 데이터
data-description = 이 사이트에 있는 병원, 치료, 코디네이터, 해외 의료시설 정보를 코드, 출처, 날짜, 글의 상태와 함께 내려받을 수 있습니다.
data-lede = 각 항목의 모든 내용을 프로그램과 스프레드시트에서 쓸 수 있는 파일로 만들었습니다. 모든 사실에 출처와 날짜가 붙어 있습니다.

## Files

data-files = 한국어 파일
data-other-languages = 다른 언어로 된 같은 파일
data-column-file = 파일
data-column-records = 건수
data-column-download = 내려받기
data-table-hospitals = 병원
data-table-treatments = 병원별 치료
data-table-facilitators = 코디네이터
data-table-centres = 해외 의료시설
data-table-vocabulary = 코드와 명칭
data-holds-hospitals = 병원마다 1건입니다. 모든 필드, 글, 출처가 들어 있습니다.
data-holds-treatments = 병원의 치료마다 1건입니다. 신청 방법과 보낼 진료기록이 들어 있습니다.
data-holds-facilitators = 의료 방문을 준비해 주는 회사마다 1건입니다.
data-holds-centres = 해외 일본식 의료시설마다 1건입니다. 상태에는 그 날짜가 붙어 있습니다.
data-holds-vocabulary = 파일에 있는 모든 코드와 한국어 명칭입니다.
data-any-language = 모든 언어에 공통
data-package = 모든 파일의 설명(Data Package)
data-dictionary = 모든 열의 뜻, 형식, 단위, 코드(CSV)
data-changes-all = 모든 변경 내용(JSON)
data-newest = 가장 최근 확인
data-built-for = 작성 기준일
data-none = 아직 항목이 없습니다.

## How to use it

data-rules = 쓰기 전에
data-rule-dates = “check”와 “valid_until” 필드를 확인하세요. 그 내용을 언제까지 믿을 수 있는지 알려 줍니다.
data-rule-past = 날짜가 지난 내용은 과거의 기록입니다. 현재의 사실로 보여 주지 마세요.
data-rule-ranking = 이 데이터로 병원의 순위를 매기지 마세요. 의학적 조언으로 여기지 마세요.
data-rule-machine = 기계가 번역한 글에는 그 표시가 있습니다. 글에서 표시를 떼지 마세요.
data-rule-cite = 사실마다 출처와 날짜를 밝히세요. 행동하기 전에 병원에 확인하세요.
data-format = 파일을 쓴 방식
data-format-text = 글자는 UTF-8입니다. CSV 파일은 바이트 순서 표시(BOM)로 시작하므로 스프레드시트에서 모든 문자를 읽을 수 있습니다.
data-format-lists = CSV에서는 목록의 값이 셀 하나에 들어갑니다. 값은 | 기호로 나누고, 목록 안의 목록은 ; 기호로 나눕니다. 기호 앞에 역슬래시가 있으면 보통 글자입니다.
data-format-rows = 같은 목록에 속한 열에서는 각 열의 첫 번째 값이 첫 번째 항목의 값입니다.
data-format-formula = 스프레드시트가 수식으로 볼 수 있는 글 앞에는 작은따옴표가 있습니다. 전화번호는 “tel:”로 시작합니다.
data-format-missing = 빈 셀, 또는 JSON의 null은 기재 없음을 뜻합니다.
data-format-ids = 각 건에는 “id”와 “uri”가 있습니다. “uri”는 이 사이트의 원문 언어로 된 페이지입니다.

## Licence

data-licence = 라이선스와 인용
data-licence-text = 이름을 밝히면 이 자료 모음을 다음 라이선스에 따라 자유롭게 쓸 수 있습니다.
data-licence-facts = 사실은 각 건에 적힌 출처에서 가져왔습니다. 일본 정부의 데이터에는 정부의 이용 조건이 적용됩니다.
data-citation = 인용 방법:

## State of the translations

data-translations = 번역 상태
data-translations-lede = 글 묶음 100개 가운데 몇 개가 어떤 상태인지 보여 줍니다. 소수점 아래는 버렸습니다.
data-state-stale = 원문이 바뀜
data-state-fallback = 번역 안 됨
data-origin-original = 원문
data-origin-human = 사람이 번역
data-origin-reviewed = 기계 번역 후 사람이 확인
data-origin-machine = 기계 번역, 확인 안 됨

## Changes

data-changes = 항목의 변경
data-changes-lede = 최근의 변경입니다. 변경 기록이 없는 항목은 가장 최근 확인으로 나타냅니다.
data-feed = 변경 내용 받아 보기(Atom 피드)
change-checked = 출처와 대조함
change-added = 새 항목
change-contact = 연락처 변경
change-languages = 언어 지원 변경
change-treatments = 치료 변경
change-accreditation = 인증 변경
change-prices = 가격 변경
change-moved = 위치 이전
change-closed = 폐쇄
change-corrected = 오류 수정

## What the fields mean

data-fields = 필드의 뜻
data-fields-lede = 각 파일의 주요 필드입니다. 모든 열은 위의 설명 파일에 있습니다. 설명은 영어와 일본어로 되어 있습니다.
data-check-current = 최근에 확인함
data-check-past = 확인한 지 오래됨: 먼저 확인하세요
data-check-undated = 확인 날짜 없음
data-standing-until = 마지막 날까지 유효
data-standing-recent = 최근 출처에서 유효하다고 함
data-standing-listed = 예전 출처에서 유효하다고 함. 그 뒤로 확인 안 됨
data-standing-since = 취득 날짜만 있음. 기한은 기재 없음
data-standing-undated = 날짜 기재 없음
data-standing-ended = 종료
data-offer-offered = 제공 중
data-offer-ended = 종료
centre-status-open = 그 날짜에 운영 중
centre-status-planned = 그 날짜에 계획 중
centre-status-feasibility-study = 그 날짜에 검토 중
centre-status-closed = 그 날짜에 폐쇄
