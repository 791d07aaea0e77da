import { compile } from 'html-to-text'
import { firstTags } from './parse-html-tags.ts'
import type { MailLimits } from './parse-limits.ts'
import { plainText } from './parse-text.ts'

/** The text a person would see of an HTML mail: no images, no link targets, no forced line length. */
export function htmlToVisibleText(html: string, limits: MailLimits): string {
  const convert = compile({
    wordwrap: false,
    limits: { maxDepth: limits.htmlDepth, maxInputLength: limits.htmlChars },
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'style', format: 'skip' },
      { selector: 'script', format: 'skip' },
      { selector: 'title', format: 'skip' },
      { selector: 'a', options: { ignoreHref: true } },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
    ],
  })
  // HTML pads with blanks that do not break; they count as one here as elsewhere in HTML.
  return plainText(convert(firstTags(html, limits.htmlTags)))
    .replace(/ {2,}/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const STUB =
  /\b(html|view|browser|viewer|e-?mail client|mail program|anzeigen|darstell|navigateur)\w*/i
const STUB_CHARS = 200

/** True for a plain part that only says the mail is written in HTML, so the HTML part holds what was written. */
export function isStubText(text: string): boolean {
  const visible = text.trim()
  return (
    visible === '' ||
    (visible.length < STUB_CHARS && /\bhtml\b/i.test(visible) && STUB.test(visible))
  )
}
