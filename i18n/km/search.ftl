# The search, and the index that stands on the same page.

nav-search = ស្វែងរក
nav-index = បញ្ជីរួម

search-title = ស្វែងរក និងបញ្ជីរួម
search-lede = សូមវាយឈ្មោះការព្យាបាល ទីកន្លែង ឬមន្ទីរពេទ្យ ជាភាសាណាក៏បាន។ ឬជ្រើសរើសពីបញ្ជីរួមខាងក្រោម។
index-title = បញ្ជីរួម
index-lede = ការព្យាបាល ជំងឺ ទីកន្លែង និងមន្ទីរពេទ្យ ក្នុងបញ្ជីតែមួយ។

search-label = ស្វែងរកក្នុងគេហទំព័រនេះ
search-hint = ទីកន្លែង ការព្យាបាល ឬមន្ទីរពេទ្យ។ អ្វីដែលអ្នកវាយបញ្ចូលនៅតែលើឧបករណ៍របស់អ្នកប៉ុណ្ណោះ។
search-button = ស្វែងរក
search-results = លទ្ធផល
search-found = រកឃើញ
search-loading = កំពុងស្វែងរក …
search-none = រកមិនឃើញអ្វីទេ។
search-try = សូមសាកពាក្យខ្លីជាងនេះ ឬពិនិត្យអក្ខរាវិរុទ្ធ។ អ្នកក៏អាចសួរក្រុមហ៊ុនសម្របសម្រួលបានដែរ។
search-failed = មិនអាចផ្ទុកការស្វែងរកបានទេ។ សូមប្រើបញ្ជីរួមខាងក្រោម។
search-more = បង្ហាញលទ្ធផលបន្ថែម
search-ask = សួរក្រុមហ៊ុនសម្របសម្រួល

index-jump = ទៅកាន់
index-conditions = ជំងឺ
index-places = ទីកន្លែង
index-hospitals = មន្ទីរពេទ្យ
index-also = ពាក្យស្វែងរក
index-see = សូមមើល

## What kind of page a result is

search-kind-treatment = ការព្យាបាល
search-kind-hospital = មន្ទីរពេទ្យ
search-kind-place = បញ្ជី
search-kind-coordinator = ក្រុមហ៊ុនសម្របសម្រួល
search-kind-centre = មជ្ឈមណ្ឌលក្រៅប្រទេសជប៉ុន
search-kind-page = ទំព័រ

search-hospitals =
    { $count ->
        [0] មិនទាន់មានមន្ទីរពេទ្យ
       *[other] មន្ទីរពេទ្យ { $count }
    }
