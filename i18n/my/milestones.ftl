## Steps of an approval that is not yet a full one

milestone-approved-for-a-time = သတ်မှတ်ချက်ဖြင့် အချိန်ကန့်သတ် ခွင့်ပြုချက်ရ
milestone-full-approval-applied = အပြည့်အဝ ခွင့်ပြုချက် လျှောက်ထား
milestone-full-approval-refused = အပြည့်အဝ ခွင့်ပြုချက် မရ
milestone-application-withdrawn = လျှောက်လွှာ ပြန်ရုပ်သိမ်း
milestone-of = { $name }: { $event }
