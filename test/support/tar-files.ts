/** One file to be put into a TAR archive; a `type` other than '0' is a folder, a link or a head of its own. */
export interface TarSketch {
  readonly name: string
  readonly content?: Uint8Array | string
  readonly type?: string
}

/** The bytes of a TAR archive (ustar). */
export function tarOf(files: readonly TarSketch[]): Buffer {
  const pieces = files.flatMap(({ name, content = '', type = '0' }) => {
    const bytes = Buffer.from(content)
    const head = Buffer.alloc(512)
    head.write(name, 0, 100)
    head.write('0000644\0', 100)
    head.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124)
    head.write(`        ${type}`, 148)
    head.write('ustar\0' + '00', 257)
    const sum = head.reduce((total, byte) => total + byte, 0)
    head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    return [head, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]
  })
  return Buffer.concat([...pieces, Buffer.alloc(1024)])
}

/** The head that gives the next file a name, as POSIX writes it. */
export function paxHead(name: string): TarSketch {
  const record = ` path=${name}\n`
  // The length counts its own digits.
  const length = Buffer.byteLength(record)
  const digits = String(length + String(length + 2).length)
  return { name: 'PaxHeader', content: `${digits}${record}`, type: 'x' }
}
