import type { Learned } from './classify-model.ts'
import { type Return, returnIn } from './classify-return.ts'
import type { Question, Scores, Weighed } from './classify-tally.ts'
import type { ReadingKind } from './reading.ts'

/** A call back beats everything; a doubtful one only keeps a no from being read. */
const CALL_BACK = 14
const RETURNED = 2
const NEVER = -30
const NO_OF_TODAY = 4
/** The model's lead of `sprout` over `rejection` was above this for 99 of 100 call backs and for 3 of 100 rejections. */
const DOUBTED = -1.8

/** Kinds whose mails speak of a no without being one: answers to it, thanks for it, the user's own no. */
const TALK_OF_NO: readonly ReadingKind[] = ['withdrawal', 'sent', 'reply', 'referral']
const TOLD_APART = 2
const OTHER_NO = 2.5

/** A no that the model is sure to be another's, or of another day, weighs less. */
export function weighTalkOfNo(scores: Scores, { kinds }: Learned): void {
  const most = Math.max(...TALK_OF_NO.map((kind) => kinds[kind]))
  if (most - kinds.rejection > TOLD_APART) scores.rejection -= OTHER_NO
}

/**
 * Never a rejection: a boss who asks whether she is still free, whatever else the mail says and however long it dwells on the
 * old no. On mails by a foreign hand the questions below stood in half of the call backs and in 8 of 466 rejections.
 */
export function weighCallBack(
  scores: Scores,
  { features }: Question,
  { tally, learned }: Weighed,
): void {
  const isAsked = tally.count('sprout-strong') > 0 && (tally.isJob || tally.elsewhere === 0)
  const hints = tally.count('sprout-weak') + (tally.isPastNo ? 1 : 0)
  const lead = learned.kinds.sprout - learned.kinds.rejection
  const back = returnIn(features)
  if (isAsked) {
    scores.rejection = NEVER
    scores.sprout += tally.isJob || hints > 0 ? CALL_BACK : CALL_BACK / 3
    return
  }
  // Many a no of today asks her to write again when something opens, or into a talent pool: nothing has turned.
  const isOfToday = !back.isTurned && !back.isLongAgo && hints === 0
  if (isOfToday && tally.count('rejection-strong') > 0) {
    scores.sprout -= NO_OF_TODAY
    return
  }
  if (isReturn(back, lead, tally.isPastNo)) {
    scores.rejection = NEVER
    if (back.isTurned) scores.sprout += RETURNED
    return
  }
  // A no without any question is none that asks her back.
  const isSaidNo = tally.count('rejection-strong') > 0 && !tally.asks
  if (isSaidNo && hints === 0) scores.sprout -= 1.9
  else scores.sprout += Math.min(hints, 2) * (isSaidNo ? 0.3 : tally.asks ? 1 : 0.7)
  if (lead > 1) scores.rejection -= isSaidNo ? 3 : 9
  else if (lead > 0 || (lead > DOUBTED && hints > 0)) scores.rejection -= isSaidNo ? 1 : 4
}

/** She is asked and the model does not rule a call back out; or something has turned since a no of long ago. */
function isReturn(
  { isAsked, isTurned, isLongAgo }: Return,
  lead: number,
  isPastNo: boolean,
): boolean {
  if (isAsked) return isTurned || isPastNo || lead > DOUBTED
  return isTurned && (isLongAgo || isPastNo || lead > DOUBTED / 2)
}
