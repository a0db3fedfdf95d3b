# Comparing hospitals, and what a treatment's page draws.

compare-title = Comparar hospitais: { $treatment }
compare-title-in = Comparar hospitais: { $treatment }, { $place }
compare-description = { $title }. Como pedir atendimento, idiomas, custos, estadia e datas lado a lado, de fontes públicas, em ordem neutra.
compare-order =
    { $count ->
        [one] { $count } hospital. A ordem não indica qualidade.
        [many] { $count } de hospitais, de norte a sul, depois por nome. A ordem não indica qualidade.
       *[other] { $count } hospitais, de norte a sul, depois por nome. A ordem não indica qualidade.
    }
compare-sources = “Não informado” não quer dizer “Não”. As fontes estão na página de cada hospital.
compare-list = Sobre este tratamento e lista dos hospitais
compare-all =
    { $count ->
        [one] Comparar { $count } hospital
        [many] Comparar { $count } de hospitais lado a lado
       *[other] Comparar os { $count } hospitais lado a lado
    }
compare-this = Comparar com outros
compare-parts = Tabelas por região
compare-split = Há hospitais demais para uma só tabela. Cada região tem a sua.
compare-choose = Escolha hospitais para comparar
compare-hint = Você pode escolher até quatro. A escolha fica neste aparelho.
compare-full = Você já escolheu quatro. Retire um primeiro.
compare-failed = Não foi possível carregar os outros hospitais. Tente de novo ou veja as tabelas por região.
compare-chosen =
    { $count ->
        [one] { $count } hospital escolhido
        [many] { $count } de hospitais escolhidos
       *[other] { $count } hospitais escolhidos
    }
compare-show-all = Encerrar a escolha
compare-add = Adicionar à comparação
compare-go = Comparar
compare-clear = Limpar a escolha
compare-apply = Quem faz o pedido
compare-cost = Custo deste tratamento
compare-treatment = Este tratamento
compare-kind = Tipo
compare-volume = Pacientes tratados
compare-more = Reconhecimento, local e datas
compare-where = Local

## How long it takes

course-weeks = Semanas
course-outpatient = sem internação
course-session = uma sessão
course-span = da primeira à última semana; o número de sessões não é informado
course-stay = dias de internação
course-days = Não é informado em que dias da semana há sessões.

## Treatments

review-by = Esta página deve ser revista até { $date }.
bare-heading = O que este site ainda não diz
bare-text = Este site ainda não tem texto sobre este tratamento. Pergunte ao seu médico e ao hospital. Até lá:
bare-suits = A quem pode ajudar e a quem não
bare-risks = Riscos e efeitos colaterais
bare-evidence = Evidências e aprovação no Japão
bare-prices =
    { $count ->
        [one] { $count } hospital desta lista informa um preço
        [many] { $count } de hospitais desta lista informam um preço
       *[other] { $count } hospitais desta lista informam um preço
    }

## Price rules

price-heading = Quanto custa um ponto
price-text = A tabela de preços médicos do Japão conta em pontos. Quanto mais longa a barra, mais caro é um ponto. A primeira parte de cada barra é o preço do seguro público. Medicamentos e quartos podem ser calculados de outra forma.
price-count =
    { $count ->
        [one] { $count } de { $all } hospitais informa uma regra.
        [many] { $count } de { $all } hospitais informam uma regra.
       *[other] { $count } de { $all } hospitais informam uma regra.
    }
price-caption = De norte a sul, depois por nome. A ordem não indica qualidade.
price-insured = Seguro público do Japão
price-insured-rule = 10 ienes por ponto

## The way of a patient

journey-all = Cada etapa, com documentos, custos e o que pode dar errado
