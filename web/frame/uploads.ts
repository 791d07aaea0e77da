/** A file to take in, under the name it is accounted for: with its folders, when it came out of one. */
export interface NamedFile {
  readonly name: string
  readonly file: File
}

/** What goes to the server in one request: several small files together, or a large one by itself. */
export type Upload = readonly [NamedFile, ...NamedFile[]]

const MB = 1024 * 1024

/** Up to so many bytes files go together: the server holds them in memory, and takes no more than 64 MB so. */
export const TOGETHER = 32 * MB

/** So little is read while she waits, and what came of it is shown at once. */
const SMALL = MB

/** Lays files out over requests, in their order; a large file goes by itself, as it streams. */
export function planUploads(files: readonly NamedFile[]): readonly Upload[] {
  const uploads: NamedFile[][] = []
  let room = 0
  for (const each of files) {
    const { size } = each.file
    if (size > room || room === 0) {
      uploads.push([])
      room = size > TOGETHER ? 0 : TOGETHER
    }
    uploads.at(-1)?.push(each)
    room -= Math.min(room, size)
  }
  return uploads.flatMap(([first, ...rest]) => (first ? [[first, ...rest] as const] : []))
}

/** Whether files are so few and small that the answer can be waited for. */
export function areSmall(files: readonly NamedFile[]): boolean {
  return files.reduce((bytes, { file }) => bytes + file.size, 0) <= SMALL
}

/** How files chosen in a dialog are named. */
export function namedFiles(files: Iterable<File>): readonly NamedFile[] {
  return [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file }))
}
