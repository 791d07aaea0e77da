import { createHash } from 'node:crypto'
import { pagePolicy } from './security-headers.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it may stand in HTML, in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

/** The CSP source that allows exactly this inline style. */
export function hashOf(style: string): string {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`
}

const STYLE = `
:root { color-scheme: light dark; --page: #fbf9f5; --ink: #1d1f1b; --soft: #5a5f57; --rule: #dcd8cf; --leaf: #2c6a3f }
@media (prefers-color-scheme: dark) { :root { --page: #12180f; --ink: #e9ece4; --soft: #a7afa2; --rule: #2f382c; --leaf: #8fce9f } }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.55 system-ui, sans-serif }
main { max-width: 46rem; margin: 0 auto; padding: 3rem 1.25rem }
h1 { font: 600 1.6rem/1.25 ui-serif, Georgia, serif; margin: 0 0 1rem }
h2 { font-size: 1.05rem; margin: 2.5rem 0 .25rem; padding-top: 1rem; border-top: 1px solid var(--rule) }
p, li, td, th { color: var(--soft) } a { color: var(--leaf) }
code { font: .9em ui-monospace, monospace; color: var(--ink); overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100%; font-size: .95rem } td, th { text-align: left; padding: .2rem .75rem .2rem 0; vertical-align: top }
`

/** One of the door's own small pages; `body` is HTML already. */
export function doorPage(page: { title: string; body: string; status?: number }): Response {
  const html = [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(page.title)} · Perennial</title><style>${STYLE}</style></head>`,
    `<body><main><h1>${escapeHtml(page.title)}</h1>${page.body}</main></body></html>`,
  ].join('')
  return new Response(html, {
    status: page.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': pagePolicy({ styleHashes: [hashOf(STYLE)] }),
    },
  })
}
