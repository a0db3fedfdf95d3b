# What is said of texts whose translation is missing or waits for a person to check it.
notice-withheld = ဘာသာပြန်ချက် ရှိသော်လည်း လူက မစစ်ဆေးရသေးပါ။ စစ်ဆေးပြီးသည်အထိ ဤအပိုင်းကို ဖော်ပြထားသော ဘာသာ: { $language }။
notice-second = တူညီသော စာကို ဖော်ပြထားသော ဘာသာ: { $language }
notice-day = ဘာသာပြန်သည့်ရက်: { $date }။
