/** The places of a dialogue where something can go wrong; `body-n` is when n twentieths of the body have come. */
export type SmtpPhase =
  | 'connect'
  | 'greeting'
  | 'ehlo'
  | 'auth'
  | 'mail'
  | 'rcpt'
  | 'data'
  | `body-${number}`
  | 'dot-before-storing'
  | 'dot-after-storing'
  | 'quit'

/** What goes wrong there. `early-250` says "accepted" before it may; `half-250` loses the end of the answer; `odd-2` only looks like one. */
export type SmtpTrouble =
  | 'drop'
  | 'stall'
  | '4xx'
  | '5xx'
  | 'garbage'
  | 'early-250'
  | 'half-250'
  | 'odd-2'

/** One trouble at one place. */
export interface SmtpFault {
  readonly phase: SmtpPhase
  readonly trouble: SmtpTrouble
}

/** A mail the server has taken whole, with the envelope it came in. */
export interface TakenMail {
  readonly from: string
  readonly to: readonly string[]
  readonly bytes: string
}

/** How the server behaves. */
export interface ScriptedSmtpOptions {
  readonly pipelining?: boolean
  /** How many bytes the whole body will have, for the phases inside it. */
  readonly bodyBytes?: number
  /** Called at every phase before anything else happens there; killing the sender belongs here. */
  onPhase?(phase: SmtpPhase, mailFrom: string): void
}

/** What a dialogue follows and where it leaves what it took. */
export interface SmtpScript {
  readonly options: ScriptedSmtpOptions
  /** The trouble for connections that begin now. */
  readonly fault: SmtpFault | null
  readonly taken: TakenMail[]
  /** How many final dots have come, whatever became of their mails. */
  dots: number
}
