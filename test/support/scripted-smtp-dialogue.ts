import type { Socket } from 'node:net'
import type { SmtpFault, SmtpPhase, SmtpScript, SmtpTrouble } from './scripted-smtp-script.ts'

/** One connection to the scripted server. */
export class SmtpDialogue {
  readonly #script: SmtpScript
  readonly #socket: Socket
  readonly #fault: SmtpFault | null
  #buffer = ''
  #bodyBytes = 0
  #twentieth = 0
  #isInBody = false
  #isDeaf = false
  #isRefused = false
  #from = ''
  #to: string[] = []

  constructor(script: SmtpScript, socket: Socket) {
    this.#script = script
    this.#socket = socket
    this.#fault = script.fault
    socket.setNoDelay(true)
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => this.#read(chunk.toString('latin1')))
  }

  begin(): void {
    if (this.#reach('connect')) return
    this.#answer('greeting', '220 scripted.test ESMTP')
  }

  #read(text: string): void {
    if (this.#isDeaf) return
    this.#buffer += text
    while (!this.#isDeaf) {
      if (this.#isInBody) {
        if (!this.#readBody()) return
        continue
      }
      const end = this.#buffer.indexOf('\r\n')
      if (end < 0) return
      const line = this.#buffer.slice(0, end)
      this.#buffer = this.#buffer.slice(end + 2)
      this.#command(line)
    }
  }

  /** Reads on in the body; false when more bytes are needed. */
  #readBody(): boolean {
    const end = this.#buffer.indexOf('\r\n.\r\n')
    this.#bodyBytes = end < 0 ? this.#buffer.length : end
    const whole = this.#script.options.bodyBytes ?? 0
    while (
      whole > 0 &&
      this.#twentieth < 20 &&
      this.#bodyBytes >= (whole * (this.#twentieth + 1)) / 20 - 2
    ) {
      this.#twentieth += 1
      if (this.#reach(`body-${this.#twentieth}`)) return false
    }
    if (end < 0) return false
    const bytes = this.#buffer.slice(0, end + 2).replaceAll('\r\n.', '\r\n')
    this.#buffer = this.#buffer.slice(end + 5)
    this.#isInBody = false
    this.#script.dots += 1
    if (this.#isRefused || this.#reach('dot-before-storing')) return true
    this.#script.taken.push({ from: this.#from, to: this.#to, bytes })
    if (this.#reach('dot-after-storing')) return true
    this.#say('250 2.0.0 stored')
    return true
  }

  #command(line: string): void {
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'EHLO') this.#answer('ehlo', this.#extensions())
    else if (verb === 'HELO') this.#say('250 scripted.test')
    else if (verb === 'AUTH') this.#answer('auth', '235 2.7.0 welcome')
    else if (verb === 'MAIL') {
      this.#from = /<(.*)>/.exec(line)?.[1] ?? ''
      this.#answer('mail', '250 2.1.0 sender ok')
    } else if (verb === 'RCPT') {
      if (this.#answer('rcpt', '250 2.1.5 recipient ok'))
        this.#to = [...this.#to, /<(.*)>/.exec(line)?.[1] ?? '']
    } else if (verb === 'DATA') this.#data()
    else if (verb === 'QUIT') {
      if (this.#answer('quit', '221 2.0.0 bye')) this.#socket.end()
    } else this.#say('500 5.5.1 unknown command')
  }

  #data(): void {
    if (this.#to.length === 0) return this.#say('503 5.5.1 no recipient')
    if (this.#answer('data', '354 go ahead')) this.#isInBody = true
  }

  #extensions(): string {
    const extensions = ['AUTH PLAIN LOGIN', '8BITMIME', 'SIZE 10485760']
    if (this.#script.options.pipelining) extensions.push('PIPELINING')
    return ['scripted.test', ...extensions]
      .map((each, at, all) => `250${at < all.length - 1 ? '-' : ' '}${each}`)
      .join('\r\n')
  }

  /** Says the regular answer unless the script has trouble there; true when it was said. */
  #answer(phase: SmtpPhase, regular: string): boolean {
    if (this.#reach(phase)) return false
    this.#say(regular)
    return true
  }

  /** Comes to a phase; true when trouble took the place of what would have followed. */
  #reach(phase: SmtpPhase): boolean {
    this.#script.options.onPhase?.(phase, this.#from)
    if (this.#fault?.phase !== phase) return false
    return this.#cause(this.#fault.trouble)
  }

  #cause(trouble: SmtpTrouble): boolean {
    const replies = {
      '4xx': '451 4.3.0 not now',
      '5xx': '554 5.7.1 never',
      garbage: 'wat?',
      'odd-2': '2 and a half',
      'early-250': '250 2.0.0 stored',
    }
    switch (trouble) {
      case 'drop':
        this.#isDeaf = true
        this.#socket.destroy()
        return true
      case 'stall':
        this.#isDeaf = true
        return true
      case 'half-250':
        this.#isDeaf = true
        this.#socket.end('250 2.0')
        return true
      case '4xx':
      case '5xx':
      case 'garbage':
      case 'odd-2':
      case 'early-250':
        this.#say(replies[trouble])
        // Inside the body the server reads on; having refused, it throws away what still comes.
        this.#isRefused = this.#isInBody && (trouble === '4xx' || trouble === '5xx')
        return !this.#isInBody
    }
  }

  #say(reply: string): void {
    this.#socket.write(`${reply}\r\n`)
  }
}
