import { describe, expect, test } from 'vitest'
import { KINDS } from './reading-test-kinds.ts'
import { mailWith } from './reading-test-mail.ts'
import { NO_CONTEXT } from './reading.ts'
import { readMail } from './reading-shipped.ts'

describe('the kind of a mail', () => {
  test.each(KINDS)('%s: %s / %s', (kind, subject, text) => {
    expect(readMail(mailWith({ subject, text }), NO_CONTEXT).kind).toBe(kind)
  })
})

describe('a boss who calls back', () => {
  test.each([
    'Unfortunately it did not work out with the person we hired. Are you still interested in the position?',
    'We said no in spring and went with another candidate. She has left us. Are you still available?',
    'The role has reopened. Would you still be interested?',
    'You were not selected for the position in May. The position is open again - let me know if you are still looking.',
    'leider hat es mit dem Kandidaten, für den wir uns entschieden hatten, nicht geklappt. Haben Sie noch Interesse an der Stelle?',
    'Die Stelle ist wieder frei. Bist du noch auf der Suche?',
    "Malheureusement le candidat que nous avions retenu s'est désisté. Êtes-vous toujours disponible ?",
    'No funcionó con la persona que contratamos para el puesto. ¿Sigues interesada?',
    'Helaas is het niet gelukt met de kandidaat die we hadden gekozen. Ben je nog beschikbaar voor de functie?',
  ])('is never a rejection: %s', (text) => {
    const reading = readMail(mailWith({ subject: 'Re: Your application', text }), NO_CONTEXT)
    expect(reading.kind).toBe('sprout')
  })
})

describe('a rejection that leaves the door open', () => {
  test.each([
    'Unfortunately you were not selected. We will contact you as new positions become available.',
    'We have chosen another candidate and are moving on with the process.',
    'Dear candidate, your application has been declined.',
    'Leider können wir Ihnen keine Zusage geben. Gern kommen wir zu einem späteren Zeitpunkt erneut auf Sie zu.',
    'Diesmal hat es mit uns leider nicht geklappt, wir haben uns für eine andere Bewerberin entschieden.',
    'Die Stelle wurde nun doch intern besetzt, wir müssen Ihnen leider absagen.',
    "Votre candidature n'a malheureusement pas abouti pour ce poste.",
    "Nous n'avons malheureusement aucun poste vacant correspondant à votre profil.",
    'Infelizmente a sua candidatura para a vaga não deu certo desta vez: escolhemos outro candidato.',
  ])('is no callback: %s', (text) => {
    expect(readMail(mailWith({ text }), NO_CONTEXT).kind).toBe('rejection')
  })
})

describe('whose words count', () => {
  test('a rejection quoted below a friendly answer is not the answer', () => {
    const text =
      'Thank you for your kind note, that means a lot! Let us have lunch on Friday.\n\nOn Mon, Jan 5, 2026 at 3:00 PM Sam <sam@example.org> wrote:\n> Unfortunately we will not be moving forward with your application.\n'
    expect(readMail(mailWith({ subject: 'Re: Thank you', text }), NO_CONTEXT).kind).not.toBe(
      'rejection',
    )
  })

  test('a rejection that the user passed on is read as the original', () => {
    const text =
      '\n---------- Forwarded message ---------\nFrom: Margaret Olufsen <m.olufsen@brightlight.com>\nDate: Mon, 5 Jan 2026\nSubject: Product Designer\nTo: Sam\n\nDear Sam,\n\nwe have decided to go with another candidate for the Product Designer role.\n\nKind regards,\nMargaret Olufsen'
    const reading = readMail(
      mailWith({
        subject: 'Fwd: Product Designer',
        text,
        address: 'sam@example.org',
        name: 'Sam Winter',
      }),
      NO_CONTEXT,
    )
    expect(reading).toMatchObject({
      kind: 'rejection',
      company: 'Brightlight',
      role: 'Product Designer',
    })
    expect(reading.person).toMatchObject({
      name: 'Margaret Olufsen',
      email: 'm.olufsen@brightlight.com',
    })
  })

  test('no-break spaces, zero-width characters, soft hyphens and curly quotes hide nothing', () => {
    const text =
      'We re\u00ADgret that you\u00A0were not\u200B selected for this\u00A0position. We won\u2019t be moving forward with your appli\u00ADcation.'
    expect(readMail(mailWith({ subject: 'Application', text }), NO_CONTEXT).kind).toBe('rejection')
  })
})

describe('a short letter from a human', () => {
  test.each([
    'Hi Lena, am Ende haben wir uns für jemanden entschieden, der schon mehr Erfahrung mit Kubernetes mitbringt. Das war echt knapp und liegt nicht an dir!\n\nLG Tobias',
    'Hallo Lena, leider haben wir uns für jemand anderen entschieden. Alles Gute, Tobias',
    'Hi Lena, the role goes to a colleague from another team. Sorry!\n\nTobias',
    'Hi Lena, after long thought we decided to give the store manager role to an internal applicant.\n\nTobias',
  ])('is a rejection with its writer and employer, and surely so: %s', (text) => {
    const reading = readMail(
      mailWith({ name: 'Tobias Brenner', address: 'tobias@kettwerk.de', text }),
      NO_CONTEXT,
    )
    expect(reading).toMatchObject({
      kind: 'rejection',
      company: 'Kettwerk',
      person: { name: 'Tobias Brenner', email: 'tobias@kettwerk.de' },
    })
    expect(reading.confidence).toBeGreaterThan(0.9)
  })
})

describe('a mail that the rules do not know for what it is', () => {
  const mail = mailWith({
    name: 'Ann Bell',
    address: 'ann@kettwerk.de',
    subject: 'Accountant',
    text: 'Hi Sam, thank you for the talk with us. We went round and round, as you can imagine.\n\nBest,\nAnn Bell\nHead of Finance',
  })
  const saidBy = (now: string): typeof NO_CONTEXT => ({
    ...NO_CONTEXT,
    corrections: [
      {
        senderAddress: 'ann@kettwerk.de',
        senderDomain: 'kettwerk.de',
        field: 'kind',
        subject: 'Accountant',
        threadIds: [],
        wording: [],
        was: 'other',
        now,
      },
    ],
  })

  test('is read in full once the user says that it is a rejection', () => {
    expect(readMail(mail, NO_CONTEXT).kind).not.toBe('rejection')
    expect(readMail(mail, saidBy('rejection'))).toMatchObject({
      kind: 'rejection',
      confidence: 1,
      stage: 'after-interview',
      company: 'Kettwerk',
      role: 'Accountant',
      person: { name: 'Ann Bell', email: 'ann@kettwerk.de', title: 'Head of Finance' },
    })
  })

  test('shows its writer already while it is in doubt', () => {
    const doubtful = mailWith({
      name: 'Ann Bell',
      address: 'ann@kettwerk.de',
      text: 'We met again about your papers.',
    })
    expect(readMail(doubtful, NO_CONTEXT)).toMatchObject({
      isUnsure: true,
      company: 'Kettwerk',
      person: { name: 'Ann Bell' },
    })
  })

  test('names nobody when it is clearly ordinary', () => {
    const ordinary = mailWith({
      name: 'Ann Bell',
      address: 'ann@kettwerk.de',
      subject: 'Your parcel',
      text: 'Your order has been shipped and the parcel arrives on Friday. The invoice is attached.',
    })
    expect(readMail(ordinary, NO_CONTEXT)).toMatchObject({
      kind: 'other',
      company: null,
      person: null,
    })
  })
})
