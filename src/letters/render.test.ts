import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mailtoUrl, plainCopy, quoteFree, replySubject } from './render.ts'

describe('subject of an answer', () => {
  test.each([
    ['Your application', 'Re: Your application'],
    ['Re: Your application', 'Re: Your application'],
    ['RE: AW: Re: Your application', 'Re: Your application'],
    ['AW: Ihre Bewerbung', 'Re: Ihre Bewerbung'],
    ['Antw: Sollicitatie', 'Re: Sollicitatie'],
    ['Re[2]: Your application', 'Re: Your application'],
    ['Re : Your application', 'Re: Your application'],
    ['Regarding your application', 'Re: Regarding your application'],
    ['Your\r\n application\r\nBcc: evil@x.test', 'Re: Your application Bcc: evil@x.test'],
    ['', 'Re:'],
  ])('%j gives %j', (original, subject) => {
    expect(replySubject(original)).toBe(subject)
  })

  test('is the same when answered again', () => {
    fc.assert(
      fc.property(
        fc.string(),
        (original) => replySubject(replySubject(original)) === replySubject(original),
      ),
    )
  })
})

test('a mail carries CRLF lines without spaces at their ends, and lines as written', () => {
  const long = 'word '.repeat(40).trim()
  expect(quoteFree(`\n\nDear Margaret,  \n\n${long}\r\n\r\nSam \n\n`)).toBe(
    `Dear Margaret,\r\n\r\n${long}\r\n\r\nSam\r\n`,
  )
})

test('the clipboard gets the body with plain line ends', () => {
  expect(plainCopy({ subject: 's', body: 'Dear Margaret,\r\n\r\nSam\r\n' })).toBe(
    'Dear Margaret,\n\nSam',
  )
})

describe('mailto link', () => {
  test('carries address, subject, body and thread', () => {
    const url = mailtoUrl({
      to: 'a&b@y.test',
      subject: 'Re: A & B',
      body: 'Dear M,\n\n50 % “ok”?\n',
      inReplyTo: '<1@y.test>',
    })
    expect(url).toBe(
      'mailto:a%26b@y.test?subject=Re%3A%20A%20%26%20B&body=Dear%20M%2C%0D%0A%0D%0A50%20%25%20%E2%80%9Cok%E2%80%9D%3F&in-reply-to=%3C1%40y.test%3E',
    )
  })

  test('gives back exactly what it was made of', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (subject, body) => {
          const url = new URL(mailtoUrl({ to: 'b@y.test', subject, body }))
          const fields = new Map(
            url.search
              .slice(1)
              .split('&')
              .map(
                (field) =>
                  field.split('=').map((part) => decodeURIComponent(part)) as [string, string],
              ),
          )
          expect(url.pathname).toBe('b@y.test')
          expect([...fields.keys()]).toEqual(['subject', 'body'])
          expect(fields.get('body')).toBe(quoteFree(body).slice(0, -2))
          expect(fields.get('subject')).not.toMatch(/[\r\n]/)
        },
      ),
    )
  })

  test('half a surrogate does not break it', () => {
    expect(mailtoUrl({ to: 'b@y.test', subject: '\ud800', body: '' })).toContain(
      'subject=%EF%BF%BD',
    )
  })
})
