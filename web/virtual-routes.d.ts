declare module 'virtual:routes' {
  /** Method and path of every operation that has an HTTP door: `{ 'send-letter': 'POST /v1/letters/{letterId}/send' }`. */
  export const routes: Readonly<
    Record<string, `${'GET' | 'POST' | 'PUT' | 'DELETE'} /v1/${string}`>
  >
}
