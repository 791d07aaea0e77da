import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import type { operations as all } from '../src/operations.ts'

const ID = 'virtual:routes'

/** Gives the browser the method and path of every operation, read from the list of operations itself when building. */
export function routesPlugin(): Plugin {
  let list = ''
  return {
    name: 'perennial-routes',
    configResolved({ root }) {
      list = new URL('../src/operations.ts', pathToFileURL(`${root}/`)).href
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: async (id) =>
      id === `\0${ID}`
        ? `export const routes = ${JSON.stringify(await routesOf(list))}`
        : undefined,
  }
}

async function routesOf(list: string): Promise<Readonly<Record<string, string>>> {
  // By a name unknown before it runs: Vite would otherwise bundle every operation, the database with them, into its config.
  const { operations } = (await import(list)) as { operations: typeof all }
  return Object.fromEntries(operations.map(({ name, doors }) => [name, doors.http]))
}
