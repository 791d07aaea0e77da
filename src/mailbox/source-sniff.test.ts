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
    ['an .emlx', '1234\nReceived: x\nFrom: a@b\n\nhi', 'emlx'],
  ])('knows %s', (_, text, kind) => {
    expect(sniff(text)).toEqual({ kind })
  })

  it.each([
    ['', 'thing is empty'],
    [' \r\n\n', 'thing is empty'],
    ['PK\x03\x04rest', 'thing is a ZIP archive; unpack it first and drop the folder'],
    ['\x1f\x8brest', 'thing is a packed archive; unpack it first and drop the folder'],
    ['%PDF-1.7', 'thing is a PDF; save the mail itself as .eml, or paste its text'],
    ['\x89PNG\r\n', 'thing is an image; paste the text of the mail instead'],
    [
      '\xd0\xcf\x11\xe0\xa1\xb1',
      'thing is an Outlook .msg file; open it in Outlook and save it as .eml, or paste its text',
    ],
    ['\xff\xfeF\0r\0o\0m\0', 'thing is saved as UTF-16; save it as UTF-8, or paste its text'],
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
