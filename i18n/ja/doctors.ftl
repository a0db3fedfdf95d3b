# The page for the doctor at home.

doctors-treatments = 治療ごとの情報
doctors-lede = { $count }病院の記載と、治療のページによります。ある病院の記載は、ほかの病院には当てはまりません。受け入れは病院が個別に判断します。
doctors-hospitals = { $count }病院
doctors-who-self = 患者本人（{ $count }）
doctors-who-coordinator = コーディネーター（{ $count }）
doctors-who-referral = 医師または医療機関（{ $count }）
doctors-who-unstated = 記載なし（{ $count }）
doctors-conditions = 対象として記載
doctors-exclusions = 対象外として記載
doctors-opinion = 来院しないセカンドオピニオン
doctors-by = { $text }（{ $all }病院中{ $count }病院）
doctors-more = ほかの治療
doctors-more-text = これらについては、対象、書類、回答、報告書の記載がありません。
doctors-coordinators = 認証を受けたコーディネーター
doctors-coordinators-text = コーディネーターが資料を送り、回答を届けます。順番は優劣を示しません。
doctors-routes = 申し込む人（すべての病院）
doctors-amtac = AMTAC認証
doctors-letter = 紹介状の見出し
doctors-letter-text = 英語か日本語で書いてください。見出しを写すか、このページを印刷して書き込んでください。
doctors-paper = 情報源を含むページの全体
doctors-sheet = ここに書かれていないことは、記載がありません。
doctors-data = 同じ内容のファイル
