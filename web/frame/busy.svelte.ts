/** What is being taken in now: how many files (0 for pasted text), how many of their bytes are at the server. */
export interface TakingIn {
  readonly files: number
  readonly name: string
  readonly sent: number
  readonly total: number
}

let now = $state.raw<TakingIn | null>(null)

/** What is being taken in now, or null. */
export function takingIn(): TakingIn | null {
  return now
}

/** Notes what is being taken in; null when that is over. */
export function setTakingIn(taking: TakingIn | null): void {
  now = taking
}
