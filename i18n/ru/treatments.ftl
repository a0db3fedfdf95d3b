# Treatments offered to patients from abroad. The id after `treatment-` is the
# code that entries use and that stands in the URL.

treatment-particle-therapy = Корпускулярная терапия
treatment-bnct = Бор-нейтронозахватная терапия (BNCT)
treatment-cancer-care = Онкологическая помощь
treatment-cardiology = Сердце
treatment-neurosurgery = Мозг и нервная система
treatment-orthopaedics = Кости и суставы
treatment-artificial-joint = Искусственные суставы
treatment-endoscopic-spine-surgery = Эндоскопическая хирургия позвоночника
treatment-rehabilitation = Реабилитация
treatment-neurorehabilitation = Нейрореабилитация с носимым роботом
treatment-health-checkup = Профилактическое обследование
treatment-gastro-endoscopy = Эндоскопия желудка и кишечника
treatment-gastroenterological-surgery = Операции на желудке и кишечнике
treatment-transplant-surgery = Пересадка органов
treatment-robotic-surgery = Операции с помощью робота
treatment-regenerative-medicine = Регенеративная медицина
treatment-paediatrics = Лечение детей
treatment-ophthalmology = Глаза
treatment-otolaryngology = Ухо, горло, нос
treatment-lymphoedema-surgery = Операции при лимфедеме
treatment-fertility = Лечение бесплодия
treatment-infectious-disease = Инфекционные болезни
treatment-emergency = Неотложная помощь
treatment-diabetes-education = Обучение при диабете
treatment-sleep-apnoea = Апноэ сна

## Kinds of beam in particle therapy

modality-carbon-ion = Пучок ионов углерода
modality-proton = Пучок протонов
modality-carbon-ion-and-proton = Пучки ионов углерода и протонов

## What a course of treatment is for

condition-prostate-cancer = Рак предстательной железы
condition-sarcoma = Саркома костей и мягких тканей
condition-skull-base-tumour = Опухоль основания черепа
condition-head-and-neck-cancer = Рак головы и шеи
condition-pancreatic-cancer = Рак поджелудочной железы
condition-liver-cancer = Рак печени
condition-liver-cancer-short-course = Рак печени, короткий курс
condition-lung-cancer = Рак лёгкого
condition-lung-cancer-stage-1 = Рак лёгкого, I стадия
condition-lung-cancer-stage-2-3 = Рак лёгкого, II и III стадии
condition-rectal-cancer-recurrence = Рецидив рака прямой кишки
condition-oesophageal-cancer-stage-1 = Рак пищевода, I стадия
condition-childhood-tumour = Солидная опухоль у ребёнка
condition-cervical-adenocarcinoma = Аденокарцинома шейки матки
condition-bile-duct-cancer = Рак желчных протоков внутри печени
condition-stroke = Инсульт
condition-brain-or-spinal-injury = Травма спинного мозга или головы
condition-severe-brain-or-cervical-injury = Нарушение высших функций мозга или тяжёлая травма шейного отдела спинного мозга
condition-hip-or-spine-fracture = Перелом в области тазобедренного сустава, таза, позвоночника или колена
condition-disuse-after-illness = Слабость после операции или воспаления лёгких
condition-nerve-or-muscle-injury = Травма нервов, мышц или связок
condition-joint-replacement = Замена тазобедренного или коленного сустава
condition-check-up-half-day = Обследование за полдня
condition-check-up-one-day = Обследование за один день
condition-check-up-overnight = Обследование с ночёвкой
condition-pet-ct-screening = Скрининг рака с помощью ПЭТ-КТ

## Who is not accepted

exclusion-metastasis = Рак, который распространился по организму
exclusion-earlier-radiotherapy-same-site = Лучевая терапия того же места в прошлом
exclusion-tumour-over-12-cm = Опухоль больше 12 см
exclusion-gut-invasion = Опухоль, которая проросла в желудок или кишечник
exclusion-spinal-cord-invasion = Опухоль, которая проросла в спинной мозг
exclusion-poor-general-condition = Люди, которым нужна помощь в быту или которые лежат большую часть дня
exclusion-cannot-lie-still = Люди, которые не могут лежать неподвижно около 30 минут
exclusion-active-infection = Активная инфекция в области лечения
exclusion-metal-in-field = Металлические импланты в области лечения
exclusion-gastrointestinal-cancer = Рак желудка или кишечника
exclusion-blood-cancer = Рак крови
exclusion-prognosis-under-1-year = Люди с прогнозом жизни меньше одного года
exclusion-cancer-already-diagnosed = Люди, у которых рак уже диагностирован
exclusion-children = Дети
exclusion-brain-surgery = Люди, которым нужна операция на головном мозге
exclusion-drip-needed = Люди, которым ещё нужны капельницы
exclusion-cannot-bear-training = Люди, которым не по силам ежедневные занятия
