import { z } from 'zod'
import { writing, type Context, type Tx } from '../../context.ts'
import { listTopics } from '../../interviews/interview-store.ts'
import { addressFormOf, greetedAs } from '../../mailbox/extract-greeting.ts'
import { saidInRejection } from '../../mailbox/extract-said.ts'
import { findMessage, type StoredMessage } from '../../mailbox/message-store.ts'
import { findReading } from '../../mailbox/reading-store.ts'
import type { Reading } from '../../mailbox/reading.ts'
import { replyReferences } from '../../mailbox/thread.ts'
import { findPerson } from '../../network/person-store.ts'
import { operation } from '../../platform/operation.ts'
import { ok, refuse } from '../../platform/result.ts'
import { NO_REJECTION } from '../../rejections/operations/show-rejection.ts'
import { findRejection, type RejectionRecord } from '../../rejections/rejection-store.ts'
import { composeAppreciation } from '../compose.ts'
import { letterState } from '../letter-state.ts'
import {
  findLetterOfRejection,
  listEarlierBodies,
  saveDraft,
  type StoredLetter,
} from '../letter-store.ts'
import { listDraftedRejections } from '../letter-way-store.ts'
import { letterView, sayLetter } from '../letter-view.ts'
import { ADDRESS_FORMS, LETTER_LANGUAGES, type LetterFacts } from '../letter.ts'
import { signingName } from '../names-signing.ts'
import { findProfile } from '../profile-store.ts'
import { replySubject } from '../render.ts'
import { viewLetterById } from './show-letter.ts'

const input = z.object({
  rejectionId: z.string().min(1),
  language: z.enum(LETTER_LANGUAGES).optional(),
  addressForm: z.enum(ADDRESS_FORMS).optional(),
  anotherVersion: z.boolean().default(false).describe('compose it differently from the same facts'),
})
type Wishes = Omit<z.output<typeof input>, 'rejectionId'>

/** Drafts the letter of appreciation for a rejection, in its thread; the draft that stands is answered as it is. */
export const draftLetter = operation({
  name: 'draft-letter',
  summary: 'Draft the letter of appreciation for a rejection, or another version of it',
  input,
  output: letterView,
  refusals: {
    'rejection-not-found': NO_REJECTION,
    'letter-has-gone': {
      status: 'conflict' as const,
      message: (data: { state: string }) =>
        `This letter is ${data.state}; it can no longer be drafted anew.`,
    },
  },
  effects: 'writes',
  doors: {
    http: 'POST /v1/letters',
    cli: { command: 'letter draft', positional: ['rejectionId'] },
    mcp: true,
  },
  print: sayLetter,
  run: (context: Context, { rejectionId, ...wishes }) =>
    writing(context, async (tx) => {
      const before = await findLetterOfRejection(tx, rejectionId, 'appreciation')
      const state = before ? letterState(before) : 'drafted'
      const wantsChange =
        wishes.anotherVersion || wishes.language !== undefined || wishes.addressForm !== undefined
      if (state !== 'drafted' && state !== 'approved' && wantsChange)
        return refuse({ kind: 'letter-has-gone' as const, state })
      const letterId =
        before && !wantsChange
          ? before.id
          : await writeDraft(tx, context, { rejectionId, wishes, before })
      const view = letterId && (await viewLetterById(tx, letterId))
      return view ? ok(view) : refuse({ kind: 'rejection-not-found' as const, rejectionId })
    }),
})

/** Writes a draft anew from the facts of today, unless its words are no longer the composed ones or it was approved. */
export async function redraftIfUntouched(
  tx: Tx,
  context: Context,
  rejectionId: string,
): Promise<void> {
  const before = await findLetterOfRejection(tx, rejectionId, 'appreciation')
  if (!before || letterState(before) !== 'drafted') return
  if (before.body !== before.composed_body) return
  const { language, addressForm } = before.facts
  await writeDraft(tx, context, {
    rejectionId,
    wishes: { language, addressForm, anotherVersion: false },
    before,
  })
}

interface Drafting {
  readonly rejectionId: string
  readonly wishes: Wishes
  readonly before: StoredLetter | null
}

/** Composes and keeps a draft; answers its id, or null when the rejection is gone. */
export async function writeDraft(
  tx: Tx,
  context: Context,
  drafting: Drafting,
): Promise<string | null> {
  const { rejectionId, wishes, before } = drafting
  const rejection = await findRejection(tx, rejectionId)
  const message = rejection && (await findMessage(tx, rejection.message_id))
  const read = rejection && (await findReading(tx, rejection.message_id))
  if (!rejection || !message || !read) return null
  const facts = await gatherFacts(tx, { rejection, message, reading: read.reading, wishes, before })
  const letterId = before?.id ?? context.ids.next()
  const composed = composeAppreciation(facts, await listEarlierBodies(tx, letterId))
  const isThreaded = message.mail.messageId !== null || message.mail.subject !== ''
  await saveDraft(tx, {
    id: letterId,
    kind: 'appreciation',
    rejectionId,
    personId: rejection.person_id,
    subject:
      isThreaded && message.mail.subject !== ''
        ? replySubject(message.mail.subject)
        : composed.subject,
    body: composed.body,
    // Null leaves the choice to the rules, which look anew each time; an address the user chose stays.
    toAddress: before?.to_address ?? null,
    toName: before?.to_name ?? null,
    facts,
    inReplyTo: message.mail.messageId,
    threadIds: message.mail.messageId ? replyReferences(message.mail) : [],
    at: context.clock.now(),
  })
  return letterId
}

interface Gathering {
  readonly rejection: RejectionRecord
  readonly message: StoredMessage
  readonly reading: Reading
  readonly wishes: Wishes
  readonly before: StoredLetter | null
}

async function gatherFacts(tx: Tx, gathering: Gathering): Promise<LetterFacts> {
  const { rejection, message, reading, wishes, before } = gathering
  const person = rejection.person_id ? await findPerson(tx, rejection.person_id) : null
  const profile = await findProfile(tx)
  const greeted = greetedAs(message.mail)
  const addressed = message.mail.to.length === 1 ? message.mail.to[0]?.name : ''
  return {
    language:
      wishes.language ?? before?.facts.language ?? (reading.language === 'de' ? 'de' : 'en'),
    addressForm: wishes.addressForm ?? before?.facts.addressForm ?? addressFormOf(message.mail),
    recipientName: person?.name ?? null,
    senderName: signature(
      { profile: profile?.name ?? null, addressed, greeted },
      rejection.is_sample === 1,
    ),
    company: rejection.company,
    role: rejection.role,
    stage: reading.stage,
    topics: await listTopics(tx, rejection.application_id),
    greetedAs: greeted,
    said: saidInRejection(message.mail, reading),
    // The mail itself is the seed: on another machine, or after an import was undone, it brings the same letter.
    seed: message.content_hash,
    version: before ? before.version + (wishes.anotherVersion ? 1 : 0) : 0,
  }
}

/** The name to sign with: what she said of herself, else how mails address her. The sample life is Sam's, whoever plays it. */
function signature(
  names: { profile: string | null; addressed: string | undefined; greeted: string | null },
  isSample: boolean,
): string | null {
  const guessed = signingName(names.addressed ?? null) ?? signingName(names.greeted)
  return isSample ? (guessed ?? names.profile) : (names.profile ?? guessed)
}

/** Writes every draft that nobody touched anew: how she signs has changed. */
export async function redraftAllUntouched(tx: Tx, context: Context): Promise<void> {
  for (const rejectionId of await listDraftedRejections(tx))
    await redraftIfUntouched(tx, context, rejectionId)
}
