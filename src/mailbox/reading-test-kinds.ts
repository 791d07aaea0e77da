import type { ReadingKind } from './reading.ts'

/** Mails of our own with what they are: kind, subject, text. */
export const KINDS: readonly (readonly [ReadingKind, string, string])[] = [
  [
    'rejection',
    'Your application',
    'Hi Sam,\n\nThank you for applying to Quillworks. Unfortunately, we will not be moving forward with your application.\n\nBest,\nThe Quillworks Team',
  ],
  [
    'rejection',
    'Re: Thursday',
    'Sam, I wanted you to hear it from me: we offered the job to someone else. It was a close call. You impressed all of us in the interviews.\n\nMargaret',
  ],
  [
    'rejection',
    'Update on your candidacy',
    'We have decided to proceed with candidates whose experience more closely matches the role.',
  ],
  [
    'rejection',
    'Your application for Data Analyst',
    'The position you applied for has been filled. We wish you every success in your job search.',
  ],
  [
    'rejection',
    '',
    'After careful review of your resume you have not been selected for an interview for this position.',
  ],
  [
    'rejection',
    'Ihre Bewerbung als Projektleiter',
    'Sehr geehrte Frau Winter,\n\nleider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben.\n\nMit freundlichen Grüßen\nPetra Lang',
  ],
  [
    'rejection',
    'Deine Bewerbung',
    'Hallo Sam, wir haben uns entschieden, den Bewerbungsprozess mit dir nicht fortzusetzen. Alles Gute für deine weitere Suche!',
  ],
  [
    'rejection',
    'Ihre Bewerbung',
    'wir bedauern, Ihnen keine positive Rueckmeldung geben zu koennen. Ihre Bewerbung konnten wir leider nicht beruecksichtigen.',
  ],
  [
    'rejection',
    'Absage',
    'die Stelle ist inzwischen anderweitig besetzt. Wir wünschen Ihnen für Ihre berufliche Zukunft alles Gute.',
  ],
  [
    'rejection',
    'Votre candidature',
    "Bonjour,\n\nMalheureusement, votre candidature au poste de comptable n'a pas été retenue.\n\nCordialement",
  ],
  [
    'rejection',
    'Suite à notre entretien',
    'Nous avons décidé de poursuivre avec un autre candidat dont le profil correspond davantage au poste.',
  ],
  [
    'rejection',
    'Tu candidatura',
    'Lamentablemente hemos decidido continuar con otros candidatos para el puesto.',
  ],
  [
    'rejection',
    'Je sollicitatie',
    'Helaas hebben we gekozen voor een andere kandidaat voor de functie.',
  ],
  [
    'rejection',
    'La tua candidatura',
    'Purtroppo abbiamo deciso di proseguire con altri candidati per questa posizione.',
  ],
  [
    'rejection',
    'Sua candidatura',
    'Infelizmente decidimos avançar com outros candidatos para a vaga.',
  ],
  [
    'acknowledgement',
    'We received your application',
    'Thank you for applying. We have received your application and will review it. If you are not selected for this position, keep an eye on our jobs page.',
  ],
  [
    'acknowledgement',
    'Application',
    'If you do not hear from us within four weeks, please assume that your application was not successful. We have received your documents, thank you for applying.',
  ],
  [
    'acknowledgement',
    'Eingangsbestätigung',
    'vielen Dank für Ihre Bewerbung. Wir prüfen nun Ihre Unterlagen und melden uns bei Ihnen. Falls wir Sie nicht berücksichtigen können, erhalten Sie eine Nachricht.',
  ],
  [
    'acknowledgement',
    'Votre candidature',
    "Nous accusons réception de votre candidature. Sans réponse de notre part sous trois semaines, veuillez considérer que votre candidature n'a pas été retenue.",
  ],
  [
    'interview',
    'Interview with Quillworks',
    'We would like to invite you to an interview for the Designer position. Are you available on Tuesday?',
  ],
  [
    'interview',
    'Rescheduling',
    'Unfortunately Margaret is ill, so we need to reschedule your interview to Friday. Would 3 pm work for you?',
  ],
  [
    'interview',
    'Einladung',
    'gerne möchten wir Sie zu einem Vorstellungsgespräch einladen. Passt Ihnen Dienstag um 10 Uhr?',
  ],
  [
    'interview',
    'Entretien',
    'Nous souhaiterions vous inviter à un entretien pour le poste de comptable. Quelles sont vos disponibilités ?',
  ],
  [
    'offer',
    'Offer',
    'We are delighted to offer you the position of Product Designer. Please sign the attached offer letter.',
  ],
  [
    'offer',
    'Zusage',
    'wir freuen uns, Ihnen die Stelle als Projektleiterin anbieten zu können. Anbei der Arbeitsvertrag.',
  ],
  [
    'outreach',
    'Opportunity',
    'I came across your profile on LinkedIn. I am a recruiter and have a Product Manager role that matches your background. Would you be open to a chat?',
  ],
  [
    'outreach',
    'Spannende Position',
    'ich bin auf Ihr Profil aufmerksam geworden. Im Auftrag eines Kunden suche ich einen Projektleiter. Haben Sie Interesse?',
  ],
  [
    'alert',
    '12 new jobs for you',
    'New jobs that match your search\n\nData Analyst\nQuillworks\nBerlin\n\nSee all jobs\nUnsubscribe',
  ],
  [
    'other',
    'Your flat application',
    'Unfortunately the landlord has chosen another tenant for the apartment. Your rental application was not successful.',
  ],
  [
    'other',
    'Order 4711',
    'Unfortunately the item you ordered is out of stock. We will refund your payment.',
  ],
  [
    'other',
    'Saturday',
    'Hi Sam, sorry, I cannot make it to dinner on Saturday. Shall we go to the movies next week?',
  ],
  [
    'other',
    'Ihr Antrag',
    'leider müssen wir Ihnen mitteilen, dass Ihr Kreditantrag abgelehnt wurde.',
  ],
  ['other', 'Training', 'Leider muss ich dir für Donnerstag absagen, das Training fällt aus.'],
  [
    'other',
    'Votre dossier',
    "Malheureusement votre dossier de location n'a pas été retenu par le propriétaire.",
  ],
]
