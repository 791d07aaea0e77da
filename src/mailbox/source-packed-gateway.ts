import type { SourceItem } from './source.ts'
import type { FileOptions } from './source-file-gateway.ts'
import type { PackedKind } from './source-sniff.ts'

/** The messages of an archive or an Outlook file; the libraries that open them are loaded when the first one is met. */
export async function* openPacked(
  kind: PackedKind,
  path: string,
  options: FileOptions,
): AsyncGenerator<readonly SourceItem[]> {
  switch (kind) {
    case 'zip': {
      const { openZip } = await import('./source-zip-gateway.ts')
      yield* openZip(path, options)
      return
    }
    case 'gzip':
    case 'tar': {
      const { openGzip } = await import('./source-gzip-gateway.ts')
      yield* openGzip(path, kind, options)
      return
    }
    case 'pst': {
      const { openPst } = await import('./outlook-pst-gateway.ts')
      yield* openPst(path, options)
    }
  }
}
