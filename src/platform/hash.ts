/** FNV-1a over the UTF-16 units of a text, 32 bits. */
export function fnv1a(text: string): number {
  return fnv1aFrom(0x811c9dc5, text)
}

/** The same from another beginning than the usual one: another family of hashes. */
export function fnv1aFrom(beginning: number, text: string): number {
  let hash = beginning
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The same 32 bits spread: FNV leaves the low bits of short texts alike, which a choice among few would show. */
export function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) >>> 0
}
