# What a patient takes along: the sheet of paper, the card to show, the entry of an address book.

sheet-link = Imprimir uma página para levar
sheet-contact = Salvar como contato
sheet-title = { $name }: uma página para levar
sheet-description = Uma página para imprimir e levar a { $name }: endereço, telefone, como pedir atendimento, um cartão para mostrar em japonês e linhas para anotações.
sheet-back = Voltar à página do hospital
sheet-how = Imprima esta página em uma folha A4. Ou guarde uma foto dela no seu telefone.
sheet-town = Cidade, província
sheet-way = Estação e caminho
sheet-languages =
    { $count ->
        [one] { $count } idioma
        [many] { $count } de idiomas
       *[other] { $count } idiomas
    }
sheet-card-ask = Quero ir a este hospital. Por favor, leve-me até lá ou mostre-me o caminho.
sheet-card-who = Sou paciente e venho de outro país. Agradeço a sua ajuda.
sheet-means = O cartão diz
sheet-turned = O segundo cartão está de cabeça para baixo, para a pessoa à sua frente.
sheet-notes = Suas anotações
sheet-note-name = Nome
sheet-note-number = Número de paciente
sheet-note-appointment = Consulta: dia e hora
sheet-note-doctor = Médico, especialidade
sheet-note-allergies = Alergias
sheet-note-medicines = Meus medicamentos
sheet-note-questions = Minhas perguntas
sheet-scan = Página deste hospital, com as fontes
sheet-emergency = Emergência, ambulância e bombeiros
sheet-changed = As informações podem ter mudado. Pergunte ao hospital antes de viajar.
vcard-note = Informações verificadas: { $date }. Podem ter mudado: veja a página do hospital.
