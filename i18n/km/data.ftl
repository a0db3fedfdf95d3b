# Open data: the page of what can be downloaded, and the words in its files.

nav-data = ទិន្នន័យបើកចំហ
data-title = ទិន្នន័យបើកចំហ
data-description = ទាញយកអ្វីដែលគេហទំព័រនេះសរសេរអំពីមន្ទីរពេទ្យ ការព្យាបាល ក្រុមហ៊ុនសម្របសម្រួល និងមជ្ឈមណ្ឌលនៅក្រៅប្រទេសជប៉ុន ជាមួយលេខកូដ ប្រភព កាលបរិច្ឆេទ និងស្ថានភាពនៃអត្ថបទនីមួយៗ។
data-lede = អ្វីៗទាំងអស់ដែលគេហទំព័រនេះសរសេរក្នុងធាតុនីមួយៗ ជាឯកសារសម្រាប់កម្មវិធី និងតារាងគណនា។ ព័ត៌មាននីមួយៗរក្សាប្រភព និងកាលបរិច្ឆេទរបស់វា។

## Files

data-files = ឯកសារជាភាសាខ្មែរ
data-other-languages = ឯកសារដដែលជាភាសាផ្សេង
data-column-file = ឯកសារ
data-column-records = កំណត់ត្រា
data-column-download = ទាញយក
data-table-hospitals = មន្ទីរពេទ្យ
data-table-treatments = ការព្យាបាលតាមមន្ទីរពេទ្យ
data-table-facilitators = ក្រុមហ៊ុនសម្របសម្រួល
data-table-centres = មជ្ឈមណ្ឌលក្រៅប្រទេសជប៉ុន
data-table-vocabulary = លេខកូដ និងស្លាក
data-holds-hospitals = កំណត់ត្រាមួយសម្រាប់មន្ទីរពេទ្យនីមួយៗ៖ វាល អត្ថបទ និងប្រភពទាំងអស់។
data-holds-treatments = កំណត់ត្រាមួយសម្រាប់ការព្យាបាលនីមួយៗរបស់មន្ទីរពេទ្យ៖ របៀបដាក់ពាក្យ និងឯកសារវេជ្ជសាស្ត្រត្រូវផ្ញើ។
data-holds-facilitators = កំណត់ត្រាមួយសម្រាប់ក្រុមហ៊ុននីមួយៗដែលរៀបចំដំណើរព្យាបាល។
data-holds-centres = កំណត់ត្រាមួយសម្រាប់មជ្ឈមណ្ឌលបែបជប៉ុននីមួយៗ ជាមួយកាលបរិច្ឆេទនៃស្ថានភាព។
data-holds-vocabulary = លេខកូដទាំងអស់ក្នុងឯកសារ និងស្លាករបស់វាជាភាសានេះ។
data-any-language = សម្រាប់គ្រប់ភាសា
data-package = ការពិពណ៌នាអំពីឯកសារទាំងអស់ (Data Package)
data-dictionary = ជួរឈរនីមួយៗ៖ អត្ថន័យ ប្រភេទ ឯកតា លេខកូដ (CSV)
data-changes-all = ការផ្លាស់ប្តូរទាំងអស់ (JSON)
data-newest = ការពិនិត្យចុងក្រោយ
data-built-for = រៀបចំសម្រាប់ថ្ងៃ
data-none = មិនទាន់មានធាតុ។

## How to use it

data-rules = មុនពេលប្រើ
data-rule-dates = សូមពិនិត្យវាល «check» និង «valid_until»។ វាលទាំងនេះប្រាប់ថា អាចជឿលើព័ត៌មានបានដល់ពេលណា។
data-rule-past = ព័ត៌មានដែលហួសកាលបរិច្ឆេទ គឺជារឿងអតីតកាល។ កុំបង្ហាញវាជាព័ត៌មានបច្ចុប្បន្ន។
data-rule-ranking = កុំដាក់ចំណាត់ថ្នាក់មន្ទីរពេទ្យតាមទិន្នន័យនេះ។ កុំយកវាជាដំបូន្មានវេជ្ជសាស្ត្រ។
data-rule-machine = អត្ថបទដែលបកប្រែដោយម៉ាស៊ីនមានស្លាកបញ្ជាក់។ សូមរក្សាស្លាកនោះជាមួយអត្ថបទ។
data-rule-cite = សូមបញ្ជាក់ប្រភព និងកាលបរិច្ឆេទនៃព័ត៌មាននីមួយៗ។ សូមផ្ទៀងផ្ទាត់ជាមួយមន្ទីរពេទ្យមុនពេលសម្រេចចិត្ត។
data-format = របៀបសរសេរឯកសារ
data-format-text = អត្ថបទជា UTF-8។ ឯកសារ CSV ចាប់ផ្តើមដោយសញ្ញាលំដាប់បៃ ដើម្បីឱ្យតារាងគណនាអានអក្សរបានគ្រប់ភាសា។
data-format-lists = ក្នុង CSV តម្លៃនៃបញ្ជីមួយនៅក្នុងក្រឡាតែមួយ។ សញ្ញា | បំបែកតម្លៃទាំងនោះ ហើយសញ្ញា ; បំបែកបញ្ជីដែលនៅក្នុងបញ្ជី។ សញ្ញា \ នៅពីមុខសញ្ញាមួយ ធ្វើឱ្យសញ្ញានោះជាអក្សរធម្មតា។
data-format-rows = តម្លៃទីមួយក្នុងជួរឈរទាំងអស់នៃបញ្ជីមួយ ជារបស់ធាតុទីមួយនៃបញ្ជីនោះ។
data-format-formula = អត្ថបទដែលតារាងគណនាអាចយល់ច្រឡំថាជារូបមន្ត មានសញ្ញា ' នៅពីមុខ។ លេខទូរសព្ទចាប់ផ្តើមដោយ «tel:»។
data-format-missing = ក្រឡាទទេ ឬ null ក្នុង JSON មានន័យថា៖ មិនបានបញ្ជាក់។
data-format-ids = កំណត់ត្រានីមួយៗមាន «id» និង «uri»។ «uri» គឺជាទំព័ររបស់វា ជាភាសាដើមដែលប្រើសរសេរគេហទំព័រ។

## Licence

data-licence = អាជ្ញាបណ្ណ និងការដកស្រង់
data-licence-text = បណ្តុំទិន្នន័យនេះប្រើបានដោយសេរីក្រោមអាជ្ញាបណ្ណនេះ ប្រសិនបើអ្នកបញ្ជាក់ឈ្មោះរបស់វា៖
data-licence-facts = ព័ត៌មានបានមកពីប្រភពដែលមានឈ្មោះក្នុងកំណត់ត្រានីមួយៗ។ ទិន្នន័យរបស់រដ្ឋាភិបាលជប៉ុនអនុវត្តតាមលក្ខខណ្ឌប្រើប្រាស់របស់ខ្លួន។
data-citation = របៀបដកស្រង់៖

## State of the translations

data-translations = ស្ថានភាពនៃការបកប្រែ
data-translations-lede = ក្នុងចំណោមអត្ថបទ 100 កថាខណ្ឌ មានប៉ុន្មានក្នុងស្ថានភាពនីមួយៗ (បង្គត់ចុះ)។
data-state-stale = មិនទាន់ធ្វើបច្ចុប្បន្នភាព
data-state-fallback = មិនទាន់បកប្រែ
data-origin-original = ច្បាប់ដើម
data-origin-human = បកប្រែដោយមនុស្ស
data-origin-reviewed = ម៉ាស៊ីនបកប្រែ ហើយបានពិនិត្យ
data-origin-machine = ម៉ាស៊ីនបកប្រែ មិនទាន់ពិនិត្យ

## Changes

data-changes = ការផ្លាស់ប្តូរនៃធាតុ
data-changes-lede = ការផ្លាស់ប្តូរថ្មីបំផុត។ ធាតុដែលគ្មានបញ្ជីការផ្លាស់ប្តូរ បង្ហាញតាមការពិនិត្យចុងក្រោយរបស់វា។
data-feed = តាមដានការផ្លាស់ប្តូរ (Atom)
change-checked = បានផ្ទៀងជាមួយប្រភព
change-added = ធាតុថ្មី
change-contact = ប្តូរព័ត៌មានទំនាក់ទំនង
change-languages = ប្តូរជំនួយភាសា
change-treatments = ប្តូរការព្យាបាល
change-accreditation = ប្តូរការទទួលស្គាល់គុណភាព
change-prices = ប្តូរតម្លៃ
change-moved = បានប្តូរទីតាំង
change-closed = បានបិទ
change-corrected = បានកែកំហុស

## What the fields mean

data-fields = អត្ថន័យនៃវាល
data-fields-lede = វាលសំខាន់ៗនៃឯកសារនីមួយៗ។ ឯកសារពន្យល់ជួរឈរខាងលើមានគ្រប់ជួរឈរ។ ការពន្យល់ជាភាសាអង់គ្លេស និងភាសាជប៉ុន។
data-check-current = បានពិនិត្យថ្មីៗ
data-check-past = ពិនិត្យយូរហើយ៖ សូមផ្ទៀងផ្ទាត់ជាមុន
data-check-undated = គ្មានកាលបរិច្ឆេទពិនិត្យ
data-standing-until = មានសុពលភាពដល់ថ្ងៃចុងក្រោយ
data-standing-recent = ប្រភពថ្មីៗប្រាប់ថានៅមានសុពលភាព
data-standing-listed = ប្រភពចាស់ប្រាប់ថាមានសុពលភាព; មិនបានផ្ទៀងផ្ទាត់តាំងពីពេលនោះ
data-standing-since = បានផ្តល់ម្តង; គ្មានកាលបរិច្ឆេទផុតកំណត់
data-standing-undated = មិនបានបញ្ជាក់កាលបរិច្ឆេទ
data-standing-ended = បានបញ្ចប់
data-offer-offered = មានផ្តល់
data-offer-ended = បានបញ្ចប់
centre-status-open = បើកដំណើរការនៅថ្ងៃនោះ
centre-status-planned = នៅជាគម្រោងនៅថ្ងៃនោះ
centre-status-feasibility-study = កំពុងសិក្សានៅថ្ងៃនោះ
centre-status-closed = បានបិទនៅថ្ងៃនោះ
