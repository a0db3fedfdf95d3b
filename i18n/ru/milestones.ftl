## Steps of an approval that is not yet a full one

milestone-approved-for-a-time = Условное одобрение на ограниченный срок
milestone-full-approval-applied = Подана заявка на полное одобрение
milestone-full-approval-refused = В полном одобрении отказано
milestone-application-withdrawn = Заявка отозвана
milestone-of = { $name }: { $event }
