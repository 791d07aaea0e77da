import { describe, expect, test } from 'vitest'
import type { MailHeader, ParsedMail } from './message.ts'
import { mailWith, type MailSketch } from './reading-test-mail.ts'
import { NO_CONTEXT, type Reading } from './reading.ts'
import { readMail } from './reading-shipped.ts'

function read(sketch: MailSketch, headers: readonly MailHeader[] = []): Reading {
  return readMail({ ...mailWith(sketch), headers }, NO_CONTEXT)
}

const RECEIPT = {
  subject: 'Your application at Quillworks',
  text: 'Thank you for your application as Copywriter. We have received it and will review it shortly.',
}
const NO = {
  subject: 'Your application at Quillworks',
  text: 'Unfortunately we will not be moving forward with your application.',
}

describe('a mail that came back', () => {
  test('is one by its structure, whatever letter it quotes', () => {
    const quoted = mailWith({
      subject: 'Application as Copywriter',
      text: 'I would like to apply for the position of Copywriter.',
    })
    const returned: ParsedMail = { ...quoted, bounce: { recipients: [], returnedId: null } }
    expect(readMail(returned, NO_CONTEXT).kind).toBe('bounce')
  })

  test.each([
    ['x-failed-recipients', 'jobs@quillworks.test'],
    ['content-type', 'multipart/report; report-type=delivery-status; boundary=x'],
  ])('is one by its header %s', (name, value) => {
    const reading = read({ subject: 'Hm', text: 'See below.' }, [{ name, value }])
    expect(reading.kind).toBe('bounce')
    expect(reading.evidence.map(({ quote }) => quote)).toContain(`${name}: ${value}`)
  })

  test.each([
    'Undeliverable: Application as Copywriter',
    'Unzustellbar: Bewerbung',
    'Non remis : Candidature',
    'No se puede entregar: Candidatura',
    'Onbestelbaar: Sollicitatie',
    'Non recapitabile: Candidatura',
    'Não entregue: Candidatura',
  ])('is one by subject and daemon: %s', (subject) => {
    const address = 'mailer-daemon@mx.quillworks.test'
    expect(read({ subject, address, text: '550 5.1.1' }).kind).toBe('bounce')
  })
})

describe('an absence', () => {
  test.each([
    ['Automatic reply: Thank you', 'I am out of the office until 12 May.'],
    ['Abwesenheitsnotiz', 'Ich bin bis 12. Mai nicht im Büro.'],
    ['Réponse automatique : Merci', 'Je suis absente du bureau.'],
    ['Respuesta automática', 'Estoy fuera de la oficina.'],
    ['Automatisch antwoord', 'Ik ben tot maandag afwezig.'],
    ['Risposta automatica', 'Sono fuori ufficio fino a lunedì.'],
    ['Resposta automática', 'Estou de férias.'],
  ])('is told by its subject: %s', (subject, text) => {
    expect(read({ subject, text }).kind).toBe('auto-reply')
  })

  test('is told by its header', () => {
    const header = { name: 'auto-submitted', value: 'auto-replied' }
    const reading = read({ subject: 'Re: Thank you', text: 'Back on Monday.' }, [header])
    expect(reading.kind).toBe('auto-reply')
    expect(reading.evidence.map(({ quote }) => quote)).toContain('auto-submitted: auto-replied')
  })
})

describe('a system that marks its mail as sent by a machine', () => {
  test.each([
    ['auto-submitted', 'auto-generated'],
    ['auto-submitted', 'auto-replied'],
    ['precedence', 'auto_reply'],
    ['x-autoreply', 'yes'],
    ['precedence', 'bulk'],
  ])('still says what it says: %s: %s', (name, value) => {
    expect(read(RECEIPT, [{ name, value }]).kind).toBe('acknowledgement')
    expect(read(NO, [{ name, value }]).kind).toBe('rejection')
  })
})
