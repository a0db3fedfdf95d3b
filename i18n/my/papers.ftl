## Pages about the site itself and about the marks

nav-marks = JIH၊ JMIP နှင့် အခြားအမှတ်အသားများ၏ အဓိပ္ပာယ်
nav-accessibility = လူတိုင်း အသုံးပြုနိုင်မှု
nav-privacy = ကိုယ်ရေးအချက်အလက် လုံခြုံမှု
