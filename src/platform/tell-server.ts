import { readServerFile } from './server-file.ts'

const PATIENCE_MS = 500

/** Tells the server that runs on this data, if one does, that another process wrote, so that open pages look again. */
export async function tellServer(file: string): Promise<void> {
  const server = readServerFile(file)
  if (!server) return
  const headers = { authorization: `Bearer ${server.token}` }
  const signal = AbortSignal.timeout(PATIENCE_MS)
  // A server that is gone, or busy, has pages that look again by themselves when they reconnect.
  await fetch(new URL('/changes', server.address), { method: 'POST', headers, signal }).catch(
    () => undefined,
  )
}
