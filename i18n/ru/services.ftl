# Services of hospitals and of facilitators, and how a patient is received.

service-international-office = Отдел для иностранных пациентов
service-interpreter-on-site = Переводчик в больнице
service-interpreter-on-request = Переводчик по запросу
service-telephone-interpreting = Устный перевод по телефону
service-remote-interpreting = Устный перевод по видео или в приложении
service-translation-device = Устройства для перевода
service-staff-accompaniment = Сотрудники сопровождают вас по больнице
service-translated-documents = Переведённые бланки и документы
service-certificates-in-other-languages = Справки на других языках
service-english-report = Медицинское заключение на английском по запросу
service-english-bill = Подробный счёт на английском по запросу
service-insurer-quotation = Расчёт для страховой компании по запросу
service-online-application = Заявка через интернет
service-nurse-coordinator = Медсестра-координатор
service-hotline-24h = Горячая линия 24 часа в сутки
service-night-and-holiday-patients = Приём иностранных пациентов также ночью и в праздники
service-network-referral = Направление внутри сети государственных университетских больниц
service-hotel-on-site = Гостиница на территории
service-preventive-medicine-centre = Центр профилактической медицины
service-visa-support-by-coordinator = Помощь с визой через координатора
service-payment-by-coordinator = Оплата через координатора
service-interpreter-by-coordinator = Переводчик через координатора
service-coordination-whole-stay = Координация до, во время и после пребывания
service-visa-questions = Ответы на вопросы о визе
service-menu-in-english = Выбор блюд по меню на английском
service-hospital-matching = Подбор больницы
service-second-opinion = Второе мнение
service-health-checkup-booking = Запись на профилактическое обследование
service-visa-guarantee = Гарант по медицинской визе
service-interpreting = Устный перевод
service-translation = Письменный перевод
service-travel-arrangement = Организация поездки
service-payment-agency = Оплата счетов больницы за вас
service-call-centre-24h = Колл-центр 24 часа в сутки
service-airport-transfer = Трансфер из аэропорта и обратно
service-diet-and-religion = Питание и религия: учёт пожеланий

## Papers to send

document-referral-letter = Направление от врача
document-diagnosis = Диагноз
document-history = История болезни и состояние сейчас
document-treatment-history = Проведённое лечение
document-medicines = Лекарства, которые вы принимаете
document-past-history = Перенесённые заболевания
document-physical-function = Что вы можете делать сами в быту
document-dicom-images = Снимки КТ, МРТ или ПЭТ в формате DICOM
document-blood-tests = Результаты анализов крови
document-pathology-slides = Гистологические препараты (стёкла), если попросят
document-passport = Паспорт

## Money

deposit-equal-to-estimate = Депозит, равный смете
deposit-on-admission = Депозит при поступлении
deposit-before-arrival = Оплата по смете до приезда
payment-credit-card = Кредитная карта
payment-unionpay = UnionPay
payment-cashless = Безналичная оплата
payment-coordinator = Через координатора
cost-item-technical-fee = Техническая плата за облучение пучком
cost-item-check-up-half-day = Обследование за полдня
cost-item-check-up-one-day = Обследование за один день
cost-item-check-up-overnight = Обследование за один или два дня
cost-item-pet-ct-mri = Обследование за один день с ПЭТ, КТ и МРТ
cost-item-agent-and-interpreter = Посредник и переводчик
cost-item-interpreter = Переводчик
cost-item-hospital-stay = Пребывание в больнице
cost-item-examinations = Исследования
cost-item-medicines = Лекарства
cost-item-tax = Потребительский налог
basis-quoted = Цена, названная больницей
basis-tariff = Страховой тариф, полная сумма
basis-package = Цена пакета
basis-uninsured = Цена для людей без японской страховки

## Milestones of a treatment in Japan

milestone-first-use = Впервые применено в Японии
milestone-approved = Одобрено
milestone-insured = Покрывается государственным страхованием Японии при болезнях из перечня
milestone-insured-more = Государственное страхование Японии распространено и на другие болезни
milestone-suspended = Приостановлено

## Accreditation schemes

scheme-jih = Japan International Hospitals (JIH)
scheme-jmip = Аккредитация больниц Японии для иностранных пациентов (JMIP)
scheme-jci = Joint Commission International (JCI)
scheme-iso = Сертификат ISO
scheme-prefecture-base = Опорная больница, названная префектурой

## Departments named by an accreditation

department-cardiology = Кардиология
department-gastroenterology = Гастроэнтерология
department-neurosurgery = Нейрохирургия
department-anaesthesiology = Анестезиология
department-gastroenterological-and-transplant-surgery = Хирургия органов пищеварения и пересадка органов
department-otolaryngology-head-and-neck = Ухо, горло, нос, хирургия головы и шеи
department-plastic-surgery-lymphoedema = Пластическая хирургия, лимфедема
department-orthopaedics = Ортопедия

## Registers of visa guarantors

registry-meti = Министерство экономики, торговли и промышленности (METI)
registry-jta = Агентство по туризму Японии

## Japanese-style centres abroad

centre-kind-imaging = Лучевая диагностика
centre-kind-imaging-training = Обучение лучевой диагностике
centre-kind-endoscopy-training = Обучение эндоскопии
centre-kind-screening = Скрининг рака
centre-kind-screening-training = Обучение скринингу
centre-kind-surgical-training = Обучение хирургии
centre-kind-dental-training = Обучение стоматологии
centre-kind-general-hospital = Многопрофильная больница
centre-kind-emergency = Неотложная помощь
centre-kind-clinic = Клиника
centre-kind-rehabilitation = Реабилитация
centre-kind-dialysis = Диализ
centre-kind-health-checkup = Профилактическое обследование
centre-kind-distribution = Поставка медицинских товаров
