let files = $state<number | null>(null)

/** How many files are being read now (0 for pasted text), or null when none is. */
export function takingIn(): number | null {
  return files
}

/** Notes that files are being read; null when that is over. */
export function setTakingIn(count: number | null): void {
  files = count
}
