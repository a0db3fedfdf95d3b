# Página de um endereço antigo.

moved-title = Esta página mudou de endereço
moved-go = Ir para a nova página
