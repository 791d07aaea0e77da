import type { z } from 'zod'
import type { showToday } from '../../src/cadence/operations/show-today.ts'
import type { letterView } from '../../src/letters/letter-view.ts'
import type { importView } from '../../src/mailbox/import-view.ts'
import type { turnRejection } from '../../src/rejections/operations/turn-rejection.ts'

/** What the program answers in JSON, by the schemas its doors promise. */
export type LetterShown = z.output<typeof letterView>
export type TurnedShown = z.output<typeof turnRejection.output>
export type TodayShown = z.output<typeof showToday.output>
export type ImportShown = z.output<typeof importView>
