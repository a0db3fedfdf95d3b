## Steps of an approval that is not yet a full one

milestone-approved-for-a-time = បានអនុញ្ញាតដោយមានលក្ខខណ្ឌ និងកំណត់ពេល
milestone-full-approval-applied = បានដាក់ពាក្យសុំការអនុញ្ញាតពេញលេញ
milestone-full-approval-refused = ការអនុញ្ញាតពេញលេញត្រូវបានបដិសេធ
milestone-application-withdrawn = បានដកពាក្យសុំវិញ
milestone-of = { $name }៖ { $event }
