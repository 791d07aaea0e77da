import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openGardenHttp, request, type GardenHttp } from '../../test/support/garden-http.ts'
import { openWeb } from './web.ts'

const STYLE = 'body { color: #123 } /* $& $1 */'
const HOSTILE = { today: { title: '</script><script>alert(1)</script><!--', note: "$& $' \u2028" } }
let folder: string
let http: GardenHttp

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'perennial-web-'))
  mkdirSync(join(folder, 'web/assets'), { recursive: true })
  mkdirSync(join(folder, 'web/.vite'))
  const files = {
    'web/index.html':
      '<!doctype html><html><head><link rel="stylesheet" crossorigin href="/assets/main-a1.css"></head><body><p>page</p></body></html>',
    'web/assets/main-a1.css': STYLE,
    'web/assets/main-a1.js': 'plain script',
    'web/assets/main-a1.js.br': 'brotli script',
    'web/assets/main-a1.js.gz': 'gzip script',
    'web/favicon.svg': '<svg/>',
    'web/.vite/manifest.json': '{}',
    'web/secret.key': 'key',
    'outside.txt': 'outside',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const web = await openWeb(join(folder, 'web'))
  if (!web) throw new Error('The page was not found.')
  http = await openGardenHttp({ web, firstData: async () => HOSTILE })
})

afterAll(async () => {
  await http.close()
  rmSync(folder, { recursive: true })
})

const page = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  http.ask(path, { headers: { accept: 'text/html', ...headers } })

describe('the page', () => {
  test('comes with its style inside, allowed by exactly its hash', async () => {
    const response = await page('/')
    const html = await response.text()
    expect(html).toContain(`<style>${STYLE}</style>`)
    expect(html).not.toContain('<link rel="stylesheet"')
    const hash = createHash('sha256').update(STYLE).digest('base64')
    expect(response.headers.get('content-security-policy')).toContain(
      `style-src 'self' 'sha256-${hash}';`,
    )
  })

  test('comes with its first data, whose text cannot end the element it stands in', async () => {
    const html = await (await page('/')).text()
    expect(html.match(/<script/g)).toHaveLength(1)
    const data = html.match(
      /<script type="application\/json" id="first-data">(.*?)<\/script>/s,
    )?.[1]
    expect(JSON.parse(data ?? '')).toEqual(HOSTILE)
  })

  test.each(['/', '/people', '/rejections/0190-1', '/settings'])('answers at %s', async (path) => {
    expect(await (await page(path)).text()).toContain('<p>page</p>')
  })

  test.each(['/v1/nothing', '/assets/gone.js', '/x.php', '/mcp', '/problems'])(
    'does not answer at %s',
    async (path) => expect((await page(path)).status).toBe(404),
  )

  test('is packed for a browser that takes it', async () => {
    const response = await page('/', { 'accept-encoding': 'gzip, br' })
    expect(response.headers.get('content-encoding')).toBe('br')
    const html = brotliDecompressSync(await response.bytes()).toString()
    expect(html).toContain('<p>page</p>')
  })

  test('opens also when its first data cannot be had', async () => {
    const web = await openWeb(join(folder, 'web'))
    const broken = await openGardenHttp({
      ...(web ? { web } : {}),
      firstData: () => Promise.reject(new Error('no database')),
    })
    const response = await broken.ask('/', { headers: { accept: 'text/html' } })
    expect(await response.text()).toContain('id="first-data">{}</script>')
    await broken.close()
  })

  test('is not there without a build', async () => {
    expect(await openWeb(join(folder, 'nowhere'))).toBeNull()
  })
})

describe('a file of the interface', () => {
  test.each([
    ['br, gzip', 'br', 'brotli script'],
    ['gzip', 'gzip', 'gzip script'],
    ['identity', null, 'plain script'],
  ])('comes in the smallest encoding of %s', async (accepted, encoding, text) => {
    const headers = { 'accept-encoding': accepted }
    const response = await http.handle(request('/assets/main-a1.js', { headers }))
    expect(response.headers.get('content-encoding')).toBe(encoding)
    expect(await response.text()).toBe(text)
  })

  test('is kept for ever when its name carries a hash, else asked for again', async () => {
    const hashed = await http.handle(request('/assets/main-a1.js'))
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const plain = await http.handle(request('/favicon.svg'))
    expect(plain.headers.get('cache-control')).toBe('no-cache')
    expect(plain.headers.get('content-type')).toBe('image/svg+xml')
  })

  test.each([
    '/../outside.txt',
    '/assets/../../outside.txt',
    '/assets/%2e%2e/%2e%2e/outside.txt',
    '/assets/..%2f..%2foutside.txt',
    '/assets//etc/passwd',
    '/.vite/manifest.json',
    '/secret.key',
    '/assets/main-a1.js.br',
    '/index.html',
  ])('is not at %s', async (path) => {
    const response = await http.ask(path)
    expect(response.status).toBe(404)
  })
})

describe('a browser without a session', () => {
  test('gets the files and a page that says what to do, but no data', async () => {
    expect((await http.handle(request('/assets/main-a1.js'))).status).toBe(200)
    const response = await http.handle(request('/people', { headers: { accept: 'text/html' } }))
    expect(response.status).toBe(401)
    const html = await response.text()
    expect(html).toContain('npx perennial open')
    expect(html).not.toContain('first-data')
  })
})
