import { readFileSync, writeFileSync } from 'node:fs'
import type { Target } from './program.ts'

/** Writes the table of commands, from which help and flags are read without loading a schema library. */
export async function writeManifest(target: Target): Promise<void> {
  const { buildManifest } = await import('../../src/cli/manifest.ts')
  const { operations } = await import('../../src/operations.ts')
  const { version } = JSON.parse(readFileSync(`${target.root}package.json`, 'utf8')) as {
    version: string
  }
  writeFileSync(
    `${target.dist}/cli-manifest.json`,
    JSON.stringify(buildManifest(operations, version)),
  )
}
