# Services of hospitals and of facilitators, and how a patient is received.

service-international-office = Phòng tiếp nhận bệnh nhân quốc tế
service-interpreter-on-site = Phiên dịch viên tại bệnh viện
service-interpreter-on-request = Phiên dịch viên theo yêu cầu
service-telephone-interpreting = Phiên dịch qua điện thoại
service-remote-interpreting = Phiên dịch qua video hoặc ứng dụng
service-translation-device = Thiết bị dịch
service-staff-accompaniment = Nhân viên đi cùng trong bệnh viện
service-translated-documents = Biểu mẫu và giấy tờ đã được dịch
service-certificates-in-other-languages = Giấy chứng nhận bằng ngôn ngữ khác
service-english-report = Báo cáo y tế bằng tiếng Anh theo yêu cầu
service-english-bill = Bảng kê chi phí bằng tiếng Anh theo yêu cầu
service-insurer-quotation = Báo giá cho công ty bảo hiểm theo yêu cầu
service-online-application = Đăng ký trực tuyến
service-nurse-coordinator = Điều dưỡng điều phối
service-hotline-24h = Đường dây nóng 24 giờ
service-night-and-holiday-patients = Tiếp nhận bệnh nhân nước ngoài cả ban đêm và ngày nghỉ
service-network-referral = Chuyển tuyến trong mạng lưới bệnh viện đại học quốc lập
service-hotel-on-site = Khách sạn trong khuôn viên
service-preventive-medicine-centre = Trung tâm y học dự phòng
service-visa-support-by-coordinator = Hỗ trợ thị thực qua bên điều phối
service-payment-by-coordinator = Thanh toán qua bên điều phối
service-interpreter-by-coordinator = Phiên dịch viên qua bên điều phối
service-coordination-whole-stay = Điều phối trước, trong và sau thời gian lưu trú
service-visa-questions = Giải đáp thắc mắc về thị thực
service-menu-in-english = Chọn bữa ăn theo thực đơn tiếng Anh
service-hospital-matching = Tìm bệnh viện
service-second-opinion = Ý kiến y khoa thứ hai
service-health-checkup-booking = Đặt lịch khám sức khỏe tổng quát
service-visa-guarantee = Bảo lãnh thị thực lưu trú y tế
service-interpreting = Phiên dịch
service-translation = Biên dịch
service-travel-arrangement = Thu xếp chuyến đi
service-payment-agency = Thanh toán viện phí thay bạn
service-call-centre-24h = Tổng đài 24 giờ
service-airport-transfer = Đưa đón sân bay
service-diet-and-religion = Thu xếp về ăn uống và tôn giáo

## Papers to send

document-referral-letter = Giấy giới thiệu
document-diagnosis = Chẩn đoán
document-history = Quá trình bệnh lý và tình trạng hiện tại
document-treatment-history = Các điều trị đã thực hiện
document-medicines = Thuốc đang dùng
document-past-history = Tiền sử bệnh
document-physical-function = Những việc bạn tự làm được trong sinh hoạt hằng ngày
document-dicom-images = Hình ảnh CT, MRI hoặc PET ở định dạng DICOM
document-blood-tests = Kết quả xét nghiệm máu
document-pathology-slides = Tiêu bản giải phẫu bệnh, khi được yêu cầu
document-passport = Hộ chiếu

## Money

deposit-equal-to-estimate = Tiền đặt cọc bằng chi phí ước tính
deposit-on-admission = Tiền đặt cọc khi nhập viện
deposit-before-arrival = Chi phí ước tính, thanh toán trước khi đến
payment-credit-card = Thẻ tín dụng
payment-unionpay = UnionPay
payment-cashless = Thanh toán không dùng tiền mặt
payment-coordinator = Qua bên điều phối
cost-item-technical-fee = Phí kỹ thuật của xạ trị bằng chùm tia
cost-item-check-up-half-day = Khám sức khỏe nửa ngày
cost-item-check-up-one-day = Khám sức khỏe một ngày
cost-item-check-up-overnight = Khám sức khỏe một hoặc hai ngày
cost-item-pet-ct-mri = Khám sức khỏe một ngày có PET, CT và MRI
cost-item-agent-and-interpreter = Bên trung gian và phiên dịch viên
cost-item-interpreter = Phiên dịch viên
cost-item-hospital-stay = Nằm viện
cost-item-examinations = Khám và xét nghiệm
cost-item-medicines = Thuốc
cost-item-tax = Thuế tiêu dùng
basis-quoted = Giá do bệnh viện đưa ra
basis-tariff = Giá theo biểu phí bảo hiểm, toàn bộ số tiền
basis-package = Giá trọn gói
basis-uninsured = Giá cho người không có bảo hiểm y tế Nhật Bản

## Milestones of a treatment in Japan

milestone-first-use = Lần đầu áp dụng tại Nhật Bản
milestone-approved = Được phê duyệt
milestone-insured = Được bảo hiểm y tế công của Nhật Bản chi trả cho các bệnh trong danh mục
milestone-insured-more = Bảo hiểm y tế công của Nhật Bản chi trả cho thêm một số bệnh
milestone-suspended = Tạm ngừng

## Accreditation schemes

scheme-jih = Japan International Hospitals (JIH)
scheme-jmip = Japan Medical Service Accreditation for International Patients (JMIP)
scheme-jci = Joint Commission International (JCI)
scheme-iso = Chứng nhận ISO
scheme-prefecture-base = Bệnh viện đầu mối do tỉnh chỉ định để tiếp nhận bệnh nhân nước ngoài

## Departments named by an accreditation

department-cardiology = Tim mạch
department-gastroenterology = Nội tiêu hóa
department-neurosurgery = Phẫu thuật thần kinh
department-anaesthesiology = Gây mê
department-gastroenterological-and-transplant-surgery = Phẫu thuật tiêu hóa và ghép tạng
department-otolaryngology-head-and-neck = Tai mũi họng và phẫu thuật đầu cổ
department-plastic-surgery-lymphoedema = Phẫu thuật tạo hình, phù bạch huyết
department-orthopaedics = Chấn thương chỉnh hình

## Registers of visa guarantors

registry-meti = Bộ Kinh tế, Thương mại và Công nghiệp (METI)
registry-jta = Cơ quan Du lịch Nhật Bản

## Japanese-style centres abroad

centre-kind-imaging = Chẩn đoán hình ảnh
centre-kind-imaging-training = Đào tạo chẩn đoán hình ảnh
centre-kind-endoscopy-training = Đào tạo nội soi
centre-kind-screening = Tầm soát ung thư
centre-kind-screening-training = Đào tạo tầm soát
centre-kind-surgical-training = Đào tạo phẫu thuật
centre-kind-dental-training = Đào tạo nha khoa
centre-kind-general-hospital = Bệnh viện đa khoa
centre-kind-emergency = Cấp cứu
centre-kind-clinic = Phòng khám
centre-kind-rehabilitation = Phục hồi chức năng
centre-kind-dialysis = Lọc máu
centre-kind-health-checkup = Khám sức khỏe tổng quát
centre-kind-distribution = Phân phối vật tư y tế
