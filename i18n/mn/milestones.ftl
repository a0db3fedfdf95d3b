## Steps of an approval that is not yet a full one

milestone-approved-for-a-time = Болзолтой, хугацаатай зөвшөөрсөн
milestone-full-approval-applied = Бүрэн зөвшөөрөл хүссэн
milestone-full-approval-refused = Бүрэн зөвшөөрөл өгөөгүй
milestone-application-withdrawn = Өргөдлөө буцааж авсан
milestone-of = { $name }: { $event }
