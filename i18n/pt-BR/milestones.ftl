## Steps of an approval that is not yet a full one

milestone-approved-for-a-time = Aprovação condicional e por prazo limitado
milestone-full-approval-applied = Aprovação plena solicitada
milestone-full-approval-refused = Aprovação plena negada
milestone-application-withdrawn = Pedido retirado
milestone-of = { $name }: { $event }
