# 옛 주소의 페이지.

moved-title = 이 페이지는 이동했습니다
moved-go = 새 페이지로 이동
