import { readFileSync } from 'node:fs'
import { packageFile } from '../platform/package-files.ts'
import type { Manifest } from './command.ts'
import { EXIT_INTERRUPTED } from './exit-code.ts'
import type { Product } from './product.ts'
import { runCli } from './run-cli.ts'
import { terminalOf } from './terminal.ts'

const { argv, stdin, stdout, stderr, env } = process
const terminal = terminalOf({
  stdin,
  stdout,
  stderr,
  env,
  once(signal, heard) {
    process.once(signal, () => {
      heard()
      // Whoever asks twice, or waits for work that cannot be stopped half-way, is let go.
      process.once(signal, () => process.exit(EXIT_INTERRUPTED))
      setTimeout(() => process.exit(EXIT_INTERRUPTED), 3000).unref()
    })
  },
})

process.exitCode = await runCli({
  argv: argv.slice(2),
  terminal,
  stdout,
  stderr,
  manifest: await loadManifest(),
  product: loadProduct,
})

/** Written by the build, so that help loads nothing else; from source it is made on the spot. */
async function loadManifest(): Promise<Manifest> {
  if (import.meta.url.endsWith('.js'))
    return JSON.parse(readFileSync(packageFile('dist/cli-manifest.json'), 'utf8')) as Manifest
  const [{ buildManifest }, { operations }] = await Promise.all([
    import('./manifest.ts'),
    import('../operations.ts'),
  ])
  const { version } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as Manifest
  return buildManifest(operations, version)
}

async function loadProduct(): Promise<Product<unknown>> {
  const { product } = await import('../product.ts')
  return product
}
