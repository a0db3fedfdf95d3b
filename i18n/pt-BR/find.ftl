# Filters beside lists. A text with "#" is completed by the page: a number or a name.

filter-title = Filtrar a lista
filter-show-hospitals = Mostrar os hospitais
filter-show-companies = Mostrar as empresas
filter-companies = Empresas
filter-any = Qualquer
filter-clear = Limpar todos os filtros
filter-text = Nome ou local
filter-treatment = Tratamento
filter-place = Região e província
filter-prefecture = Província
filter-spoken-unnamed = Por telefone ou vídeo, idiomas não informados
filter-device = Só com aparelho de tradução
filter-apply-self = Posso pedir por conta própria
filter-apply-coordinator = Por um coordenador
filter-apply-referral = Com encaminhamento
filter-opinion-in-person = Presencial
filter-opinion-remote = A distância
filter-opinion-written = Por escrito
filter-opinion-by-proxy = Com alguém que vem em seu lugar
filter-accredited-yes = Com acreditação
filter-service = Serviços
filter-chips = Filtros em uso
filter-remove = Retirar: { $filter }
filter-found-hospitals =
    { $count ->
        [one] { $number } hospital corresponde.
        [many] { $number } de hospitais correspondem.
       *[other] { $number } hospitais correspondem.
    }
filter-found-companies =
    { $count ->
        [one] { $number } empresa corresponde.
        [many] { $number } de empresas correspondem.
       *[other] { $number } empresas correspondem.
    }
filter-none-hospitals = Nenhum hospital corresponde a todos estes filtros.
filter-none-companies = Nenhuma empresa corresponde a todos estes filtros.
filter-less = Não sobrou nada? Retire um filtro.
filter-ask-coordinator = Ou pergunte a um coordenador
filter-page-only = Os filtros procuram entre os { $count } hospitais desta página. A lista tem { $total }.
filter-loading = Carregando o resto da lista.
row-spoken = Idiomas falados
and-more =
    { $count ->
        [one] e mais { $count }
        [many] e mais { $count }
       *[other] e mais { $count }
    }
languages-by-device =
    { $count ->
        [one] { $language } (só com aparelho: { $count } hospital)
        [many] { $language } (só com aparelho: { $count } de hospitais)
       *[other] { $language } (só com aparelho: { $count } hospitais)
    }
languages-unnamed =
    { $count ->
        [one] { $count } hospital tem intérpretes por telefone ou vídeo para idiomas que não informa. Pergunte se o seu é um deles.
        [many] { $count } de hospitais têm intérpretes por telefone ou vídeo para idiomas que não informam. Pergunte se o seu é um deles.
       *[other] { $count } hospitais têm intérpretes por telefone ou vídeo para idiomas que não informam. Pergunte se o seu é um deles.
    }
languages-unnamed-where = Veja-os na lista de todos os hospitais
