# Treatments offered to patients from abroad. The id after `treatment-` is the
# code that entries use and that stands in the URL.

treatment-particle-therapy = အမှုန်ရောင်ခြည်ကုထုံး
treatment-bnct = ဘိုရွန်နျူထရွန်ဖမ်းယူကုထုံး (BNCT)
treatment-cancer-care = ကင်ဆာကုသမှု
treatment-cardiology = နှလုံး
treatment-neurosurgery = ဦးနှောက်နှင့် အာရုံကြော
treatment-orthopaedics = အရိုးနှင့် အဆစ်
treatment-artificial-joint = အဆစ်အတု
treatment-endoscopic-spine-surgery = ကျောရိုးမှန်ပြောင်းခွဲစိတ်မှု
treatment-rehabilitation = ပြန်လည်သန်စွမ်းရေး
treatment-neurorehabilitation = ဝတ်ဆင်စက်ရုပ်ဖြင့် အာရုံကြောဆိုင်ရာ ပြန်လည်သန်စွမ်းရေး
treatment-health-checkup = ကျန်းမာရေးစစ်ဆေးမှု
treatment-gastro-endoscopy = အစာအိမ်နှင့် အူ မှန်ပြောင်းစစ်ဆေးမှု
treatment-gastroenterological-surgery = အစာအိမ်နှင့် အူ ခွဲစိတ်မှု
treatment-transplant-surgery = ကိုယ်အင်္ဂါအစားထိုးခွဲစိတ်မှု
treatment-robotic-surgery = စက်ရုပ်အကူခွဲစိတ်မှု
treatment-regenerative-medicine = တစ်ရှူးသစ်တည်ဆောက်ကုထုံး
treatment-paediatrics = ကလေးရောဂါကုသမှု
treatment-ophthalmology = မျက်စိ
treatment-otolaryngology = နား၊ နှာခေါင်း၊ လည်ချောင်း
treatment-lymphoedema-surgery = ပြန်ရည်ဖောရောင်ခြင်း ခွဲစိတ်မှု
treatment-fertility = သားသမီးရရှိရေးကုသမှု
treatment-infectious-disease = ကူးစက်ရောဂါများ
treatment-emergency = အရေးပေါ်ကုသမှု
treatment-diabetes-education = ဆီးချိုရောဂါပညာပေး
treatment-sleep-apnoea = အိပ်စက်စဉ် အသက်ရှူရပ်ခြင်း

## Kinds of beam in particle therapy

modality-carbon-ion = ကာဗွန်အိုင်းယွန်းရောင်ခြည်
modality-proton = ပရိုတွန်ရောင်ခြည်
modality-carbon-ion-and-proton = ကာဗွန်အိုင်းယွန်းရောင်ခြည်နှင့် ပရိုတွန်ရောင်ခြည်

## What a course of treatment is for

condition-prostate-cancer = ဆီးကျိတ်ကင်ဆာ
condition-sarcoma = အရိုးနှင့် တစ်ရှူးပျော့ကင်ဆာ (ဆာကိုးမား)
condition-skull-base-tumour = ဦးခေါင်းခွံအောက်ခြေအကျိတ်
condition-head-and-neck-cancer = ဦးခေါင်းနှင့် လည်ပင်းကင်ဆာ
condition-pancreatic-cancer = ပန်ကရိယ (မုန့်ချိုအိတ်) ကင်ဆာ
condition-liver-cancer = အသည်းကင်ဆာ
condition-liver-cancer-short-course = အသည်းကင်ဆာ၊ ကာလတိုကုသမှု
condition-lung-cancer = အဆုတ်ကင်ဆာ
condition-lung-cancer-stage-1 = အဆုတ်ကင်ဆာ၊ အဆင့် I
condition-lung-cancer-stage-2-3 = အဆုတ်ကင်ဆာ၊ အဆင့် II နှင့် III
condition-rectal-cancer-recurrence = ပြန်ဖြစ်သော အစာဟောင်းအိမ်ကင်ဆာ
condition-oesophageal-cancer-stage-1 = အစာရေမြိုပြွန်ကင်ဆာ၊ အဆင့် I
condition-childhood-tumour = ကလေးတွင်ဖြစ်သော အစိုင်အခဲအကျိတ်
condition-cervical-adenocarcinoma = သားအိမ်ခေါင်း ဂလင်းဆဲလ်ကင်ဆာ
condition-bile-duct-cancer = အသည်းတွင်း သည်းခြေပြွန်ကင်ဆာ
condition-stroke = လေဖြတ်ခြင်း
condition-brain-or-spinal-injury = ကျောရိုးအာရုံကြောမကြီး သို့မဟုတ် ဦးခေါင်း ဒဏ်ရာ
condition-severe-brain-or-cervical-injury = အဆင့်မြင့်ဦးနှောက်လုပ်ငန်းချို့ယွင်းမှု သို့မဟုတ် ပြင်းထန်သော လည်ပင်းပိုင်း ကျောရိုးအာရုံကြောမကြီး ဒဏ်ရာ
condition-hip-or-spine-fracture = တင်ပါးဆုံဆစ်၊ တင်ပဆုံရိုး၊ ကျောရိုး သို့မဟုတ် ဒူး အရိုးကျိုးခြင်း
condition-disuse-after-illness = ခွဲစိတ်ပြီးနောက် သို့မဟုတ် အဆုတ်ရောင်ပြီးနောက် အားနည်းခြင်း
condition-nerve-or-muscle-injury = အာရုံကြော၊ ကြွက်သား သို့မဟုတ် အရွတ် ဒဏ်ရာ
condition-joint-replacement = တင်ပါးဆုံဆစ် သို့မဟုတ် ဒူးဆစ် အစားထိုးခြင်း
condition-check-up-half-day = နေ့ဝက် ကျန်းမာရေးစစ်ဆေးမှု
condition-check-up-one-day = တစ်ရက်တာ ကျန်းမာရေးစစ်ဆေးမှု
condition-check-up-overnight = တစ်ညအိပ် ကျန်းမာရေးစစ်ဆေးမှု
condition-pet-ct-screening = PET-CT ဖြင့် ကင်ဆာရှာဖွေစစ်ဆေးမှု

## Who is not accepted

exclusion-metastasis = တစ်ကိုယ်လုံးသို့ ပျံ့နှံ့နေသော ကင်ဆာ
exclusion-earlier-radiotherapy-same-site = နေရာတူတွင် ဓာတ်ရောင်ခြည်ကုထုံး ခံယူဖူးခြင်း
exclusion-tumour-over-12-cm = 12 စင်တီမီတာထက် ကြီးသော အကျိတ်
exclusion-gut-invasion = အစာလမ်းကြောင်းထဲသို့ ကျူးဝင်နေသော အကျိတ်
exclusion-spinal-cord-invasion = ကျောရိုးအာရုံကြောမကြီးထဲသို့ ကျူးဝင်နေသော အကျိတ်
exclusion-poor-general-condition = နေ့စဉ်ဘဝတွင် အကူအညီလိုသူ သို့မဟုတ် နေ့အချိန်အများစု အိပ်ရာထဲနေရသူ
exclusion-cannot-lie-still = မိနစ် 30 ခန့် ငြိမ်ငြိမ် လှဲမနေနိုင်သူ
exclusion-active-infection = ကုသမည့်နေရာတွင် ရောဂါပိုးဝင်နေဆဲဖြစ်ခြင်း
exclusion-metal-in-field = ကုသမည့်နေရာတွင် သတ္တုပစ္စည်း ထည့်ထားခြင်း
exclusion-gastrointestinal-cancer = အစာအိမ်ကင်ဆာ သို့မဟုတ် အူကင်ဆာ
exclusion-blood-cancer = သွေးကင်ဆာ
exclusion-prognosis-under-1-year = သက်တမ်း တစ်နှစ်အောက်သာ ကျန်မည်ဟု ခန့်မှန်းရသူ
exclusion-cancer-already-diagnosed = ကင်ဆာဟု ရောဂါအမည် သတ်မှတ်ခံရပြီးသူ
exclusion-children = ကလေးများ
exclusion-brain-surgery = ဦးနှောက်ခွဲစိတ်မှု လိုအပ်သူ
exclusion-drip-needed = အကြောဆေးသွင်းရန် လိုအပ်ဆဲဖြစ်သူ
exclusion-cannot-bear-training = နေ့စဉ်လေ့ကျင့်ခန်းကို မခံနိုင်သူ
