import { doorPage, escapeHtml } from './html.ts'
import { HTTP_STATUS } from './problem.ts'
import { tagOf, type Route } from './route.ts'

/** A page that lists every operation: for people; programs read /openapi.json. */
export function apiPage<Context>(routes: readonly Route<Context>[]): Response {
  const tags = [...new Set(routes.map(tagOf))]
  const sections = tags.map((tag) => {
    const items = routes.filter((route) => tagOf(route) === tag).map(section)
    return `<h2>${escapeHtml(tag)}</h2>${items.join('')}`
  })
  return doorPage({
    title: 'Perennial over HTTP',
    body:
      '<p>Send <code>Authorization: Bearer &lt;token&gt;</code> with the token from <code>server.json</code> in the data folder. ' +
      'Every "no" is a problem of RFC 9457 with a sentence in <code>detail</code>. ' +
      `The same for programs: <a href="/openapi.json">openapi.json</a>.</p>${sections.join('')}`,
  })
}

function section<Context>(route: Route<Context>): string {
  const { operation, method, path, fields } = route
  const rows = fields.map(({ name, kind, many, required, summary, choices }) => {
    const type = `${choices?.join(' | ') ?? kind}${many ? ' (list)' : ''}${required ? '' : ', optional'}`
    return `<tr><td><code>${escapeHtml(name)}</code></td><td>${escapeHtml(type)}</td><td>${escapeHtml(summary)}</td></tr>`
  })
  const noes = Object.entries(operation.refusals).map(
    ([kind, { status }]) =>
      `<code id="${escapeHtml(kind)}">${HTTP_STATUS[status]} ${escapeHtml(kind)}</code>`,
  )
  return [
    `<h3><code>${method} ${escapeHtml(path)}</code></h3><p>${escapeHtml(operation.summary)}${alsoAt(route)}</p>`,
    rows.length > 0 ? `<table>${rows.join('')}</table>` : '',
    noes.length > 0 ? `<p>Says no with ${noes.join(', ')}.</p>` : '',
  ].join('')
}

function alsoAt<Context>({ operation }: Route<Context>): string {
  const { cli, mcp } = operation.doors
  const command = cli ? ` Also <code>perennial ${escapeHtml(cli.command)}</code>.` : ''
  return (
    command +
    (mcp
      ? ` Also the MCP tool <code>${escapeHtml(operation.name.replaceAll('-', '_'))}</code>.`
      : '')
  )
}
