# What is said of texts whose translation is missing or waits for a person to check it.
notice-withheld = មានការបកប្រែហើយ ប៉ុន្តែមិនទាន់មានមនុស្សពិនិត្យទេ។ មុនពេលពិនិត្យរួច ផ្នែកនេះបង្ហាញជា៖ { $language }។
notice-second = អត្ថបទដដែលជា៖ { $language }
notice-day = កាលបរិច្ឆេទបកប្រែ៖ { $date }។
