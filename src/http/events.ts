import type { Changes } from '../platform/changes.ts'

const HEARTBEAT_MS = 20_000

/**
 * Server-sent events: how many changes there were, now and after each one, and as events named `progress` how far long work
 * has come. Ends when the client leaves or the server stops.
 */
export function eventsResponse(changes: Changes, stopping: AbortSignal): Response {
  const encoder = new TextEncoder()
  let leave = (): void => undefined
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string): void => controller.enqueue(encoder.encode(text))
      const say = (count: number): void => send(`data: ${JSON.stringify({ changed: count })}\n\n`)
      const unlisten = changes.listen({
        changed: say,
        progressed: (told) => send(`event: progress\ndata: ${JSON.stringify(told)}\n\n`),
      })
      // A comment now and then: only writing shows that a client is gone.
      const heartbeat = setInterval(() => send(':\n\n'), HEARTBEAT_MS)
      heartbeat.unref()
      const stop = (): void => {
        leave()
        controller.close()
      }
      leave = () => {
        unlisten()
        clearInterval(heartbeat)
        stopping.removeEventListener('abort', stop)
      }
      stopping.addEventListener('abort', stop)
      send('retry: 2000\n\n')
      say(changes.count())
      if (stopping.aborted) stop()
    },
    cancel: () => leave(),
  })
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
}
