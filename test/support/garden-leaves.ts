import { z } from 'zod'
import { StoreUnavailable } from '../../src/platform/db/engine.ts'
import { operation, type FileArgument } from '../../src/platform/operation.ts'
import { ok, refuse } from '../../src/platform/result.ts'
import type { Garden } from './garden.ts'

async function textOf(file: FileArgument): Promise<string> {
  if ('path' in file) return `path ${file.path}`
  const chunks: Uint8Array[] = []
  for await (const chunk of file.stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** Reads leaves without keeping them. */
export const readLeaves = operation({
  name: 'read-leaves',
  summary: 'Reads leaves without keeping them',
  input: z.object({ shout: z.boolean().default(false).describe('In capitals') }),
  output: z.object({ name: z.string(), text: z.string() }),
  streams: true,
  takesFiles: true,
  refusals: { 'no-leaves': { status: 'invalid', message: () => 'Give at least one leaf.' } },
  effects: 'reads',
  doors: { http: 'POST /v1/leaves', cli: { command: 'leaves' }, mcp: true },
  run: async (garden: Garden, { shout }, files) => {
    if (files.length === 0) return refuse({ kind: 'no-leaves' })
    async function* read() {
      try {
        for (const file of files) {
          const text = await textOf(file)
          yield { name: file.name, text: shout ? text.toUpperCase() : text }
        }
      } finally {
        garden.closedStreams += 1
      }
    }
    return ok(read())
  },
})

/** Keeps a leaf. */
export const pressLeaf = operation({
  name: 'press-leaf',
  summary: 'Keeps a leaf',
  input: z.object({}),
  output: z.object({ kept: z.number() }),
  takesFiles: true,
  refusals: {},
  effects: 'writes',
  doors: { http: 'POST /v1/herbarium', cli: { command: 'press' }, mcp: true },
  run: async (garden: Garden, _input, files) => {
    for (const file of files)
      garden.writes.push(`press ${file.name} ${(await textOf(file)).length}`)
    return ok({ kept: files.length })
  },
})

/** Drips, then breaks or goes on. */
export const drip = operation({
  name: 'drip',
  summary: 'Drips, then breaks or goes on',
  input: z.object({ drops: z.int(), breaks: z.boolean().default(false) }),
  output: z.object({ drop: z.number() }),
  streams: true,
  refusals: {},
  effects: 'reads',
  doors: { http: 'GET /v1/drip', cli: { command: 'drip', positional: ['drops'] }, mcp: true },
  run: async (garden: Garden, { drops, breaks }) => {
    async function* run() {
      try {
        for (let drop = 1; drop <= drops; drop++) yield { drop }
        if (breaks) throw new Error('the secret pipe burst')
      } finally {
        garden.closedStreams += 1
      }
    }
    return ok(run())
  },
})

/** Breaks: a bug, or a full disk. */
export const breakPot = operation({
  name: 'break-pot',
  summary: 'Breaks: a bug, or a full disk',
  input: z.object({ how: z.enum(['bug', 'disk']) }),
  output: z.object({}),
  refusals: {},
  effects: 'writes',
  doors: { http: 'POST /v1/pots', cli: { command: 'break', positional: ['how'] }, mcp: true },
  run: async (_garden: Garden, { how }) => {
    if (how === 'disk')
      throw new StoreUnavailable('The disk is full. Free some space.', { cause: null })
    throw new Error('the secret pot broke')
  },
})
