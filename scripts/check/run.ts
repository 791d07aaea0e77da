import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Step } from './steps.ts'

/** Runs every step in a project's folder with its output, also after one has failed; prints the time of each. */
export function runSteps(
  steps: readonly Step[],
  root: URL,
): { readonly passed: number; readonly failed: number } {
  const outcomes = steps.map((step) => ({ step, ...runStep(step, fileURLToPath(root)) }))
  const width = Math.max(...steps.map((step) => step.name.length))
  console.log('')
  for (const { step, isClean, seconds } of outcomes)
    console.log(`${isClean ? 'ok  ' : 'FAIL'} ${step.name.padEnd(width)} ${seconds.toFixed(1)} s`)
  const passed = outcomes.filter((outcome) => outcome.isClean).length
  return { passed, failed: outcomes.length - passed }
}

function runStep(step: Step, folder: string): { isClean: boolean; seconds: number } {
  const [program, ...args] = step.command
  const began = performance.now()
  console.log(`\n== ${step.name}: ${step.command.join(' ')}`)
  // Only programs that npm ci installed: a global tool of another version would judge differently.
  const path = [join(folder, 'node_modules', '.bin'), process.env['PATH']].join(delimiter)
  const { status, error } = spawnSync(program, args, {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: path },
  })
  if (error) console.error(`${program} could not be started: ${error.message}`)
  return { isClean: status === 0, seconds: (performance.now() - began) / 1000 }
}
