import { ok } from '../../src/platform/result.ts'
import type { SmtpGateway } from '../../src/mailbox/smtp-gateway.ts'
import type { FrozenMail, Transmission } from '../../src/mailbox/smtp.ts'

/** A mail server that takes everything and remembers it, or answers as it is told. */
export interface AcceptingSmtp extends SmtpGateway {
  readonly taken: FrozenMail[]
  /** What the next transmission ends with, instead of being taken. */
  answerNext(transmission: Transmission): void
}

/** Keeps the protocol's one promise that matters to operations: the dot leaves only with permission. */
export function acceptingSmtp(): AcceptingSmtp {
  const taken: FrozenMail[] = []
  let next: Transmission | null = null
  return {
    taken,
    answerNext(transmission) {
      next = transmission
    },
    async transmit(_login, mail, permission) {
      const answer = next
      next = null
      if (answer?.kind === 'not-taken') return answer
      if (!(await permission.ask()) || !permission.holds()) return { kind: 'withheld' }
      if (answer) return answer
      taken.push(mail)
      return { kind: 'accepted', code: 250, answer: '250 OK queued as 1' }
    },
    tryLogin: async () => ok({ isEncrypted: false, isLoggedIn: false, answer: '250 OK' }),
  }
}
