import { z } from 'zod'
import { operation } from '../../src/platform/operation.ts'
import { ok, refuse } from '../../src/platform/result.ts'
import type { Garden } from './garden.ts'

const Plant = z
  .object({ id: z.string(), name: z.string(), litres: z.number() })
  .meta({ id: 'Plant', description: 'One plant.' })

const noSuchPlant = {
  status: 'not-found',
  message: ({ id }: { id: string }) => `There is no plant "${id}". List them with \`plants\`.`,
} as const

/** Lists the plants. */
export const listPlants = operation({
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

/** Shows one plant. */
export const showPlant = operation({
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

/** Waters a plant. */
export const waterPlant = operation({
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

/** Removes a plant. */
export const removePlant = operation({
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

/** Approves a sale. */
export const approveSale = operation({
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

/** Sends a plant away. */
export const sendPlant = operation({
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
