import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect } from 'vitest'

/** Compares with a kept file that a reviewer reads; `UPDATE_GOLDEN=1` writes it anew. Without a file the test fails. */
export function expectGolden(
  name: string,
  text: string,
  folder: URL = new URL('../doors/golden/', import.meta.url),
): void {
  const file = new URL(name, folder)
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(file.pathname), { recursive: true })
    writeFileSync(file, text)
  }
  expect(text).toBe(readFileSync(file, 'utf8'))
}
