import { isUnattended } from '../mailbox/applicant-systems.ts'
import { validateAddress } from './recipient-address.ts'
import {
  candidatesOf,
  isOwn,
  knownBefore,
  placeWarnings,
  type RecipientCandidate,
  type RecipientInput,
} from './recipient-candidates.ts'
import {
  DOUBTFUL,
  isForeignReply,
  lookWarnings,
  warn,
  type RecipientWarning,
} from './recipient-warnings.ts'

export type { RecipientInput } from './recipient-candidates.ts'

/** The recipient of a letter; `address` is null when nobody can be written to without the user's own choice. */
export interface RecipientChoice {
  readonly address: string | null
  readonly name: string | null
  readonly reason: string
  readonly warnings: readonly RecipientWarning[]
  readonly candidates: readonly RecipientCandidate[]
}

/**
 * To whom a letter answers. In this order: a person known before this mail, its sender when human, the person it names,
 * a relay that passes answers on, a team's mailbox; never an unattended or own address. What smells of forgery is among
 * the candidates with its warnings, but not filled in.
 */
export function chooseRecipient(input: RecipientInput): RecipientChoice {
  const candidates = candidatesOf(input)
  if (input.chosen !== undefined && input.chosen !== null && input.chosen !== '') {
    return chosenRecipient(input.chosen, candidates, input)
  }
  const safe = candidates.find((each) => !isDoubtful(each))
  if (safe !== undefined) return { ...safe, candidates }
  const [doubtful] = candidates
  if (doubtful !== undefined) {
    const reason = 'not filled in: the only address found is doubtful'
    return { address: null, name: doubtful.name, reason, warnings: doubtful.warnings, candidates }
  }
  const from = input.mail.from?.address ?? ''
  const warnings = from !== '' && isUnattended(from) ? [warn('unattended', [from])] : []
  return {
    address: null,
    name: input.person?.name ?? null,
    reason: 'no address of a person is known',
    warnings,
    candidates,
  }
}

function chosenRecipient(
  chosen: string,
  candidates: readonly RecipientCandidate[],
  input: RecipientInput,
): RecipientChoice {
  const address = chosen.trim()
  const same = candidates.find((each) => each.address.toLowerCase() === address.toLowerCase())
  if (same !== undefined) return { ...same, address, candidates }
  const valid = validateAddress(address)
  const blank = { address: null, name: null, candidates }
  if (!valid.ok) return { ...blank, reason: `not an address: ${valid.refusal.why}`, warnings: [] }
  if (isOwn(valid.value, input))
    return { ...blank, reason: 'your own address', warnings: [warn('own-address', [valid.value])] }
  if (isUnattended(valid.value))
    return { ...blank, reason: 'nobody reads it', warnings: [warn('unattended', [valid.value])] }
  const warnings = [...lookWarnings(valid.value, knownBefore(input)), ...placeWarnings(valid.value)]
  return { address: valid.value, name: null, reason: 'chosen by you', warnings, candidates }
}

function isDoubtful({ address, warnings }: RecipientCandidate): boolean {
  return warnings.some((warning) => DOUBTFUL.has(warning.kind) || isForeignReply(warning, address))
}
