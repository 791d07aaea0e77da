/** Both `src/<folder>/<file>.ts` and the bundles `dist/<folder>/<file>.js` stand two folders below the package's root. */
const root = new URL('../../', import.meta.url)
const isSource = import.meta.url.endsWith('.ts')

/** A file or folder (ending in `/`) that ships with the package, e.g. `db/migrations/`, seen from source and from the bundle. */
export function packageFile(path: string): URL {
  return new URL(path, root)
}

/** The program of a module that runs in a thread or process of its own: its source, or in the built package its bundle. */
export function programFile(source: `src/${string}/${string}.ts`): URL {
  return packageFile(isSource ? source : source.replace(/^src\/(.*)\.ts$/, 'dist/$1.js'))
}
