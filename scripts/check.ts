/** Runs every check, or with arguments only the named ones: `npm run check -- lint types`. */
import { pathToFileURL } from 'node:url'
import { runSteps } from './check/run.ts'
import { STEPS } from './check/steps.ts'

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(
    `There is no check "${unknown.join('", "')}"; there are: ${STEPS.map((step) => step.name).join(', ')}.`,
  )
  process.exit(2)
}
const steps = wanted.length > 0 ? STEPS.filter((step) => wanted.includes(step.name)) : STEPS
const { failed } = runSteps(steps, pathToFileURL(`${process.cwd()}/`))
process.exitCode = failed === 0 ? 0 : 1
