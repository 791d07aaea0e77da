import { describe, expect, test } from 'vitest'
import { companyIn } from './extract-company.ts'
import type { Sources } from './extract-found.ts'
import { roleIn } from './extract-role.ts'
import { roleTail } from './extract-role-tail.ts'
import { stageIn } from './extract-stage.ts'
import type { ParsedMail } from './message.ts'
import { featuresOf } from './reading-features.ts'
import { mailWith, type MailSketch } from './reading-test-mail.ts'
import { NO_CONTEXT } from './reading.ts'

function asked(sketch: MailSketch): { readonly mail: ParsedMail; readonly sources: Sources } {
  const mail = mailWith(sketch)
  const { text, subject } = mail
  return { mail, sources: { features: featuresOf(mail), text, subject, isFromUser: false } }
}

describe('the role behind the words that go before one', () => {
  test.each([
    ['Assistant Editor', 'We invite you to interview for the post of Assistant Editor.'],
    ['Data Engineer', 'I will write if another Data Engineer seat opens.'],
    ['Tischlergeselle', 'danke für Ihre Bewerbung als Tischlergeselle. Kommen Sie am Montag.'],
    ['Milchtechnologe', 'ich würde gern über die Stelle als Milchtechnologe telefonieren.'],
    ['Industriemechaniker', 'Die Stelle des Industriemechanikers ist inzwischen vergeben.'],
    ['Kranführer', 'Guten Tag,\n\nStelle: Kranführer (m/w/d)\nStandort: Kassel\n\nwir melden uns.'],
    ['Maître de chai', "Bonjour,\n\nPoste : Maître de chai\nLieu : Albi\n\nL'équipe"],
    [
      'menuisier poseur',
      "On s'était vus pour la place de menuisier poseur. La personne est partie.",
    ],
    [
      'operador de máquinas',
      'a sua candidatura para a função de operador de máquinas. A vaga foi preenchida.',
    ],
    [
      'responsable de tienda',
      'buscamos para una cadena de moda un/a responsable de tienda en Valencia.',
    ],
    ['addetto alla logistica', 'altri candidati per la posizione di addetto alla logistica.'],
    ['inkoper', 'We willen graag kennismaken voor de vacature van inkoper.'],
    ['Team Leader', 'Thank you for applying for the Team Leader position.'],
  ])('is %s: %s', (role, text) => {
    expect(roleIn(asked({ text }).sources, null)?.value).toBe(role)
  })

  test.each([
    'Als Unternehmen danken wir Ihnen.',
    "Merci de votre intérêt pour l'offre de dernière minute.",
    'Nuestra oferta de empleo sigue en la web.',
  ])('is none in: %s', (text) => {
    expect(roleIn(asked({ text }).sources, null)).toBeNull()
  })

  test('is the piece of a subject that names an occupation', () => {
    const { sources } = asked({
      subject: 'Kennziffer 47/2024 - Sozialpädagoge (m/w/d) im Jugendamt',
    })
    expect(roleIn(sources, null)?.value).toBe('Sozialpädagoge')
  })

  test.each([
    [', Payments', ', Payments, and I would'],
    [' - Export', ' - Export. Your'],
    [' (Nights)', ' (Nights) at our centre'],
    ['', ', Aldermoor Council'],
    ['', ' - Leeds'],
  ])('goes on with "%s" in "%s"', (tail, behind) => {
    expect(roleTail(behind)).toBe(tail)
  })
})

describe('the house', () => {
  test.each<[string, MailSketch]>([
    [
      'Kita Sonnenhügel',
      {
        address: 'leitung@kita-sonnenhuegel.de',
        text: 'Liebe Frau Wagner,\n\nleider nein.\n\nViele Grüße\nPetra Lamprecht\nKita Sonnenhügel',
      },
    ],
    [
      'Gymnasium am Rennsteig',
      {
        address: 'leitung@gym-rennsteig.de',
        text: 'Guten Tag,\n\nleider nein.\n\nMit freundlichem Gruß\nUte Wollny\nGymnasium am Rennsteig',
      },
    ],
    [
      'Northgate Trust',
      {
        address: 'noreply@gmail.com',
        text: 'Received.\n\nJob title: Porter\nEmployer: Northgate Trust\n',
      },
    ],
    [
      'Norvik Pharma',
      { address: 'ott@kettler-personal.de', text: 'Sie passen zu meinem Mandanten Norvik Pharma.' },
    ],
    [
      'Officine Torre',
      {
        address: 'ferri@lavoro.it',
        text: 'per il nostro cliente Officine Torre cerchiamo un progettista.',
      },
    ],
  ])('is %s', (company, sketch) => {
    const { mail, sources } = asked(sketch)
    expect(companyIn(mail, sources, null)?.value).toBe(company)
  })

  test('is no place behind "en"', () => {
    const { mail, sources } = asked({
      subject: 'Oportunidad en Valencia',
      text: 'Una tienda en Valencia.',
    })
    expect(companyIn(mail, sources, null)).toBeNull()
  })
})

describe('a talk looked back on without its name', () => {
  test.each([
    ['after-interview', 'Having met four candidates, the partners have settled on one.'],
    ['after-interview', 'Thanks for doing the trial shift on Saturday.'],
    [
      'after-interview',
      'unser Austausch hat mir gezeigt, wie viel Freude Sie an Ihrem Beruf haben.',
    ],
    [
      'after-interview',
      'danke für deine Zeit und die Präsentation deiner Fallstudie. Leider nein.',
    ],
    ['after-interview', 'Vous avez été reçue le 14 novembre pour ce poste.'],
    ['after-interview', 'Gracias por tu visita del jueves. Hemos elegido a otra persona.'],
    [
      'after-interview',
      'Fijn dat je een ochtend bent komen meedraaien. We kiezen toch iemand anders.',
    ],
    ['after-interview', 'è stato un piacere incontrarLa la settimana scorsa.'],
    ['after-interview', 'Gostámos muito da nossa conversa de sexta-feira.'],
    ['early', 'Leider konnten wir Sie nicht in die engere Auswahl nehmen.'],
    ['early', 'Nous ne pourrons pas vous rencontrer pour ce poste.'],
    ['early', 'Purtroppo non possiamo invitarla al colloquio.'],
  ])('%s: %s', (stage, text) => {
    const question = { ...asked({ text }), context: NO_CONTEXT, company: null, role: null }
    expect(stageIn(question).value).toBe(stage)
  })
})
