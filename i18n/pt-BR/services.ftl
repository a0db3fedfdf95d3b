# Services of hospitals and of facilitators, and how a patient is received.

service-international-office = Setor de pacientes internacionais
service-interpreter-on-site = Intérprete no local
service-interpreter-on-request = Intérprete a pedido
service-telephone-interpreting = Intérprete por telefone
service-remote-interpreting = Intérprete por vídeo ou aplicativo
service-translation-device = Aparelhos de tradução
service-staff-accompaniment = Funcionários acompanham você no hospital
service-translated-documents = Formulários e documentos traduzidos
service-certificates-in-other-languages = Atestados em outros idiomas
service-english-report = Relatório médico em inglês, a pedido
service-english-bill = Conta detalhada em inglês, a pedido
service-insurer-quotation = Estimativa de custo para a seguradora, a pedido
service-online-application = Pedido pela internet
service-nurse-coordinator = Enfermeiro coordenador
service-hotline-24h = Atendimento telefônico 24 horas
service-night-and-holiday-patients = Pacientes estrangeiros também à noite e em feriados
service-network-referral = Encaminhamento dentro da rede de hospitais universitários nacionais
service-hotel-on-site = Hotel no local
service-preventive-medicine-centre = Centro de medicina preventiva
service-visa-support-by-coordinator = Ajuda com o visto pelo coordenador
service-payment-by-coordinator = Pagamento pelo coordenador
service-interpreter-by-coordinator = Intérprete pelo coordenador
service-coordination-whole-stay = Coordenação antes, durante e depois da estadia
service-visa-questions = Respostas a dúvidas sobre o visto
service-menu-in-english = Escolha de refeições com cardápio em inglês
service-hospital-matching = Busca de hospital
service-second-opinion = Segunda opinião
service-health-checkup-booking = Marcação de check-up
service-visa-guarantee = Garantia para o visto de estadia médica
service-interpreting = Intérprete
service-translation = Tradução
service-travel-arrangement = Organização da viagem
service-payment-agency = Pagamento ao hospital em seu nome
service-call-centre-24h = Central de atendimento 24 horas
service-airport-transfer = Transporte do aeroporto
service-diet-and-religion = Cuidados com alimentação e religião

## Papers to send

document-referral-letter = Carta de encaminhamento
document-diagnosis = Diagnóstico
document-history = História da doença e estado atual
document-treatment-history = Tratamentos já feitos
document-medicines = Medicamentos em uso
document-past-history = Doenças anteriores
document-physical-function = O que você consegue fazer sem ajuda no dia a dia
document-dicom-images = Imagens de tomografia (CT), ressonância (MRI) ou PET em formato DICOM
document-blood-tests = Resultados de exames de sangue
document-pathology-slides = Lâminas de patologia, se pedidas
document-passport = Passaporte

## Money

deposit-equal-to-estimate = Depósito igual à estimativa de custo
deposit-on-admission = Depósito na internação
deposit-before-arrival = O custo estimado, pago antes da chegada
payment-credit-card = Cartão de crédito
payment-unionpay = UnionPay
payment-cashless = Pagamento sem dinheiro em espécie
payment-coordinator = Pelo coordenador
cost-item-technical-fee = Taxa técnica do tratamento com feixe
cost-item-check-up-half-day = Check-up de meio período
cost-item-check-up-one-day = Check-up de um dia
cost-item-check-up-overnight = Check-up de um ou dois dias
cost-item-pet-ct-mri = Check-up de um dia com PET, tomografia (CT) e ressonância (MRI)
cost-item-agent-and-interpreter = Agente e intérprete
cost-item-interpreter = Intérprete
cost-item-hospital-stay = Internação
cost-item-examinations = Exames
cost-item-medicines = Medicamentos
cost-item-tax = Imposto sobre o consumo
basis-quoted = Preço informado pelo hospital
basis-tariff = Tarifa do seguro público, valor integral
basis-package = Preço de pacote
basis-uninsured = Preço para pessoas sem seguro japonês

## Milestones of a treatment in Japan

milestone-first-use = Primeiro uso no Japão
milestone-approved = Aprovação
milestone-insured = Cobertura pelo seguro público do Japão para as doenças listadas
milestone-insured-more = Seguro público do Japão passa a cobrir mais doenças
milestone-suspended = Suspensão

## Accreditation schemes

scheme-jih = Japan International Hospitals (JIH)
scheme-jmip = Japan Medical Service Accreditation for International Patients (JMIP)
scheme-jci = Joint Commission International (JCI)
scheme-iso = Certificação ISO
scheme-prefecture-base = Hospital de referência indicado pela província

## Departments named by an accreditation

department-cardiology = Cardiologia
department-gastroenterology = Gastroenterologia
department-neurosurgery = Neurocirurgia
department-anaesthesiology = Anestesiologia
department-gastroenterological-and-transplant-surgery = Cirurgia do aparelho digestivo e de transplantes
department-otolaryngology-head-and-neck = Otorrinolaringologia e cirurgia de cabeça e pescoço
department-plastic-surgery-lymphoedema = Cirurgia plástica, linfedema
department-orthopaedics = Ortopedia

## Registers of visa guarantors

registry-meti = Ministério da Economia, Comércio e Indústria (METI)
registry-jta = Agência de Turismo do Japão

## Japanese-style centres abroad

centre-kind-imaging = Diagnóstico por imagem
centre-kind-imaging-training = Formação em diagnóstico por imagem
centre-kind-endoscopy-training = Formação em endoscopia
centre-kind-screening = Rastreamento de câncer
centre-kind-screening-training = Formação em rastreamento
centre-kind-surgical-training = Formação em cirurgia
centre-kind-dental-training = Formação em odontologia
centre-kind-general-hospital = Hospital geral
centre-kind-emergency = Atendimento de emergência
centre-kind-clinic = Clínica
centre-kind-rehabilitation = Reabilitação
centre-kind-dialysis = Diálise
centre-kind-health-checkup = Check-up
centre-kind-distribution = Distribuição de materiais médicos
