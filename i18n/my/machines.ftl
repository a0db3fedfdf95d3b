## What stands in a link that somebody shares

share-alt = ကွင်းတစ်ကွင်းအတွင်းရှိ အနီရောင်စက်ဝိုင်း
