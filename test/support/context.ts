import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context } from '../../src/context.ts'
import { openIngestGateway } from '../../src/mailbox/ingest-gateway.ts'
import { openMimeGateway } from '../../src/mailbox/mime-gateway.ts'
import { readMail } from '../../src/mailbox/reading-shipped.ts'
import type { SmtpGateway } from '../../src/mailbox/smtp-gateway.ts'
import { openSpool } from '../../src/mailbox/spool-gateway.ts'
import { fixedClock, type Instant } from '../../src/platform/clock.ts'
import type { Engine } from '../../src/platform/db/engine.ts'
import { systemIds } from '../../src/platform/ids.ts'
import { SILENT_LOG } from '../../src/platform/log.ts'
import { sealWith } from '../../src/platform/seal.ts'
import { openWork } from '../../src/platform/work.ts'
import type { Tables } from '../../src/tables.ts'
import { freshWorkspace } from './engines.ts'

/** Monday evening, the day the sample life counts back from. */
const NOW = '2026-11-23T20:00:00.000Z'

/** No mail server anywhere: what an operation that must not send would trip over. */
const NO_SMTP: SmtpGateway = {
  transmit: () => Promise.reject(new Error('This test has no mail server.')),
  tryLogin: () => Promise.reject(new Error('This test has no mail server.')),
}

/** A context over a fresh workspace with the real reader and the real mail worker; time stands still unless told otherwise. */
export async function testContext(
  engine: Engine<Tables>,
  change: Partial<Context> & { readonly at?: Instant } = {},
): Promise<Context> {
  const { at = NOW, ...parts } = change
  return {
    engine,
    workspaceId: await freshWorkspace(engine),
    clock: fixedClock(at),
    ids: systemIds(),
    log: SILENT_LOG,
    seal: sealWith(new Uint8Array(32).fill(7)),
    mime: openMimeGateway(),
    smtp: NO_SMTP,
    readMail,
    ingest: openIngestGateway(),
    spool: openSpool(mkdtempSync(join(tmpdir(), 'perennial-spool-'))),
    work: openWork({ ids: systemIds(), stopping: new AbortController().signal }),
    progress: () => undefined,
    ...parts,
  }
}

/** A mail source from its headers and text, CRLF line ends. */
export function mailSource(headers: Readonly<Record<string, string>>, text: string): string {
  const head = Object.entries({
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    ...headers,
  }).map(([name, value]) => `${name}: ${value}`)
  return [...head, '', ...text.split('\n')].join('\r\n')
}

/** A file as a door hands it in. */
export function fileOf(
  name: string,
  text: string | Uint8Array,
): { name: string; stream: AsyncIterable<Uint8Array> } {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  return { name, stream: stream() }
}
