# The page for the doctor at home.

doctors-treatments = Por tratamento
doctors-lede =
    { $count ->
        [one] Da ficha de { $count } hospital e das páginas sobre tratamentos. O hospital decide caso a caso.
        [many] Das fichas de { $count } de hospitais e das páginas sobre tratamentos. O que um informa não obriga outro. Cada um decide caso a caso.
       *[other] Das fichas de { $count } hospitais e das páginas sobre tratamentos. O que um informa não obriga outro. Cada um decide caso a caso.
    }
doctors-hospitals =
    { $count ->
        [one] { $count } hospital
        [many] { $count } de hospitais
       *[other] { $count } hospitais
    }
doctors-who-self = o paciente ({ $count })
doctors-who-coordinator = um coordenador ({ $count })
doctors-who-referral = um médico ou hospital ({ $count })
doctors-who-unstated = não informado ({ $count })
doctors-conditions = Informado como tratado
doctors-exclusions = Informado como não aceito
doctors-opinion = Segunda opinião a distância
doctors-by =
    { $all ->
        [one] { $text } ({ $count } de { $all } hospital)
        [many] { $text } ({ $count } de { $all } de hospitais)
       *[other] { $text } ({ $count } de { $all } hospitais)
    }
doctors-more = Outros tratamentos
doctors-more-text = Para estes, as fichas não informam doenças, documentos, respostas nem relatórios.
doctors-coordinators = Coordenadores acreditados
doctors-coordinators-text = Um coordenador envia os documentos médicos e traz a resposta. A ordem não indica qualidade.
doctors-routes = Quem faz o pedido, em todos os hospitais
doctors-amtac = Acreditação AMTAC
doctors-letter = Títulos para a sua carta
doctors-letter-text = Escreva em inglês ou japonês. Copie os títulos, ou imprima esta página e escreva nela.
doctors-paper = A página inteira, com fontes
doctors-sheet = O que não aparece aqui não foi informado.
doctors-data = O mesmo em arquivos
