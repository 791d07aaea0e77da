import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LetterShown, TurnedShown } from './answers.ts'
import { NOTES } from './bad-mails.ts'
import { mailSource } from './context.ts'
import { perennial, perennialJson, type Ran } from './program.ts'
import { ScriptedSmtp } from './scripted-smtp.ts'

/** Words that stand nowhere but in this one life: where one of them turns up, something leaked. */
export const CANARIES = {
  password: 'kanarienpass-9Qx!~7',
  mailText: 'kanarienwort-birke',
  name: 'Quillfeather',
  company: 'Quibblestone',
  address: 'zephyrine@quibblestone.example',
  ownName: 'Wendelgard',
}

const REJECTION = mailSource(
  {
    From: `Zephyrine ${CANARIES.name} <${CANARIES.address}>`,
    To: `${CANARIES.ownName} Rivera <own@mail.example>`,
    Subject: `Planner at ${CANARIES.company}`,
    Date: new Date(Date.now() - 60_000).toUTCString(),
    'Message-ID': '<no@quibblestone.example>',
  },
  `Dear ${CANARIES.ownName},\n\nThank you for the interview for the position of Planner at ${CANARIES.company}. Unfortunately, we have decided to move forward with another candidate. (${CANARIES.mailText})\n\nBest regards,\nZephyrine ${CANARIES.name}\n`,
)

/** One life by the command line: read, written, approved, sent, served, and much that goes wrong on the way. */
export class Life {
  readonly home: string
  readonly #under: readonly string[]
  #letter: LetterShown | undefined

  constructor(home: string, under: readonly string[]) {
    this.home = home
    this.#under = under
  }

  run(line: string, ...more: string[]): Promise<Ran> {
    return perennial([...line.split(' '), ...more], { home: this.home, under: this.#under })
  }

  get commands(): readonly (readonly [string, () => Promise<unknown>])[] {
    const file = (name: string): string => join(this.home, '..', name)
    return [
      [
        'turn',
        async () => {
          writeFileSync(file('rejection.eml'), REJECTION)
          const turn = ['turn', file('rejection.eml')]
          const { turned } = await perennialJson<TurnedShown>(turn, {
            home: this.home,
            under: this.#under,
          })
          this.#letter = turned[0]?.letter ?? undefined
        },
      ],
      [
        'turn of what is no mail',
        () => {
          writeFileSync(file('notes.txt'), `${NOTES}${CANARIES.mailText}`)
          return this.run('turn', file('notes.txt'))
        },
      ],
      ['import of a folder', () => this.run('import', file(''))],
      ['profile', () => this.run('profile save --name', `${CANARIES.ownName} Rivera`)],
      ['topic', () => this.run(`topic ${this.#letter?.rejectionId}`, `the ${CANARIES.mailText}`)],
      [
        'a refused edit',
        () => this.run(`letter edit ${this.#letter?.letterId} --to ${CANARIES.address}@`),
      ],
      [
        'approve',
        async () => {
          const letter = await perennialJson<LetterShown>(
            ['letter', 'show', this.#letter?.letterId ?? ''],
            { home: this.home },
          )
          return this.run(
            `letter approve ${letter.letterId} --digest ${letter.digest} --confirmed-warnings new-address`,
          )
        },
      ],
      ['today', () => this.run('today')],
    ]
  }

  /** Saves an account at a server, fails to reach it, then sends. */
  async send(): Promise<{ account: Ran; test: Ran; failed: Ran; sent: Ran; took: string[] }> {
    const smtp = await ScriptedSmtp.start()
    const save = (port: number): Promise<Ran> =>
      this.run(
        `account save own@mail.example --host 127.0.0.1 --port ${port} --security none --username own@mail.example --password ${CANARIES.password} --display-name`,
        CANARIES.ownName,
      )
    try {
      await save(9)
      const failed = await this.run('account test')
      const account = await save(smtp.port)
      const test = await this.run('account test')
      const sent = await this.run(`letter send ${this.#letter?.letterId}`)
      return { account, test, failed, sent, took: smtp.taken.map(({ bytes }) => bytes) }
    } finally {
      await smtp.stop()
    }
  }
}
