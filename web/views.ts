import type { z } from 'zod'
import type { stepView, todayView } from '../src/cadence/step-view.ts'
import type { letterView } from '../src/letters/letter-view.ts'
import type { messageLine, messageView } from '../src/mailbox/reading-view.ts'
import type { rejectionView } from '../src/rejections/rejection-view.ts'

// What the doors show, as the browser holds it. Types only: no schema reaches the bundle.
export type Step = z.output<typeof stepView>
export type Today = z.output<typeof todayView>
export type Letter = z.output<typeof letterView>
export type MessageLine = z.output<typeof messageLine>
export type Message = z.output<typeof messageView>
export type Rejection = z.output<typeof rejectionView>
