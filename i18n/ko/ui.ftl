# Interface words. One message, one string; selectors only for plural forms.

site-name = Japan International Hospitals
not-stated = 기재 없음
source = 출처
sources = 출처
weak-source = 신뢰도가 낮은 출처
confirm-first = 확인한 지 오래됨: 먼저 확인하세요
checked-on = { $date } 확인
skip-link = 본문으로 이동
menu-label = 언어
menu-partly = 일부만 번역
nav-label = 주 메뉴
trail-label = 현재 위치
footer-label = 이 사이트에 대하여
footer-demonstration = 이 사이트는 공개 자료로 만든 시범 사이트입니다. Japan International Hospitals의 공식 목록이 아니며, 의학적 조언을 하지 않습니다.
footer-private = 쿠키와 추적이 없습니다. 외부에서 아무것도 불러오지 않습니다.
footer-error = 오류 알리기
page-partly = 이 페이지의 대부분은 아직 한국어로 되어 있지 않습니다.

## Navigation

nav-hospitals = 병원 찾기
nav-treatments = 치료
nav-how-it-works = 진료 절차
nav-costs = 비용
nav-coordinators = 코디네이터
nav-emergency = 응급 119
nav-regions = 지방
nav-languages = 언어
nav-accreditation = 인증
nav-apply = 신청 방법
nav-about = 이 사이트에 대하여
nav-visa = 의료체재비자
nav-for-doctors = 담당 의사께
nav-centres = 해외 일본식 의료시설
nav-sources = 모든 출처

## Texts that are not what they seem

notice-fallback = 이 부분은 아직 한국어로 되어 있지 않습니다. 표시 언어: { $language }.
notice-machine = 기계가 번역했고 사람이 확인하지 않았습니다. 이것만으로 의료 결정을 하지 마세요.
notice-reviewed = 기계가 번역한 뒤 사람이 확인했습니다.
notice-stale = 번역한 뒤에 원문이 바뀌었습니다. 이 번역은 최신 내용이 아닐 수 있습니다.
notice-stale-original = 원문 읽기: { $language }

## Language gate and missing pages

gate-choose = 한국어로 계속하기
not-found-title = 페이지를 찾을 수 없습니다
not-found-text = 페이지가 옮겨졌을 수 있습니다. 병원 목록이나 첫 페이지에서 시작하세요.

## Front page

home-title = 해외 환자를 위한 일본 병원
home-description = 해외 환자를 받는 일본 병원에 관한 공개 자료의 내용입니다. 치료, 언어, 신청 방법, 비용을 각각 출처와 날짜와 함께 보여 줍니다.
home-lede = 공개 자료에 해외 환자를 위한 병원으로 나오는 { $count }곳입니다. 모든 정보에 출처와 날짜가 있습니다. 이 사이트는 아무것도 팔지 않고 순위도 매기지 않습니다.
home-doors = 어디서 시작할까요
home-right-for-you = 일본에 가는 것이 나에게 맞을까요?
home-about = 이 사이트가 하는 일과 하지 않는 일
home-treatments = 치료
home-regions = 지방별 병원
door-treatment = 받을 치료를 알고 있습니다
door-check-up = 건강검진을 받고 싶습니다
door-help = 대신 신청해 줄 사람이 필요합니다
door-language = 내 언어로 도움을 받고 싶습니다
built-for = 날짜는 { $date } 기준입니다.

## Lists

hospitals-title = 병원 찾기
hospitals-in = { $place }의 병원
hospitals-in-prefecture = { $place }의 병원
hospitals-speaking = { $language }를 하는 직원·통역사가 있는 병원
hospitals-named = { $scheme }: 이름이 나온 병원
two-facets = { $first }: { $second }
list-lede =
    { $count ->
        [0] 이 목록에는 아직 병원이 없습니다.
       *[other] 병원 { $count }곳. 북쪽에서 남쪽, 그다음 이름 순서입니다. 순서가 앞선다고 더 좋다는 뜻은 아닙니다.
    }
list-description = { $title }: 해외 환자를 위한 일본 병원 { $count }곳. 치료, 언어, 신청 방법을 공개 자료에서 모았습니다.
list-hospitals = 병원
page-title = { $title }, { $pages }쪽 중 { $page }쪽
page-of = { $pages }쪽 중 { $page }쪽
page-previous = 이전 쪽
page-next = 다음 쪽
pager-label = 쪽
by-treatment = 치료별
by-region = 지방별
by-prefecture = 도도부현별
by-language = 직원·통역사의 언어별
by-apply = 신청 방법별
by-accreditation = 인증별
whole-region = 지방 전체
narrow-list = 목록 좁히기
none-yet = 아직 없음
place-separator = {", "}
colon = {": "}
treatments-not-stated = 치료 기재 없음
spoken = 직원·통역사의 언어
treatments-lede = 이 목록의 병원이 해외 환자에게 제공하는 치료입니다. 목록은 조언이 아닙니다. 담당 의사와 병원이 판단합니다.
regions-lede = 일본의 북쪽에서 남쪽 순서입니다. 도도부현마다 병원 수가 있습니다.
languages-lede = 여기서는 사람의 도움만 셉니다. 직원, 대면·전화·영상 통역사가 해당합니다. 번역기는 각 병원 페이지에 있습니다.
accreditation-lede = 인증의 대상과 지금도 유효한지는 각 병원 페이지에 있습니다. 출처는 대부분 오래된 것입니다.
apply-lede = 많은 병원이 해외에서 온 신청을 직접 받지 않습니다. 코디네이터가 대신 신청합니다.

## How to apply

intake-heading-coordinator-required = 본인이 신청할 수 없음: 코디네이터가 대신 신청합니다
intake-heading-direct = 본인이 신청할 수 있습니다
intake-heading-direct-or-coordinator = 본인이 신청하거나 코디네이터를 통해 신청할 수 있습니다
intake-heading-referral-only = 본인이 신청할 수 없음: 의사나 병원이 의뢰합니다
intake-heading-unknown = 신청 방법은 기재되어 있지 않습니다
intake-short-coordinator-required = 코디네이터를 통해 신청
intake-short-direct = 직접 신청
intake-short-direct-or-coordinator = 직접 또는 코디네이터를 통해 신청
intake-short-referral-only = 의뢰를 통해서만
intake-short-unknown = 신청 방법: 기재 없음
intake-list-coordinator-required = 코디네이터를 통해 신청
intake-list-direct = 직접 신청
intake-list-direct-or-coordinator = 직접 또는 코디네이터를 통해 신청
intake-list-referral-only = 의뢰를 통해서만
intake-step-choose = 병원이 밝힌 코디네이터:
intake-step-find = 대신 신청할 수 있는 코디네이터 보기
intake-step-review = 출발 전에 병원이 진료기록을 살펴봅니다.
intake-step-estimate = 출발 전에 비용 견적을 받습니다.
label-documents = 보낼 서류
label-document-languages = 서류의 언어
label-reply = 회신까지 걸리는 시간
label-interpreter = 통역사
label-second-opinion = 2차 소견
reply-days = 영업일 { $days }일
own-interpreter-required = 본인이 통역사 동반
own-interpreter-arranged = 준비해 줌
own-interpreter-not-needed = 필요 없음
second-opinion-in-person = 대면
second-opinion-remote = 원격
second-opinion-written = 서면
second-opinion-by-proxy = 대리인 방문

## Hospital page

hospital-description = { $name }, 일본 { $prefecture }: 해외 환자를 위한 치료, 언어, 신청 방법, 비용, 인증을 각각 출처와 날짜와 함께 보여 줍니다.
facts-checked = 정보 확인
hospital-confirmed = 병원이 확인함
beds =
    { $count ->
       *[other] { $number }병상
    }
as-of = { $text }({ $date } 기준)
from-to = { $text }({ $from }~{ $to })
since = { $date }부터
ended = { $date } 종료
volume =
    { $count ->
       *[other] 치료한 환자 { $number }명
    }
label-cost = 비용
label-includes = 포함
label-excludes = 포함하지 않음
section-treatments = 치료 대상과 기간
section-languages = 언어
section-costs = 비용
section-stay = 체류
section-after = 치료 후
section-services = 해외 환자를 위한 서비스
section-card = 운전기사나 접수처에 보여 주세요
section-contact = 연락처
section-recognised = 인증·선정
section-similar = 다른 병원(치료별)
not-accepted = 받지 않는 경우
sessions = { $count }회
weeks = { $count }주
weeks-decimal = { $number }주
hospital-days = 입원 { $count }일
days = { $count }일
column-language = 언어
column-people = 사람의 도움
column-other = 기기·문서
unnamed-languages = { $count }개 언어(이름 기재 없음)
languages-not-named = 언어 이름 기재 없음
booking-needed = 예약 필요
fee = { $per } { $amount }
per-visit = 방문 1회당
per-hour = 1시간당
per-half-day = 반나절당
per-day = 1일당
hours-always = 24시간
japan-time = { $hours }(일본 시간, UTC+9)
weekday-range = { $from }~{ $to }
weekday-mon = 월
weekday-tue = 화
weekday-wed = 수
weekday-thu = 목
weekday-fri = 금
weekday-sat = 토
weekday-sun = 일
yen = { $amount }엔
yen-range = { $least }~{ $most }엔
yen-per-point = 1점당 { $yen }엔(보험 수가는 1점당 10엔)
percent-of-tariff = 보험 수가의 { $percent }%
label-price-rule = 가격 기준
label-tax = 소비세
tax-added = 추가됨
tax-not-added = 추가되지 않음
label-estimate = 출발 전 견적
label-deposit = 예치금
label-no-referral = 진료의뢰서가 없을 때 추가 비용
label-payment = 결제 방법
label-insurance = 공적 의료보험
insurance-none = 치료를 받으러 온 사람에게는 적용되지 않음: 전액 본인 부담
answer-yes = 예
answer-on-request = 요청 시
answer-no = 아니요
label-companion = 보호자가 함께 지낼 수 있음
label-private-room = 1인실
label-diet = 종교에 맞춘 식사
label-prayer = 기도할 곳
label-wheelchair = 휠체어 이용
label-children = 소아 환자 진료
label-report = 서면 보고서
label-report-languages = 보고서의 언어
label-centres = 관련 해외 의료시설
label-address = 주소
label-position = 지도상 위치
position-approximate = 대략의 위치(오차 약 1km)
label-phone = 전화
label-hours = 이용 시간
label-email = 이메일
label-website = 웹사이트
label-international-page = 해외 환자용 페이지
label-form = 문의 양식
phone-main = 전화
phone-international-desk = 전화(외국인 환자 창구)
phone-appointments = 전화(예약)
phone-fax = 팩스
departments-not-stated = 진료과 기재 없음
no-accreditation = 인증 기재 없음
standing-until = { $date }까지 유효
standing-ended = { $date } 종료. 갱신은 확인되지 않음
standing-recent = { $date } 기준 목록에 있음
standing-listed = { $date } 기준 목록에 있음. 그 뒤로 확인되지 않음
standing-since = { $date } 취득. 그 뒤로 확인되지 않음
standing-undated = 날짜 없는 출처에 나옴. 확인되지 않음
card-go = こちらへ行きたいです。
card-help = 海外から来た患者です。よろしくお願いします。

## Coordinators

coordinators-title = 의료 방문 코디네이터
coordinators-description = 일본 의료 방문을 준비해 주는 회사입니다. 인증 번호, 비자 신원보증기관 여부, 언어, 연락처를 공개 자료에서 모았습니다.
coordinators-lede = 코디네이터는 진료기록을 보내고 통역사를 준비하며 비자의 신원보증기관이 될 수 있습니다. 인증받은 회사가 먼저이고, 그다음 이름 순서입니다. 순서가 앞선다고 더 좋다는 뜻은 아닙니다.
coordinator-description = { $name }: 해외 환자를 위한 인증, 비자 신원보증기관 여부, 언어, 서비스, 연락처를 공개 자료에서 모았습니다.
amtac-meaning = 인증(AMTAC)의 뜻
label-amtac = Medical Excellence JAPAN의 인증(AMTAC)
label-guarantor = 의료체재비자 신원보증기관
label-established = 사업 시작
guarantor-registered = 등록됨
guarantor-own-statement = 회사나 병원의 설명에 따름. 등록부는 확인하지 못함
guarantor-unconfirmed = 확인되지 않음
section-standing = 인증과 등록
section-partners = 협력한다고 알려진 병원
section-offices = 해외 사무소

## Centres abroad

centres-title = 해외 일본식 의료시설
centres-description = 일본의 협력 기관과 함께 해외에 세운 의료시설을 나라별로 보여 줍니다. 각 시설에 관해 날짜가 있는 공개 자료의 내용을 실었습니다.
centres-lede = 각 시설에 관한 공개 문서의 내용이며 그 날짜 기준입니다. 지금 운영 중이라는 뜻이 아닙니다. 가기 전에 문의하세요.
country-title = 해외 일본식 의료시설: { $country }
country-description = 일본의 협력 기관과 함께 이 나라에 세운 의료시설: { $country }. 각 시설에 관해 날짜가 있는 공개 자료의 내용을 실었습니다.
centre-title = { $name }({ $country })
centre-description = { $name }, { $country }: 어떤 시설인지, 일본의 누가 세웠는지, 날짜가 있는 공개 자료가 무엇이라고 했는지 보여 줍니다.
centre-was-open = 출처에 따르면 { $date }에 운영 중. 그 뒤로 확인되지 않음
centre-was-planned = 출처에 따르면 { $date }에 계획 중. 문을 열었는지 확인되지 않음
centre-was-studied = 출처에 따르면 { $date }에 검토 중. 문을 열었는지 확인되지 않음
centre-was-closed = 출처에 따르면 { $date }에 폐쇄
label-country = 나라
label-city = 도시
label-kinds = 종류
label-operators = 일본의 협력 기관
label-opened = 개설
label-planned-for = 개설 예정
label-follow-up = 일본에서 치료받은 환자의 추적관찰

## Treatments

showcase-courses = 치료에 걸리는 기간
showcase-stays = 일본 보험 규정에 따른 최장 입원 기간
showcase-costs = 출처가 밝힌 가격
showcase-milestones = 일본에서
column-item = 항목
column-price = 가격
column-basis = 가격의 종류
column-as-of = 기준일

## Sources

sources-title = 모든 출처
sources-description = 이 사이트 정보의 바탕이 된 모든 출처입니다. 발행처, 발행한 날짜, 읽은 날짜가 있습니다.
sources-lede = 이 사이트 정보의 바탕이 된 모든 출처입니다. 신뢰도가 낮은 출처란 블로그, 미러 사이트, 다시 올린 글입니다.
published = { $date } 발행
read-on = { $date } 읽음
