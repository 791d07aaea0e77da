import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build } from 'vite'
import type { Target } from './program.ts'

/** Below this a compressed answer is no smaller on the wire than the plain one (one packet either way). */
const MIN_BYTES = 1000

/** Builds the interface into dist/web and lays a .gz and a .br beside each file worth it. Answers the modules used. */
export async function bundleWeb(target: Target): Promise<string[]> {
  const built = await build({
    root: `${target.root}web`,
    configFile: `${target.root}vite.config.ts`,
    logLevel: 'warn',
    build: { outDir: `${target.dist}/web`, emptyOutDir: true, sourcemap: target.hasSourceMaps },
  })
  await compress(`${target.dist}/web`)
  const outputs = Array.isArray(built) ? built : [built]
  return outputs.flatMap((output) =>
    'output' in output
      ? output.output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []))
      : [],
  )
}

async function compress(folder: string): Promise<void> {
  const files = globSync(`${folder}/**/*.{js,css,html,svg,json,txt,webmanifest}`)
  await Promise.all(files.map((file) => compressFile(file)))
}

async function compressFile(file: string): Promise<void> {
  const plain = readFileSync(file)
  if (plain.length < MIN_BYTES) return
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  const [gz, br] = await Promise.all([
    promisify(gzip)(plain, { level: constants.Z_BEST_COMPRESSION }),
    promisify(brotliCompress)(plain, { params: quality }),
  ])
  writeFileSync(`${file}.gz`, gz)
  writeFileSync(`${file}.br`, br)
}
