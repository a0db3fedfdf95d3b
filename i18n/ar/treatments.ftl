# Treatments offered to patients from abroad. The id after `treatment-` is the
# code that entries use and that stands in the URL.

treatment-particle-therapy = العلاج بحزم الجسيمات
treatment-bnct = العلاج بالتقاط النيوترونات بالبورون (BNCT)
treatment-cancer-care = رعاية مرضى السرطان
treatment-cardiology = القلب
treatment-neurosurgery = الدماغ والأعصاب
treatment-orthopaedics = العظام والمفاصل
treatment-artificial-joint = المفاصل الصناعية
treatment-endoscopic-spine-surgery = جراحة العمود الفقري بالمنظار
treatment-rehabilitation = إعادة التأهيل
treatment-neurorehabilitation = إعادة التأهيل العصبي باستخدام روبوت قابل للارتداء
treatment-health-checkup = الفحص الصحي الشامل
treatment-gastro-endoscopy = تنظير المعدة والأمعاء
treatment-gastroenterological-surgery = جراحة المعدة والأمعاء
treatment-transplant-surgery = جراحة زراعة الأعضاء
treatment-robotic-surgery = الجراحة بمساعدة الروبوت
treatment-regenerative-medicine = الطب التجديدي
treatment-paediatrics = طب الأطفال
treatment-ophthalmology = العيون
treatment-otolaryngology = الأنف والأذن والحنجرة
treatment-lymphoedema-surgery = جراحة الوذمة اللمفية
treatment-fertility = علاج العقم
treatment-infectious-disease = الأمراض المعدية
treatment-emergency = طب الطوارئ
treatment-diabetes-education = التثقيف بشأن داء السكري
treatment-sleep-apnoea = انقطاع النفس أثناء النوم

## Kinds of beam in particle therapy

modality-carbon-ion = حزمة أيونات الكربون
modality-proton = حزمة البروتونات
modality-carbon-ion-and-proton = حزمة أيونات الكربون وحزمة البروتونات

## What a course of treatment is for

condition-prostate-cancer = سرطان البروستاتا
condition-sarcoma = ساركوما العظام والأنسجة الرخوة
condition-skull-base-tumour = ورم قاعدة الجمجمة
condition-head-and-neck-cancer = سرطان الرأس والعنق
condition-pancreatic-cancer = سرطان البنكرياس
condition-liver-cancer = سرطان الكبد
condition-liver-cancer-short-course = سرطان الكبد، دورة علاج قصيرة
condition-lung-cancer = سرطان الرئة
condition-lung-cancer-stage-1 = سرطان الرئة، المرحلة الأولى
condition-lung-cancer-stage-2-3 = سرطان الرئة، المرحلتان الثانية والثالثة
condition-rectal-cancer-recurrence = سرطان المستقيم الذي عاد بعد العلاج
condition-oesophageal-cancer-stage-1 = سرطان المريء، المرحلة الأولى
condition-childhood-tumour = ورم صلب لدى الأطفال
condition-cervical-adenocarcinoma = السرطان الغدي في عنق الرحم
condition-bile-duct-cancer = سرطان القنوات الصفراوية داخل الكبد
condition-stroke = السكتة الدماغية
condition-brain-or-spinal-injury = إصابة الحبل الشوكي أو الرأس
condition-severe-brain-or-cervical-injury = اضطراب الوظائف العليا للدماغ أو إصابة شديدة في الحبل الشوكي العنقي
condition-hip-or-spine-fracture = كسر في الورك أو الحوض أو العمود الفقري أو الركبة
condition-disuse-after-illness = الضعف بعد الجراحة أو الالتهاب الرئوي
condition-nerve-or-muscle-injury = إصابة الأعصاب أو العضلات أو الأربطة
condition-joint-replacement = استبدال مفصل الورك أو الركبة
condition-check-up-half-day = فحص صحي لمدة نصف يوم
condition-check-up-one-day = فحص صحي لمدة يوم واحد
condition-check-up-overnight = فحص صحي مع مبيت ليلة واحدة
condition-pet-ct-screening = التحري عن السرطان بتصوير PET-CT

## Who is not accepted

exclusion-metastasis = السرطان المنتشر في الجسم
exclusion-earlier-radiotherapy-same-site = علاج إشعاعي سابق في الموضع نفسه
exclusion-tumour-over-12-cm = ورم أكبر من 12 سم
exclusion-gut-invasion = ورم ممتد إلى داخل القناة الهضمية
exclusion-spinal-cord-invasion = ورم ممتد إلى داخل الحبل الشوكي
exclusion-poor-general-condition = من يحتاجون إلى المساعدة في حياتهم اليومية أو يلازمون الفراش جزءًا كبيرًا من النهار
exclusion-cannot-lie-still = من لا يستطيعون الاستلقاء بلا حركة نحو 30 دقيقة
exclusion-active-infection = عدوى نشطة في المنطقة المراد علاجها
exclusion-metal-in-field = وجود غرسات معدنية في المنطقة المراد علاجها
exclusion-gastrointestinal-cancer = سرطان المعدة أو الأمعاء
exclusion-blood-cancer = سرطانات الدم
exclusion-prognosis-under-1-year = من يُتوقع أن يعيشوا أقل من سنة واحدة
exclusion-cancer-already-diagnosed = من سبق تشخيص إصابتهم بالسرطان
exclusion-children = الأطفال
exclusion-brain-surgery = من يحتاجون إلى جراحة في الدماغ
exclusion-drip-needed = من لا يزالون بحاجة إلى التنقيط في الوريد
exclusion-cannot-bear-training = من لا يتحملون التدريب اليومي
