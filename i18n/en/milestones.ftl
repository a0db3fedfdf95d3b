## Steps of an approval that is not yet a full one

milestone-approved-for-a-time = Approved for a time, with conditions
milestone-full-approval-applied = Full approval applied for
milestone-full-approval-refused = Full approval refused
milestone-application-withdrawn = Application withdrawn
milestone-of = { $name }: { $event }
