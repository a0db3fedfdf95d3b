## Steps of an approval that is not yet a full one

milestone-approved-for-a-time = Được phê duyệt có điều kiện và có thời hạn
milestone-full-approval-applied = Đã nộp đơn xin phê duyệt chính thức
milestone-full-approval-refused = Bị từ chối phê duyệt chính thức
milestone-application-withdrawn = Đã rút đơn xin phê duyệt
milestone-of = { $name }: { $event }
