## Steps of an approval that is not yet a full one

milestone-approved-for-a-time = อนุมัติแบบมีเงื่อนไขและกำหนดเวลา
milestone-full-approval-applied = ยื่นขออนุมัติเต็มรูปแบบ
milestone-full-approval-refused = ไม่ได้รับอนุมัติเต็มรูปแบบ
milestone-application-withdrawn = ถอนคำขออนุมัติ
milestone-of = { $name }: { $event }
