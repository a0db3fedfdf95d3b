# Services of hospitals and of facilitators, and how a patient is received.

service-international-office = 外国人患者窓口
service-interpreter-on-site = 院内通訳者
service-interpreter-on-request = 通訳者の手配（要依頼）
service-telephone-interpreting = 電話通訳
service-remote-interpreting = ビデオ通訳・アプリ通訳
service-translation-device = 翻訳機
service-staff-accompaniment = 職員による院内の付き添い
service-translated-documents = 翻訳された用紙・書類
service-certificates-in-other-languages = 外国語の証明書
service-english-report = 英語の診断書・報告書（要依頼）
service-english-bill = 英語の診療費明細書（要依頼）
service-insurer-quotation = 保険会社向けの見積書（要依頼）
service-online-application = オンライン申込み
service-nurse-coordinator = 看護師コーディネーター
service-hotline-24h = 24時間ホットライン
service-night-and-holiday-patients = 夜間・休日も外国人患者を受入れ
service-network-referral = 国立大学病院ネットワーク内での紹介
service-hotel-on-site = 敷地内のホテル
service-preventive-medicine-centre = 予防医学センター
service-visa-support-by-coordinator = コーディネーターによるビザ取得支援
service-payment-by-coordinator = コーディネーターを通じた支払い
service-interpreter-by-coordinator = コーディネーターを通じた通訳者の手配
service-coordination-whole-stay = 来日前・滞在中・帰国後のコーディネート
service-visa-questions = ビザに関する相談
service-menu-in-english = 英語メニューによる食事の選択
service-hospital-matching = 受入れ病院の紹介
service-second-opinion = セカンドオピニオン
service-health-checkup-booking = 人間ドック・健診の予約
service-visa-guarantee = 医療滞在ビザの身元保証
service-interpreting = 通訳
service-translation = 翻訳
service-travel-arrangement = 渡航・宿泊の手配
service-payment-agency = 医療費の支払代行
service-call-centre-24h = 24時間コールセンター
service-airport-transfer = 空港送迎
service-diet-and-religion = 食事・宗教への配慮

## Papers to send

document-referral-letter = 紹介状（診療情報提供書）
document-diagnosis = 診断名
document-history = 病歴と現在の病状
document-treatment-history = これまでの治療内容
document-medicines = 現在服用・使用中の薬
document-past-history = 既往歴
document-physical-function = 日常生活で自分でできること
document-dicom-images = CT・MRI・PETの画像（DICOM形式）
document-blood-tests = 血液検査の結果
document-pathology-slides = 病理標本（求められた場合）
document-passport = パスポート

## Money

deposit-equal-to-estimate = 見積額と同額の預り金
deposit-on-admission = 入院時の預り金
deposit-before-arrival = 概算費用の来日前払い
payment-credit-card = クレジットカード
payment-unionpay = 銀聯（UnionPay）
payment-cashless = キャッシュレス決済
payment-coordinator = コーディネーターを通じて
cost-item-technical-fee = ビーム照射の技術料
cost-item-check-up-half-day = 人間ドック（半日）
cost-item-check-up-one-day = 人間ドック（1日）
cost-item-check-up-overnight = 人間ドック（1日または2日）
cost-item-pet-ct-mri = PET・CT・MRIを含む人間ドック（1日）
cost-item-agent-and-interpreter = 仲介業者・通訳者
cost-item-interpreter = 通訳者
cost-item-hospital-stay = 入院
cost-item-examinations = 検査
cost-item-medicines = 薬剤
cost-item-tax = 消費税
basis-quoted = 病院が提示した価格
basis-tariff = 診療報酬点数に基づく全額（10割）
basis-package = パッケージ料金
basis-uninsured = 日本の公的医療保険に加入していない方の価格

## Milestones of a treatment in Japan

milestone-first-use = 日本で初めて実施
milestone-approved = 承認
milestone-insured = 対象疾患に公的医療保険を適用
milestone-insured-more = 公的医療保険の対象疾患を追加
milestone-suspended = 休止

## Accreditation schemes

scheme-jih = ジャパン インターナショナル ホスピタルズ（JIH）
scheme-jmip = 外国人患者受入れ医療機関認証制度（JMIP）
scheme-jci = ジョイント・コミッション・インターナショナル（JCI）
scheme-iso = ISO認証
scheme-prefecture-base = 都道府県が選出した外国人患者を受け入れる拠点的な医療機関

## Departments named by an accreditation

department-cardiology = 循環器内科
department-gastroenterology = 消化器内科
department-neurosurgery = 脳神経外科
department-anaesthesiology = 麻酔科
department-gastroenterological-and-transplant-surgery = 消化器・移植外科
department-otolaryngology-head-and-neck = 耳鼻咽喉科・頭頸部外科
department-plastic-surgery-lymphoedema = 形成外科（リンパ浮腫）
department-orthopaedics = 整形外科

## Registers of visa guarantors

registry-meti = 経済産業省（METI）
registry-jta = 観光庁

## Japanese-style centres abroad

centre-kind-imaging = 画像診断
centre-kind-imaging-training = 画像診断の研修
centre-kind-endoscopy-training = 内視鏡の研修
centre-kind-screening = がん検診
centre-kind-screening-training = 検診の研修
centre-kind-surgical-training = 手術の研修
centre-kind-dental-training = 歯科の研修
centre-kind-general-hospital = 総合病院
centre-kind-emergency = 救急医療
centre-kind-clinic = クリニック
centre-kind-rehabilitation = リハビリテーション
centre-kind-dialysis = 透析
centre-kind-health-checkup = 人間ドック・健診
centre-kind-distribution = 医療用品の流通
