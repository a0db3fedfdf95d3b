## Steps of an approval that is not yet a full one

milestone-approved-for-a-time = 附條件及期限核准
milestone-full-approval-applied = 申請正式核准
milestone-full-approval-refused = 未獲正式核准
milestone-application-withdrawn = 撤回核准申請
milestone-of = { $name }：{ $event }
