import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileArgument } from '../platform/operation.ts'

/** A line of a set of labelled mail and where it stands, or why there is none. */
export type SetLine = { readonly path: string } & (
  | { readonly line: number; readonly text: string }
  | { readonly problem: string }
)

/** Longer than any mail the reader takes (25 MiB as JSON with every character escaped is rarer still). */
const LONGEST_LINE = 64 * 1024 * 1024

/** The lines of .jsonl files, of the .jsonl files of a folder (by name, not deeper), or of streams; blank lines left out. */
export async function* openSetLines(files: readonly FileArgument[]): AsyncGenerator<SetLine> {
  for (const file of files) {
    if ('stream' in file) yield* linesOf(file.name, file.stream)
    else yield* linesAt(file.path)
  }
}

async function* linesAt(path: string): AsyncGenerator<SetLine> {
  const found = await pathsAt(path)
  if ('problem' in found) {
    yield { path, problem: found.problem }
    return
  }
  for (const each of found.paths) {
    try {
      yield* linesOf(each, createReadStream(each))
    } catch (error) {
      yield { path: each, problem: whyNot(error) }
    }
  }
}

async function pathsAt(path: string): Promise<{ paths: string[] } | { problem: string }> {
  try {
    if (!(await stat(path)).isDirectory()) return { paths: [path] }
    const names = (await readdir(path)).filter((name) => name.endsWith('.jsonl')).toSorted()
    if (names.length === 0) return { problem: 'there is no .jsonl file in this folder' }
    return { paths: names.map((name) => join(path, name)) }
  } catch (error) {
    return { problem: whyNot(error) }
  }
}

async function* linesOf(path: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<SetLine> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: false })
  let line = 0
  let rest = ''
  for await (const chunk of stream) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    for (const text of parts) {
      line += 1
      if (text.trim() !== '') yield { path, line, text }
    }
    if (rest.length > LONGEST_LINE) {
      yield {
        path,
        problem: `line ${line + 1} is longer than 64 MiB; the file was read no further`,
      }
      return
    }
  }
  const last = rest + decoder.decode()
  if (last.trim() !== '') yield { path, line: line + 1, text: last }
}

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
  return code === 'ENOENT' ? 'there is no such file or folder' : `it cannot be read (${code})`
}
