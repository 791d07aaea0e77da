import { build, type BuildOptions, type Metafile } from 'esbuild'

/** Where a build reads and writes; both paths absolute. */
export interface Target {
  readonly root: string
  readonly dist: string
  readonly hasSourceMaps: boolean
}

/** Packages in CommonJS ask for Node's own modules with `require`, which an ES module does not have. */
const REQUIRE = [
  `import{createRequire as makePerennialRequire}from'node:module'`,
  'const require=makePerennialRequire(import.meta.url)',
].join(';')

/**
 * Bundles the program with all its packages: the commands in pieces that load when needed, each worker in one file of its
 * own. Every file lands two folders below the package's root, where platform/package-files.ts looks from. Answers the modules used.
 */
export async function bundleProgram(target: Target): Promise<string[]> {
  const shared: BuildOptions = {
    absWorkingDir: target.root,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    minify: true,
    // A stack in the log names functions, not the letters they were shortened to.
    keepNames: true,
    sourcemap: target.hasSourceMaps,
    banner: { js: REQUIRE },
    // pg's optional native client: never installed, pg goes on without it.
    external: ['pg-native'],
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
  }
  const outputs = await Promise.all([
    build({
      ...shared,
      entryPoints: ['src/cli/main.ts'],
      outdir: `${target.dist}/cli`,
      splitting: true,
      chunkNames: '[name]-[hash]',
    }),
    ...['mail-worker', 'ingest-worker'].map((worker) =>
      build({
        ...shared,
        entryPoints: [`src/mailbox/${worker}.ts`],
        outfile: `${target.dist}/mailbox/${worker}.js`,
      }),
    ),
  ])
  return outputs.flatMap(({ metafile }) => modulesOf(metafile))
}

function modulesOf(metafile: Metafile | undefined): string[] {
  return Object.values(metafile?.outputs ?? {}).flatMap((output) => Object.keys(output.inputs))
}
