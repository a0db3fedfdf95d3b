# Treatments offered to patients from abroad. The id after `treatment-` is the
# code that entries use and that stands in the URL.

treatment-particle-therapy = Xạ trị bằng chùm hạt
treatment-bnct = Xạ trị bắt giữ neutron bằng boron (BNCT)
treatment-cancer-care = Chẩn đoán và điều trị ung thư
treatment-cardiology = Tim
treatment-neurosurgery = Não và thần kinh
treatment-orthopaedics = Xương khớp
treatment-artificial-joint = Khớp nhân tạo
treatment-endoscopic-spine-surgery = Phẫu thuật nội soi cột sống
treatment-rehabilitation = Phục hồi chức năng
treatment-neurorehabilitation = Phục hồi chức năng thần kinh bằng robot đeo trên người
treatment-health-checkup = Khám sức khỏe tổng quát
treatment-gastro-endoscopy = Nội soi dạ dày và ruột
treatment-gastroenterological-surgery = Phẫu thuật dạ dày và ruột
treatment-transplant-surgery = Phẫu thuật ghép tạng
treatment-robotic-surgery = Phẫu thuật có robot hỗ trợ
treatment-regenerative-medicine = Y học tái tạo
treatment-paediatrics = Nhi khoa
treatment-ophthalmology = Mắt
treatment-otolaryngology = Tai mũi họng
treatment-lymphoedema-surgery = Phẫu thuật phù bạch huyết
treatment-fertility = Điều trị hiếm muộn
treatment-infectious-disease = Bệnh truyền nhiễm
treatment-emergency = Cấp cứu
treatment-diabetes-education = Giáo dục người bệnh đái tháo đường
treatment-sleep-apnoea = Ngưng thở khi ngủ

## Kinds of beam in particle therapy

modality-carbon-ion = Chùm ion carbon
modality-proton = Chùm proton
modality-carbon-ion-and-proton = Chùm ion carbon và chùm proton

## What a course of treatment is for

condition-prostate-cancer = Ung thư tuyến tiền liệt
condition-sarcoma = Sarcoma xương và mô mềm
condition-skull-base-tumour = U nền sọ
condition-head-and-neck-cancer = Ung thư đầu cổ
condition-pancreatic-cancer = Ung thư tụy
condition-liver-cancer = Ung thư gan
condition-liver-cancer-short-course = Ung thư gan, liệu trình ngắn
condition-lung-cancer = Ung thư phổi
condition-lung-cancer-stage-1 = Ung thư phổi giai đoạn I
condition-lung-cancer-stage-2-3 = Ung thư phổi giai đoạn II và III
condition-rectal-cancer-recurrence = Ung thư trực tràng tái phát
condition-oesophageal-cancer-stage-1 = Ung thư thực quản giai đoạn I
condition-childhood-tumour = U đặc ở trẻ em
condition-cervical-adenocarcinoma = Ung thư biểu mô tuyến cổ tử cung
condition-bile-duct-cancer = Ung thư đường mật trong gan
condition-stroke = Đột quỵ não
condition-brain-or-spinal-injury = Chấn thương tủy sống hoặc chấn thương đầu
condition-severe-brain-or-cervical-injury = Rối loạn chức năng thần kinh cao cấp hoặc tổn thương tủy cổ nặng
condition-hip-or-spine-fracture = Gãy xương vùng háng, khung chậu, cột sống hoặc đầu gối
condition-disuse-after-illness = Suy yếu sau phẫu thuật hoặc viêm phổi
condition-nerve-or-muscle-injury = Tổn thương thần kinh, cơ hoặc dây chằng
condition-joint-replacement = Thay khớp háng hoặc khớp gối
condition-check-up-half-day = Khám sức khỏe nửa ngày
condition-check-up-one-day = Khám sức khỏe một ngày
condition-check-up-overnight = Khám sức khỏe có lưu trú một đêm
condition-pet-ct-screening = Tầm soát ung thư bằng PET-CT

## Who is not accepted

exclusion-metastasis = Ung thư đã di căn trong cơ thể
exclusion-earlier-radiotherapy-same-site = Đã từng xạ trị tại cùng vị trí
exclusion-tumour-over-12-cm = Khối u lớn hơn 12 cm
exclusion-gut-invasion = Khối u đã xâm lấn đường tiêu hóa
exclusion-spinal-cord-invasion = Khối u đã xâm lấn tủy sống
exclusion-poor-general-condition = Người cần trợ giúp trong sinh hoạt hằng ngày hoặc phải nằm trên giường phần lớn thời gian trong ngày
exclusion-cannot-lie-still = Người không thể nằm yên khoảng 30 phút
exclusion-active-infection = Đang nhiễm trùng tại vùng cần điều trị
exclusion-metal-in-field = Có vật cấy ghép kim loại tại vùng cần điều trị
exclusion-gastrointestinal-cancer = Ung thư dạ dày hoặc ruột
exclusion-blood-cancer = Ung thư máu
exclusion-prognosis-under-1-year = Người có tiên lượng sống dưới một năm
exclusion-cancer-already-diagnosed = Người đã được chẩn đoán mắc ung thư
exclusion-children = Trẻ em
exclusion-brain-surgery = Người cần phẫu thuật não
exclusion-drip-needed = Người vẫn cần truyền dịch
exclusion-cannot-bear-training = Người không đủ sức tập luyện hằng ngày
