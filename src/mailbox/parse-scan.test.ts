import { describe, expect, it } from 'vitest'
import { MAIL_LIMITS } from './parse-limits.ts'
import { scanParts } from './parse-scan.ts'

const scan = (text: string, limits = {}) =>
  scanParts(Buffer.from(text, 'latin1'), { ...MAIL_LIMITS, ...limits })
const kept = (text: string, limits = {}): string =>
  Buffer.from(scan(text, limits).source).toString('latin1')

const HEAD = 'Content-Type: multipart/mixed; boundary="b 1"\n\n'
const part = (text: string): string => `--b 1\nX: y\n\n${text}\n`

describe('scanParts', () => {
  it('keeps a mail within the limits byte for byte', () => {
    const mail = `${HEAD}${part('one')}${part('two')}--b 1--\n`
    expect(kept(mail)).toBe(mail)
    expect(scan(mail).partCount).toBe(2)
    expect(scan(mail).problems).toEqual([])
  })

  it('takes no line of dashes for a part', () => {
    const mail = `${HEAD}${part('-- \nMargaret\n--\n--b 12\n-----\n')}--b 1--\n`
    expect(scan(mail).partCount).toBe(1)
  })

  it('keeps the first parts of too many', () => {
    const mail = HEAD + part('first') + part('second') + part('third')
    expect(kept(mail, { partCount: 2 })).toBe(HEAD + part('first') + part('second'))
    expect(scan(mail, { partCount: 2 }).problems).toEqual([
      'this mail has more than 2 parts; only the first 2 were read',
    ])
  })

  it('cuts where parts nest too deep, but not where many follow one another', () => {
    const open = (level: number): string =>
      `--b${level}\nContent-Type: multipart/mixed; boundary=b${level + 1}\n\n`
    const nested = `Content-Type: multipart/mixed; boundary=b0\n\n${Array.from({ length: 9 }, (_, level) => open(level)).join('')}`
    const [problem] = scan(nested, { nestingDepth: 5 }).problems
    expect(problem).toBe(
      'this mail nests its parts more than 5 deep; what lies deeper was not read',
    )
    expect(scan(HEAD + part('x').repeat(9), { nestingDepth: 5 }).problems).toEqual([])
  })

  it('shortens a long part and keeps the ones after it', () => {
    const mail = `${HEAD}${part('1\n2\n3\n4\n5')}${part('after')}--b 1--\n`
    const short = kept(mail, { plainLineCount: 4 })
    expect(short).toContain('3\n')
    expect(short).not.toContain('5\n')
    expect(short).toContain('--b 1\nX: y\n\n')
    expect(scan(mail, { plainLineCount: 4 }).problems).toEqual([
      'a part of this mail is very long; only its beginning was read',
    ])
  })

  it('keeps all lines of base64, but not inside an attached message', () => {
    const base64 = (lines: number): string =>
      `--b 1\nContent-Transfer-Encoding: base64\n\n${'QUJD\n'.repeat(lines)}`
    const attached = `--b 1\nContent-Type: message/rfc822\n\nSubject: x\n\n`
    expect(scan(HEAD + base64(50), { plainLineCount: 9 }).problems).toEqual([])
    expect(scan(HEAD + attached + base64(50), { plainLineCount: 9 }).problems).toHaveLength(1)
  })

  it('reads no more lines than the limit', () => {
    expect(kept('Subject: x\n\n1\n2\n3\n', { lineCount: 4 })).toBe('Subject: x\n\n1\n2\n')
  })
})
