# Treatments offered to patients from abroad. The id after `treatment-` is the
# code that entries use and that stands in the URL.

treatment-particle-therapy = ការព្យាបាលដោយកាំរស្មីភាគល្អិត
treatment-bnct = ការព្យាបាលដោយចាប់ណឺត្រុងបូរ៉ុន (BNCT)
treatment-cancer-care = ការព្យាបាលជំងឺមហារីក
treatment-cardiology = បេះដូង
treatment-neurosurgery = ខួរក្បាល និងសរសៃប្រសាទ
treatment-orthopaedics = ឆ្អឹង និងសន្លាក់
treatment-artificial-joint = សន្លាក់សិប្បនិម្មិត
treatment-endoscopic-spine-surgery = ការវះកាត់ឆ្អឹងខ្នងតាមអង់ដូស្កុប
treatment-rehabilitation = ការស្តារនីតិសម្បទា
treatment-neurorehabilitation = ការស្តារនីតិសម្បទាប្រព័ន្ធប្រសាទដោយរ៉ូបូតពាក់លើខ្លួន
treatment-health-checkup = ការពិនិត្យសុខភាព
treatment-gastro-endoscopy = ការឆ្លុះក្រពះ និងពោះវៀនតាមអង់ដូស្កុប
treatment-gastroenterological-surgery = ការវះកាត់ក្រពះ និងពោះវៀន
treatment-transplant-surgery = ការវះកាត់ប្តូរសរីរាង្គ
treatment-robotic-surgery = ការវះកាត់ដោយមានរ៉ូបូតជួយ
treatment-regenerative-medicine = វេជ្ជសាស្ត្របង្កើតជាលិកាឡើងវិញ
treatment-paediatrics = ជំងឺកុមារ
treatment-ophthalmology = ភ្នែក
treatment-otolaryngology = ត្រចៀក ច្រមុះ និងបំពង់ក
treatment-lymphoedema-surgery = ការវះកាត់ព្យាបាលហើមទឹករងៃ
treatment-fertility = ការព្យាបាលភាពគ្មានកូន
treatment-infectious-disease = ជំងឺឆ្លង
treatment-emergency = ការសង្គ្រោះបន្ទាន់
treatment-diabetes-education = ការអប់រំអំពីជំងឺទឹកនោមផ្អែម
treatment-sleep-apnoea = ជំងឺផ្អាកដង្ហើមពេលគេង

## Kinds of beam in particle therapy

modality-carbon-ion = កាំរស្មីអ៊ីយ៉ុងកាបូន
modality-proton = កាំរស្មីប្រូតុង
modality-carbon-ion-and-proton = កាំរស្មីអ៊ីយ៉ុងកាបូន និងប្រូតុង

## What a course of treatment is for

condition-prostate-cancer = មហារីកក្រពេញប្រូស្តាត
condition-sarcoma = សាកូមឆ្អឹង និងជាលិកាទន់
condition-skull-base-tumour = ដុំសាច់នៅបាតលលាដ៍ក្បាល
condition-head-and-neck-cancer = មហារីកក្បាល និងក
condition-pancreatic-cancer = មហារីកលំពែង
condition-liver-cancer = មហារីកថ្លើម
condition-liver-cancer-short-course = មហារីកថ្លើម វគ្គខ្លី
condition-lung-cancer = មហារីកសួត
condition-lung-cancer-stage-1 = មហារីកសួត ដំណាក់កាលទី I
condition-lung-cancer-stage-2-3 = មហារីកសួត ដំណាក់កាលទី II និង III
condition-rectal-cancer-recurrence = មហារីកពោះវៀនត្រង់ដែលលាប់ឡើងវិញ
condition-oesophageal-cancer-stage-1 = មហារីកបំពង់អាហារ ដំណាក់កាលទី I
condition-childhood-tumour = ដុំសាច់រឹងលើកុមារ
condition-cervical-adenocarcinoma = មហារីកមាត់ស្បូន ប្រភេទអាដេណូកាស៊ីណូម
condition-bile-duct-cancer = មហារីកបំពង់ទឹកប្រមាត់ក្នុងថ្លើម
condition-stroke = ជំងឺដាច់ ឬស្ទះសរសៃឈាមខួរក្បាល
condition-brain-or-spinal-injury = របួសខួរឆ្អឹងខ្នង ឬក្បាល
condition-severe-brain-or-cervical-injury = ការខូចមុខងារបញ្ញានៃខួរក្បាល ឬរបួសធ្ងន់នៅខួរឆ្អឹងក
condition-hip-or-spine-fracture = បាក់ឆ្អឹងត្រគាក អាងត្រគាក ឆ្អឹងខ្នង ឬជង្គង់
condition-disuse-after-illness = ភាពខ្សោយកម្លាំងក្រោយវះកាត់ ឬក្រោយរលាកសួត
condition-nerve-or-muscle-injury = របួសសរសៃប្រសាទ សាច់ដុំ ឬសរសៃចង
condition-joint-replacement = ការប្តូរសន្លាក់ត្រគាក ឬជង្គង់
condition-check-up-half-day = ពិនិត្យសុខភាពកន្លះថ្ងៃ
condition-check-up-one-day = ពិនិត្យសុខភាពមួយថ្ងៃ
condition-check-up-overnight = ពិនិត្យសុខភាពស្នាក់មួយយប់
condition-pet-ct-screening = ការពិនិត្យរកមហារីកដោយ PET-CT

## Who is not accepted

exclusion-metastasis = មហារីកដែលរាលដាលទៅកន្លែងផ្សេងក្នុងខ្លួន
exclusion-earlier-radiotherapy-same-site = ធ្លាប់ព្យាបាលដោយកាំរស្មីនៅកន្លែងដដែល
exclusion-tumour-over-12-cm = ដុំសាច់ធំជាង 12 សង់ទីម៉ែត្រ
exclusion-gut-invasion = ដុំសាច់ដែលដុះចូលក្រពះ ឬពោះវៀន
exclusion-spinal-cord-invasion = ដុំសាច់ដែលដុះចូលខួរឆ្អឹងខ្នង
exclusion-poor-general-condition = អ្នកដែលត្រូវការជំនួយក្នុងជីវិតប្រចាំថ្ងៃ ឬដេកលើគ្រែស្ទើរពេញមួយថ្ងៃ
exclusion-cannot-lie-still = អ្នកដែលមិនអាចដេកស្ងៀមប្រហែល 30 នាទី
exclusion-active-infection = មានការបង្ករោគសកម្មនៅកន្លែងត្រូវព្យាបាល
exclusion-metal-in-field = មានលោហៈដាក់ក្នុងខ្លួននៅកន្លែងត្រូវព្យាបាល
exclusion-gastrointestinal-cancer = មហារីកក្រពះ ឬពោះវៀន
exclusion-blood-cancer = មហារីកឈាម
exclusion-prognosis-under-1-year = អ្នកដែលគេរំពឹងថារស់បានតិចជាងមួយឆ្នាំ
exclusion-cancer-already-diagnosed = អ្នកដែលមានរោគវិនិច្ឆ័យមហារីករួចហើយ
exclusion-children = កុមារ
exclusion-brain-surgery = អ្នកដែលត្រូវវះកាត់ខួរក្បាល
exclusion-drip-needed = អ្នកដែលនៅត្រូវការសេរ៉ូម
exclusion-cannot-bear-training = អ្នកដែលមិនអាចទ្រាំការហ្វឹកហាត់ប្រចាំថ្ងៃ
