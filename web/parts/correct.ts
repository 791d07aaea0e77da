import { call, type InputOf } from '../api.ts'
import { say, sayProblem } from '../frame/notice.svelte.ts'
import { t } from '../messages/en-reading.ts'
import type { Message } from '../views.ts'
import { localDay } from '../frame/dates.ts'
import { timeInWords } from './appointment.ts'
import { kindInShort } from './kinds.ts'

type Correction = Omit<InputOf<'correct-reading'>, 'messageId'>

/** What a correction is about, and its value in words. */
interface Told {
  readonly what: string
  readonly value: string
}

/** Hears of a message as it is read now, and whether that is because a correction was taken back. */
export type Heed = (message: Message, isTakenBack: boolean) => unknown

/** Corrects one thing about a message; `z` puts back what stood before. Answers whether the correction was taken. */
export async function correct(
  message: Message,
  correction: Correction,
  then: Heed,
): Promise<boolean> {
  const told = tell(correction)
  const answer = await call('correct-reading', { messageId: message.messageId, ...correction })
  if (!answer.ok) {
    sayProblem(answer.refusal)
    return false
  }
  await then(answer.value, false)
  say(t('corrected', told.what, told.value), async () => {
    const back = await takeBack(message, correction)
    if (!back.ok) return back.refusal.detail
    await then(back.value, true)
    return t('takenBack', told.what)
  })
  return true
}

/** The day of a talk is put right, not learned: only that is undone by saying what stood before. */
function takeBack({ messageId, reading }: Message, { appointment }: Correction) {
  if (appointment !== undefined)
    return call('correct-reading', { messageId, appointment: reading.appointment })
  return call('take-back-correction', { messageId })
}

function tell(correction: Correction): Told {
  if (correction.kind !== undefined)
    return {
      what: t('kind'),
      value: kindInShort(correction.kind),
    }
  if (correction.company !== undefined)
    return {
      what: t('company'),
      value: correction.company ?? t('unknownCompany'),
    }
  if (correction.role !== undefined)
    return {
      what: t('role'),
      value: correction.role ?? t('unknownRole'),
    }
  if (correction.stage !== undefined)
    return {
      what: t('stage'),
      value: stageInWords(correction.stage),
    }
  if (correction.appointment !== undefined)
    return {
      what: t('talk'),
      value: correction.appointment
        ? timeInWords(correction.appointment, localDay(new Date()))
        : t('noTalk'),
    }
  const value = correction.person?.name ?? t('nobody')
  return { what: t('person'), value }
}

/** How far the application had come, in words. */
export function stageInWords(stage: Message['reading']['stage']): string {
  if (stage === null) return t('unknownStage')
  return t(stage === 'early' ? 'stageEarly' : 'stageAfter')
}

/** A person as a correction wants her: what is not known is left out. */
export function personOf(
  person: Message['reading']['person'],
): NonNullable<Correction['person']> | null {
  if (!person) return null
  return {
    name: person.name,
    ...(person.email === null ? {} : { email: person.email }),
    ...(person.title === null ? {} : { title: person.title }),
  }
}
