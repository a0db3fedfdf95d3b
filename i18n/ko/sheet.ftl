# What a patient takes along: the sheet of paper, the card to show, the entry of an address book.

sheet-link = 가져갈 한 장 인쇄하기
sheet-contact = 연락처로 저장
sheet-title = { $name }: 가져갈 한 장
sheet-description = { $name }에 갈 때 인쇄해서 가져갈 한 장입니다. 주소, 전화, 신청 방법, 보여 줄 일본어 카드, 메모 칸이 있습니다.
sheet-back = 병원 페이지로 돌아가기
sheet-how = 이 페이지를 A4 용지 한 장에 인쇄하세요. 또는 화면 사진을 전화기에 저장해 두세요.
sheet-town = 도도부현, 도시
sheet-way = 역과 가는 길
sheet-languages =
    { $count ->
       *[other] { $count }개 언어
    }
sheet-card-ask = 이 병원에 가고 싶습니다. 데려다 주시거나 길을 알려 주세요.
sheet-card-who = 저는 외국에서 온 환자입니다. 도와주셔서 감사합니다.
sheet-means = 카드의 뜻
sheet-turned = 두 번째 카드는 마주한 사람이 읽을 수 있게 거꾸로 되어 있습니다.
sheet-notes = 메모
sheet-note-name = 이름
sheet-note-number = 환자 번호
sheet-note-appointment = 예약: 날짜와 시간
sheet-note-doctor = 의사, 진료과
sheet-note-allergies = 알레르기
sheet-note-medicines = 내가 쓰는 약
sheet-note-questions = 물어볼 것
sheet-scan = 이 병원의 페이지(출처 포함)
sheet-emergency = 응급, 구급차, 화재
sheet-changed = 내용이 바뀌었을 수 있습니다. 출발 전에 병원에 확인하세요.
vcard-note = 정보 확인: { $date }. 바뀌었을 수 있습니다. 병원 페이지를 보세요.
