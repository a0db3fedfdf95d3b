# Interface words. One message, one string; selectors only for plural forms.

site-name = Japan International Hospitals
not-stated = 記載なし
source = 情報源
sources = 情報源
weak-source = 信頼性の低い情報源
confirm-first = 確認から長い時間がたっています：先にご確認ください
checked-on = { $date }に確認
skip-link = 本文へ移動
menu-label = 言語
menu-partly = 一部のみ翻訳
nav-label = メインメニュー
trail-label = 現在の位置
footer-label = このサイトについて
footer-demonstration = このサイトは、公開されている情報源から作成したデモンストレーションです。Japan International Hospitalsの公式リストではありません。医学的な助言は行いません。
footer-private = Cookieも追跡も使いません。外部のものは何も読み込みません。
footer-error = 誤りを知らせる
page-partly = このページの大部分は、まだ日本語になっていません。

## Navigation

nav-hospitals = 病院を探す
nav-treatments = 治療
nav-how-it-works = 受診の流れ
nav-costs = 費用
nav-coordinators = コーディネーター
nav-emergency = 緊急時119
nav-regions = 地方
nav-languages = 言語
nav-accreditation = 認証
nav-apply = 申込み方法
nav-about = このサイトについて
nav-visa = 医療滞在ビザ
nav-for-doctors = 主治医の方へ
nav-centres = 海外の日本式の施設
nav-sources = すべての情報源

## Texts that are not what they seem

notice-fallback = この部分は、まだ日本語になっていません。次の言語で表示しています：{ $language }。
notice-machine = 機械による翻訳です。人による確認はしていません。これだけをもとに医療上の判断をしないでください。
notice-reviewed = 機械で翻訳した後、人が確認しました。
notice-stale = 翻訳した後に、原文が変わりました。この訳文は古いおそれがあります。
notice-stale-original = 原文を読む：{ $language }

## Language gate and missing pages

gate-choose = 日本語で続ける
not-found-title = ページが見つかりません
not-found-text = ページが移動した可能性があります。病院の一覧またはトップページからお探しください。

## Front page

home-title = 海外からの患者さんのための日本の病院
home-description = 海外からの患者さんを受け入れる日本の病院について、公開されている情報源から、治療、言語、申込み方法、費用を、情報源と日付を付けて紹介します。
home-lede = 海外からの患者さん向けとして、公開されている情報源に名前のある{ $count }病院です。すべての情報に情報源と日付を付けています。このサイトは販売や順位付けをしません。
home-doors = どこから始めますか
home-right-for-you = 日本への渡航はあなたに合っていますか
home-about = このサイトが何であるか、何ではないか
home-treatments = 治療
home-regions = 地方別の病院
door-treatment = 受けたい治療が決まっている
door-check-up = 人間ドック・健診を受けたい
door-help = 代わりに申し込んでくれる人が必要
door-language = 自分の言語で支援を受けたい
built-for = 日付は{ $date }の時点と比べています。

## Lists

hospitals-title = 病院を探す
hospitals-in = { $place }の病院
hospitals-in-prefecture = { $place }の病院
hospitals-speaking = { $language }を話す人が対応する病院
hospitals-named = { $scheme }：名前の挙がっている病院
two-facets = { $first }：{ $second }
list-lede =
    { $count ->
        [0] この一覧に載っている病院は、まだありません。
       *[other] { $count }病院。掲載順は北から南、次に名称の順です。掲載順は優れていることを意味しません。
    }
list-description = { $title }：海外からの患者さんのための日本の{ $count }病院。治療、言語、申込み方法を、公開されている情報源から紹介します。
list-hospitals = 病院
page-title = { $title }（{ $pages }ページ中{ $page }ページ目）
page-of = { $pages }ページ中{ $page }ページ目
page-previous = 前のページ
page-next = 次のページ
pager-label = ページ
by-treatment = 治療別
by-region = 地方別
by-prefecture = 都道府県別
by-language = 人が話す言語別
by-apply = 申込み方法別
by-accreditation = 認証別
whole-region = 地方全体
narrow-list = 条件で絞り込む
none-yet = まだありません
place-separator = {""}
colon = ：
treatments-not-stated = 治療の記載なし
spoken = 人が話す言語
treatments-lede = 一覧の病院が海外からの患者さんに行っている治療です。一覧は助言ではありません。主治医と病院が判断します。
regions-lede = 日本の北から南の順に、都道府県ごとの病院の数を示しています。
languages-lede = ここでは、人による対応だけを数えています（職員、対面・電話・ビデオの通訳者）。翻訳機については、各病院のページをご覧ください。
accreditation-lede = 認証の対象と、今も有効かどうかは、各病院のページに載せています。情報源の多くは古いものです。
apply-lede = 多くの病院は、海外からの申込みを直接受け付けていません。コーディネーターが代わりに申し込みます。

## How to apply

intake-heading-coordinator-required = ご自身では申し込めません：コーディネーターが代わりに申し込みます
intake-heading-direct = ご自身で申し込めます
intake-heading-direct-or-coordinator = ご自身でも、コーディネーターを通じても申し込めます
intake-heading-referral-only = ご自身では申し込めません：医師または病院が紹介します
intake-heading-unknown = 申込み方法の記載なし
intake-short-coordinator-required = コーディネーターを通じて申込み
intake-short-direct = 直接申込み
intake-short-direct-or-coordinator = 直接、またはコーディネーターを通じて申込み
intake-short-referral-only = 紹介のみ
intake-short-unknown = 申込み方法：記載なし
intake-list-coordinator-required = コーディネーターを通じて申込み
intake-list-direct = 直接申込み
intake-list-direct-or-coordinator = 直接、またはコーディネーターを通じて申込み
intake-list-referral-only = 紹介のみ
intake-step-choose = 病院が挙げているコーディネーター：
intake-step-find = 代わりに申し込めるコーディネーターを見る
intake-step-review = 渡航の前に、病院があなたの資料を確認します。
intake-step-estimate = 渡航の前に、費用の見積書を受け取れます。
label-documents = 送る書類
label-document-languages = 書類の言語
label-reply = 回答までの時間
label-interpreter = 通訳者
label-second-opinion = セカンドオピニオン
reply-days = { $days }営業日
own-interpreter-required = ご自身で通訳者を同伴
own-interpreter-arranged = 手配されます
own-interpreter-not-needed = 不要
second-opinion-in-person = 対面
second-opinion-remote = 遠隔
second-opinion-written = 書面
second-opinion-by-proxy = 代理の方との面談

## Hospital page

hospital-description = { $name }（日本、{ $prefecture }）：海外からの患者さん向けの治療、言語、申込み方法、費用、認証を、それぞれ情報源と日付を付けて紹介します。
facts-checked = 情報の確認
hospital-confirmed = 病院による確認
beds = { $number }床
as-of = { $text }（{ $date }時点）
from-to = { $text }（{ $from }～{ $to }）
since = { $date }から
ended = { $date }に終了
volume = 治療した患者{ $number }人
label-cost = 費用
label-includes = 含まれるもの
label-excludes = 含まれないもの
section-treatments = 治療の内容と期間
section-languages = 言語
section-costs = 費用
section-stay = 滞在中のこと
section-after = 治療の後
section-services = 海外からの患者さん向けのサービス
section-card = 運転手や受付の人に見せてください
section-contact = 連絡先
section-recognised = 認証・推奨など
section-similar = ほかの病院（治療別）
not-accepted = 受け入れられない場合
sessions = { $count }回
weeks = { $count }週間
weeks-decimal = { $number }週間
hospital-days = 入院{ $count }日
days = { $count }日
column-language = 言語
column-people = 人による対応
column-other = 機器・文書
unnamed-languages = { $count }言語（言語名の記載なし）
languages-not-named = 言語名の記載なし
booking-needed = 要予約
fee = { $per }{ $amount }
per-visit = 受診1回につき
per-hour = 1時間につき
per-half-day = 半日につき
per-day = 1日につき
hours-always = 24時間
japan-time = { $hours }（日本時間、UTC+9）
weekday-range = { $from }～{ $to }
weekday-mon = 月
weekday-tue = 火
weekday-wed = 水
weekday-thu = 木
weekday-fri = 金
weekday-sat = 土
weekday-sun = 日
yen = { $amount }円
yen-range = { $least }円～{ $most }円
yen-per-point = 1点{ $yen }円（公的医療保険では1点10円）
percent-of-tariff = 公的医療保険の価格の{ $percent }%
label-price-rule = 価格の決まり
label-tax = 消費税
tax-added = 加算されます
tax-not-added = 加算されません
label-estimate = 渡航前の見積書
label-deposit = 預り金
label-no-referral = 紹介状がない場合の追加料金
label-payment = 支払方法
label-insurance = 公的医療保険
insurance-none = 治療のために来日する方には適用されません：費用は全額自己負担です
answer-yes = 対応あり
answer-on-request = 依頼に応じて対応
answer-no = 対応なし
label-companion = 付き添いの方の滞在
label-private-room = 個室
label-diet = 宗教に応じた食事
label-prayer = 祈りの場所
label-wheelchair = 車いすでの利用
label-children = 子どもの患者さんの受入れ
label-report = 書面の報告書
label-report-languages = 報告書の言語
label-centres = 海外の関連施設
label-address = 住所
label-position = 位置
position-approximate = おおよその位置（誤差1km程度）
label-phone = 電話
label-hours = 受付時間
label-email = メール
label-website = ウェブサイト
label-international-page = 海外からの患者さん向けのページ
label-form = 問い合わせフォーム
phone-main = 電話
phone-international-desk = 電話（外国人患者窓口）
phone-appointments = 電話（予約）
phone-fax = ファクス
departments-not-stated = 診療科の記載なし
no-accreditation = 認証の記載なし
standing-until = { $date }まで有効
standing-ended = { $date }に終了。更新は確認されていません
standing-recent = { $date }時点で掲載
standing-listed = { $date }時点で掲載。以後の確認なし
standing-since = { $date }に取得。以後の確認なし
standing-undated = 日付のない情報源に記載。確認なし
card-go = こちらへ行きたいです。
card-help = 海外から来た患者です。よろしくお願いします。

## Coordinators

coordinators-title = 医療目的の渡航のコーディネーター
coordinators-description = 日本での治療のための渡航を手配する企業について、認証番号、ビザの身元保証機関かどうか、言語、連絡先を、公開されている情報源から紹介します。
coordinators-lede = コーディネーターは、あなたの資料を送り、通訳者を手配します。ビザの身元保証機関になることもできます。認証を受けた企業を先に、次に名称の順に並べています。掲載順は優れていることを意味しません。
coordinator-description = { $name }：海外からの患者さん向けの認証、ビザの身元保証機関かどうか、言語、サービス、連絡先を、公開されている情報源から紹介します。
amtac-meaning = 認証（AMTAC）の意味
label-amtac = Medical Excellence JAPANによる認証（AMTAC）
label-guarantor = 医療滞在ビザの身元保証機関
label-established = 事業開始
guarantor-registered = 登録あり
guarantor-own-statement = 自社または病院の説明による：登録簿は確認していません
guarantor-unconfirmed = 確認なし
section-standing = 認証と登録
section-partners = 連携しているとされる病院
section-offices = 海外の事務所

## Centres abroad

centres-title = 海外の日本式の施設
centres-description = 日本の協力機関とともに海外に設けられた医療施設を、国ごとに、日付のある公開の情報源の内容とともに紹介します。
centres-lede = 各施設について公開文書に書かれている、その日付の時点の内容です。現在開いていることを示すものではありません。行く前に問い合わせてください。
country-title = 海外の日本式の施設：{ $country }
country-description = 日本の協力機関とともにこの国に設けられた医療施設：{ $country }。各施設について、日付のある公開の情報源の内容を紹介します。
centre-title = { $name }（{ $country }）
centre-description = { $name }（{ $country }）：施設の種類、日本のどの機関が設けたか、日付のある公開の情報源の内容を紹介します。
centre-was-open = 情報源では{ $date }時点で開設済み。以後の確認なし
centre-was-planned = 情報源では{ $date }時点で計画中。開設したかどうかは確認されていません
centre-was-studied = 情報源では{ $date }時点で調査中。開設したかどうかは確認されていません
centre-was-closed = 情報源では{ $date }時点で閉鎖
label-country = 国
label-city = 都市
label-kinds = 種類
label-operators = 日本の協力機関
label-opened = 開設
label-planned-for = 開設予定
label-follow-up = 日本で治療を受けた患者さんの経過観察

## Treatments

showcase-courses = 治療にかかる期間
showcase-stays = 日本の保険の規則による入院期間の上限
showcase-costs = 情報源にある価格
showcase-milestones = 日本での状況
column-item = 項目
column-price = 価格
column-basis = 価格の種類
column-as-of = 時点

## Sources

sources-title = すべての情報源
sources-description = このサイトの情報のもとになったすべての情報源を、公開元、公開日、閲覧日とともに載せています。
sources-lede = このサイトの情報のもとになったすべての情報源です。信頼性の低い情報源とは、ブログ、ミラーサイト、転載のことです。
published = { $date }公開
read-on = { $date }閲覧
