## Steps of an approval that is not yet a full one

milestone-approved-for-a-time = 条件・期限付承認
milestone-full-approval-applied = 本承認を申請
milestone-full-approval-refused = 本承認は不承認
milestone-application-withdrawn = 承認申請を取り下げ
milestone-of = { $name }：{ $event }
