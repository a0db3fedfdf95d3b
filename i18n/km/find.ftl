# Filters beside lists. A text with "#" is completed by the page: a number or a name.

filter-title = ត្រងបញ្ជី
filter-show-hospitals = បង្ហាញមន្ទីរពេទ្យ
filter-show-companies = បង្ហាញក្រុមហ៊ុន
filter-companies = ក្រុមហ៊ុន
filter-any = ណាមួយក៏បាន
filter-clear = លុបតម្រងទាំងអស់
filter-text = ឈ្មោះ ឬទីកន្លែង
filter-treatment = ការព្យាបាល
filter-place = តំបន់ និងខេត្ត
filter-prefecture = ខេត្ត
filter-spoken-unnamed = តាមទូរសព្ទ ឬវីដេអូ មិនបានបញ្ជាក់ភាសា
filter-device = តែតាមឧបករណ៍បកប្រែ
filter-apply-self = ខ្ញុំអាចដាក់ពាក្យដោយខ្លួនឯង
filter-apply-coordinator = តាមក្រុមហ៊ុនសម្របសម្រួល
filter-apply-referral = តាមការបញ្ជូនរបស់វេជ្ជបណ្ឌិត
filter-opinion-in-person = ជួបផ្ទាល់
filter-opinion-remote = ពីចម្ងាយ
filter-opinion-written = ជាលាយលក្ខណ៍អក្សរ
filter-opinion-by-proxy = អ្នកតំណាងមកជំនួសអ្នក
filter-accredited-yes = មានការទទួលស្គាល់គុណភាព
filter-service = សេវា
filter-chips = តម្រងកំពុងប្រើ
filter-remove = ដកចេញ៖ { $filter }
filter-found-hospitals =
    { $count ->
       *[other] មន្ទីរពេទ្យ { $number } ត្រូវនឹងតម្រង។
    }
filter-found-companies =
    { $count ->
       *[other] ក្រុមហ៊ុន { $number } ត្រូវនឹងតម្រង។
    }
filter-none-hospitals = គ្មានមន្ទីរពេទ្យណាត្រូវនឹងតម្រងទាំងអស់នេះទេ។
filter-none-companies = គ្មានក្រុមហ៊ុនណាត្រូវនឹងតម្រងទាំងអស់នេះទេ។
filter-less = គ្មានអ្វីនៅសល់? សូមដកតម្រងមួយចេញ។
filter-ask-coordinator = ឬសួរក្រុមហ៊ុនសម្របសម្រួល
filter-page-only = តម្រងស្វែងរកក្នុងចំណោមមន្ទីរពេទ្យ { $count } លើទំព័រនេះ។ បញ្ជីទាំងមូលមាន { $total }។
filter-loading = កំពុងផ្ទុកបញ្ជីដែលនៅសល់។
row-spoken = មានអ្នកនិយាយ
and-more =
    { $count ->
       *[other] និង { $count } ទៀត
    }
languages-by-device =
    { $count ->
       *[other] { $language } (តែតាមឧបករណ៍៖ មន្ទីរពេទ្យ { $count })
    }
languages-unnamed =
    { $count ->
       *[other] មន្ទីរពេទ្យ { $count } មានអ្នកបកប្រែតាមទូរសព្ទ ឬវីដេអូ សម្រាប់ភាសាដែលមិនបានបញ្ជាក់ឈ្មោះ។ សូមសួរថាមានភាសារបស់អ្នកឬទេ។
    }
languages-unnamed-where = រកមើលក្នុងបញ្ជីមន្ទីរពេទ្យទាំងអស់
