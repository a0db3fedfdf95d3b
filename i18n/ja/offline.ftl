# 端末に保存するページと、その一覧。

keep-button = このページを端末に保存する
keep-failed = 保存できませんでした。通信の状態を確かめて、もう一度お試しください。
offline-title = 保存したページ
offline-lede = ここに保存したページは、通信がなくても読めます。
offline-missing = 通信がありません。お探しのページは、この端末に保存されていません。
offline-on-this-device = この端末に保存したもの
offline-without-scripts = お使いのブラウザでは、ここに保存できません。ページを印刷するか、ファイルとして保存してください。
offline-none = この端末には何も保存されていません。
offline-saved = 保存日
offline-delete = 削除
offline-delete-all = 保存したページをすべて削除する
offline-gone = 保存したものをすべて削除しました。
offline-notice = 保存した時点の内容です。その後、電話番号などが変わっている場合があります。保存日：
offline-how = 使い方
offline-how-save = 病院などのページを開き、末尾の「このページを端末に保存する」を選びます。
offline-how-open = 通信がないときは、同じアドレスかこのページを開きます。緊急時のページも一緒に保存されます。
offline-how-date = 保存したページには、保存した日が表示されます。通信があるときは、いつも最新のページが表示されます。
offline-who = だれが見られるか
offline-private = この端末を使う人は、だれでも保存したページを見られます。当サイトやほかのだれかに送られることはありません。
offline-browser = ブラウザによっては、1週間後や空き容量が少ないときに、保存したページが削除されます。必要なものは印刷してください。
