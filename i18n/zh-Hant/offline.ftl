# Pages that a reader saves on the device, and the page that lists them.

keep-button = 將本頁儲存在這台裝置
keep-failed = 無法儲存本頁。請檢查網路連線，再試一次。
offline-title = 已儲存的頁面
offline-lede = 您在這裡儲存的頁面，沒有網路也能閱讀。
offline-missing = 目前沒有網路，而您要看的頁面沒有儲存在這台裝置上。
offline-on-this-device = 這台裝置上的頁面
offline-without-scripts = 您的瀏覽器無法在這裡儲存頁面。您可以列印頁面，或另存成檔案。
offline-none = 這台裝置上沒有儲存任何頁面。
offline-saved = 儲存日期
offline-delete = 刪除
offline-delete-all = 刪除所有已儲存的頁面
offline-gone = 這裡儲存的內容已全部刪除。
offline-notice = 這是儲存的副本。電話號碼和其他資料之後可能已變更。儲存日期：
offline-how = 使用方式
offline-how-save = 打開一個頁面，例如某家醫院的頁面。在頁尾選擇「將本頁儲存在這台裝置」。
offline-how-open = 沒有網路時，請打開同一個網址，或打開本頁。緊急情況的頁面也會一起儲存。
offline-how-date = 儲存的頁面會註明儲存日期。有網路時，您看到的一定是最新頁面。
offline-who = 誰看得到
offline-private = 使用這台裝置的人，都看得到您儲存的內容。不會有任何內容傳送給我們或其他人。
offline-browser = 有些瀏覽器會在一週後，或空間不足時，刪除已儲存的頁面。不能沒有的內容，請列印出來。
