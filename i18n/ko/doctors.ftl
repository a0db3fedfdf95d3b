# The page for the doctor at home.

doctors-treatments = 치료별 정보
doctors-lede = 병원 { $count }곳의 기재 내용과 치료 페이지에서 가져왔습니다. 한 병원의 내용이 다른 병원에 적용되지는 않습니다. 각 병원이 환자마다 따로 판단합니다.
doctors-hospitals = 병원 { $count }곳
doctors-who-self = 환자 본인({ $count })
doctors-who-coordinator = 코디네이터({ $count })
doctors-who-referral = 의사 또는 병원({ $count })
doctors-who-unstated = 기재 없음({ $count })
doctors-conditions = 치료 대상으로 기재된 것
doctors-exclusions = 받지 않는다고 기재된 것
doctors-opinion = 원격 2차 소견
doctors-by = { $text }(병원 { $all }곳 중 { $count }곳)
doctors-more = 다른 치료
doctors-more-text = 이 치료들에는 대상, 서류, 회신, 보고서에 관한 기재가 없습니다.
doctors-coordinators = 인증받은 코디네이터
doctors-coordinators-text = 코디네이터가 진료기록을 보내고 회신을 전해 줍니다. 순서가 앞선다고 더 좋다는 뜻은 아닙니다.
doctors-routes = 신청하는 사람(모든 병원)
doctors-amtac = AMTAC 인증
doctors-letter = 진료의뢰서의 항목
doctors-letter-text = 영어나 일본어로 쓰세요. 항목을 옮겨 적거나, 이 페이지를 인쇄해 그 위에 쓰세요.
doctors-paper = 출처를 포함한 전체 페이지
doctors-sheet = 여기에 없는 내용은 기재되어 있지 않습니다.
doctors-data = 같은 내용의 파일
