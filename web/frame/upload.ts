import { fileRequest, problemOf, type Answer, type InputOf, type OutputOf } from '../api.ts'
import { t } from '../messages/en.ts'
import type { NamedFile, Upload } from './uploads.ts'

type Name = 'import-mail'

/**
 * Sends files to the server. `sent` hears how many bytes are there: fetch does not say how far a body has come, an
 * XMLHttpRequest does; either reads a large file from the disk as it goes.
 */
export function upload(
  files: Upload,
  input: InputOf<Name>,
  sent: (bytes: number) => void,
): Promise<Answer<Name>> {
  const [first, ...others] = files
  const isAlone = others.length === 0
  const { method, path } = fileRequest('import-mail', {
    ...input,
    ...(isAlone ? { name: first.name } : {}),
  })
  const request = new XMLHttpRequest()
  request.open(method, path)
  if (isAlone) request.setRequestHeader('content-type', 'application/octet-stream')
  request.upload.addEventListener('progress', ({ loaded }) => sent(loaded))
  return new Promise((resolve) => {
    request.addEventListener('loadend', () => resolve(answerOf(request)))
    request.send(isAlone ? first.file : formOf(files))
  })
}

function formOf(files: readonly NamedFile[]): FormData {
  const form = new FormData()
  for (const { file, name } of files) form.append('files', file, name)
  return form
}

function answerOf(request: XMLHttpRequest): Answer<Name> {
  const { status } = request
  if (status === 0) return { ok: false, refusal: { kind: 'unreachable', detail: t('unreachable') } }
  const body = parsed(request.responseText)
  // The server derives this answer from the same schema that the type comes from.
  if (status < 300 && body !== null) return { ok: true, value: body as OutputOf<Name> }
  return { ok: false, refusal: problemOf(body, status) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
