import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { IngestItem } from '../../src/mailbox/ingest.ts'
import { EMPTY_MAIL, type ParsedMail } from '../../src/mailbox/message.ts'
import { mailSource } from './context.ts'

/** A mailbox file that holds nothing but its look: what it gives is scripted. Removed after the test. */
export function mailboxFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-mailbox-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'all.mbox')
  writeFileSync(path, 'From sam@mail.example Tue Nov 10 16:00:00 2026\nSubject: one\n\nText.\n')
  return path
}

/** Mails of a mailbox: every third a rejection that triage keeps, the others private. */
export function keptAndPrivate(path: string, count: number): IngestItem[] {
  return Array.from({ length: count }, (_, index) =>
    index % 3 === 0 ? keptItem(path, index) : privateItem(path, index),
  )
}

/** A rejection by an employer of its own, kept by triage. */
export function keptItem(path: string, index: number): IngestItem {
  return {
    path,
    index,
    outcome: 'kept',
    why: 'it is about an application',
    bytes: rejectionOf(index),
  }
}

/** A private mail. */
export function privateItem(path: string, index: number): IngestItem {
  return { path, index, outcome: 'ignored', reason: 'private', says: 'private mail' }
}

/** A private mail that is kept only because everything is; mails of one number are the same. */
export function shelvedItem(
  path: string,
  { number, index }: { readonly number: number; readonly index: number },
): IngestItem {
  const mail: ParsedMail = {
    ...EMPTY_MAIL,
    messageId: `<shelved-mail-number-${number}@friends.example>`,
    from: { name: 'Ana Lund', address: 'ana@friends.example' },
    subject: `Sunday ${number}`,
    sentAt: '2026-11-10T16:00:00.000Z',
    text: `Bring the bread and the radio ${number}.`,
  }
  return { path, index, outcome: 'shelved', mail }
}

function rejectionOf(number: number): Uint8Array {
  const house = `house-${number}.example`
  const source = mailSource(
    {
      From: `Margaret Olufsen <m.olufsen@${house}>`,
      To: 'Sam Rivera <sam@mail.example>',
      Subject: 'Your application',
      Date: 'Tue, 10 Nov 2026 16:00:00 +0000',
      'Message-ID': `<rejection-number-${number}@${house}>`,
    },
    'Dear Sam,\n\nthank you for the interview for the position of Operations Lead. Unfortunately, we have decided to move forward with another candidate.\n\nBest regards,\nMargaret Olufsen',
  )
  return new TextEncoder().encode(source)
}
