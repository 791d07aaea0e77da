import { placeOf, type Place } from './routes.ts'

let path = $state(location.pathname)
let query = $state(location.search)
let hash = $state(location.hash)

/** Where the reader is. Reading a field in a component follows every move. */
export const here = {
  get path(): string {
    return path
  },
  get query(): URLSearchParams {
    return new URLSearchParams(query)
  },
  get hash(): string {
    return hash
  },
  get place(): Place {
    return placeOf(path)
  },
}

/** Goes to an address of this program; `replace` leaves no step in the history (a filter, a redirect). */
export function go(to: string, how: 'push' | 'replace' = 'push'): void {
  const before = location.pathname
  if (how === 'push') history.pushState(null, '', to)
  else history.replaceState(null, '', to)
  arrive()
  if (location.pathname !== before) {
    scrollTo(0, 0)
    // Screen readers and the keyboard go on from the new page, not from the link that led to it.
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
  }
}

function arrive(): void {
  path = location.pathname
  query = location.search
  hash = location.hash
}

/** Follows back and forward, and plain clicks on links of this program, without loading the page anew. */
export function followLinks(): void {
  addEventListener('popstate', arrive)
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || link.origin !== location.origin || link.target || link.hasAttribute('download'))
      return
    if (link.pathname.startsWith('/v1/') || link.getAttribute('href')?.startsWith('#')) return
    event.preventDefault()
    go(link.pathname + link.search + link.hash)
  })
}
