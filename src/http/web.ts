import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { hashOf } from './html.ts'
import { pagePolicy } from './security-headers.ts'

/** A file of the interface, known by its address. */
export interface Asset {
  readonly file: string
  readonly type: string
  /** The name carries a hash of the content, so that a browser may keep it for ever. */
  readonly isImmutable: boolean
  /** Encodings that lie beside it, the smallest first. */
  readonly encodings: readonly ('br' | 'gz')[]
}

/** The built interface: its one page with the critical style inlined, and its files. */
export interface Web {
  readonly html: string
  readonly styleHashes: readonly string[]
  readonly assets: ReadonlyMap<string, Asset>
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
}

/** Reads the folder of the build once. Only what is found now is ever served, so no address can climb out of it. */
export async function openWeb(folder: string): Promise<Web | null> {
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => null)
  if (page === null) return null
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.replace(/\/$/, '').length))
  const paths = new Set(files)
  const served = files.filter(
    (path) => TYPES[extname(path)] !== undefined && !path.startsWith('/.'),
  )
  const assets = new Map(served.map((path) => [path, assetAt(folder, path, paths)]))
  const html = await withStylesInlined(page, assets)
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
    ([, style]) => style ?? '',
  )
  return { html, assets, styleHashes: styles.map(hashOf) }
}

function assetAt(folder: string, path: string, paths: ReadonlySet<string>): Asset {
  return {
    file: join(folder, path),
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    isImmutable: path.startsWith('/assets/'),
    encodings: (['br', 'gz'] as const).filter((encoding) => paths.has(`${path}.${encoding}`)),
  }
}

/** The styles that index.html names are those of the first view: inside the page they cost no second trip. */
async function withStylesInlined(
  page: string,
  assets: ReadonlyMap<string, Asset>,
): Promise<string> {
  let html = page
  for (const [link] of page.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*>/g)) {
    const asset = assets.get(link.match(/\bhref="([^"]+)"/)?.[1] ?? '')
    if (!asset) continue
    const style = (await readFile(asset.file, 'utf8')).trim()
    html = html.replace(link, () => `<style>${style}</style>`)
  }
  return html
}

/** Whether an address is one of the page's own (its client-side routes), rather than the API's or a file's. */
export function isPageAddress(pathname: string): boolean {
  return !/^\/(v1|assets|api|problems|mcp)(\/|$)/.test(pathname) && !pathname.includes('.')
}

const brotli = promisify(brotliCompress)

/** The page with its first data inside. `<` is escaped, so that no text in the data can end the script element. */
export async function pageResponse(
  web: Web,
  first: { data: unknown; request: Request },
): Promise<Response> {
  const json = JSON.stringify(first.data ?? {}).replaceAll('<', '\\u003c')
  const script = `<script type="application/json" id="first-data">${json}</script>`
  const html = web.html.replace('</body>', () => `${script}</body>`)
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': pagePolicy({ styleHashes: web.styleHashes }),
    vary: 'accept-encoding',
  }
  if (!accepts(first.request, 'br')) return new Response(html, { headers })
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4 }
  const packed = await brotli(html, { params })
  return new Response(new Uint8Array(packed), { headers: { ...headers, 'content-encoding': 'br' } })
}

/** A file of the interface, in the smallest encoding that the browser takes. */
export async function assetResponse(asset: Asset, request: Request): Promise<Response> {
  const encoding = asset.encodings.find((each) => accepts(request, each))
  const bytes = await readFile(encoding ? `${asset.file}.${encoding}` : asset.file)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': asset.type,
      'cache-control': asset.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      ...(encoding ? { 'content-encoding': encoding === 'gz' ? 'gzip' : 'br' } : {}),
    },
  })
}

function accepts(request: Request, encoding: 'br' | 'gz'): boolean {
  const names = (request.headers.get('accept-encoding') ?? '')
    .split(',')
    .map((name) => name.split(';')[0]?.trim())
  return names.includes(encoding === 'gz' ? 'gzip' : 'br')
}
