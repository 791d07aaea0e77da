/**
 * Runs the checks and then the tests, and ends with the line `N passed, N failed`: a check step counts as one, a test file that
 * could not be loaded as one failure. With arguments only vitest runs, with them.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runSteps } from './check/run.ts'
import { STEPS } from './check/steps.ts'

interface Tally {
  readonly passed: number
  readonly failed: number
}

/** The part of vitest's JSON report that is counted. */
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

const root = new URL('../', import.meta.url)

function vitest(patterns: readonly string[]): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-report-'))
  const report = join(folder, 'report.json')
  const args = [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...patterns,
  ]
  const { status } = spawnSync('vitest', args, { cwd: root, stdio: 'inherit' })
  const tally = tallyOf(report)
  rmSync(folder, { recursive: true })
  // An error outside of any test (a rejected promise nobody awaited) fails the run without failing a test.
  return status === 0 || tally.failed > 0 ? tally : { ...tally, failed: 1 }
}

function tallyOf(report: string): Tally {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Report
    const broken = testResults.filter(
      (file) =>
        file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'),
    )
    return { passed: numPassedTests, failed: numFailedTests + broken.length }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

function missing(): Tally {
  const packages = (process.env['PERENNIAL_TEST_MISSING'] ?? '')
    .split(' ')
    .filter((name) => name !== '')
  return { passed: 0, failed: process.env['CI'] ? packages.length : 0 }
}

const patterns = process.argv.slice(2)
const parts =
  patterns.length > 0 ? [vitest(patterns)] : [missing(), runSteps(STEPS, root), vitest([])]
const passed = parts.reduce((sum, part) => sum + part.passed, 0)
const failed = parts.reduce((sum, part) => sum + part.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
