# Services of hospitals and of facilitators, and how a patient is received.

service-international-office = International patient office
service-interpreter-on-site = Interpreter on site
service-interpreter-on-request = Interpreter on request
service-telephone-interpreting = Interpreting by telephone
service-remote-interpreting = Interpreting by video or app
service-translation-device = Translation devices
service-staff-accompaniment = Staff accompany you through the hospital
service-translated-documents = Translated forms and documents
service-certificates-in-other-languages = Certificates in other languages
service-english-report = Medical report in English on request
service-english-bill = Itemised bill in English on request
service-insurer-quotation = Quotation for an insurer on request
service-online-application = Online application
service-nurse-coordinator = Nurse coordinator
service-hotline-24h = 24-hour hotline
service-night-and-holiday-patients = Foreign patients also at night and on holidays
service-network-referral = Referral within the national university hospital network
service-hotel-on-site = Hotel on the site
service-preventive-medicine-centre = Preventive medicine centre
service-visa-support-by-coordinator = Visa support through the coordinator
service-payment-by-coordinator = Payment through the coordinator
service-interpreter-by-coordinator = Interpreter through the coordinator
service-coordination-whole-stay = Coordination before, during and after the stay
service-visa-questions = Answers to visa questions
service-menu-in-english = Choice of meals with English menus
service-hospital-matching = Finding a hospital
service-second-opinion = Second opinion
service-health-checkup-booking = Booking a health check-up
service-visa-guarantee = Guarantee for the visa for medical stay
service-interpreting = Interpreting
service-translation = Translation
service-travel-arrangement = Travel arrangements
service-payment-agency = Paying the hospital for you
service-call-centre-24h = 24-hour call centre
service-airport-transfer = Airport transfer
service-diet-and-religion = Arrangements for diet and religion

## Papers to send

document-referral-letter = Referral letter
document-diagnosis = Diagnosis
document-history = History of the illness and present condition
document-treatment-history = Treatments so far
document-medicines = Current medicines
document-past-history = Earlier illnesses
document-physical-function = What you can do by yourself in daily life
document-dicom-images = CT, MRI or PET images in DICOM format
document-blood-tests = Blood test results
document-pathology-slides = Pathology slides, when asked for
document-passport = Passport

## Money

deposit-equal-to-estimate = A deposit equal to the estimate
deposit-on-admission = A deposit on admission
deposit-before-arrival = The estimated cost, paid before arrival
payment-credit-card = Credit card
payment-unionpay = UnionPay
payment-cashless = Cashless payment
payment-coordinator = Through the coordinator
cost-item-technical-fee = Technical fee of the beam treatment
cost-item-check-up-half-day = Half-day check-up
cost-item-check-up-one-day = One-day check-up
cost-item-check-up-overnight = Check-up of one or two days
cost-item-pet-ct-mri = One-day check-up with PET, CT and MRI
cost-item-agent-and-interpreter = Agent and interpreter
cost-item-interpreter = Interpreter
cost-item-hospital-stay = Hospital stay
cost-item-examinations = Examinations
cost-item-medicines = Medicines
cost-item-tax = Consumption tax
basis-quoted = Price the hospital named
basis-tariff = Insured tariff, full amount
basis-package = Package price
basis-uninsured = Price for people without Japanese insurance

## Milestones of a treatment in Japan

milestone-first-use = First used in Japan
milestone-approved = Approved
milestone-insured = Covered by Japan’s public insurance for listed diseases
milestone-insured-more = Public insurance extended to more diseases
milestone-suspended = Suspended

## Accreditation schemes

scheme-jih = Japan International Hospitals (JIH)
scheme-jmip = Japan Medical Service Accreditation for International Patients (JMIP)
scheme-jci = Joint Commission International (JCI)
scheme-iso = ISO certification
scheme-prefecture-base = Base hospital named by its prefecture

## Departments named by an accreditation

department-cardiology = Cardiology
department-gastroenterology = Gastroenterology
department-neurosurgery = Neurosurgery
department-anaesthesiology = Anaesthesiology
department-gastroenterological-and-transplant-surgery = Gastroenterological and transplant surgery
department-otolaryngology-head-and-neck = Ear, nose, throat, head and neck surgery
department-plastic-surgery-lymphoedema = Plastic surgery, lymphoedema
department-orthopaedics = Orthopaedics

## Registers of visa guarantors

registry-meti = Ministry of Economy, Trade and Industry (METI)
registry-jta = Japan Tourism Agency

## Japanese-style centres abroad

centre-kind-imaging = Imaging
centre-kind-imaging-training = Imaging training
centre-kind-endoscopy-training = Endoscopy training
centre-kind-screening = Cancer screening
centre-kind-screening-training = Screening training
centre-kind-surgical-training = Surgical training
centre-kind-dental-training = Dental training
centre-kind-general-hospital = General hospital
centre-kind-emergency = Emergency care
centre-kind-clinic = Clinic
centre-kind-rehabilitation = Rehabilitation
centre-kind-dialysis = Dialysis
centre-kind-health-checkup = Health check-up
centre-kind-distribution = Distribution of medical supplies
