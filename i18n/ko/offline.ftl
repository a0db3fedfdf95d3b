# Pages that a reader saves on the device, and the page that lists them.

keep-button = 이 페이지를 기기에 저장
keep-failed = 이 페이지를 저장하지 못했습니다. 인터넷 연결을 확인하고 다시 시도하세요.
offline-title = 저장한 페이지
offline-lede = 여기에 저장한 페이지는 인터넷 없이도 읽을 수 있습니다.
offline-missing = 인터넷에 연결되어 있지 않습니다. 찾으시는 페이지는 이 기기에 저장되어 있지 않습니다.
offline-on-this-device = 이 기기에 저장한 것
offline-without-scripts = 이 브라우저에서는 여기에 페이지를 저장할 수 없습니다. 페이지를 인쇄하거나 파일로 보관하세요.
offline-none = 이 기기에 저장된 것이 없습니다.
offline-saved = 저장한 날
offline-delete = 삭제
offline-delete-all = 저장한 페이지 모두 삭제
offline-gone = 여기에 저장한 것을 모두 삭제했습니다.
offline-notice = 저장한 사본입니다. 전화번호 등은 그 뒤에 바뀌었을 수 있습니다. 저장한 날:
offline-how = 사용 방법
offline-how-save = 병원 등의 페이지를 여세요. 맨 아래에서 “이 페이지를 기기에 저장”을 누르세요.
offline-how-open = 인터넷이 없을 때는 같은 주소나 이 페이지를 여세요. 응급 페이지도 함께 저장됩니다.
offline-how-date = 저장한 페이지에는 저장한 날이 나옵니다. 인터넷에 연결되어 있으면 항상 가장 새로운 페이지가 보입니다.
offline-who = 볼 수 있는 사람
offline-private = 이 기기를 쓰는 사람은 누구나 저장한 페이지를 볼 수 있습니다. 이 사이트나 다른 누구에게도 아무것도 보내지 않습니다.
offline-browser = 일부 브라우저는 일주일 뒤나 저장 공간이 부족할 때 저장한 페이지를 지웁니다. 꼭 필요한 것은 인쇄하세요.
