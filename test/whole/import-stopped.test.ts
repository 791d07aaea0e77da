import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { ImportShown } from '../support/answers.ts'
import { mailboxText } from '../support/mailbox-text.ts'
import { freshHome, perennial, perennialJson, PROGRAM, startProgram } from '../support/program.ts'

const MAILS = 1500

describe(`Ctrl-C during an import ${PROGRAM.says}`, () => {
  test('cancels it, says what was kept and how to go on; the same files again go on', async () => {
    const { home, remove } = freshHome()
    afterAll(remove)
    const file = join(home, '../all.mbox')
    writeFileSync(file, mailboxText(0, MAILS))
    const stopped = await importAndInterrupt(home, file)
    expect(stopped.code).toBe(130)
    const { items } = await perennialJson<{ items: ImportShown[] }>(['imports'], { home })
    const [cancelled] = items
    expect(cancelled).toMatchObject({ state: 'cancelled', canGoOn: true })
    const { importId = '', seen = 0 } = cancelled ?? {}
    expect(seen).toBeGreaterThan(0)
    expect(seen).toBeLessThan(MAILS)
    expect(stopped.out).toContain(
      `Stopped after message ${seen.toLocaleString('en')}; what was taken is kept. To go on: perennial resume ${importId}`,
    )
    const again = await perennial(['import', file, '--json'], { home })
    expect(again.stderr).toBe(
      `Going on with an import that was interrupted after message ${seen.toLocaleString('en')}.\n`,
    )
    expect(JSON.parse(again.stdout)).toMatchObject({
      importId,
      state: 'finished',
      seen: MAILS,
      taken: MAILS / 3,
      known: 0,
    })
  }, 120_000)
})

async function importAndInterrupt(
  home: string,
  file: string,
): Promise<{ code: number | null; out: string }> {
  const child = startProgram(['import', file], { home, env: { PERENNIAL_PROGRESS: 'json' } })
  let out = ''
  child.stdin.end()
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  let isAsked = false
  child.stderr.on('data', (chunk: Buffer) => {
    // Once: whoever asks twice is let go at once.
    if (isAsked || !/"seen":[1-9]/.test(chunk.toString())) return
    isAsked = child.kill('SIGINT')
  })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, out }
}
