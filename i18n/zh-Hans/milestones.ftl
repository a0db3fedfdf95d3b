## Steps of an approval that is not yet a full one

milestone-approved-for-a-time = 附条件及期限的批准
milestone-full-approval-applied = 已申请正式批准
milestone-full-approval-refused = 正式批准申请被拒
milestone-application-withdrawn = 已撤回批准申请
milestone-of = { $name }：{ $event }
