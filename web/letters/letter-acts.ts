import { call, type Answer, type InputOf } from '../api.ts'
import { say, sayAloud, sayProblem } from '../frame/notice.svelte.ts'
import { t } from '../messages/en-letter.ts'
import type { Letter } from '../views.ts'
import type { LetterDraft } from './letter-draft.svelte.ts'

type Wish = Omit<InputOf<'draft-letter'>, 'rejectionId'>

/** Has the letter drafted, or fetches the draft there is. */
export async function draftFirst(draft: LetterDraft, rejectionId: string): Promise<void> {
  const answer = await call('draft-letter', { rejectionId })
  if (answer.ok) draft.show(answer.value)
  else sayProblem(answer.refusal)
}

/** Has the letter written anew, in another version or language; `z` puts the text before it back. */
export async function redraft(draft: LetterDraft, wish: Wish): Promise<void> {
  if (!(await draft.flush()) || !draft.letter) return
  const { subject, body, rejectionId } = draft.letter
  const answer = await call('draft-letter', { rejectionId, ...wish })
  if (!answer.ok) return sayProblem(answer.refusal)
  draft.show(answer.value)
  say(t(wish.anotherVersion ? 'newVersion' : 'redrafted'), () => putBack(draft, { subject, body }))
}

/** Takes the words of the other tab; `z` puts hers back. */
export function takeOther(draft: LetterDraft): void {
  const { subject, body } = draft
  draft.takeOther()
  say(t('tookOther'), () => putBack(draft, { subject, body }))
}

async function putBack(
  draft: LetterDraft,
  words: { readonly subject: string; readonly body: string },
): Promise<string | null> {
  draft.subject = words.subject
  draft.body = words.body
  draft.touch()
  if (!(await draft.flush())) return draft.problem?.detail ?? t('changedInTab')
  return t('putBack')
}

/**
 * Approves exactly what stands on the screen, to exactly the address shown, and hands it to the mail account. The digest
 * comes from the server with the saved text, and that text is compared with the screen before it is approved.
 */
export async function approveAndSend(
  draft: LetterDraft,
  confirmedWarnings: readonly string[],
): Promise<void> {
  const { letter } = draft
  if (!(await draft.flush()) || !letter) return
  const approved = draft.letter
  if (!approved || approved.body !== draft.body || approved.subject !== draft.subject) return
  if (approved.recipient.address !== letter.recipient.address)
    return sayProblem({ kind: 'changed', detail: t('changedMeanwhile') })
  const { letterId, digest } = approved
  const yes = await call('approve-letter', {
    letterId,
    digest,
    confirmedWarnings: [...confirmedWarnings],
  })
  if (!settle(draft, yes)) return
  const sent = await call('send-letter', { letterId })
  if (settle(draft, sent)) sayOutcome(sent.value)
}

/** Records that she sent the letter herself, just as it stands on the screen. */
export async function sentByMe(
  draft: LetterDraft,
  confirmedWarnings: readonly string[],
): Promise<void> {
  if (!(await draft.flush()) || !draft.letter) return
  const { letterId, digest } = draft.letter
  const answer = await call('letter-sent-by-me', {
    letterId,
    digest,
    confirmedWarnings: [...confirmedWarnings],
  })
  if (settle(draft, answer)) sayOutcome(answer.value)
}

/** Tries a letter again that the server had refused for a while. */
export async function retry(draft: LetterDraft): Promise<void> {
  if (!draft.letter) return
  const answer = await call('retry-letter', { letterId: draft.letter.letterId })
  if (settle(draft, answer)) sayOutcome(answer.value)
}

/** Says whether a letter in doubt arrived, as she found out. */
export async function resolve(draft: LetterDraft, arrived: boolean): Promise<void> {
  if (!draft.letter) return
  const answer = await call('resolve-letter', { letterId: draft.letter.letterId, arrived })
  if (settle(draft, answer)) sayOutcome(answer.value)
}

/** Copies the text of the letter. */
export async function copy(draft: LetterDraft): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(draft.body)
    say(t('copied'))
    return true
  } catch {
    sayProblem({ kind: 'no-clipboard', detail: t('copyFailed') })
    return false
  }
}

type LetterAnswer = Answer<'send-letter'>

function settle(
  draft: LetterDraft,
  answer: LetterAnswer,
): answer is Extract<LetterAnswer, { ok: true }> {
  if (answer.ok) draft.show(answer.value)
  else sayProblem(answer.refusal)
  return answer.ok
}

/** The page shows where the letter is; this is for those who hear it. */
function sayOutcome(letter: Letter): void {
  const { state, delivery, recipient, sentBy } = letter
  if (state === 'drafted' || state === 'approved') return
  if (state === 'failed' || state === 'unknown') return sayAloud(delivery?.problem ?? t(state))
  if (state !== 'sent') return sayAloud(t(state))
  const said = delivery?.serverAnswer ? t('serverSaid', delivery.serverAnswer) : ''
  sayAloud(sentBy === 'user' ? t('sentByYou') : `${t('sentTo', recipient.address ?? '')} ${said}`)
}
