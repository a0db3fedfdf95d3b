# The page for the doctor at home.

doctors-treatments = តាមការព្យាបាល
doctors-lede = ពីព័ត៌មានរបស់មន្ទីរពេទ្យ { $count } និងទំព័រអំពីការព្យាបាល។ អ្វីដែលមន្ទីរពេទ្យមួយបញ្ជាក់ មិនចងកាតព្វកិច្ចមន្ទីរពេទ្យផ្សេងទេ។ មន្ទីរពេទ្យនីមួយៗសម្រេចតាមករណី។
doctors-hospitals = មន្ទីរពេទ្យ { $count }
doctors-who-self = អ្នកជំងឺខ្លួនឯង ({ $count })
doctors-who-coordinator = ក្រុមហ៊ុនសម្របសម្រួល ({ $count })
doctors-who-referral = វេជ្ជបណ្ឌិត ឬមន្ទីរពេទ្យ ({ $count })
doctors-who-unstated = មិនបានបញ្ជាក់ ({ $count })
doctors-conditions = បានបញ្ជាក់ថាព្យាបាល
doctors-exclusions = បានបញ្ជាក់ថាមិនទទួល
doctors-opinion = មតិវេជ្ជបណ្ឌិតទីពីរពីចម្ងាយ
doctors-by = { $text } (មន្ទីរពេទ្យ { $count } ក្នុងចំណោម { $all })
doctors-more = ការព្យាបាលផ្សេងទៀត
doctors-more-text = សម្រាប់ការព្យាបាលទាំងនេះ មិនបានបញ្ជាក់អំពីជំងឺ ឯកសារ ការឆ្លើយតប ឬរបាយការណ៍ទេ។
doctors-coordinators = ក្រុមហ៊ុនសម្របសម្រួលដែលមានការទទួលស្គាល់គុណភាព
doctors-coordinators-text = ក្រុមហ៊ុនសម្របសម្រួលផ្ញើឯកសារវេជ្ជសាស្ត្ររបស់អ្នក ហើយនាំចម្លើយមកវិញ។ លំដាប់មិនមានន័យថាល្អជាងទេ។
doctors-routes = អ្នកណាដាក់ពាក្យ នៅមន្ទីរពេទ្យទាំងអស់
doctors-amtac = ការទទួលស្គាល់គុណភាព AMTAC
doctors-letter = ចំណងជើងសម្រាប់លិខិតរបស់អ្នក
doctors-letter-text = សូមសរសេរជាភាសាអង់គ្លេស ឬភាសាជប៉ុន។ សូមចម្លងចំណងជើង ឬបោះពុម្ពទំព័រនេះ ហើយសរសេរលើវា។
doctors-paper = ទំព័រទាំងមូល ជាមួយប្រភព
doctors-sheet = អ្វីដែលគ្មាននៅទីនេះ គឺមិនបានបញ្ជាក់។
doctors-data = ព័ត៌មានដដែលជាឯកសារទិន្នន័យ
