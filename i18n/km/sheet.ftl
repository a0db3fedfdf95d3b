# What a patient takes along: the sheet of paper, the card to show, the entry of an address book.

sheet-link = បោះពុម្ពមួយទំព័រសម្រាប់យកតាមខ្លួន
sheet-contact = រក្សាទុកជាទំនាក់ទំនង
sheet-title = { $name }៖ មួយទំព័រសម្រាប់យកតាមខ្លួន
sheet-description = មួយទំព័រសម្រាប់បោះពុម្ព និងយកតាមខ្លួនទៅ { $name }៖ អាសយដ្ឋាន ទូរសព្ទ របៀបដាក់ពាក្យ កាតសម្រាប់បង្ហាញជាភាសាជប៉ុន និងបន្ទាត់សម្រាប់កត់ត្រា។
sheet-back = ត្រឡប់ទៅទំព័រមន្ទីរពេទ្យ
sheet-how = សូមបោះពុម្ពទំព័រនេះលើក្រដាស A4 មួយសន្លឹក។ ឬរក្សាទុករូបភាពរបស់វាក្នុងទូរសព្ទ។
sheet-town = ទីក្រុង ខេត្ត
sheet-way = ស្ថានីយ និងផ្លូវទៅ
sheet-languages =
    { $count ->
       *[other] { $count } ភាសា
    }
sheet-card-ask = ខ្ញុំចង់ទៅមន្ទីរពេទ្យនេះ។ សូមជូនខ្ញុំទៅទីនោះ ឬប្រាប់ផ្លូវខ្ញុំ។
sheet-card-who = ខ្ញុំជាអ្នកជំងឺមកពីបរទេស។ សូមអរគុណចំពោះជំនួយរបស់អ្នក។
sheet-means = កាតនេះមានន័យថា
sheet-turned = កាតទីពីរដាក់បញ្ច្រាស ដើម្បីឱ្យមនុស្សនៅទល់មុខអ្នកអាចអានបាន។
sheet-notes = កំណត់ចំណាំរបស់អ្នក
sheet-note-name = ឈ្មោះ
sheet-note-number = លេខអ្នកជំងឺ
sheet-note-appointment = ការណាត់ជួប៖ ថ្ងៃ និងម៉ោង
sheet-note-doctor = វេជ្ជបណ្ឌិត ផ្នែក
sheet-note-allergies = អាឡែកហ្ស៊ី
sheet-note-medicines = ថ្នាំរបស់ខ្ញុំ
sheet-note-questions = សំណួររបស់ខ្ញុំ
sheet-scan = ទំព័ររបស់មន្ទីរពេទ្យនេះ ជាមួយប្រភព
sheet-emergency = សង្គ្រោះបន្ទាន់ រថយន្តសង្គ្រោះបន្ទាន់ និងអគ្គិភ័យ
sheet-changed = ព័ត៌មានអាចបានផ្លាស់ប្តូរ។ សូមសួរមន្ទីរពេទ្យមុនធ្វើដំណើរ។
vcard-note = បានពិនិត្យព័ត៌មាន៖ { $date }។ ព័ត៌មានអាចបានផ្លាស់ប្តូរ៖ សូមមើលទំព័រមន្ទីរពេទ្យ។
