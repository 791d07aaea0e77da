import { z } from 'zod'
import { EVALUATED_FACTS } from './evaluation-facts.ts'
import { READING_KINDS } from './reading.ts'

const kind = z.enum(READING_KINDS)

/** So many of so many, with the bounds of the 95 % interval after Wilson; null where there is nothing to count. */
const shareView = z
  .object({
    hits: z.int(),
    of: z.int(),
    share: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
  })
  .meta({ id: 'Share' })

const partView = z
  .object({
    name: z.string(),
    n: z.int(),
    right: shareView,
    rejectionPrecision: shareView,
    rejectionRecall: shareView,
    meanF1: z.number().nullable(),
  })
  .meta({ id: 'EvaluationPart' })

const errorView = z.object({
  id: z.string(),
  want: kind,
  got: kind,
  confidence: z.number(),
  isUnsure: z.boolean(),
  subject: z.string().nullable().describe('only with `errors`'),
  text: z.string().nullable().describe('only with `errors`: the first 2,000 characters'),
})

/** How well labelled mail was read. */
export const evaluationView = z
  .object({
    n: z.int().describe('mails read'),
    sets: z.array(z.object({ name: z.string(), n: z.int() })).readonly(),
    right: shareView.describe('mails whose kind is right'),
    kinds: z
      .array(
        z.object({
          kind,
          n: z.int(),
          precision: shareView,
          recall: shareView,
          f1: z.number().nullable(),
        }),
      )
      .readonly(),
    meanF1: z.number().nullable().describe('of acknowledgement, rejection and interview'),
    languages: z.array(partView).readonly(),
    systems: z.array(partView).readonly().describe('by the applicant-tracking system that sent it'),
    confusion: z.array(z.object({ want: kind, got: kind, n: z.int() })).readonly(),
    stage: z.object({
      n: z.int().describe('labelled rejections that were read as rejections'),
      balancedAccuracy: z.number().nullable(),
    }),
    details: shareView.describe('right details where the kind is right'),
    facts: z
      .array(
        z.object({
          fact: z.enum(EVALUATED_FACTS),
          n: z.int(),
          precision: shareView,
          recall: shareView,
        }),
      )
      .readonly(),
    calibration: z.object({
      error: z.number().describe('expected calibration error, 0 is perfect'),
      bins: z
        .array(
          z.object({
            from: z.number(),
            n: z.int(),
            meanConfidence: z.number(),
            right: shareView,
          }),
        )
        .readonly(),
    }),
    abstaining: z.object({
      withinLeastCertain: shareView.describe('errors within the 5 % least certain, of all errors'),
      unsure: shareView.describe('mails the user would be asked about'),
      errorsUnsure: shareView.describe('errors among them, of all errors'),
    }),
    riskCoverage: z
      .array(z.object({ coverage: z.number(), n: z.int(), errors: z.int(), risk: z.number() }))
      .readonly(),
    errors: z.array(errorView).readonly().describe('by kind'),
    problems: z.array(z.string()).readonly().describe('lines that could not be used, and why'),
  })
  .meta({ id: 'Evaluation' })
