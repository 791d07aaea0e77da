/** One HTTP request, ready for fetch. */
export interface WebRequest {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/**
 * Lays the input of an operation out over its route: `{name}` parts of the path first, the rest as the query of a GET (or
 * where the body is taken by files), else as a JSON body. Fields that are undefined are left out.
 */
export function requestOf(
  route: string,
  input: object,
  rest: 'query' | 'body' = 'body',
): WebRequest {
  const [method = '', pattern = ''] = route.split(' ')
  const left = new Map(Object.entries(input).filter(([, value]) => value !== undefined))
  const path = pattern.replace(/\{(\w+)\}/g, (_part, name: string) => {
    const value = String(left.get(name))
    left.delete(name)
    return encodeURIComponent(value)
  })
  if (method === 'GET' || rest === 'query') {
    const query = new URLSearchParams(
      [...left].map(([name, value]) => [name, String(value)]),
    ).toString()
    return { method, path: query ? `${path}?${query}` : path }
  }
  const headers = { 'content-type': 'application/json' }
  return { method, path, headers, body: JSON.stringify(Object.fromEntries(left)) }
}
