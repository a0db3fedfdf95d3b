# Interface words. One message, one string; selectors only for plural forms.

site-name = Japan International Hospitals
not-stated = Não informado
source = Fonte
sources = Fontes
weak-source = fonte fraca
confirm-first = Verificado há muito tempo: confirme antes
checked-on = verificado em { $date }
skip-link = Ir para o conteúdo
menu-label = Idioma
menu-partly = traduzido em parte
nav-label = Principal
trail-label = Você está aqui
footer-label = Sobre este site
footer-demonstration = Este site é uma demonstração feita com fontes públicas. Não é a lista oficial dos Japan International Hospitals e não dá orientação médica.
footer-private = Sem cookies, sem rastreamento, nada carregado de terceiros.
footer-error = Comunicar um erro
page-partly = A maior parte desta página ainda não está no seu idioma.

## Navigation

nav-hospitals = Encontrar um hospital
nav-treatments = Tratamentos
nav-how-it-works = Como funciona
nav-costs = Custos
nav-coordinators = Coordenadores
nav-emergency = Emergência 119
nav-regions = Regiões
nav-languages = Idiomas
nav-accreditation = Acreditação
nav-apply = Como pedir atendimento
nav-about = Sobre este site
nav-visa = Visto de estadia médica
nav-for-doctors = Para o seu médico
nav-centres = Centros de estilo japonês no exterior
nav-sources = Todas as fontes

## Texts that are not what they seem

notice-fallback = Esta parte ainda não está no seu idioma. Ela aparece em: { $language }.
notice-machine = Tradução automática, não revisada por uma pessoa. Não a use como única base para decisões médicas.
notice-reviewed = Tradução automática, depois revisada por uma pessoa.
notice-stale = O original mudou depois desta tradução. Ela pode estar desatualizada.
notice-stale-original = Ler o original: { $language }

## Language gate and missing pages

gate-choose = Continuar em português
not-found-title = Página não encontrada
not-found-text = A página pode ter mudado de lugar. Comece pela lista de hospitais ou pela página inicial.

## Front page

home-title = Hospitais no Japão para pacientes do exterior
home-description = O que fontes públicas dizem sobre hospitais no Japão que recebem pacientes do exterior: tratamentos, idiomas, como pedir atendimento e custos, cada um com fonte e data.
home-lede =
    { $count ->
        [one] { $count } hospital que fontes públicas citam para pacientes do exterior, com a fonte e a data de cada informação. O site não vende nada e não classifica nada.
        [many] { $count } de hospitais que fontes públicas citam para pacientes do exterior, com a fonte e a data de cada informação. O site não vende nada e não classifica nada.
       *[other] { $count } hospitais que fontes públicas citam para pacientes do exterior, com a fonte e a data de cada informação. O site não vende nada e não classifica nada.
    }
home-doors = Por onde começar
home-right-for-you = Viajar ao Japão é o certo para você?
home-about = O que este site é e o que não é
home-treatments = Tratamentos
home-regions = Hospitais por região
door-treatment = Já sei qual é o tratamento
door-check-up = Quero fazer um check-up
door-help = Preciso de alguém que faça o pedido por mim
door-language = Procuro ajuda no meu idioma
built-for = As datas foram comparadas em { $date }.

## Lists

hospitals-title = Encontrar um hospital
hospitals-in = Hospitais em { $place }
hospitals-in-prefecture = Hospitais na província de { $place }
hospitals-speaking = Hospitais com pessoas que falam { $language }
hospitals-named = Citados em { $scheme }
two-facets = { $first }: { $second }
list-lede =
    { $count ->
        [0] Ainda não há hospitais nesta lista.
        [one] { $count } hospital.
        [many] { $count } de hospitais, de norte a sul, depois por nome. A ordem não indica qualidade.
       *[other] { $count } hospitais, de norte a sul, depois por nome. A ordem não indica qualidade.
    }
list-description =
    { $count ->
        [one] { $title }: { $count } hospital no Japão para pacientes do exterior, com tratamentos, idiomas e como pedir atendimento, de fontes públicas.
        [many] { $title }: { $count } de hospitais no Japão para pacientes do exterior, com tratamentos, idiomas e como pedir atendimento, de fontes públicas.
       *[other] { $title }: { $count } hospitais no Japão para pacientes do exterior, com tratamentos, idiomas e como pedir atendimento, de fontes públicas.
    }
list-hospitals = Hospitais
page-title = { $title }, página { $page } de { $pages }
page-of = Página { $page } de { $pages }
page-previous = Página anterior
page-next = Próxima página
pager-label = Páginas
by-treatment = Por tratamento
by-region = Por região
by-prefecture = Por província
by-language = Por idioma falado por pessoas
by-apply = Por forma de pedido
by-accreditation = Por acreditação
whole-region = Toda a região
narrow-list = Restringir a lista
none-yet = Ainda não há
place-separator = {", "}
colon = {": "}
treatments-not-stated = Tratamentos não informados
spoken = Idiomas falados por pessoas
treatments-lede = O que os hospitais destas listas oferecem a pacientes do exterior. Uma lista não é orientação médica: quem decide são o seu médico e o hospital.
regions-lede = O Japão de norte a sul, com o número de hospitais em cada província.
languages-lede = Aqui só conta a ajuda de pessoas: funcionários e intérpretes presenciais, por telefone ou por vídeo. Os aparelhos de tradução estão na página de cada hospital.
accreditation-lede = O que uma acreditação abrange, e se ela ainda vale, está na página de cada hospital. A maioria das fontes é antiga.
apply-lede = Muitos hospitais não aceitam pedidos diretos do exterior. Um coordenador faz o pedido por você.

## How to apply

intake-heading-coordinator-required = Você não pode pedir por conta própria: um coordenador faz o pedido por você
intake-heading-direct = Você pode pedir por conta própria
intake-heading-direct-or-coordinator = Você pode pedir por conta própria ou por um coordenador
intake-heading-referral-only = Você não pode pedir por conta própria: um médico ou hospital encaminha você
intake-heading-unknown = Não é informado como pedir atendimento
intake-short-coordinator-required = Pedido por um coordenador
intake-short-direct = Pedido direto
intake-short-direct-or-coordinator = Pedido direto ou por um coordenador
intake-short-referral-only = Só com encaminhamento
intake-short-unknown = Como pedir: não informado
intake-list-coordinator-required = Pedido por um coordenador
intake-list-direct = Pedido direto
intake-list-direct-or-coordinator = Pedido direto ou por um coordenador
intake-list-referral-only = Só com encaminhamento
intake-step-choose = O hospital indica:
intake-step-find = Veja os coordenadores que podem fazer o pedido por você
intake-step-review = O hospital analisa os seus documentos médicos antes da viagem.
intake-step-estimate = Você recebe uma estimativa de custo antes da viagem.
label-documents = Documentos a enviar
label-document-languages = Idiomas dos documentos
label-reply = Prazo da resposta
label-interpreter = Intérprete
label-second-opinion = Segunda opinião
reply-days =
    { $days ->
        [one] { $days } dia útil
        [many] { $days } de dias úteis
       *[other] { $days } dias úteis
    }
own-interpreter-required = Você traz o seu
own-interpreter-arranged = Providenciado para você
own-interpreter-not-needed = Não é preciso
second-opinion-in-person = presencial
second-opinion-remote = a distância
second-opinion-written = por escrito
second-opinion-by-proxy = com alguém que vem em seu lugar

## Hospital page

hospital-description = { $name }, { $prefecture }, Japão: tratamentos, idiomas, como pedir atendimento, custos e acreditações para pacientes do exterior, cada um com fonte e data.
facts-checked = Informações verificadas
hospital-confirmed = Confirmado pelo hospital
beds =
    { $count ->
        [one] { $number } leito
        [many] { $number } de leitos
       *[other] { $number } leitos
    }
as-of = { $text } (dados de { $date })
from-to = { $text } ({ $from } a { $to })
since = desde { $date }
ended = Terminou em { $date }
volume =
    { $count ->
        [one] { $number } paciente tratado
        [many] { $number } de pacientes tratados
       *[other] { $number } pacientes tratados
    }
label-cost = Custo
label-includes = Inclui
label-excludes = Não inclui
section-treatments = O que é tratado e quanto tempo leva
section-languages = Idiomas
section-costs = Custos
section-stay = Sua estadia
section-after = Depois do tratamento
section-services = Serviços para pacientes do exterior
section-card = Mostre isto ao motorista ou na recepção
section-contact = Contato
section-recognised = Reconhecido por
section-similar = Outros hospitais para
not-accepted = Não são aceitos
sessions =
    { $count ->
        [one] { $count } sessão
        [many] { $count } de sessões
       *[other] { $count } sessões
    }
weeks =
    { $count ->
        [one] { $count } semana
        [many] { $count } de semanas
       *[other] { $count } semanas
    }
weeks-decimal = { $number } semanas
hospital-days =
    { $count ->
        [one] { $count } dia de internação
        [many] { $count } de dias de internação
       *[other] { $count } dias de internação
    }
days =
    { $count ->
        [one] { $count } dia
        [many] { $count } de dias
       *[other] { $count } dias
    }
column-language = Idioma
column-people = Ajuda de pessoas
column-other = Aparelhos e informação por escrito
unnamed-languages =
    { $count ->
        [one] { $count } idioma, não informado
        [many] { $count } de idiomas, não informados
       *[other] { $count } idiomas, não informados
    }
languages-not-named = Idiomas não informados
booking-needed = é preciso reservar
fee = { $amount } { $per }
per-visit = por visita
per-hour = por hora
per-half-day = por meio período
per-day = por dia
hours-always = 24 horas
japan-time = { $hours } (hora do Japão, UTC+9)
weekday-range = { $from }–{ $to }
weekday-mon = seg
weekday-tue = ter
weekday-wed = qua
weekday-thu = qui
weekday-fri = sex
weekday-sat = sáb
weekday-sun = dom
yen = { $amount } ienes
yen-range = { $least } a { $most } ienes
yen-per-point = { $yen } ienes por ponto; a tarifa do seguro público é 10
percent-of-tariff = { $percent }% da tarifa do seguro público
label-price-rule = Regra de preço
label-tax = Imposto sobre o consumo
tax-added = Acrescentado
tax-not-added = Não acrescentado
label-estimate = Estimativa de custo antes da viagem
label-deposit = Depósito
label-no-referral = Taxa extra sem carta de encaminhamento
label-payment = Formas de pagamento
label-insurance = Seguro público
insurance-none = Não cobre quem vem para tratamento: você paga o valor integral
answer-yes = Sim
answer-on-request = A pedido
answer-no = Não
label-companion = Alguém pode ficar com você
label-private-room = Quarto individual
label-diet = Alimentação conforme a religião
label-prayer = Lugar para orar
label-wheelchair = Acesso para cadeira de rodas
label-children = Crianças como pacientes
label-report = Relatório por escrito
label-report-languages = Idiomas do relatório
label-centres = Centros relacionados no exterior
label-address = Endereço
label-position = Localização
position-approximate = aproximada, cerca de 1 km
label-phone = Telefone
label-hours = Horário
label-email = E-mail
label-website = Site
label-international-page = Página para pacientes do exterior
label-form = Formulário de contato
phone-main = Telefone
phone-international-desk = Telefone, setor internacional
phone-appointments = Telefone, consultas
phone-fax = Fax
departments-not-stated = Especialidades não informadas
no-accreditation = Nenhuma acreditação informada
standing-until = Vale até { $date }
standing-ended = Terminou em { $date }; renovação não confirmada
standing-recent = Consta em lista de { $date }
standing-listed = Consta em lista de { $date }; sem confirmação posterior
standing-since = Concessão em { $date }; sem confirmação posterior
standing-undated = Citado por uma fonte sem data; sem confirmação
card-go = こちらへ行きたいです。
card-help = 海外から来た患者です。よろしくお願いします。

## Coordinators

coordinators-title = Coordenadores de viagens médicas
coordinators-description = Empresas que organizam viagens médicas ao Japão: número de acreditação, situação como garantidor do visto, idiomas e contato, de fontes públicas.
coordinators-lede = Um coordenador é uma empresa que envia os seus documentos médicos, providencia o intérprete e pode ser o seu garantidor para o visto. As empresas acreditadas vêm primeiro, depois por nome. A ordem não indica qualidade.
coordinator-description = { $name }: acreditação, situação como garantidor do visto, idiomas, serviços e contato para pacientes do exterior, de fontes públicas.
amtac-meaning = O que significa a acreditação (AMTAC)
label-amtac = Acreditação da Medical Excellence JAPAN (AMTAC)
label-guarantor = Garantidor para o visto de estadia médica
label-established = Início
guarantor-registered = Registrado
guarantor-own-statement = Por declaração própria ou de um hospital; o registro não foi consultado
guarantor-unconfirmed = Não confirmado
section-standing = Situação
section-partners = Hospitais com os quais consta que trabalha
section-offices = Escritórios no exterior

## Centres abroad

centres-title = Centros de estilo japonês no exterior
centres-description = Centros médicos no exterior criados com parceiros japoneses, por país, com o que uma fonte pública datada disse de cada um.
centres-lede = O que documentos públicos disseram de cada centro, na data de cada documento. Nada aqui afirma que um centro está aberto hoje: pergunte antes de ir.
country-title = Centros de estilo japonês: { $country }
country-description = Centros médicos criados com parceiros japoneses neste país: { $country }. O que uma fonte pública datada disse de cada um.
centre-title = { $name } ({ $country })
centre-description = { $name }, { $country }: que tipo de centro é, quem o criou do lado japonês e o que uma fonte pública datada disse dele.
centre-was-open = Em funcionamento em { $date }, segundo a fonte; sem confirmação posterior
centre-was-planned = Em planejamento em { $date }, segundo a fonte; não se sabe se abriu
centre-was-studied = Em estudo em { $date }, segundo a fonte; não se sabe se abriu
centre-was-closed = Fechado em { $date }, segundo a fonte
label-country = País
label-city = Cidade
label-kinds = Tipo
label-operators = Parceiros do Japão
label-opened = Abertura
label-planned-for = Previsto para
label-follow-up = Acompanhamento de pacientes tratados no Japão

## Treatments

showcase-courses = Quanto tempo dura o tratamento
showcase-stays = Internação máxima pelas regras do seguro do Japão
showcase-costs = Preços informados pelas fontes
showcase-milestones = No Japão
column-item = Item
column-price = Preço
column-basis = Tipo de preço
column-as-of = Situação em

## Sources

sources-title = Todas as fontes
sources-description = Todas as fontes das informações deste site, com quem as publicou, a data de publicação e a data de leitura.
sources-lede = Todas as fontes das informações deste site. Uma fonte fraca é um blog, um espelho ou uma republicação.
published = publicado em { $date }
read-on = lido em { $date }
