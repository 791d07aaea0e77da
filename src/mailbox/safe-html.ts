import sanitizeHtml from 'sanitize-html'
import { firstTags } from './parse-html-tags.ts'
import { MAIL_LIMITS } from './parse-limits.ts'

const TEXT_TAGS = 'p br hr div span b strong i em u s small sub sup font center address'.split(' ')
const STRUCTURE_TAGS = 'h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code'.split(' ')
const TABLE_TAGS = 'table thead tbody tfoot tr td th caption'.split(' ')

const COLOUR = [
  /^#[0-9a-f]{3,8}$/i,
  /^[a-z]{3,20}$/i,
  /^rgb\(\s*\d{1,3}\s*,\s*\d{1,3}\s*,\s*\d{1,3}\s*\)$/i,
]

/**
 * The HTML of a mail without anything that runs, loads, submits or moves: no scripts, forms, images, frames, style
 * sheets, meta. Links keep their http, https or mailto target and open outside. The result is for a sandboxed frame
 * under `default-src 'none'` and nowhere else; an image leaves its description behind.
 */
export function safeMailHtml(html: string): string {
  const { htmlChars, htmlTags, htmlDepth } = MAIL_LIMITS
  return sanitizeHtml(firstTags(html.slice(0, htmlChars), htmlTags), {
    allowedTags: [...TEXT_TAGS, ...STRUCTURE_TAGS, ...TABLE_TAGS, 'a'],
    allowedAttributes: {
      a: ['href', 'rel', 'target', 'title'],
      td: ['colspan', 'rowspan', 'align', 'valign'],
      th: ['colspan', 'rowspan', 'align', 'valign'],
      '*': ['style', 'dir', 'lang'],
    },
    // Nothing that takes a url() or moves content over the edge of its frame.
    allowedStyles: {
      '*': {
        color: COLOUR,
        'background-color': COLOUR,
        'text-align': [/^(left|right|center|justify)$/],
        'font-weight': [/^(normal|bold|[1-9]00)$/],
        'font-style': [/^(normal|italic)$/],
        'text-decoration': [/^(none|underline|line-through)$/],
      },
    },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowProtocolRelative: false,
    nestingLimit: htmlDepth,
    nonTextTags: NON_TEXT_TAGS,
    transformTags: {
      a: (_, attributes) => ({ tagName: 'a', attribs: linkAttributes(attributes) }),
      img: (_, attributes) => ({ tagName: 'span', attribs: {}, text: attributes['alt'] ?? '' }),
    },
  })
}

/** Elements whose text is code or metadata, so it goes with them. */
const NON_TEXT_TAGS =
  'script style title textarea option select noscript template iframe object embed svg math xmp noembed noframes plaintext'.split(
    ' ',
  )

function linkAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const { href, title } = attributes
  const shown = title === undefined ? {} : { title }
  return href === undefined
    ? shown
    : { ...shown, href, rel: 'noopener noreferrer nofollow', target: '_blank' }
}
