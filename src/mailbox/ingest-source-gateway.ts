import type { IngestCheckpoint, IngestRequest } from './ingest.ts'
import { openMailPath } from './mail-file-gateway.ts'
import type { SourceItem } from './source.ts'

/** One item of an import's files, and where its reading goes on behind it. */
export interface IngestStep {
  readonly item: SourceItem
  readonly behind: IngestCheckpoint
}

/** All items of the files in their order, from a checkpoint on; each exactly once, whatever checkpoint the reading resumes at. */
export async function* readSteps(
  { files }: Pick<IngestRequest, 'files'>,
  from: IngestCheckpoint | null,
): AsyncGenerator<IngestStep> {
  for (const [file, { path }] of files.entries()) {
    if (from !== null && file < from.file) continue
    let resumed = file === from?.file ? from.at : null
    for await (const item of openMailPath(path)) {
      const at = { path: item.path, offset: 0, index: item.index + 1 }
      if (resumed === null) yield { item, behind: { file, at } }
      else if (resumed.path === at.path && resumed.index === at.index) resumed = null
    }
  }
}
