import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../test/support/databases.ts'
import { StoreUnavailable } from '../platform/db/engine.ts'
import { openSpool } from './spool-gateway.ts'

async function* chunks(count: number, failing?: Error): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < count; at++) yield new Uint8Array(1024).fill(at)
  if (failing) throw failing
}

const failure = (code: string): Error =>
  Object.assign(new Error(code), { code, syscall: 'write', errno: -1 })

test.each([
  ['ENOSPC', /the disk is full\. Free some space and try again; nothing was taken in/],
  ['EIO', /the disk reported an error \(EIO\)/],
])(
  'a disk that answers %s is told in a sentence, and nothing is left on it',
  async (code, said) => {
    const folder = temporaryFolder()
    const spool = openSpool(folder)
    await spool.keep({ importId: 'one', number: 0, stream: chunks(2) })
    const keeping = spool.keep({ importId: 'one', number: 1, stream: chunks(3, failure(code)) })
    await expect(keeping).rejects.toThrow(StoreUnavailable)
    await expect(
      spool.keep({ importId: 'two', number: 0, stream: chunks(1, failure(code)) }),
    ).rejects.toThrow(said)
    expect(readdirSync(folder)).toEqual([])
  },
)

test('what breaks off the stream itself is passed on, and nothing is left', async () => {
  const spool = openSpool(temporaryFolder())
  const broken = new Error('The client left.')
  const keeping = spool.keep({ importId: 'one', number: 0, stream: chunks(3, broken) })
  await expect(keeping).rejects.toBe(broken)
  expect(await spool.list()).toEqual([])
})

test('says what lies at a path: a file with its first bytes, a folder, nothing', async () => {
  const folder = temporaryFolder()
  const spool = openSpool(folder)
  writeFileSync(join(folder, 'a.eml'), 'Subject: one')
  const found = await spool.look(join(folder, 'a.eml'))
  expect([found?.kind, Buffer.from(found?.head ?? []).toString()]).toEqual(['file', 'Subject: one'])
  writeFileSync(join(folder, 'a.eml'), 'Subject: another')
  expect((await spool.look(join(folder, 'a.eml')))?.stamp).not.toBe(found?.stamp)
  expect(await spool.look(folder)).toMatchObject({ kind: 'folder' })
  expect(await spool.look(join(folder, 'nothing'))).toBeNull()
})

test('an id that leads out of the folder is none', async () => {
  const folder = temporaryFolder()
  const spool = openSpool(join(folder, 'spool'))
  await expect(async () => spool.remove('../')).rejects.toThrow('no id')
  expect(existsSync(folder)).toBe(true)
})
