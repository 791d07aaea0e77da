import { resolve } from 'node:path'
import type { Context } from '../../context.ts'
import type { FileArgument } from '../../platform/operation.ts'
import type { PlannedFile } from '../import-plan.ts'
import { beginsAsCopiedText } from '../pasted-stream.ts'
import { sniffSource } from '../source-sniff.ts'

/** Kinds of files that hold many mails; every other file is at most one. */
const HOLD_MANY: ReadonlySet<string> = new Set(['mbox', 'zip', 'pst', 'olm', 'tar', 'gzip'])

/**
 * Makes of the files that a door handed over what an import can read again after an interruption: paths are read where they
 * lie, what comes as a stream is written to the disk first. Throws `StoreUnavailable` when the disk does not take it.
 */
export async function receiveFiles(
  context: Context,
  importId: string,
  files: readonly FileArgument[],
): Promise<PlannedFile[]> {
  const planned: PlannedFile[] = []
  for (const [number, file] of files.entries()) {
    const { name } = file
    if ('path' in file) planned.push(await planPath(context, { importId, number, ...file }))
    else {
      const path = await context.spool.keep({ importId, number, stream: file.stream })
      planned.push(await planSpooled(context, { name, path, isPasted: file.isPasted === true }))
    }
  }
  return planned
}

interface NamedPath {
  readonly importId: string
  readonly number: number
  readonly name: string
  readonly path: string
}

async function planPath(context: Context, named: NamedPath): Promise<PlannedFile> {
  const { name, importId, number } = named
  const path = resolve(named.path)
  const found = await context.spool.look(path)
  if (found?.kind === 'pipe') {
    // What a pipe gave is gone: it is read once, to the disk.
    const stream = context.spool.read(path)
    const kept = await context.spool.keep({ importId, number, stream })
    return planSpooled(context, { name, path: kept, isPasted: false })
  }
  const holds = found?.kind === 'folder' ? 'many' : holdsOf(found?.head, name)
  return { name, path, holds, isSpooled: false, stamp: found?.stamp ?? null }
}

async function planSpooled(
  context: Context,
  { name, path, isPasted }: { name: string; path: string; isPasted: boolean },
): Promise<PlannedFile> {
  const found = await context.spool.look(path)
  const isText = isPasted && beginsAsCopiedText(found?.head ?? new Uint8Array())
  const holds = isText ? 'pasted' : holdsOf(found?.head, name)
  return { name, path, holds, isSpooled: true, stamp: null }
}

function holdsOf(head: Uint8Array | undefined, name: string): 'one' | 'many' {
  const { kind } = sniffSource(head ?? new Uint8Array(), name)
  return HOLD_MANY.has(kind) ? 'many' : 'one'
}
