/** The package as others get it: packed, installed into an empty folder without a network, and run there. */
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packageFile } from '../../src/platform/package-files.ts'
import { createDatabase, postgresMissing } from '../support/postgres-databases.ts'

const MAIL = `From: Grace Ames <grace@acme.example>
To: ann@example.org
Subject: Your application
Date: Mon, 5 Jan 2026 10:00:00 +0000
Message-ID: <1@acme.example>

Dear Ann,

Thank you for the interview. Unfortunately we have decided to move forward with another candidate.

Best,
Grace Ames
`
const root = fileURLToPath(packageFile(''))
const folder = mkdtempSync(join(tmpdir(), 'perennial-package-'))
const installed = join(folder, 'node_modules', '@perennial', 'app')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the installed command; its standard output. */
function perennial(args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const command = [join(installed, 'bin/perennial.mjs'), ...args]
  const home = { PERENNIAL_HOME: join(folder, 'home'), PATH: '/usr/bin:/bin' }
  return execFileSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...home, ...env },
  })
}

beforeAll(() => {
  if (!existsSync(join(root, 'dist/.built')))
    throw new Error('Nothing is built; run `npm run build`.')
  const npm = (cwd: string, ...args: string[]): string =>
    execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const tarball = npm(root, 'pack', '--ignore-scripts', '--pack-destination', folder).trim()
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  npm(folder, 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', `./${tarball}`)
  writeFileSync(join(folder, 'rejection.eml'), MAIL)
})

describe('the installed package', () => {
  test('brings nothing with it', () => {
    expect(globSync('node_modules/{*,@*/*}/package.json', { cwd: folder })).toEqual([
      'node_modules/@perennial/app/package.json',
    ])
  })

  test('holds the program, the interface and the migrations, and no source, test or map', () => {
    const files = globSync('**/*.*', { cwd: installed }).map((file) => file.replace(/\/.*/, ''))
    const top = ['LICENSE', 'README.md', 'bin', 'db', 'dist', 'package.json']
    expect(top).toEqual(expect.arrayContaining([...new Set(files)]))
    for (const path of [
      'bin/perennial.mjs',
      'dist/cli-manifest.json',
      'dist/web/index.html',
      'LICENSE',
    ])
      expect(existsSync(join(installed, path)), path).toBe(true)
    expect(globSync('**/*.{ts,map,svelte}', { cwd: installed })).toEqual([])
    expect(globSync('db/migrations/*.sql', { cwd: installed })).toEqual(
      globSync('db/migrations/*.sql', { cwd: root }),
    )
  })

  test('carries the licence of every package it has taken in', () => {
    const licences = readFileSync(join(installed, 'dist/LICENCES-OF-PACKAGES.txt'), 'utf8')
    for (const name of [
      'hono',
      'kysely',
      'nodemailer',
      'pg',
      'pino',
      'postal-mime',
      'svelte',
      'zod',
    ])
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'))
  })

  test('tells its version', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string
    }
    expect(perennial(['--version']).trim()).toBe(version)
  })

  test('reads a mail, in the worker that is a file of its own', () => {
    const reading = JSON.parse(perennial(['read', 'rejection.eml', '--json'])) as unknown
    expect(reading).toMatchObject({ kind: 'rejection', person: { name: 'Grace Ames' } })
  })

  test('keeps what it takes in in the embedded database', () => {
    perennial(['import', 'rejection.eml'])
    expect(perennial(['rejections', '--json'])).toContain('Grace Ames')
  })

  test.skipIf(postgresMissing() !== null)(
    'and on PostgreSQL, without its native client',
    async () => {
      const database = await createDatabase('empty')
      const hosted = { DATABASE_URL: database.url, PERENNIAL_HOME: join(folder, 'hosted') }
      perennial(['import', 'rejection.eml'], hosted)
      expect(perennial(['rejections', '--json'], hosted)).toContain('Grace Ames')
      await database.drop()
    },
  )
})

test('two builds of the same sources in two folders are the same, byte for byte', () => {
  const builds = ['one', 'the other'].map((name) => {
    const copy = join(folder, name)
    mkdirSync(copy)
    for (const path of [
      'bin',
      'db',
      'package.json',
      'scripts',
      'src',
      'tsconfig.json',
      'vite.config.ts',
      'web',
    ])
      cpSync(join(root, path), join(copy, path), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    execFileSync(process.execPath, ['scripts/build.ts'], { cwd: copy, stdio: 'ignore' })
    return join(copy, 'dist')
  })
  expect(execFileSync('diff', ['-r', ...builds], { encoding: 'utf8' })).toBe('')
  expect(globSync('cli/*.js', { cwd: builds[0] ?? '' }).length).toBeGreaterThan(3)
})
