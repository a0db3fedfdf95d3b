# Interface words. One message, one string; selectors only for plural forms.

site-name = Japan International Hospitals
not-stated = 未说明
source = 来源
sources = 来源
weak-source = 可靠性较低的来源
confirm-first = 距上次核对已太久：请先确认
checked-on = { $date }核对
skip-link = 跳到正文
menu-label = 语言
menu-partly = 仅部分翻译
nav-label = 主菜单
trail-label = 当前位置
footer-label = 关于本网站
footer-demonstration = 本网站是根据公开资料制作的演示网站。它不是日本国际医院（Japan International Hospitals，JIH）的官方名单，也不提供医疗建议。
footer-private = 不使用Cookie，不跟踪，不加载外部内容。
footer-error = 报告错误
page-partly = 本页的大部分内容尚无简体中文版。

## Navigation

nav-hospitals = 查找医院
nav-treatments = 治疗
nav-how-it-works = 就医流程
nav-costs = 费用
nav-coordinators = 协调机构
nav-emergency = 紧急情况119
nav-regions = 地区
nav-languages = 语言
nav-accreditation = 认证
nav-apply = 申请方式
nav-about = 关于本网站
nav-visa = 医疗滞在签证
nav-for-doctors = 致您的医生
nav-centres = 海外的日本式中心
nav-sources = 所有来源

## Texts that are not what they seem

notice-fallback = 这一部分尚无简体中文版。目前用以下语言显示：{ $language }。
notice-machine = 本文由机器翻译，没有人校对过。请不要仅凭本文作出医疗决定。
notice-reviewed = 本文由机器翻译，之后经人校对。
notice-stale = 翻译之后，原文已有改动。本译文可能不是最新内容。
notice-stale-original = 阅读原文：{ $language }

## Language gate and missing pages

gate-choose = 用简体中文继续
not-found-title = 找不到页面
not-found-text = 该页面可能已移动。请从医院列表或首页开始查找。

## Front page

home-title = 面向外国患者的日本医院
home-description = 公开资料对接收外国患者的日本医院的说明：治疗、语言、申请方式和费用，每一项都注明来源和日期。
home-lede = 公开资料中提到、面向外国患者的{ $count }家医院，每一项信息都注明来源和日期。本网站不销售任何东西，也不排名。
home-doors = 从哪里开始
home-right-for-you = 来日本就医适合您吗？
home-about = 本网站是什么，不是什么
home-treatments = 治疗
home-regions = 按地区查找医院
door-treatment = 我知道要接受哪种治疗
door-check-up = 我想做健康体检
door-help = 我需要有人代我申请
door-language = 我想找能用我的语言沟通的医院
built-for = 各项日期与{ $date }作了比对。

## Lists

hospitals-title = 查找医院
hospitals-in = { $place }的医院
hospitals-in-prefecture = { $place }的医院
hospitals-speaking = 有工作人员或口译员会说{ $language }的医院
hospitals-named = { $scheme }：名单中的医院
two-facets = { $first }：{ $second }
list-lede =
    { $count ->
        [0] 此列表中还没有医院。
       *[other] { $count }家医院，由北向南、再按名称排列。顺序不代表优劣。
    }
list-description = { $title }：面向外国患者的{ $count }家日本医院的治疗、语言和申请方式，信息来自公开资料。
list-hospitals = 医院
page-title = { $title }，第{ $page }页，共{ $pages }页
page-of = 第{ $page }页，共{ $pages }页
page-previous = 上一页
page-next = 下一页
pager-label = 分页
by-treatment = 按治疗
by-region = 按地区
by-prefecture = 按都道府县
by-language = 按工作人员或口译员的语言
by-apply = 按申请方式
by-accreditation = 按认证
whole-region = 整个地区
narrow-list = 缩小列表范围
none-yet = 暂无
place-separator = {""}
colon = ：
treatments-not-stated = 治疗未说明
spoken = 工作人员或口译员的语言
treatments-lede = 列表中的医院为外国患者提供的治疗。列表不是医疗建议：由您的医生和医院决定。
regions-lede = 日本由北向南排列，并标出各都道府县的医院数量。
languages-lede = 这里只计算由人提供的帮助：工作人员，以及现场、电话或视频口译员。翻译机请见各医院的页面。
accreditation-lede = 认证涵盖什么、是否仍然有效，请见各医院的页面。大多数来源较旧。
apply-lede = 许多医院不直接接受来自国外的申请。由协调机构代您申请。

## How to apply

intake-heading-coordinator-required = 您不能自行申请：由协调机构代您申请
intake-heading-direct = 您可以自行申请
intake-heading-direct-or-coordinator = 您可以自行申请，也可以通过协调机构申请
intake-heading-referral-only = 您不能自行申请：由医生或医院转诊
intake-heading-unknown = 申请方式未说明
intake-short-coordinator-required = 通过协调机构申请
intake-short-direct = 直接申请
intake-short-direct-or-coordinator = 直接申请或通过协调机构申请
intake-short-referral-only = 仅限转诊
intake-short-unknown = 申请方式：未说明
intake-list-coordinator-required = 通过协调机构申请
intake-list-direct = 直接申请
intake-list-direct-or-coordinator = 直接申请或通过协调机构申请
intake-list-referral-only = 仅限转诊
intake-step-choose = 医院列出的协调机构：
intake-step-find = 查看可以代您申请的协调机构
intake-step-review = 医院在您来日本前审阅您的病历资料。
intake-step-estimate = 来日本前，您会收到费用估算。
label-documents = 要提交的材料
label-document-languages = 材料的语言
label-reply = 答复所需时间
label-interpreter = 口译员
label-second-opinion = 第二诊疗意见
reply-days = { $days }个工作日
own-interpreter-required = 需自带口译员
own-interpreter-arranged = 为您安排
own-interpreter-not-needed = 不需要
second-opinion-in-person = 面谈
second-opinion-remote = 远程
second-opinion-written = 书面
second-opinion-by-proxy = 由他人代您前来

## Hospital page

hospital-description = { $name }（日本{ $prefecture }）：面向外国患者的治疗、语言、申请方式、费用和认证，每一项都注明来源和日期。
facts-checked = 信息核对日期
hospital-confirmed = 医院确认日期
beds = { $number }张床位
as-of = { $text }（截至{ $date }）
from-to = { $text }（{ $from }至{ $to }）
since = 自{ $date }起
ended = { $date }结束
volume = 治疗患者{ $number }人
label-cost = 费用
label-includes = 包括
label-excludes = 不包括
section-treatments = 治疗内容和所需时间
section-languages = 语言
section-costs = 费用
section-stay = 住院生活
section-after = 治疗之后
section-services = 面向外国患者的服务
section-card = 请出示给司机或前台人员
section-contact = 联系方式
section-recognised = 获得的认证与认定
section-similar = 其他医院（按治疗）
not-accepted = 不予接收的情况
sessions = { $count }次
weeks = { $count }周
weeks-decimal = { $number }周
hospital-days = 住院{ $count }天
days = { $count }天
column-language = 语言
column-people = 工作人员或口译员
column-other = 设备和书面材料
unnamed-languages = { $count }种语言，未写明名称
languages-not-named = 未写明语言名称
booking-needed = 须预约
fee = { $per }{ $amount }
per-visit = 每次就诊
per-hour = 每小时
per-half-day = 每半天
per-day = 每天
hours-always = 24小时
japan-time = { $hours }（日本时间，UTC+9）
weekday-range = { $from }至{ $to }
weekday-mon = 周一
weekday-tue = 周二
weekday-wed = 周三
weekday-thu = 周四
weekday-fri = 周五
weekday-sat = 周六
weekday-sun = 周日
yen = { $amount }日元
yen-range = { $least }至{ $most }日元
yen-per-point = 每点{ $yen }日元；公共医疗保险为每点10日元
percent-of-tariff = 公共医疗保险价格的{ $percent }%
label-price-rule = 计价规则
label-tax = 消费税
tax-added = 加收
tax-not-added = 不加收
label-estimate = 来日本前提供费用估算
label-deposit = 押金
label-no-referral = 无转诊介绍信时加收的费用
label-payment = 付款方式
label-insurance = 公共医疗保险
insurance-none = 不适用于为治疗而来日本的人：您须支付全额费用
answer-yes = 是
answer-on-request = 可根据要求安排
answer-no = 否
label-companion = 可有人陪住
label-private-room = 有单人病房
label-diet = 按宗教习惯供餐
label-prayer = 有祈祷场所
label-wheelchair = 轮椅可通行
label-children = 接收儿童患者
label-report = 书面报告
label-report-languages = 报告的语言
label-centres = 海外的相关中心
label-address = 地址
label-position = 位置
position-approximate = 大致位置（误差约1公里）
label-phone = 电话
label-hours = 服务时间
label-email = 电子邮件
label-website = 网站
label-international-page = 面向外国患者的页面
label-form = 咨询表单
phone-main = 电话
phone-international-desk = 电话（国际患者服务部门）
phone-appointments = 电话（预约）
phone-fax = 传真
departments-not-stated = 科室未说明
no-accreditation = 认证未说明
standing-until = 有效期至{ $date }
standing-ended = { $date }到期；未确认是否续期
standing-recent = 截至{ $date }在名单上
standing-listed = 截至{ $date }在名单上；此后未再确认
standing-since = { $date }获得；此后未再确认
standing-undated = 有来源列出，但无日期；未确认
card-go = こちらへ行きたいです。
card-help = 海外から来た患者です。よろしくお願いします。

## Coordinators

coordinators-title = 赴日就医的协调机构
coordinators-description = 安排赴日就医的公司：认证编号、是否为签证身份担保机构、语言和联系方式，信息来自公开资料。
coordinators-lede = 协调机构发送您的病历资料，安排口译员，也可以作为您的签证身份担保机构。获得认证的公司排在前面，再按名称排列。顺序不代表优劣。
coordinator-description = { $name }：面向外国患者的认证、是否为签证身份担保机构、语言、服务和联系方式，信息来自公开资料。
amtac-meaning = 认证（AMTAC）的含义
label-amtac = Medical Excellence JAPAN的认证（AMTAC）
label-guarantor = 医疗滞在签证的身份担保机构
label-established = 开始业务
guarantor-registered = 已登记
guarantor-own-statement = 据其自身或医院的说明；未查看登记名单
guarantor-unconfirmed = 未确认
section-standing = 认证与登记
section-partners = 据称与其合作的医院
section-offices = 海外办事处

## Centres abroad

centres-title = 海外的日本式中心
centres-description = 与日本合作方共同在海外设立的医疗中心，按国家列出，并附上有日期的公开资料对各中心的说明。
centres-lede = 以下是公开文件在其所注日期对各中心的说明。这里的内容都不表示某个中心目前仍在运营：去之前请先询问。
country-title = 日本式中心：{ $country }
country-description = 与日本合作方共同在该国设立的医疗中心：{ $country }。附上有日期的公开资料对各中心的说明。
centre-title = { $name }（{ $country }）
centre-description = { $name }（{ $country }）：是什么类型的中心，由日本的哪一方设立，以及有日期的公开资料对它的说明。
centre-was-open = 据来源，{ $date }时在运营；此后未再确认
centre-was-planned = 据来源，{ $date }时处于计划阶段；未确认是否已开设
centre-was-studied = 据来源，{ $date }时处于可行性研究阶段；未确认是否已开设
centre-was-closed = 据来源，{ $date }时已关闭
label-country = 国家
label-city = 城市
label-kinds = 类型
label-operators = 日本合作方
label-opened = 开设时间
label-planned-for = 计划开设时间
label-follow-up = 在日本接受过治疗的患者的复查

## Treatments

showcase-courses = 一个疗程需要多久
showcase-stays = 日本医疗保险规定的最长住院时间
showcase-costs = 来源中写明的价格
showcase-milestones = 在日本的情况
column-item = 项目
column-price = 价格
column-basis = 价格类型
column-as-of = 截至

## Sources

sources-title = 所有来源
sources-description = 本网站每一项信息的来源，附发布者、发布日期和查阅日期。
sources-lede = 本网站每一项信息的来源。可靠性较低的来源是指博客、镜像网站或转载内容。
published = { $date }发布
read-on = { $date }查阅
