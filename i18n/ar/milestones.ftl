## Steps of an approval that is not yet a full one

milestone-approved-for-a-time = موافقة مشروطة ولمدة محدودة
milestone-full-approval-applied = طُلبت الموافقة الكاملة
milestone-full-approval-refused = رُفضت الموافقة الكاملة
milestone-application-withdrawn = سُحب الطلب
milestone-of = { $name }: { $event }
