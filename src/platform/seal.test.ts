import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, readdirSync, statSync, chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../test/support/databases.ts'
import { keyFrom, SealBroken, sealWith } from './seal.ts'

const seal = sealWith(new Uint8Array(32).fill(7))

describe('a sealed secret', () => {
  test('opens to what it was, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (secret) => {
        expect(seal.open(seal.close(secret))).toBe(secret)
      }),
    )
  })

  test('does not show the secret, nor that two secrets are the same', () => {
    const [one, two] = [seal.close('swordfish'), seal.close('swordfish')]
    expect(one).not.toBe(two)
    expect(Buffer.from(one.split('.')[3] ?? '', 'base64url').toString()).not.toContain('sword')
  })

  test('does not open with another key', () => {
    expect(() => sealWith(new Uint8Array(32).fill(8)).open(seal.close('swordfish'))).toThrow(
      SealBroken,
    )
  })

  test('does not open when any one character of it was changed', () => {
    const sealed = seal.close('swordfish')
    for (const [index, character] of sealed.split('').entries()) {
      // The last character of a part carries spare bits that change nothing, so a far one is taken.
      const other = character === 'A' ? 'z' : 'A'
      const isSpare = sealed[index + 1] === '.' || index === sealed.length - 1
      if (isSpare) continue
      expect(() => seal.open(sealed.slice(0, index) + other + sealed.slice(index + 1))).toThrow(
        SealBroken,
      )
    }
  })

  test('does not open with a shortened tag', () => {
    const [version, nonce, tag = '', bytes] = seal.close('swordfish').split('.')
    const short = Buffer.from(tag, 'base64url').subarray(0, 4).toString('base64url')
    expect(() => seal.open([version, nonce, short, bytes].join('.'))).toThrow(SealBroken)
  })

  test.each(['', 'swordfish', 'v2.a.b.c', 'v1.a.b', 'v1...'])(
    'does not open when it is none: %j',
    (text) => {
      expect(() => seal.open(text)).toThrow('Enter it again')
    },
  )
})

describe('the key file', () => {
  test('is made on first use, for its owner alone, and stays the same', () => {
    const file = join(temporaryFolder(), 'key')
    const before = process.umask(0)
    const first = keyFrom(file)
    process.umask(before)
    expect(first).toHaveLength(32)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(keyFrom(file)).toEqual(first)
    expect(readFileSync(file)).toEqual(first)
  })

  test('that others could read is closed to them', () => {
    const file = join(temporaryFolder(), 'key')
    keyFrom(file)
    chmodSync(file, 0o644)
    keyFrom(file)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  test('that is damaged is refused with its path and size, and left as it is', () => {
    const file = join(temporaryFolder(), 'key')
    writeFileSync(file, 'short')
    expect(() => keyFrom(file)).toThrow(
      `The key file ${file} is damaged: it has 5 bytes instead of 32.`,
    )
    expect(readFileSync(file, 'utf8')).toBe('short')
  })

  test('in a folder that does not exist is an error, not a key that will be lost', () => {
    expect(() => keyFrom(join(temporaryFolder(), 'nowhere', 'key'))).toThrow('ENOENT')
  })

  test('is one and the same for processes that start together', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'key')
    const program = `import { keyFrom } from ${JSON.stringify(new URL('./seal.ts', import.meta.url).href)}
      process.stdout.write(Buffer.from(keyFrom(${JSON.stringify(file)})).toString('hex'))`
    const keys = await Promise.all(
      [1, 2, 3, 4, 5, 6].map(async () => {
        const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
          stdio: ['ignore', 'pipe', 'inherit'],
        })
        let said = ''
        child.stdout.on('data', (text: Buffer) => (said += text.toString()))
        await once(child, 'close')
        return said
      }),
    )
    expect(new Set(keys)).toEqual(new Set([readFileSync(file, 'hex')]))
    expect(readdirSync(folder)).toEqual(['key'])
  })
})
