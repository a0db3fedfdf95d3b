# Words of hospital pages and of text pages.

section-glance = សង្ខេប
section-treatments-short = ការព្យាបាល
section-request = អ្វីដែលត្រូវមានដើម្បីដាក់ពាក្យ
section-second-opinion = មតិវេជ្ជបណ្ឌិតទីពីរមុនធ្វើដំណើរ
apply-more = ឯកសារ ភាសា និងរយៈពេលរង់ចាំចម្លើយ
check-due = ត្រូវពិនិត្យបន្ទាប់ត្រឹម { $date }
check-overdue = ត្រូវពិនិត្យត្រឹម { $date }៖ សូមផ្ទៀងផ្ទាត់ជាមុន
machine-again = បកប្រែដោយម៉ាស៊ីន មិនទាន់ពិនិត្យ៖ សូមអានច្បាប់ដើម
on-this-page = លើទំព័រនេះ
