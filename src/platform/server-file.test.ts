import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readServerFile, removeServerFile, writeServerFile } from './server-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'perennial-server-file-'))
const file = join(folder, 'home/server.json')
const record = { address: 'http://127.0.0.1:7373', token: 'secret', pid: 41 }

afterAll(() => rmSync(folder, { recursive: true }))

describe('the file that says where a server is', () => {
  test('is readable by its owner alone, also when it replaces one that was not', () => {
    writeServerFile(file, record)
    writeFileSync(file, '{}', { mode: 0o644 })
    writeServerFile(file, record)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readServerFile(file)).toEqual(record)
  })

  test('is removed by the server it names and by no other', () => {
    writeServerFile(file, record)
    removeServerFile(file, 42)
    expect(readServerFile(file)).toEqual(record)
    removeServerFile(file, 41)
    expect(readServerFile(file)).toBeNull()
  })

  test.each(['', '{', 'null', '[]', '{"address":1}', '{"address":"a","token":"b"}'])(
    'that holds %j says nothing',
    (text) => {
      writeFileSync(file, text)
      expect(readServerFile(file)).toBeNull()
    },
  )
})
