# Treatments offered to patients from abroad. The id after `treatment-` is the
# code that entries use and that stands in the URL.

treatment-particle-therapy = Бөөмийн туяа эмчилгээ
treatment-bnct = Бор-нейтрон барих эмчилгээ (BNCT)
treatment-cancer-care = Хорт хавдрын эмчилгээ
treatment-cardiology = Зүрх
treatment-neurosurgery = Тархи, мэдрэл
treatment-orthopaedics = Яс, үе мөч
treatment-artificial-joint = Хиймэл үе
treatment-endoscopic-spine-surgery = Нурууны дурангийн мэс засал
treatment-rehabilitation = Сэргээн засах эмчилгээ
treatment-neurorehabilitation = Өмсдөг роботтой мэдрэлийн сэргээн засах эмчилгээ
treatment-health-checkup = Эрүүл мэндийн үзлэг
treatment-gastro-endoscopy = Ходоод, гэдэсний дуран
treatment-gastroenterological-surgery = Ходоод, гэдэсний мэс засал
treatment-transplant-surgery = Эрхтэн шилжүүлэн суулгах мэс засал
treatment-robotic-surgery = Роботын тусламжтай мэс засал
treatment-regenerative-medicine = Нөхөн төлжүүлэх эмчилгээ
treatment-paediatrics = Хүүхдийн эмчилгээ
treatment-ophthalmology = Нүд
treatment-otolaryngology = Чих, хамар, хоолой
treatment-lymphoedema-surgery = Лимфийн хавангийн мэс засал
treatment-fertility = Үргүйдлийн эмчилгээ
treatment-infectious-disease = Халдварт өвчин
treatment-emergency = Яаралтай тусламж
treatment-diabetes-education = Чихрийн шижингийн сургалт
treatment-sleep-apnoea = Нойрны апноэ

## Kinds of beam in particle therapy

modality-carbon-ion = Нүүрстөрөгчийн ионы туяа
modality-proton = Протоны туяа
modality-carbon-ion-and-proton = Нүүрстөрөгчийн ион ба протоны туяа

## What a course of treatment is for

condition-prostate-cancer = Түрүү булчирхайн хорт хавдар
condition-sarcoma = Яс, зөөлөн эдийн саркома
condition-skull-base-tumour = Гавлын суурийн хавдар
condition-head-and-neck-cancer = Толгой, хүзүүний хорт хавдар
condition-pancreatic-cancer = Нойр булчирхайн хорт хавдар
condition-liver-cancer = Элэгний хорт хавдар
condition-liver-cancer-short-course = Элэгний хорт хавдар, богино курс
condition-lung-cancer = Уушгины хорт хавдар
condition-lung-cancer-stage-1 = Уушгины хорт хавдар, I үе шат
condition-lung-cancer-stage-2-3 = Уушгины хорт хавдар, II, III үе шат
condition-rectal-cancer-recurrence = Шулуун гэдэсний хорт хавдрын дахилт
condition-oesophageal-cancer-stage-1 = Улаан хоолойн хорт хавдар, I үе шат
condition-childhood-tumour = Хүүхдийн цул хавдар
condition-cervical-adenocarcinoma = Умайн хүзүүний аденокарцинома
condition-bile-duct-cancer = Элэг доторх цөсний сувгийн хорт хавдар
condition-stroke = Тархины харвалт
condition-brain-or-spinal-injury = Нугас эсвэл толгойн гэмтэл
condition-severe-brain-or-cervical-injury = Тархины дээд үйл ажиллагааны алдагдал эсвэл хүзүүний нугасны хүнд гэмтэл
condition-hip-or-spine-fracture = Түнх, аарцаг, нуруу эсвэл өвдөгний хугарал
condition-disuse-after-illness = Мэс засал эсвэл уушгины хатгалгааны дараах сулрал
condition-nerve-or-muscle-injury = Мэдрэл, булчин эсвэл холбоосны гэмтэл
condition-joint-replacement = Түнх эсвэл өвдөгний үе солих
condition-check-up-half-day = Хагас өдрийн үзлэг
condition-check-up-one-day = Нэг өдрийн үзлэг
condition-check-up-overnight = Хоноглож хийлгэх үзлэг
condition-pet-ct-screening = Хорт хавдрын PET-CT илрүүлэг

## Who is not accepted

exclusion-metastasis = Биеэр тархсан хорт хавдар
exclusion-earlier-radiotherapy-same-site = Тухайн хэсэгт өмнө нь туяа эмчилгээ хийлгэсэн хүн
exclusion-tumour-over-12-cm = 12 см-ээс том хавдар
exclusion-gut-invasion = Гэдэс рүү ургасан хавдар
exclusion-spinal-cord-invasion = Нугас руу ургасан хавдар
exclusion-poor-general-condition = Өдөр тутмын амьдралд бусдын тусламж хэрэгтэй, эсвэл өдрийн ихэнхийг хэвтэж өнгөрүүлдэг хүн
exclusion-cannot-lie-still = 30 минут орчим хөдөлгөөнгүй хэвтэж чадахгүй хүн
exclusion-active-infection = Эмчлэх хэсэгт нь идэвхтэй халдвартай хүн
exclusion-metal-in-field = Эмчлэх хэсэгт нь металл суулгацтай хүн
exclusion-gastrointestinal-cancer = Ходоод эсвэл гэдэсний хорт хавдар
exclusion-blood-cancer = Цусны хорт хавдар
exclusion-prognosis-under-1-year = Нэг жил хүрэхгүй амьдрах төлөвтэй хүн
exclusion-cancer-already-diagnosed = Хорт хавдар аль хэдийн оношлогдсон хүн
exclusion-children = Хүүхэд
exclusion-brain-surgery = Тархины мэс засал хийлгэх шаардлагатай хүн
exclusion-drip-needed = Дусал авах шаардлагатай хэвээр байгаа хүн
exclusion-cannot-bear-training = Өдөр тутмын дасгалыг дааж чадахгүй хүн
