## Steps of an approval that is not yet a full one

milestone-approved-for-a-time = 조건부·기한부 승인
milestone-full-approval-applied = 정식 승인 신청
milestone-full-approval-refused = 정식 승인 거부
milestone-application-withdrawn = 승인 신청 철회
milestone-of = { $name }: { $event }
