import { describe, expect, it } from 'vitest'
import { looksLikeRawMail, sniffSource } from './source-sniff.ts'

const sniff = (text: string) => sniffSource(Buffer.from(text, 'latin1'), 'thing')

describe('sniffSource', () => {
  it.each([
    ['a mail', 'Return-Path: <a@b>\nReceived: x\n\n', 'mail'],
    ['a mail with everyday headers only', 'From: a@b\nSubject: x\n\nhi', 'mail'],
    [
      'a mail after a byte order mark and blank lines',
      '\xef\xbb\xbf\r\n\r\nFrom: a@b\nTo: c\n\n',
      'mail',
    ],
    ['a mailbox', 'From a@b Tue Nov 10 14:05:00 2026\nSubject: x\n\n', 'mbox'],
    ['a mail that begins with a header few know', 'X-Odd: 1\n  more\nReceived: x\n\n', 'mail'],
    ['a ZIP archive', `PK\x03\x04${'\0'.repeat(22)}\x05\0\0\0a.eml`, 'zip'],
    ['a packed file', '\x1f\x8b\x08', 'gzip'],
    ['a TAR archive', `a.eml${'\0'.repeat(252)}ustar\x0000`, 'tar'],
    ['an Outlook message', '\xd0\xcf\x11\xe0\xa1\xb1', 'msg'],
    ['an Outlook data file', '!BDN\0\0', 'pst'],
    ['an .emlx', '1234\nReceived: x\nFrom: a@b\n\nhi', 'emlx'],
  ])('knows %s', (_, text, kind) => {
    expect(sniff(text)).toEqual({ kind })
  })

  it.each([
    ['', 'thing is empty'],
    [' \r\n\n', 'thing is empty'],
    ['PK\x05\x06', 'thing is an empty ZIP archive'],
    ['PK\x07\x08PK\x03\x04', 'thing is one part of a split ZIP archive; join the parts first'],
    [
      `PK\x03\x04${'\0'.repeat(22)}\x13\0\0\0[Content_Types].xml`,
      'thing is a document or a program, no mail',
    ],
    [
      'Rar!\x1a\x07',
      'thing is an archive that Perennial does not open; unpack it and give the folder',
    ],
    ['%PDF-1.7', 'thing is a PDF; save the mail itself as .eml, or paste its text'],
    ['\x89PNG\r\n', 'thing is an image; paste the text of the mail instead'],
    ['\xff\xfeF\0r\0o\0m\0', 'thing is saved as UTF-16; save it as UTF-8, or paste its text'],
    ['// <!-- <mdb:mork:z v="1.4"/> -->', "thing is Thunderbird's index of a folder, no mail"],
    ['BEGIN:VCALENDAR\n', 'thing is a calendar file, no mail'],
    ['<!DOCTYPE html><p>', 'thing is a web page; paste its text instead'],
    ['\x01\x02\0\0binary', 'thing is no text file; no mail was found in it'],
    ['Dear Sam,\n\nwe chose someone else.', 'no mail headers found in thing; paste it instead'],
    ['Note: call Margaret\nTodo: write\n\n', 'no mail headers found in thing; paste it instead'],
    ['To: the whole team\n\nThank you.', 'no mail headers found in thing; paste it instead'],
  ])('says of %j what to do', (text, problem) => {
    expect(sniff(text)).toEqual({ kind: 'other', problem })
  })
})

describe('looksLikeRawMail', () => {
  it.each([
    ['Received: from a by b; Tue\nFrom: a@b\n\nhi', true],
    ['From: a@b\nMessage-ID: <x@y>\n\nhi', true],
    ['From a@b Tue Nov 10 14:05:00 2026\nSubject: x\n\nhi', true],
    ['From: Jane Doe <jane@x.example>\nSent: Monday\nSubject: x\n\nhi', false],
    ['Dear Sam,\nno.', false],
    ['', false],
  ])('of %j is %s', (text, isRaw) => {
    expect(looksLikeRawMail(text)).toBe(isRaw)
  })
})
