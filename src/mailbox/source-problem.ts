import type { PackedKind } from './source-sniff.ts'

/** What each packed file is called in a sentence. */
const PACKED_NAMES: Readonly<Record<PackedKind, string>> = {
  zip: 'a ZIP archive',
  gzip: 'a packed file (gzip)',
  tar: 'a TAR archive',
  pst: 'an Outlook data file (.pst)',
}

/** Says why a packed file is not read from a stream: it needs jumps back and forth, which only a file on the disk allows. */
export function unseekableProblem(name: string, kind: PackedKind): string {
  return `${name} is ${PACKED_NAMES[kind]}; save it first and give its path`
}

/** Says that something packed lies in an archive and was left alone. */
export function nestedProblem(name: string, kind: PackedKind): string {
  return `${name} is ${PACKED_NAMES[kind]} inside an archive; unpack it and read it by itself`
}

/** Why a path could not be read, by the error code of the system. */
const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  EIO: 'the disk reports an error',
  ENAMETOOLONG: 'the name is too long',
  ENOTDIR: 'a part of the path is no folder',
}

/** The sentence for an error of the system; anything else is a bug and is thrown on. */
export function unreadableProblem(path: string, error: unknown): string {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error
  return `${path} cannot be read: ${SYSTEM_REASONS[String(error.code)] ?? error.message}`
}
