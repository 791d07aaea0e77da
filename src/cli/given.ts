/** What a flag was given: a switch, a text, or several; nothing when it was left out. */
export type FlagValue = boolean | string | readonly string[] | undefined

/** The flags and positions of one command line, as text. */
export interface Given {
  readonly flags: Readonly<Record<string, FlagValue>>
  readonly args: readonly string[]
}
