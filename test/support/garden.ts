import { z } from 'zod'
import { countingIds } from '../../src/platform/ids.ts'
import { fixedClock } from '../../src/platform/clock.ts'
import { StoreUnavailable } from '../../src/platform/db/engine.ts'
import { SILENT_LOG, type Log } from '../../src/platform/log.ts'
import { operation, type AnyOperation, type FileArgument } from '../../src/platform/operation.ts'
import { ok, refuse } from '../../src/platform/result.ts'

/** A made-up product of every kind of operation, so that the doors are tested without knowing ours. */
export interface Garden {
  readonly log: Log
  readonly plants: Map<string, { name: string; litres: number }>
  /** Every write that happened, in order: the state that a stray request must not change. */
  readonly writes: string[]
  /** How many streams were closed by their reader or their end. */
  closedStreams: number
}

/** A garden with one fern. */
export function plantGarden(log: Log = SILENT_LOG): Garden {
  return {
    log,
    plants: new Map([['fern', { name: 'Fern', litres: 1 }]]),
    writes: [],
    closedStreams: 0,
  }
}

export const GARDEN_CLOCK = fixedClock('2026-11-23T08:00:00.000Z')
export const gardenIds = countingIds

const Plant = z
  .object({ id: z.string(), name: z.string(), litres: z.number() })
  .meta({ id: 'Plant', description: 'One plant.' })

const noSuchPlant = {
  status: 'not-found',
  message: ({ id }: { id: string }) => `There is no plant "${id}". List them with \`plants\`.`,
} as const

const listPlants = operation({
  name: 'list-plants',
  summary: 'Lists the plants',
  input: z.object({
    limit: z.int().min(1).max(50).default(10).describe('How many at most'),
    shade: z.boolean().optional().describe('Only those that like shade'),
    kinds: z
      .array(z.enum(['fern', 'rose']))
      .optional()
      .describe('Only these kinds'),
    since: z.iso.date().nullable().optional().describe('Planted since then; null for any time'),
  }),
  output: z.object({ plants: z.array(Plant), asked: z.unknown() }),
  refusals: {},
  effects: 'reads',
  doors: { http: 'GET /v1/plants', cli: { command: 'plants' }, mcp: true },
  print: ({ plants }) => plants.map(({ name, litres }) => `${name}: ${litres} l`).join('\n'),
  run: async (garden: Garden, input) =>
    ok({ plants: [...garden.plants].map(([id, plant]) => ({ id, ...plant })), asked: input }),
})

const showPlant = operation({
  name: 'show-plant',
  summary: 'Shows one plant',
  input: z.object({ id: z.string().describe('Its id') }),
  output: Plant,
  refusals: { 'no-such-plant': noSuchPlant },
  effects: 'reads',
  doors: {
    http: 'GET /v1/plants/{id}',
    cli: { command: 'plant show', positional: ['id'] },
    mcp: true,
  },
  run: async (garden: Garden, { id }) => {
    const plant = garden.plants.get(id)
    return plant ? ok({ id, ...plant }) : refuse({ kind: 'no-such-plant', id })
  },
})

const waterPlant = operation({
  name: 'water-plant',
  summary: 'Waters a plant',
  input: z.object({ id: z.string(), litres: z.number().positive(), note: z.string().optional() }),
  output: Plant,
  refusals: {
    'no-such-plant': noSuchPlant,
    'too-wet': {
      status: 'conflict',
      message: ({ litres }: { litres: number }) =>
        `It already had ${litres} litres; wait until tomorrow.`,
    },
    'tap-off': { status: 'unavailable', message: () => 'The tap is off. Try again later.' },
    'bucket-too-large': {
      status: 'too-large',
      message: () => 'No bucket holds that much; give less.',
    },
    'not-yours': { status: 'forbidden', message: () => 'This plant is not yours.' },
  },
  effects: 'writes',
  doors: {
    http: 'POST /v1/plants/{id}/water',
    cli: { command: 'plant water', positional: ['id'] },
    mcp: true,
  },
  run: async (garden: Garden, { id, litres }) => {
    const plant = garden.plants.get(id)
    if (!plant) return refuse({ kind: 'no-such-plant', id })
    if (litres > 1000) return refuse({ kind: 'bucket-too-large' })
    if (litres === 404) return refuse({ kind: 'tap-off' })
    if (litres === 403) return refuse({ kind: 'not-yours' })
    if (plant.litres > 100) return refuse({ kind: 'too-wet', litres: plant.litres })
    plant.litres += litres
    garden.writes.push(`water ${id} ${litres}`)
    return ok({ id, ...plant })
  },
})

const removePlant = operation({
  name: 'remove-plant',
  summary: 'Removes a plant',
  input: z.object({ id: z.string() }),
  output: z.object({ removed: z.boolean() }),
  refusals: {},
  effects: 'writes',
  doors: {
    http: 'DELETE /v1/plants/{id}',
    cli: { command: 'plant remove', positional: ['id'] },
    mcp: true,
  },
  run: async (garden: Garden, { id }) => {
    garden.writes.push(`remove ${id}`)
    return ok({ removed: garden.plants.delete(id) })
  },
})

async function textOf(file: FileArgument): Promise<string> {
  if ('path' in file) return `path ${file.path}`
  const chunks: Uint8Array[] = []
  for await (const chunk of file.stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

const readLeaves = operation({
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

const pressLeaf = operation({
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

const drip = operation({
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

const breakPot = operation({
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

const approveSale = operation({
  name: 'approve-sale',
  summary: 'Approves a sale',
  input: z.object({ id: z.string() }),
  output: z.object({}),
  refusals: {},
  effects: 'approves',
  doors: {
    http: 'POST /v1/plants/{id}/approval',
    cli: { command: 'sale approve', positional: ['id'] },
  },
  run: async (garden: Garden, { id }) => {
    garden.writes.push(`approve ${id}`)
    return ok({})
  },
})

const sendPlant = operation({
  name: 'send-plant',
  summary: 'Sends a plant away',
  input: z.object({ id: z.string() }),
  output: z.object({}),
  refusals: {},
  effects: 'sends',
  doors: { http: 'POST /v1/plants/{id}/send', cli: { command: 'sale send', positional: ['id'] } },
  run: async (garden: Garden, { id }) => {
    garden.writes.push(`send ${id}`)
    return ok({})
  },
})

export const gardenOperations: readonly AnyOperation<Garden>[] = [
  listPlants,
  showPlant,
  waterPlant,
  removePlant,
  readLeaves,
  pressLeaf,
  drip,
  breakPot,
  approveSale,
  sendPlant,
]
