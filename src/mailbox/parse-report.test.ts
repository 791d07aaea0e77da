import { describe, expect, it } from 'vitest'
import { multipart, PLAIN_HEAD, rawMail } from '../../test/support/mail-samples.ts'
import { type ParsedMail } from './message.ts'
import { MAIL_LIMITS } from './parse-limits.ts'
import { parseMail } from './parse-mail.ts'

async function parsed(bytes: Uint8Array): Promise<ParsedMail> {
  const result = await parseMail(bytes, MAIL_LIMITS)
  if (!result.ok) throw new Error(result.refusal.reason)
  return result.value
}

const SAYS = { head: ['Content-Type: text/plain'], body: 'Your message was not delivered.' }
const RETURNED = {
  head: ['Content-Type: message/rfc822'],
  body: 'Message-ID: <letter-1@home.example>\r\nSubject: Thank you\r\n\r\nDear Margaret, thank you.',
}
const report = (status: string, returned = RETURNED): Buffer =>
  multipart('report; report-type=delivery-status', [
    SAYS,
    { head: ['Content-Type: message/delivery-status'], body: status },
    returned,
  ])

describe('the bounce of a mail', () => {
  it('says for whom, what and why, and which mail came back', async () => {
    const status = [
      'Reporting-MTA: dns; mx.home.example',
      '',
      'Original-Recipient: rfc822;M.Olufsen@harborlight.example',
      'Final-Recipient: rfc822; M.Olufsen@harborlight.example',
      'Action: Failed',
      'Status: 5.1.1 (no such user)',
      'Diagnostic-Code: smtp; 550 5.1.1 <m.olufsen@harborlight.example>:',
      '   user unknown',
    ]
    const mail = await parsed(report(status.join('\r\n')))
    expect(mail.bounce).toEqual({
      recipients: [
        {
          address: 'm.olufsen@harborlight.example',
          action: 'failed',
          status: '5.1.1',
          diagnostic: '550 5.1.1 <m.olufsen@harborlight.example>: user unknown',
        },
      ],
      returnedId: '<letter-1@home.example>',
    })
    expect(mail.text.trim()).toBe('Your message was not delivered.')
  })

  it('lists every address of the report, and says of a delay that it is one', async () => {
    const groups = ['a', 'b'].map(
      (name) => `Final-Recipient: rfc822; ${name}@x.example\nAction: delayed\nStatus: 4.4.1`,
    )
    const { bounce } = await parsed(report(`Reporting-MTA: dns; mx\n\n${groups.join('\n\n')}\n`))
    expect(bounce?.recipients.map(({ address, action }) => [address, action])).toEqual([
      ['a@x.example', 'delayed'],
      ['b@x.example', 'delayed'],
    ])
  })

  it('reads the id where only the headers came back', async () => {
    const headers = {
      head: ['Content-Type: text/rfc822-headers'],
      body: 'Subject: Thank you\r\nMessage-ID: <letter-2@home.example>\r\n',
    }
    const { bounce } = await parsed(report('Final-Recipient: rfc822; a@x.example\r\n', headers))
    expect(bounce?.returnedId).toBe('<letter-2@home.example>')
  })

  it('takes the failed addresses from the header of an older Exim', async () => {
    const head = [...PLAIN_HEAD, 'X-Failed-Recipients: boss@x.example, other@x.example']
    const { bounce } = await parsed(rawMail(head, 'A message could not be delivered.'))
    expect(bounce?.recipients.map(({ address }) => address)).toEqual([
      'boss@x.example',
      'other@x.example',
    ])
  })

  it.each([
    ['a status without an address', 'Action: failed', [{ address: '', action: 'failed' }]],
    ['a status of no use', 'Hello there', []],
    ['an empty status', '', []],
  ])('is there for %s', async (_, status, recipients) => {
    expect((await parsed(report(status))).bounce).toMatchObject({ recipients })
  })

  it('is none in a mail that only forwards a report or talks of one', async () => {
    const forward = multipart(
      'mixed',
      [
        SAYS,
        {
          head: ['Content-Type: message/rfc822'],
          body: report('Action: failed').toString('latin1'),
        },
      ],
      'outer',
    )
    expect((await parsed(forward)).bounce).toBeNull()
  })
})
