import { openAsBlob } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Declined, FileArgument, RefusalStatus } from '../platform/operation.ts'
import { ok, refuse, type Result } from '../platform/result.ts'
import type { Command } from './command.ts'

/** A running server and the token it takes. */
export interface ServerAddress {
  readonly address: string
  readonly token: string
}

/** One operation to run there. */
export interface ServerCall {
  readonly command: Command
  readonly input: Readonly<Record<string, unknown>>
  readonly files: readonly FileArgument[]
}

/** Runs an operation on a running server. A stream's values arrive as they are made; a server that is away is a refusal. */
export async function callServer(
  server: ServerAddress,
  call: ServerCall,
): Promise<Result<unknown, Declined>> {
  const body = await bodyOf(call)
  if (!body.ok) return body
  const [method = 'GET', path = '/'] = call.command.http.split(' ')
  const url = new URL(filled(path, call.input), server.address)
  for (const [name, text] of body.value.query) url.searchParams.append(name, text)
  const headers = { ...body.value.headers, authorization: `Bearer ${server.token}` }
  let response: Response
  try {
    response = await fetch(url, { method, headers, ...body.value.init })
  } catch {
    return refuse(
      declined(
        'server-away',
        'unavailable',
        `No Perennial answers at ${server.address}. Start it with \`perennial serve\`.`,
      ),
    )
  }
  if (!response.ok) return refuse(await problemOf(response, server))
  if (call.command.streams) return ok(linesOf(response))
  return ok(response.status === 204 ? undefined : await response.json())
}

interface Body {
  readonly query: readonly (readonly [string, string])[]
  readonly headers: Readonly<Record<string, string>>
  readonly init: RequestInit & { readonly duplex?: 'half' }
}

async function bodyOf({ command, input, files }: ServerCall): Promise<Result<Body, Declined>> {
  const named = Object.entries(input).filter(([name]) => !command.http.includes(`{${name}}`))
  const query = named.flatMap(([name, value]) =>
    textsOf(value).map((text) => [name, text] as const),
  )
  if (command.http.startsWith('GET ')) return ok({ query, headers: {}, init: {} })
  if (command.takesFiles) return fileBody(query, files)
  const headers = { 'content-type': 'application/json' }
  return ok({ query: [], headers, init: { body: JSON.stringify(Object.fromEntries(named)) } })
}

async function fileBody(
  query: Body['query'],
  files: readonly FileArgument[],
): Promise<Result<Body, Declined>> {
  for (const file of files)
    if ('path' in file && (await isFolder(file.path)))
      return refuse(
        declined(
          'folder-not-sent',
          'invalid',
          `${file.path} is a folder, which only a command without --server can read.`,
        ),
      )
  const [only, ...others] = files
  if (only && others.length === 0) {
    const named = [...query, ['name', 'path' in only ? basename(only.path) : only.name] as const]
    const body = 'path' in only ? await openAsBlob(only.path) : ReadableStream.from(only.stream)
    const isPasted = 'stream' in only && only.isPasted
    // A stream of unknown length is sent in pieces, which fetch allows only when told so.
    return ok({
      query: named,
      headers: { 'content-type': isPasted ? 'text/plain' : 'application/octet-stream' },
      init: { body, duplex: 'half' },
    })
  }
  const form = new FormData()
  for (const file of files)
    if ('path' in file) form.append('files', await openAsBlob(file.path), basename(file.path))
    else
      form.append('files', await new Response(ReadableStream.from(file.stream)).blob(), file.name)
  return ok({ query, headers: {}, init: { body: form } })
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false
}

function filled(path: string, input: Readonly<Record<string, unknown>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(textsOf(input[name])[0] ?? ''),
  )
}

function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  return [typeof value === 'string' ? value : JSON.stringify(value)]
}

async function* linesOf(response: Response): AsyncGenerator<unknown> {
  let rest = ''
  for await (const text of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield JSON.parse(line)
  }
}

const STATUSES: Readonly<Record<number, RefusalStatus>> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  413: 'too-large',
  503: 'unavailable',
}

async function problemOf(response: Response, { address }: ServerAddress): Promise<Declined> {
  const said = (await response.json().catch(() => ({}))) as Record<string, unknown>
  const { type, title: _title, status: _status, detail, ...data } = said
  const status = STATUSES[response.status] ?? (response.status >= 500 ? 'unavailable' : 'invalid')
  if (typeof type !== 'string' || typeof detail !== 'string')
    return declined(
      'no-perennial',
      'unavailable',
      `What answers at ${address} is no Perennial (${response.status}).`,
    )
  return { kind: type.replace('/problems/', ''), status, message: detail, data }
}

function declined(kind: string, status: RefusalStatus, message: string): Declined {
  return { kind, status, message, data: {} }
}

/** A fresh one-time address of the page; refused when no server answers there or it takes another token. */
export async function freshStartAddress({
  address,
  token,
}: ServerAddress): Promise<Result<string, Declined>> {
  const init = {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(2000),
  }
  try {
    const response = await fetch(new URL('/start', address), init)
    const said: unknown = response.ok ? await response.json() : null
    if (
      typeof said === 'object' &&
      said !== null &&
      'address' in said &&
      typeof said.address === 'string'
    )
      return ok(said.address)
    return refuse(
      declined('no-perennial', 'unavailable', `What answers at ${address} is not this Perennial.`),
    )
  } catch {
    return refuse(declined('server-away', 'unavailable', `No Perennial answers at ${address}.`))
  }
}
