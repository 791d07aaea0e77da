/** Every page and its address; `:id` is the one variable part a page may have. The first that fits is meant. */
export const PAGES = {
  today: '/',
  inbox: '/inbox',
  review: '/inbox/review',
  message: '/inbox/:id',
  rejections: '/rejections',
  rejection: '/rejections/:id',
  people: '/people',
  person: '/people/:id',
  imports: '/import',
  import: '/import/:id',
  settings: '/settings',
} as const

export type Page = keyof typeof PAGES

/** A page as an address names it; `id` is empty for pages without a variable part. */
export interface Place {
  readonly page: Page | 'missing'
  readonly id: string
}

/** Finds the page of a path. A trailing slash is forgiven; an id that cannot be decoded is no page. */
export function placeOf(path: string): Place {
  const parts = partsOf(path)
  for (const page of Object.keys(PAGES) as Page[]) {
    const pattern = partsOf(PAGES[page])
    if (pattern.length !== parts.length) continue
    if (!pattern.every((part, at) => part === ':id' || part === parts[at])) continue
    const id = decoded(parts[pattern.indexOf(':id')] ?? '')
    return id === null ? { page: 'missing', id: '' } : { page, id }
  }
  return { page: 'missing', id: '' }
}

/** The address of a page. */
export function pathTo(page: Page, id = ''): string {
  return PAGES[page].replace(':id', encodeURIComponent(id))
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '')
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}
