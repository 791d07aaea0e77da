/** A key as the browser tells it, reduced to what decides. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** What a key press amounts to: a chord that is whole, one that has begun, or nothing. */
export interface Heard {
  readonly chord: string | null
  /** The keys pressed so far of a chord that is not whole yet; empty when none has begun. */
  readonly begun: string
}

/** The word of a key press in a chord: `j`, `?`, `Enter`, `mod+k` (Ctrl, or Cmd on a Mac); null for one that is never ours. */
export function wordOf(press: KeyPress): string | null {
  if (press.altKey || ['Shift', 'Control', 'Meta', 'Alt', 'AltGraph', 'Dead'].includes(press.key))
    return null
  const isModified = press.ctrlKey || press.metaKey
  // A capital is the same command: Shift says nothing beside a letter, and `?` carries it already.
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key
  return isModified ? `mod+${key}` : key
}

/**
 * Hears one more key after those begun. A chord is written `g t`: keys with a space between. A key that continues nothing
 * starts afresh, so that `g j` is `j` where no `g j` exists.
 */
export function hear(word: string, begun: string, chords: readonly string[]): Heard {
  for (const typed of begun ? [`${begun} ${word}`, word] : [word]) {
    if (chords.includes(typed)) return { chord: typed, begun: '' }
    if (chords.some((chord) => chord.startsWith(`${typed} `))) return { chord: null, begun: typed }
  }
  return { chord: null, begun: '' }
}

/** The chord as a person reads it: `mod+k` as `Ctrl K`, on a Mac `⌘ K`. */
export function chordInWords(chord: string, isMac: boolean): readonly string[] {
  return chord.split(' ').flatMap((word) => {
    const [head, tail] = word.startsWith('mod+')
      ? [isMac ? '⌘' : 'Ctrl', word.slice(4)]
      : [null, word]
    const key = KEY_NAMES[tail] ?? (head ? tail.toUpperCase() : tail)
    return head ? [head, key] : [key]
  })
}

const KEY_NAMES: Readonly<Record<string, string>> = { Enter: 'Enter', Escape: 'Esc', ' ': 'Space' }
