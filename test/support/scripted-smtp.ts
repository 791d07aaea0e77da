import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { SmtpDialogue } from './scripted-smtp-dialogue.ts'
import type {
  ScriptedSmtpOptions,
  SmtpFault,
  SmtpScript,
  TakenMail,
} from './scripted-smtp-script.ts'

/**
 * An SMTP server for tests that does what a script says and counts what it has taken whole. It is no friend of the sender: a
 * dot that comes after a premature "250" or after nonsense counts as taken.
 */
export class ScriptedSmtp implements SmtpScript {
  readonly taken: TakenMail[] = []
  dots = 0
  readonly options: ScriptedSmtpOptions
  fault: SmtpFault | null = null
  readonly #server: Server
  readonly #sockets = new Set<Socket>()

  private constructor(options: ScriptedSmtpOptions) {
    this.options = options
    this.#server = createServer((socket) => {
      this.#sockets.add(socket)
      socket.on('close', () => this.#sockets.delete(socket))
      new SmtpDialogue(this, socket).begin()
    })
  }

  static async start(options: ScriptedSmtpOptions = {}): Promise<ScriptedSmtp> {
    const server = new ScriptedSmtp(options)
    await new Promise<void>((listening) => server.#server.listen(0, '127.0.0.1', listening))
    return server
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  /** How many whole copies with that Message-ID the server has taken. */
  copiesOf(mailMessageId: string): number {
    return this.taken.filter((mail) => mail.bytes.includes(`Message-ID: ${mailMessageId}\r\n`))
      .length
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((closed) => this.#server.close(closed))
  }
}
