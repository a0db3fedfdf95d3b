# The search, and the index that stands on the same page.

nav-search = Buscar
nav-index = Índice

search-title = Busca e índice
search-lede = Digite um tratamento, um lugar ou um nome, em qualquer idioma. Ou escolha no índice abaixo.
index-title = Índice
index-lede = Tratamentos, doenças, lugares e hospitais em uma só lista.

search-label = Buscar neste site
search-hint = Um lugar, um tratamento ou um hospital. O que você digita fica no seu aparelho.
search-button = Buscar
search-results = Resultados
search-found = Encontrados
search-loading = Buscando …
search-none = Nada foi encontrado.
search-try = Tente uma palavra mais curta ou confira a grafia. Você também pode perguntar a um coordenador.
search-failed = Não foi possível carregar a busca. Use o índice abaixo.
search-more = Mostrar mais resultados
search-ask = Perguntar a um coordenador

index-jump = Ir para
index-conditions = Doenças
index-places = Lugares
index-hospitals = Hospitais
index-also = palavras de busca
index-see = ver

## What kind of page a result is

search-kind-treatment = Tratamento
search-kind-hospital = Hospital
search-kind-place = Lista
search-kind-coordinator = Coordenador
search-kind-centre = Centro no exterior
search-kind-page = Página

search-hospitals =
    { $count ->
        [0] Nenhum hospital ainda
        [one] { $count } hospital
        [many] { $count } de hospitais
       *[other] { $count } hospitais
    }
