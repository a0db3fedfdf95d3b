# Services of hospitals and of facilitators, and how a patient is received.

service-international-office = 외국인 환자 창구
service-interpreter-on-site = 원내 통역사
service-interpreter-on-request = 요청 시 통역사
service-telephone-interpreting = 전화 통역
service-remote-interpreting = 영상·앱 통역
service-translation-device = 번역기
service-staff-accompaniment = 직원이 병원 안에서 동행
service-translated-documents = 번역된 서식과 문서
service-certificates-in-other-languages = 외국어 증명서
service-english-report = 요청 시 영문 진료 보고서
service-english-bill = 요청 시 영문 진료비 내역서
service-insurer-quotation = 요청 시 보험사 제출용 견적서
service-online-application = 온라인 신청
service-nurse-coordinator = 간호사 코디네이터
service-hotline-24h = 24시간 상담 전화
service-night-and-holiday-patients = 야간·휴일에도 외국인 환자 진료
service-network-referral = 국립대학병원 네트워크 안에서 의뢰
service-hotel-on-site = 병원 부지 안 호텔
service-preventive-medicine-centre = 예방의학센터
service-visa-support-by-coordinator = 코디네이터를 통한 비자 지원
service-payment-by-coordinator = 코디네이터를 통한 결제
service-interpreter-by-coordinator = 코디네이터를 통한 통역사
service-coordination-whole-stay = 방문 전, 체류 중, 귀국 후의 조율
service-visa-questions = 비자 관련 질문에 답변
service-menu-in-english = 영어 메뉴로 식사 선택
service-hospital-matching = 병원 찾기
service-second-opinion = 2차 소견
service-health-checkup-booking = 건강검진 예약
service-visa-guarantee = 의료체재비자 신원보증
service-interpreting = 통역
service-translation = 번역
service-travel-arrangement = 교통·숙박 준비
service-payment-agency = 병원비 대신 납부
service-call-centre-24h = 24시간 콜센터
service-airport-transfer = 공항 이동 차량
service-diet-and-religion = 식사·종교에 대한 배려

## Papers to send

document-referral-letter = 진료의뢰서
document-diagnosis = 진단명
document-history = 병의 경과와 현재 상태
document-treatment-history = 지금까지 받은 치료
document-medicines = 현재 쓰는 약
document-past-history = 과거에 앓은 병
document-physical-function = 일상생활에서 스스로 할 수 있는 것
document-dicom-images = DICOM 형식의 CT·MRI·PET 영상
document-blood-tests = 혈액검사 결과
document-pathology-slides = 병리 슬라이드(요청받은 경우)
document-passport = 여권

## Money

deposit-equal-to-estimate = 견적과 같은 금액의 예치금
deposit-on-admission = 입원할 때 예치금
deposit-before-arrival = 견적 금액을 도착 전에 납부
payment-credit-card = 신용카드
payment-unionpay = 유니온페이(은련)
payment-cashless = 비현금 결제
payment-coordinator = 코디네이터를 통해
cost-item-technical-fee = 빔 치료 기술료
cost-item-check-up-half-day = 건강검진(반나절)
cost-item-check-up-one-day = 건강검진(1일)
cost-item-check-up-overnight = 건강검진(1~2일)
cost-item-pet-ct-mri = PET·CT·MRI 포함 건강검진(1일)
cost-item-agent-and-interpreter = 대행사와 통역사
cost-item-interpreter = 통역사
cost-item-hospital-stay = 입원
cost-item-examinations = 검사
cost-item-medicines = 약
cost-item-tax = 소비세
basis-quoted = 병원이 밝힌 가격
basis-tariff = 보험 수가 전액
basis-package = 패키지 가격
basis-uninsured = 일본 의료보험이 없는 사람의 가격

## Milestones of a treatment in Japan

milestone-first-use = 일본에서 처음 시행
milestone-approved = 승인
milestone-insured = 정해진 질환에 일본의 공적 의료보험 적용
milestone-insured-more = 일본 공적 의료보험 적용 질환 추가
milestone-suspended = 중단

## Accreditation schemes

scheme-jih = Japan International Hospitals(JIH)
scheme-jmip = 외국인 환자 수용 의료기관 인증제도(JMIP)
scheme-jci = 국제의료기관평가위원회(JCI)
scheme-iso = ISO 인증
scheme-prefecture-base = 도도부현이 선정한 거점 병원

## Departments named by an accreditation

department-cardiology = 심장내과
department-gastroenterology = 소화기내과
department-neurosurgery = 신경외과
department-anaesthesiology = 마취과
department-gastroenterological-and-transplant-surgery = 소화기·이식외과
department-otolaryngology-head-and-neck = 이비인후과·두경부외과
department-plastic-surgery-lymphoedema = 성형외과(림프부종)
department-orthopaedics = 정형외과

## Registers of visa guarantors

registry-meti = 일본 경제산업성(METI)
registry-jta = 일본 관광청

## Japanese-style centres abroad

centre-kind-imaging = 영상 진단
centre-kind-imaging-training = 영상 진단 교육
centre-kind-endoscopy-training = 내시경 교육
centre-kind-screening = 암 검진
centre-kind-screening-training = 검진 교육
centre-kind-surgical-training = 수술 교육
centre-kind-dental-training = 치과 교육
centre-kind-general-hospital = 종합병원
centre-kind-emergency = 응급 진료
centre-kind-clinic = 의원
centre-kind-rehabilitation = 재활
centre-kind-dialysis = 투석
centre-kind-health-checkup = 건강검진
centre-kind-distribution = 의료용품 유통
