/** Runs the benchmarks, all or the named ones: `npm run bench -- cli-start page-cpu`. Leaves with 1 when a goal is missed. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const BENCHMARKS = ['cli-start', 'page-weight', 'page-cpu', 'lighthouse', 'ingest']

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !BENCHMARKS.includes(name))
if (unknown) {
  console.error(`There is no benchmark "${unknown}"; there are ${BENCHMARKS.join(', ')}.`)
  process.exit(2)
}
for (const name of asked.length > 0 ? asked : BENCHMARKS) {
  console.log(`\n${name}`)
  const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url))
  const { status } = spawnSync(process.execPath, [file], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
