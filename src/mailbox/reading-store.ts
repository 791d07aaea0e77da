import type { Selectable } from 'kysely'
import type { Tx } from '../context.ts'
import { companyKey } from '../network/name-key.ts'
import type { MailTies } from './message-store.ts'
import type { ReadingsRow } from '../tables.ts'
import type {
  Appointment,
  Evidence,
  Reading,
  ReadingDetail,
  ReadingKind,
  Stage,
} from './reading.ts'

/** A reading to keep, replacing the one before it of the same message. */
export interface NewReading {
  readonly id: string
  readonly messageId: string
  readonly reading: Reading
  readonly at: string
  /** The instant of the user's last correction, null for the reader's own view. */
  readonly correctedAt: string | null
}

/** Keeps what was made of a message; one reading a message, the newest counts. */
export async function saveReading(tx: Tx, saved: NewReading): Promise<void> {
  const { reading } = saved
  const values = {
    kind: reading.kind,
    detail: reading.detail,
    confidence: reading.confidence,
    is_unsure: reading.isUnsure ? 1 : 0,
    stage: reading.stage,
    company: reading.company,
    company_key: reading.company === null ? null : companyKey(reading.company),
    role: reading.role,
    person_name: reading.person?.name ?? null,
    person_email: reading.person?.email ?? null,
    person_title: reading.person?.title ?? null,
    appointment: reading.appointment === null ? null : JSON.stringify(reading.appointment),
    written_at: reading.writtenAt,
    language: reading.language,
    evidence: JSON.stringify(reading.evidence),
    read_at: saved.at,
    corrected_at: saved.correctedAt,
  }
  await tx.db
    .insertInto('readings')
    .values({ workspace_id: tx.workspaceId, id: saved.id, message_id: saved.messageId, ...values })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'message_id']).doUpdateSet(values))
    .execute()
}

/** The reading of a message and when the user last corrected it; null when it was not read. */
export async function findReading(
  tx: Tx,
  messageId: string,
): Promise<{ reading: Reading; correctedAt: string | null } | null> {
  const row = await tx.db
    .selectFrom('readings')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('message_id', '=', messageId)
    .executeTakeFirst()
  return row ? { reading: readingFromRow(row), correctedAt: row.corrected_at } : null
}

/** The readings of several messages by message id. */
export async function readingsOf(
  tx: Tx,
  messageIds: readonly string[],
): Promise<Map<string, Reading>> {
  if (messageIds.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('readings')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('message_id', 'in', messageIds)
    .execute()
  return new Map(rows.map((row) => [row.message_id, readingFromRow(row)]))
}

/** A reading as stored, back in the reader's words. */
function readingFromRow(row: Selectable<ReadingsRow>): Reading {
  return {
    kind: row.kind as ReadingKind,
    detail: row.detail as ReadingDetail | null,
    confidence: row.confidence,
    isUnsure: row.is_unsure === 1,
    stage: row.stage as Stage | null,
    company: row.company,
    role: row.role,
    person: row.person_name
      ? { name: row.person_name, email: row.person_email, title: row.person_title }
      : null,
    appointment: row.appointment === null ? null : (JSON.parse(row.appointment) as Appointment),
    writtenAt: row.written_at,
    language: row.language,
    evidence: JSON.parse(row.evidence) as Evidence[],
  }
}

/** A rejection whose reading may still grow, with what ties it to other mails. */
export interface UnsettledReading extends MailTies {
  readonly readingId: string
  readonly messageId: string
  readonly importId: string
  readonly personName: string | null
}

/**
 * Rejections whose reading may still grow: not what the user corrected, nor what a letter answers already. All of them, or
 * those among the named messages.
 */
export async function listUnsettledReadings(
  tx: Tx,
  among?: readonly string[],
): Promise<UnsettledReading[]> {
  return tx.db
    .selectFrom('readings')
    .innerJoin('messages', (join) =>
      join
        .onRef('messages.id', '=', 'readings.message_id')
        .onRef('messages.workspace_id', '=', 'readings.workspace_id'),
    )
    .select(['readings.id as readingId', 'readings.message_id as messageId'])
    .select(['readings.person_name as personName', 'readings.company'])
    .select(['messages.import_id as importId', 'messages.from_domain as domain'])
    .select('messages.thread_key as threadKey')
    .where('readings.workspace_id', '=', tx.workspaceId)
    .where('readings.kind', '=', 'rejection')
    .where('readings.corrected_at', 'is', null)
    .$if(among !== undefined, (query) => query.where('readings.message_id', 'in', among ?? []))
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('letters')
            .innerJoin('rejections', (join) =>
              join
                .onRef('rejections.id', '=', 'letters.rejection_id')
                .onRef('rejections.workspace_id', '=', 'letters.workspace_id'),
            )
            .select('letters.id')
            .where('letters.workspace_id', '=', tx.workspaceId)
            .whereRef('rejections.message_id', '=', 'readings.message_id'),
        ),
      ),
    )
    .execute()
}
