import type { Question, Sign, Tally } from './classify-tally.ts'
import { headerOf, type ParsedMail } from './message.ts'

/** A machine behind a mail: which kind it speaks for, how strongly (a score), and by what. */
export interface MachineSign {
  readonly kind: 'bounce' | 'auto-reply'
  readonly score: number
  readonly sign: Sign | null
}

/** Nothing else weighs as much: a delivery report is one whatever it quotes. */
const CERTAIN = 40
const LIKELY = 9
const POSSIBLE = 3.5

const DAEMON =
  /^(?:mailer[-_]?daemon|postmaster|mail[-_.]?daemon|mailsystem|mail-delivery-subsystem)@|^bounces?@/
const BOUNCE_SUBJECT =
  /^(?:undeliver(?:able|ed)|delivery (?:status notification|failure|failed|has failed|incomplete|report)|mail delivery|returned mail|failure notice|message (?:not delivered|blocked|rejected|undeliverable)|non[- ]?delivery|warning: (?:could not send|message)|mail system error|unzustellbar|nicht zustellbar|ihre nachricht (?:konnte|wurde) nicht|zustell(?:ung|fehler)|fehler bei der zustellung|e-?mail nicht zugestellt|non remis|non distribu|message non (?:remis|distribu|délivr)|échec de (?:la )?(?:remise|livraison|distribution)|notification d'échec|no se puede entregar|no entregado|mensaje no entregado|error de entrega|entrega fallida|devuelto|onbestelbaar|niet bezorgd|bezorging mislukt|non recapitabile|mancata consegna|messaggio non (?:recapitato|consegnato)|recapito non riuscito|não entregue|não foi possível entregar|falha na entrega|mensagem não entregue)/
const AWAY_SUBJECT =
  /^(?:re:\s*)?(?:\[?(?:auto(?:matic|matically|mated)?[- ]?(?:reply|response|answer|responder)|autoreply|out of (?:the )?office|ooo\b|on (?:annual |parental )?leave|on vacation|away from|automatische? antwort|automatische antwort|abwesen|abwesenheits|ich bin (?:nicht im|im urlaub|abwesend)|réponse automatique|message d'absence|absence|absent|respuesta automática|fuera de (?:la )?oficina|ausente|risposta automatica|fuori (?:sede|ufficio)|assenza|automatisch (?:antwoord|bericht)|afwezig|resposta automática|fora do escritório|ausência|ausente))/

/** Whether structure, subject or words show a machine's answer: a mail that came back, or an absence. */
export function machineBehind(question: Question, tally: Tally): MachineSign | null {
  return bounceIn(question, tally) ?? absenceIn(question, tally)
}

function bounceIn({ mail, features }: Question, tally: Tally): MachineSign | null {
  if (mail.bounce !== null) return bounce(CERTAIN, header('content-type', 'multipart/report'))
  const failed = headerOf(mail, 'x-failed-recipients')
  if (failed !== null) return bounce(CERTAIN, header('x-failed-recipients', failed))
  const type = headerOf(mail, 'content-type') ?? ''
  if (/delivery-status/i.test(type)) return bounce(CERTAIN, header('content-type', type))
  const isNamed = BOUNCE_SUBJECT.test(features.subject.lower)
  const isSaid = tally.count('bounce-strong') > 0
  const address = mail.from?.address ?? ''
  if (DAEMON.test(address) && (isNamed || isSaid)) return bounce(CERTAIN, header('from', address))
  const isReturned = /^\s*<\s*>\s*$/.test(headerOf(mail, 'return-path') ?? 'none')
  if (isReturned && isNamed) return bounce(CERTAIN, header('return-path', '<>'))
  if (isNamed && isSaid) return bounce(LIKELY, null)
  if (tally.count('bounce-strong') > 1) return bounce(LIKELY - 2, null)
  return isNamed || isSaid ? bounce(POSSIBLE, null) : null
}

/**
 * Systems mark receipts and rejections as sent by a machine too: such a header counts for an absence only while the words
 * say nothing about an application.
 */
function absenceIn(question: Question, tally: Tally): MachineSign | null {
  const { mail, features, system } = question
  const marked = automaticHeader(mail)
  const isNamed = AWAY_SUBJECT.test(features.subject.lower)
  const words = tally.count('auto-reply-strong')
  const speaksOfApplication =
    tally.isJob &&
    (['acknowledgement', 'rejection', 'interview', 'offer'] as const).some(
      (kind) => tally.count(`${kind}-strong`) > 0,
    )
  if (marked === null && !isNamed && words === 0) return null
  if (words > 0 && (isNamed || marked !== null)) return away(LIKELY + 3, marked)
  if (speaksOfApplication || system !== null) return null
  if (isNamed) return away(LIKELY, marked)
  if (marked !== null) return away(POSSIBLE, marked)
  return away(words > 1 ? LIKELY - 2 : POSSIBLE, null)
}

/** The header by which a mail says that a machine answered (RFC 3834 and the older ways). */
function automaticHeader(mail: ParsedMail): Sign | null {
  const submitted = headerOf(mail, 'auto-submitted')
  if (submitted !== null && /^auto-replied/i.test(submitted.trim()))
    return header('auto-submitted', submitted)
  for (const name of ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-auto-reply-from']) {
    const value = headerOf(mail, name)
    if (value !== null) return header(name, value)
  }
  const precedence = headerOf(mail, 'precedence')
  return precedence !== null && /auto[-_]?reply/i.test(precedence)
    ? header('precedence', precedence)
    : null
}

function bounce(score: number, sign: Sign | null): MachineSign {
  return { kind: 'bounce', score, sign }
}

function away(score: number, sign: Sign | null): MachineSign {
  return { kind: 'auto-reply', score, sign }
}

function header(name: string, value: string): Sign {
  return { where: 'header', quote: `${name}: ${value}`, why: 'written by a machine' }
}
