import type { Selectable } from 'kysely'
import type { Tx } from '../context.ts'
import type { LettersRow } from '../tables.ts'
import type { DeliveryState } from '../mailbox/outbox.ts'
import type { LetterFacts, LetterKind } from './letter.ts'

/** Letters compared with a new one; nobody remembers the wording of more. */
const MOST_COMPARED = 30

/** To whom a letter was approved, and why her: the reason as it stood then. */
export interface ApprovedRecipient {
  readonly address: string
  readonly name: string | null
  readonly reason: string
}

/** A letter as stored, with its facts unpacked. */
export interface StoredLetter extends Omit<
  Selectable<LettersRow>,
  'facts' | 'thread_ids' | 'approved_recipient'
> {
  /** To whom and why, as it stood when the letter was approved; null before. */
  readonly approvedRecipient: ApprovedRecipient | null
  readonly facts: LetterFacts
  readonly threadIds: readonly string[]
  /** Set once it was handed to the outbox. */
  readonly delivery: { readonly id: string; readonly state: DeliveryState } | null
}

/** A letter to keep. */
export interface NewLetter {
  readonly id: string
  readonly kind: LetterKind
  readonly rejectionId: string
  readonly personId: string | null
  readonly subject: string
  readonly body: string
  readonly toAddress: string | null
  readonly toName: string | null
  readonly facts: LetterFacts
  readonly inReplyTo: string | null
  readonly threadIds: readonly string[]
  readonly at: string
}

function composedColumns(letter: NewLetter) {
  return {
    person_id: letter.personId,
    language: letter.facts.language,
    address_form: letter.facts.addressForm,
    version: letter.facts.version,
    subject: letter.subject,
    body: letter.body,
    composed_body: letter.body,
    to_address: letter.toAddress,
    to_name: letter.toName,
    facts: JSON.stringify(letter.facts),
    in_reply_to: letter.inReplyTo,
    thread_ids: JSON.stringify(letter.threadIds),
    approved_at: null,
    approved_digest: null,
    approved_recipient: null,
    updated_at: letter.at,
  }
}

/** Keeps a drafted letter, one of a kind for a rejection; a redraft takes the place of the draft before. */
export async function saveDraft(tx: Tx, letter: NewLetter): Promise<void> {
  const composed = composedColumns(letter)
  await tx.db
    .insertInto('letters')
    .values({
      workspace_id: tx.workspaceId,
      id: letter.id,
      kind: letter.kind,
      rejection_id: letter.rejectionId,
      ...composed,
      sent_at: null,
      sent_by: null,
      created_at: letter.at,
    })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'rejection_id', 'kind']).doUpdateSet(composed),
    )
    .execute()
}

/** What can change on a letter after it was drafted. */
export type LetterChange = { readonly approvedRecipient?: ApprovedRecipient | null } & Partial<
  Pick<
    LettersRow,
    | 'subject'
    | 'body'
    | 'to_address'
    | 'to_name'
    | 'person_id'
    | 'approved_at'
    | 'approved_digest'
    | 'sent_at'
    | 'sent_by'
  >
> & { readonly facts?: LetterFacts }

/** Changes a letter. */
export async function changeLetter(
  tx: Tx,
  letterId: string,
  change: LetterChange & { at: string },
): Promise<void> {
  const { at, facts, approvedRecipient, ...columns } = change
  await tx.db
    .updateTable('letters')
    .set({
      ...columns,
      ...(facts ? { facts: JSON.stringify(facts) } : {}),
      ...(approvedRecipient === undefined
        ? {}
        : { approved_recipient: approvedRecipient && JSON.stringify(approvedRecipient) }),
      updated_at: at,
    })
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', letterId)
    .execute()
}

/** The letter with that id, or null. */
export async function findLetter(tx: Tx, letterId: string): Promise<StoredLetter | null> {
  const row = await withDelivery(tx).where('letters.id', '=', letterId).executeTakeFirst()
  return row ? fromRow(row) : null
}

/** The letter of that kind for a rejection, or null. */
export async function findLetterOfRejection(
  tx: Tx,
  rejectionId: string,
  kind: LetterKind,
): Promise<StoredLetter | null> {
  const row = await withDelivery(tx)
    .where('letters.rejection_id', '=', rejectionId)
    .where('letters.kind', '=', kind)
    .executeTakeFirst()
  return row ? fromRow(row) : null
}

function withDelivery(tx: Tx) {
  return tx.db
    .selectFrom('letters')
    .leftJoin('deliveries', (join) =>
      join
        .onRef('deliveries.letter_id', '=', 'letters.id')
        .onRef('deliveries.workspace_id', '=', 'letters.workspace_id'),
    )
    .innerJoin('rejections', (join) =>
      join
        .onRef('rejections.id', '=', 'letters.rejection_id')
        .onRef('rejections.workspace_id', '=', 'letters.workspace_id')
        .on('rejections.taken_back_at', 'is', null),
    )
    .selectAll('letters')
    .select(['deliveries.id as delivery_id', 'deliveries.state as delivery_state'])
    .where('letters.workspace_id', '=', tx.workspaceId)
}

interface JoinedRow extends Selectable<LettersRow> {
  readonly delivery_id: string | null
  readonly delivery_state: string | null
}

function fromRow(row: JoinedRow): StoredLetter {
  const { facts, thread_ids, approved_recipient, delivery_id, delivery_state, ...columns } = row
  return {
    ...columns,
    approvedRecipient: approved_recipient
      ? (JSON.parse(approved_recipient) as ApprovedRecipient)
      : null,
    facts: JSON.parse(facts) as LetterFacts,
    threadIds: JSON.parse(thread_ids) as string[],
    delivery:
      delivery_id && delivery_state
        ? { id: delivery_id, state: delivery_state as DeliveryState }
        : null,
  }
}

/** The bodies of other letters, the newest first: a new one must not read like them, drafts of today included. */
export async function listEarlierBodies(tx: Tx, exceptId: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('letters')
    .select('body')
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '!=', exceptId)
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_COMPARED)
    .execute()
  return rows.map((row) => row.body)
}
