# Open data: the page of what can be downloaded, and the words in its files.

nav-data = Dados abertos
data-title = Dados abertos
data-description = Baixe o que este site diz sobre hospitais, tratamentos, coordenadores e centros no exterior, com códigos, fontes, datas e a situação de cada texto.
data-lede = Tudo o que este site diz em cada ficha, em arquivos para programas e planilhas. Cada informação mantém a sua fonte e a sua data.

## Files

data-files = Arquivos em português
data-other-languages = Os mesmos arquivos em outros idiomas
data-column-file = Arquivo
data-column-records = Registros
data-column-download = Baixar
data-table-hospitals = Hospitais
data-table-treatments = Tratamentos por hospital
data-table-facilitators = Coordenadores
data-table-centres = Centros no exterior
data-table-vocabulary = Códigos e nomes
data-holds-hospitals = Um registro para cada hospital: todos os campos, textos e fontes.
data-holds-treatments = Um registro para cada tratamento de um hospital: como pedir atendimento e quais documentos enviar.
data-holds-facilitators = Um registro para cada empresa que organiza viagens.
data-holds-centres = Um registro para cada centro de estilo japonês, com a data da sua situação.
data-holds-vocabulary = Todos os códigos dos arquivos, com o nome neste idioma.
data-any-language = Para todos os idiomas
data-package = Descrição de todos os arquivos (Data Package)
data-dictionary = Todas as colunas: significado, tipo, unidade, códigos (CSV)
data-changes-all = Todas as mudanças (JSON)
data-newest = Verificação mais recente
data-built-for = Gerado para
data-none = Ainda não há registros.

## How to use it

data-rules = Antes de usar
data-rule-dates = Confira os campos “check” e “valid_until”. Eles dizem até quando se pode confiar em uma informação.
data-rule-past = Uma informação fora do prazo é histórico. Não a mostre como atual.
data-rule-ranking = Não use estes dados para classificar hospitais. Eles não são orientação médica.
data-rule-machine = Textos com tradução automática trazem esse aviso. Mantenha o aviso junto do texto.
data-rule-cite = Cite a fonte de cada informação, com a data. Confirme com o hospital antes de agir.
data-format = Como os arquivos são escritos
data-format-text = O texto está em UTF-8. Os arquivos CSV começam com uma marca de ordem de bytes, para que as planilhas leiam todas as escritas.
data-format-lists = No CSV, os valores de uma lista ficam em uma só célula. O sinal | os separa, e o sinal ; separa listas dentro de uma lista. Uma barra invertida antes de um sinal faz dele texto comum.
data-format-rows = Os primeiros valores em todas as colunas de uma lista pertencem ao seu primeiro item.
data-format-formula = Um texto que a planilha poderia tomar por fórmula tem um apóstrofo antes. Os telefones começam com “tel:”.
data-format-missing = Uma célula vazia, ou null no JSON, quer dizer: não informado.
data-format-ids = Cada registro tem um “id” e um “uri”. O “uri” é a sua página no idioma em que o site é escrito.

## Licence

data-licence = Licença e citação
data-licence-text = O uso desta coleção é livre sob esta licença, desde que você a cite:
data-licence-facts = As informações vêm das fontes indicadas em cada registro. Os dados do governo japonês seguem os seus próprios termos de uso.
data-citation = Para citar:

## State of the translations

data-translations = Situação das traduções
data-translations-lede = De cada 100 blocos de texto, quantos estão em cada situação, arredondado para baixo.
data-state-stale = Desatualizado
data-state-fallback = Não traduzido
data-origin-original = Original
data-origin-human = Traduzido por uma pessoa
data-origin-reviewed = Automático, depois revisado
data-origin-machine = Automático, sem revisão

## Changes

data-changes = Mudanças nas fichas
data-changes-lede = As mudanças mais recentes. Uma ficha sem lista de mudanças aparece com a sua verificação mais recente.
data-feed = Acompanhar as mudanças (feed Atom)
change-checked = Comparação com as fontes
change-added = Nova ficha
change-contact = Contato alterado
change-languages = Ajuda em idiomas alterada
change-treatments = Tratamentos alterados
change-accreditation = Acreditação alterada
change-prices = Preços alterados
change-moved = Mudou de endereço
change-closed = Fechou
change-corrected = Erro corrigido

## What the fields mean

data-fields = O que os campos significam
data-fields-lede = Os principais campos de cada arquivo. O dicionário acima tem todas as colunas. As explicações estão em inglês e japonês.
data-check-current = Verificado há pouco tempo
data-check-past = Verificado há muito tempo: confirme antes
data-check-undated = Sem data de verificação
data-standing-until = Vale até o último dia indicado
data-standing-recent = Uma fonte recente diz que vale
data-standing-listed = Uma fonte mais antiga dizia que valia; sem confirmação posterior
data-standing-since = Concedido uma vez; nenhuma data diz até quando
data-standing-undated = Data não informada
data-standing-ended = Terminou
data-offer-offered = Oferecido
data-offer-ended = Encerrado
centre-status-open = Em funcionamento nessa data
centre-status-planned = Em planejamento nessa data
centre-status-feasibility-study = Em estudo nessa data
centre-status-closed = Fechado nessa data
