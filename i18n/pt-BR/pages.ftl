# Words of hospital pages and of text pages.

section-glance = Em resumo
section-treatments-short = Tratamentos
section-request = O que é preciso para o pedido
section-second-opinion = Segunda opinião antes da viagem
apply-more = Documentos, idiomas e prazo da resposta
check-due = Próxima verificação até { $date }
check-overdue = A verificação devia ter sido feita até { $date }: confirme antes
machine-again = Tradução automática, sem revisão: leia o original
on-this-page = Nesta página
