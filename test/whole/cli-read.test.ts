import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshHome, perennial, PROGRAM } from '../support/program.ts'
import { REJECTION } from '../support/rejection.ts'

describe(`reading without storing ${PROGRAM.says}`, () => {
  const { home, remove } = freshHome()
  const mails = join(home, '../mails')
  const second = REJECTION.replace('<decision@', '<second@')
  const mbox = [REJECTION, second]
    .map(
      (mail) =>
        `From sam@mail.example Tue Nov 10 16:00:00 2026\n${mail.replaceAll('\r\n', '\n')}\n`,
    )
    .join('')

  beforeAll(() => {
    for (const part of ['maildir/cur', 'maildir/new', 'maildir/tmp', 'folder/inner'])
      mkdirSync(join(mails, part), { recursive: true })
    writeFileSync(join(mails, 'one.eml'), REJECTION)
    writeFileSync(join(mails, 'two.mbox'), mbox)
    writeFileSync(join(mails, 'maildir/cur/1.a:2,S'), REJECTION)
    writeFileSync(join(mails, 'maildir/new/2.b'), second)
    writeFileSync(join(mails, 'folder/one.eml'), REJECTION)
    writeFileSync(join(mails, 'folder/inner/two.eml'), second)
  })
  afterAll(remove)

  test.each([
    ['a mail', 'one.eml', [['', 0]]],
    [
      'an mbox',
      'two.mbox',
      [
        ['', 0],
        ['', 1],
      ],
    ],
    [
      'a Maildir',
      'maildir',
      [
        ['/cur/1.a:2,S', 0],
        ['/new/2.b', 0],
      ],
    ],
    [
      'a folder',
      'folder',
      [
        ['/inner/two.eml', 0],
        ['/one.eml', 0],
      ],
    ],
    [
      'standard input',
      '-',
      [
        ['', 0],
        ['', 1],
      ],
    ],
  ] as const)('of %s gives one line a message', async (_, name, places) => {
    const path = name === '-' ? '-' : join(mails, name)
    const { code, stdout } = await perennial(['read', path, '--json'], {
      home,
      stdin: name === '-' ? mbox : '',
    })
    expect(code).toBe(0)
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines.map((line) => [line['path'], line['index']])).toEqual(
      places.map(([inside, index]) => [`${path}${inside}`, index]),
    )
    for (const line of lines) {
      expect(line).toMatchObject({
        messageId: expect.stringMatching(/^<(decision|second)@harborlight\.example>$/),
        kind: 'rejection',
        confidence: expect.any(Number),
        stage: 'after-interview',
        company: expect.stringContaining('Harborlight'),
        role: 'Operations Lead',
        person: { name: 'Margaret Olufsen', email: 'm.olufsen@harborlight.example' },
        language: 'en',
      })
      expect(line['person']).toHaveProperty('title')
      expect(line['evidence']).toContainEqual({
        about: 'kind',
        where: 'text',
        start: expect.any(Number),
        end: expect.any(Number),
        quote: expect.stringContaining('another candidate'),
        why: expect.any(String),
      })
    }
  })

  test('leaves no data folder behind, and one that is there as it was', async () => {
    rmSync(home, { recursive: true, force: true })
    await perennial(['read', join(mails, 'one.eml')], { home })
    expect(() => readdirSync(home)).toThrow('ENOENT')
    await perennial(['turn', join(mails, 'one.eml')], { home })
    const before = contentsOf(home)
    await perennial(['read', join(mails, 'two.mbox')], { home })
    expect(contentsOf(home)).toEqual(before)
  })
})

function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'base64')]),
  )
}
