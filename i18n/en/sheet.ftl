# What a patient takes along: the sheet of paper, the card to show, the entry of an address book.

sheet-link = Print one page to take along
sheet-contact = Save as a contact
sheet-title = { $name }: one page to take along
sheet-description = One page to print and take along to { $name }: address, telephone, how to apply, a card to show in Japanese, and lines for notes.
sheet-back = Back to the page of the hospital
sheet-how = Print this page on one sheet of A4 paper. Or keep a picture of it on your telephone.
sheet-town = Town, prefecture
sheet-way = Station and way there
sheet-languages =
    { $count ->
        [one] { $count } language
       *[other] { $count } languages
    }
sheet-card-ask = I would like to go to this hospital. Please take me there, or show me the way.
sheet-card-who = I am a patient from abroad. Thank you for your help.
sheet-means = The card says
sheet-turned = The second card is upside down, for the person in front of you.
sheet-notes = Your notes
sheet-note-name = Name
sheet-note-number = Patient number
sheet-note-appointment = Appointment: day and time
sheet-note-doctor = Doctor, department
sheet-note-allergies = Allergies
sheet-note-medicines = My medicines
sheet-note-questions = My questions
sheet-scan = This hospital’s page, with its sources
sheet-emergency = Emergency, ambulance and fire
sheet-changed = Facts may have changed. Ask the hospital before you travel.
vcard-note = Facts checked: { $date }. They may have changed: see the page of the hospital.
