/** `receivedAt` as `received at`. */
export function spaced(name: string): string {
  return apart(name, ' ')
}

/** `receivedAt` as `received-at`, as flags and placeholders are written. */
export function hyphened(name: string): string {
  return apart(name, '-')
}

function apart(name: string, between: string): string {
  return name.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => `${between}${letter.toLowerCase()}`)
}
