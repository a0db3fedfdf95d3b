# Interface words. One message, one string; selectors only for plural forms.

site-name = Japan International Hospitals
not-stated = Không nêu
source = Nguồn
sources = Nguồn
weak-source = nguồn yếu
confirm-first = Đã kiểm tra từ lâu: vui lòng xác nhận trước
checked-on = kiểm tra: { $date }
skip-link = Chuyển đến nội dung
menu-label = Ngôn ngữ
menu-partly = dịch một phần
nav-label = Menu chính
trail-label = Bạn đang ở đây
footer-label = Về trang này
footer-demonstration = Trang này là bản thử nghiệm được lập từ các nguồn công khai. Đây không phải danh sách chính thức của Japan International Hospitals và không đưa ra lời khuyên y tế.
footer-private = Không cookie, không theo dõi, không tải gì từ trang khác.
footer-error = Báo lỗi
page-partly = Phần lớn trang này chưa có bằng tiếng Việt.

## Navigation

nav-hospitals = Tìm bệnh viện
nav-treatments = Điều trị
nav-how-it-works = Các bước thực hiện
nav-costs = Chi phí
nav-coordinators = Bên điều phối
nav-emergency = Cấp cứu 119
nav-regions = Vùng
nav-languages = Ngôn ngữ
nav-accreditation = Chứng nhận
nav-apply = Cách đăng ký
nav-about = Về trang này
nav-visa = Thị thực lưu trú y tế
nav-for-doctors = Dành cho bác sĩ của bạn
nav-centres = Trung tâm kiểu Nhật ngoài Nhật Bản
nav-sources = Tất cả nguồn

## Texts that are not what they seem

notice-fallback = Phần này chưa có bằng tiếng Việt. Phần này được hiển thị bằng: { $language }.
notice-machine = Bản dịch máy, chưa được người kiểm tra. Không chỉ dựa vào bản dịch này để quyết định về y tế.
notice-reviewed = Bản dịch máy, sau đó đã được người kiểm tra.
notice-stale = Bản gốc đã thay đổi sau khi phần này được dịch. Bản dịch này có thể không còn đúng.
notice-stale-original = Đọc bản gốc: { $language }

## Language gate and missing pages

gate-choose = Tiếp tục bằng tiếng Việt
not-found-title = Không tìm thấy trang
not-found-text = Có thể trang đã được chuyển đi. Hãy bắt đầu từ danh sách bệnh viện hoặc từ trang đầu.

## Front page

home-title = Bệnh viện ở Nhật Bản cho bệnh nhân từ nước ngoài
home-description = Những gì các nguồn công khai cho biết về các bệnh viện ở Nhật Bản tiếp nhận bệnh nhân từ nước ngoài: điều trị, ngôn ngữ, cách đăng ký, chi phí, kèm nguồn và ngày.
home-lede = { $count } bệnh viện được các nguồn công khai nêu tên cho bệnh nhân từ nước ngoài, kèm nguồn và ngày của mỗi thông tin. Trang này không bán gì và không xếp hạng gì.
home-doors = Bắt đầu từ đâu
home-right-for-you = Sang Nhật Bản có phù hợp với bạn không?
home-about = Trang này là gì và không phải là gì
home-treatments = Điều trị
home-regions = Bệnh viện theo vùng
door-treatment = Tôi biết mình cần điều trị gì
door-check-up = Tôi muốn khám sức khỏe tổng quát
door-help = Tôi cần người đăng ký thay tôi
door-language = Tôi tìm sự trợ giúp bằng ngôn ngữ của mình
built-for = Các mốc thời gian được đối chiếu vào ngày { $date }.

## Lists

hospitals-title = Tìm bệnh viện
hospitals-in = Bệnh viện ở vùng { $place }
hospitals-in-prefecture = Bệnh viện ở tỉnh { $place }
hospitals-speaking = Có người nói: { $language }
hospitals-named = Được nêu tên trong: { $scheme }
two-facets = { $first }: { $second }
list-lede =
    { $count ->
        [0] Chưa có bệnh viện nào trong danh sách này.
        [1] { $count } bệnh viện.
       *[other] { $count } bệnh viện, xếp từ bắc xuống nam, sau đó theo tên. Thứ tự không có nghĩa là tốt hơn.
    }
list-description = { $title }: { $count } bệnh viện ở Nhật Bản cho bệnh nhân từ nước ngoài, kèm điều trị, ngôn ngữ và cách đăng ký, từ các nguồn công khai.
list-hospitals = Bệnh viện
page-title = { $title }, trang { $page }/{ $pages }
page-of = Trang { $page }/{ $pages }
page-previous = Trang trước
page-next = Trang sau
pager-label = Các trang
by-treatment = Theo điều trị
by-region = Theo vùng
by-prefecture = Theo tỉnh
by-language = Theo ngôn ngữ có người nói
by-apply = Theo cách đăng ký
by-accreditation = Theo chứng nhận
whole-region = Cả vùng
narrow-list = Thu hẹp danh sách
none-yet = Chưa có
place-separator = {", "}
colon = {": "}
treatments-not-stated = Không nêu điều trị
spoken = Ngôn ngữ có người nói
treatments-lede = Những gì các bệnh viện trong các danh sách này cung cấp cho bệnh nhân từ nước ngoài. Danh sách không phải lời khuyên: bác sĩ của bạn và bệnh viện quyết định.
regions-lede = Nhật Bản từ bắc xuống nam, kèm số bệnh viện ở mỗi tỉnh.
languages-lede = Ở đây chỉ tính sự trợ giúp của con người: nhân viên, phiên dịch viên trực tiếp, qua điện thoại hoặc qua video. Thiết bị dịch được nêu ở trang của từng bệnh viện.
accreditation-lede = Chứng nhận bao gồm những gì và có còn hiệu lực hay không: xem trang của từng bệnh viện. Phần lớn nguồn đã cũ.
apply-lede = Nhiều bệnh viện không nhận trực tiếp yêu cầu từ nước ngoài. Bên điều phối đăng ký thay bạn.

## How to apply

intake-heading-coordinator-required = Bạn không thể tự đăng ký: bên điều phối đăng ký thay bạn
intake-heading-direct = Bạn có thể tự đăng ký
intake-heading-direct-or-coordinator = Bạn có thể tự đăng ký hoặc qua bên điều phối
intake-heading-referral-only = Bạn không thể tự đăng ký: bác sĩ hoặc bệnh viện giới thiệu bạn
intake-heading-unknown = Cách đăng ký không được nêu
intake-short-coordinator-required = Đăng ký qua bên điều phối
intake-short-direct = Đăng ký trực tiếp
intake-short-direct-or-coordinator = Đăng ký trực tiếp hoặc qua bên điều phối
intake-short-referral-only = Chỉ khi được giới thiệu
intake-short-unknown = Cách đăng ký: không nêu
intake-list-coordinator-required = Đăng ký qua bên điều phối
intake-list-direct = Đăng ký trực tiếp
intake-list-direct-or-coordinator = Đăng ký trực tiếp hoặc qua bên điều phối
intake-list-referral-only = Chỉ khi được giới thiệu
intake-step-choose = Bệnh viện nêu tên:
intake-step-find = Xem các bên điều phối có thể đăng ký thay bạn
intake-step-review = Bệnh viện xem hồ sơ của bạn trước khi bạn lên đường.
intake-step-estimate = Bạn nhận được chi phí ước tính trước khi lên đường.
label-documents = Giấy tờ cần gửi
label-document-languages = Ngôn ngữ của giấy tờ
label-reply = Thời gian trả lời
label-interpreter = Phiên dịch viên
label-second-opinion = Ý kiến y khoa thứ hai
reply-days = { $days } ngày làm việc
own-interpreter-required = Bạn tự đưa phiên dịch viên đi cùng
own-interpreter-arranged = Được thu xếp cho bạn
own-interpreter-not-needed = Không cần
second-opinion-in-person = trực tiếp
second-opinion-remote = từ xa
second-opinion-written = bằng văn bản
second-opinion-by-proxy = với người đến thay bạn

## Hospital page

hospital-description = { $name }, { $prefecture }, Nhật Bản: điều trị, ngôn ngữ, cách đăng ký, chi phí và chứng nhận cho bệnh nhân từ nước ngoài, kèm nguồn và ngày.
facts-checked = Ngày kiểm tra thông tin
hospital-confirmed = Ngày bệnh viện xác nhận thông tin
beds =
    { $count ->
       *[other] { $number } giường
    }
as-of = { $text } (tính đến { $date })
from-to = { $text } (từ { $from } đến { $to })
since = từ { $date }
ended = Ngừng: { $date }
volume =
    { $count ->
       *[other] { $number } bệnh nhân đã điều trị
    }
label-cost = Chi phí
label-includes = Bao gồm
label-excludes = Không bao gồm
section-treatments = Điều trị những gì và trong bao lâu
section-languages = Ngôn ngữ
section-costs = Chi phí
section-stay = Thời gian lưu trú
section-after = Sau điều trị
section-services = Dịch vụ cho bệnh nhân từ nước ngoài
section-card = Đưa cho tài xế hoặc quầy tiếp tân xem
section-contact = Liên hệ
section-recognised = Chứng nhận
section-similar = Các bệnh viện khác về
not-accepted = Không tiếp nhận
sessions = { $count } buổi
weeks = { $count } tuần
weeks-decimal = { $number } tuần
hospital-days = { $count } ngày nằm viện
days = { $count } ngày
column-language = Ngôn ngữ
column-people = Có người hỗ trợ
column-other = Thiết bị và thông tin bằng văn bản
unnamed-languages = { $count } ngôn ngữ, không nêu tên
languages-not-named = Không nêu tên ngôn ngữ
booking-needed = phải đặt trước
fee = { $amount } { $per }
per-visit = mỗi lần khám
per-hour = mỗi giờ
per-half-day = mỗi nửa ngày
per-day = mỗi ngày
hours-always = 24 giờ
japan-time = { $hours } (giờ Nhật Bản, UTC+9)
weekday-range = { $from } đến { $to }
weekday-mon = Thứ Hai
weekday-tue = Thứ Ba
weekday-wed = Thứ Tư
weekday-thu = Thứ Năm
weekday-fri = Thứ Sáu
weekday-sat = Thứ Bảy
weekday-sun = Chủ Nhật
yen = { $amount } yên Nhật
yen-range = { $least } đến { $most } yên Nhật
yen-per-point = { $yen } yên mỗi điểm; biểu phí bảo hiểm là 10
percent-of-tariff = { $percent }% biểu phí bảo hiểm
label-price-rule = Cách tính giá
label-tax = Thuế tiêu dùng
tax-added = Có cộng thêm
tax-not-added = Không cộng thêm
label-estimate = Chi phí ước tính trước chuyến đi
label-deposit = Tiền đặt cọc
label-no-referral = Phụ phí khi không có giấy giới thiệu
label-payment = Cách thanh toán
label-insurance = Bảo hiểm y tế công
insurance-none = Không chi trả cho người đến để điều trị: bạn trả toàn bộ
answer-yes = Có
answer-on-request = Theo yêu cầu
answer-no = Không
label-companion = Người đi cùng được ở lại với bạn
label-private-room = Phòng một người
label-diet = Bữa ăn theo tôn giáo
label-prayer = Nơi cầu nguyện
label-wheelchair = Lối đi cho xe lăn
label-children = Nhận bệnh nhân trẻ em
label-report = Báo cáo bằng văn bản
label-report-languages = Ngôn ngữ của báo cáo
label-centres = Trung tâm liên quan ngoài Nhật Bản
label-address = Địa chỉ
label-position = Vị trí
position-approximate = gần đúng, sai số khoảng 1 km
label-phone = Điện thoại
label-hours = Giờ làm việc
label-email = Email
label-website = Trang web
label-international-page = Trang cho bệnh nhân từ nước ngoài
label-form = Mẫu liên hệ
phone-main = Điện thoại
phone-international-desk = Điện thoại, phòng tiếp nhận bệnh nhân quốc tế
phone-appointments = Điện thoại, đặt lịch hẹn
phone-fax = Fax
departments-not-stated = Không nêu khoa
no-accreditation = Không nêu chứng nhận
standing-until = Có hiệu lực đến { $date }
standing-ended = Hết hạn: { $date }; chưa xác nhận được việc gia hạn
standing-recent = Có trong danh sách tính đến { $date }
standing-listed = Có trong danh sách tính đến { $date }; từ đó chưa được xác nhận lại
standing-since = Được cấp: { $date }; từ đó chưa được xác nhận lại
standing-undated = Được một nguồn không ghi ngày nêu tên; chưa được xác nhận
card-go = こちらへ行きたいです。
card-help = 海外から来た患者です。よろしくお願いします。

## Coordinators

coordinators-title = Bên điều phối cho chuyến đi chữa bệnh
coordinators-description = Các công ty thu xếp chuyến đi chữa bệnh sang Nhật Bản: số chứng nhận, tư cách bên bảo lãnh thị thực, ngôn ngữ, liên hệ, từ các nguồn công khai.
coordinators-lede = Bên điều phối gửi hồ sơ của bạn, thu xếp phiên dịch viên và có thể làm bên bảo lãnh thị thực cho bạn. Các công ty có chứng nhận đứng trước, sau đó theo tên. Thứ tự không có nghĩa là tốt hơn.
coordinator-description = { $name }: chứng nhận, tư cách bên bảo lãnh thị thực, ngôn ngữ, dịch vụ và liên hệ cho bệnh nhân từ nước ngoài, từ các nguồn công khai.
amtac-meaning = Ý nghĩa của chứng nhận (AMTAC)
label-amtac = Chứng nhận của Medical Excellence JAPAN (AMTAC)
label-guarantor = Bên bảo lãnh thị thực lưu trú y tế
label-established = Bắt đầu hoạt động
guarantor-registered = Đã đăng ký
guarantor-own-statement = Theo lời công ty hoặc bệnh viện; chưa xem được sổ đăng ký
guarantor-unconfirmed = Chưa được xác nhận
section-standing = Chứng nhận và đăng ký
section-partners = Các bệnh viện được cho là có hợp tác
section-offices = Văn phòng ngoài Nhật Bản

## Centres abroad

centres-title = Trung tâm kiểu Nhật ngoài Nhật Bản
centres-description = Các trung tâm y tế ngoài Nhật Bản được lập cùng đối tác Nhật Bản, theo quốc gia, kèm những gì một nguồn công khai có ghi ngày nói về mỗi nơi.
centres-lede = Những gì tài liệu công khai nói về mỗi trung tâm, tính đến ngày của tài liệu. Không có gì ở đây cho biết một trung tâm hôm nay còn mở cửa: hãy hỏi trước khi đến.
country-title = Trung tâm kiểu Nhật: { $country }
country-description = Các trung tâm y tế được lập cùng đối tác Nhật Bản ở quốc gia này: { $country }. Những gì một nguồn công khai có ghi ngày nói về mỗi nơi.
centre-title = { $name } ({ $country })
centre-description = { $name }, { $country }: đây là loại trung tâm nào, bên nào từ Nhật Bản đã lập và một nguồn công khai có ghi ngày nói gì về nơi này.
centre-was-open = Theo nguồn, đang mở cửa vào { $date }; từ đó chưa được xác nhận lại
centre-was-planned = Theo nguồn, đang được lên kế hoạch vào { $date }; chưa xác nhận được đã mở cửa hay chưa
centre-was-studied = Theo nguồn, đang được nghiên cứu vào { $date }; chưa xác nhận được đã mở cửa hay chưa
centre-was-closed = Theo nguồn, đã đóng cửa vào { $date }
label-country = Quốc gia
label-city = Thành phố
label-kinds = Loại
label-operators = Đối tác từ Nhật Bản
label-opened = Mở cửa
label-planned-for = Dự kiến
label-follow-up = Theo dõi bệnh nhân đã điều trị ở Nhật Bản

## Treatments

showcase-courses = Một liệu trình kéo dài bao lâu
showcase-stays = Thời gian nằm viện dài nhất theo quy định bảo hiểm của Nhật Bản
showcase-costs = Giá mà các nguồn nêu
showcase-milestones = Tại Nhật Bản
column-item = Hạng mục
column-price = Giá
column-basis = Loại giá
column-as-of = Thời điểm

## Sources

sources-title = Tất cả nguồn
sources-description = Mọi nguồn của các thông tin trên trang này, kèm đơn vị phát hành, ngày phát hành và ngày đọc.
sources-lede = Mọi nguồn của các thông tin trên trang này. Nguồn yếu là blog, trang sao chép hoặc bài đăng lại.
published = phát hành: { $date }
read-on = đọc: { $date }
