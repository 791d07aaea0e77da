import { ok, refuse, type Result } from '../platform/result.ts'
import { DOOR_PROBLEMS, type DoorProblem } from './problem.ts'

/** The most bytes of a JSON body. */
export const JSON_LIMIT = 8 * 1024 * 1024

/** The most bytes of a multipart body, whose files must all be there before the first is read. Raw bodies have no limit: they stream. */
export const MULTIPART_LIMIT = 64 * 1024 * 1024

/** What a request carries, by its media type without parameters; null when it carries nothing. */
export function mediaTypeOf({ headers }: Request): string | null {
  const type = headers.get('content-type')
  if (type !== null) return (type.split(';')[0] ?? '').trim().toLowerCase()
  const carries = (headers.get('content-length') ?? '0') !== '0' || headers.has('transfer-encoding')
  return carries ? '' : null
}

/** The fields of a JSON body; an empty body has none. */
export async function readJson(
  request: Request,
): Promise<Result<Record<string, unknown>, DoorProblem>> {
  const bytes = await readUpTo(request, JSON_LIMIT)
  if (!bytes.ok) return bytes
  const text = bytes.value.toString('utf8')
  const value = text.trim() === '' ? {} : parsed(text)
  if (isRecord(value)) return ok(value)
  return refuse({ ...DOOR_PROBLEMS.unreadable, detail: 'The body is no JSON object.' })
}

/** The parts of a multipart form. */
export async function readForm(request: Request): Promise<Result<FormData, DoorProblem>> {
  const bytes = await readUpTo(request, MULTIPART_LIMIT)
  if (!bytes.ok) return bytes
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  try {
    return ok(await new Response(new Uint8Array(bytes.value), { headers }).formData())
  } catch {
    return refuse({
      ...DOOR_PROBLEMS.unreadable,
      detail: 'The body is no complete multipart form.',
    })
  }
}

async function readUpTo(request: Request, limit: number): Promise<Result<Buffer, DoorProblem>> {
  const tooLarge: DoorProblem = {
    kind: 'body-too-large',
    status: 413,
    detail: `The body is larger than ${limit / 1024 / 1024} MB. Send a large file by itself, as application/octet-stream.`,
    // What was not read yet would be taken for the next request.
    headers: { connection: 'close' },
  }
  if (Number(request.headers.get('content-length') ?? 0) > limit) return refuse(tooLarge)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limit) return refuse(tooLarge)
    chunks.push(chunk)
  }
  return ok(Buffer.concat(chunks))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
