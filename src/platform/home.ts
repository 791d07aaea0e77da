import { join } from 'node:path'
import envPaths from 'env-paths'

/** The folder that holds everything of one user: what she named, else PERENNIAL_HOME, else the data folder of her system (XDG). */
export function homeFolder(
  named: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string {
  return named || env['PERENNIAL_HOME'] || envPaths('perennial', { suffix: '' }).data
}

/** The file by which other programs of the same user find a running server. */
export function serverFileIn(home: string): string {
  return join(home, 'server.json')
}
