import { spansOf } from './check-sentences.ts'
import type { LetterFacts, Span } from './letter.ts'

/** Marks and words of forms that were not filled in. */
const MARKS =
  /\[[^\]\n]{0,60}\]|\{\{?[^{}\n]{0,60}\}\}?|<<?[\p{L}][^<>@\n]{0,40}>>?|«[^»\n]{1,40}»|\$\{?\w+\}?|%[A-Za-z_]{2,30}%|_{2,}|\.{5,}|(?<![\p{L}\p{N}])(?:[Xx]{3,}|XX|TBD|TODO|FIXME|undefined|NaN|lorem ipsum)(?![\p{L}\p{N}])|\[object Object\]/gu
const WORDS =
  /(?<![\p{L}])(?:(?:Company|Hiring Manager|Manager|Recruiter|Recipient|Your|First|Last|Job|Role|Position|Interviewer|Candidate)(?:'s|’s)? (?:Name|Title)|Your Full Name|Insert \p{L}+|Name (?:der|des) (?:Firma|Unternehmens)|Firmenname|Ihr Name|Dein Name|Vorname|Nachname|Name einfügen|Stellenbezeichnung|Jobtitel|Max Mustermann|Erika Mustermann|Jane Doe|John Doe)(?![\p{L}])/gu
const NULL_WORD =
  /(?<![\p{L}\p{N}])null(?= *[,.!\n]|$)|(?:Dear|Hi|Hello|Hallo|Tag|at|bei|the|as|als) null(?![\p{L}])/gu

/** Placeholders left in a text; a company or role that is written like one (`[solidcore]`) is none. */
export function placeholdersIn(text: string, facts: LetterFacts): readonly Span[] {
  const given = [facts.company, facts.role, facts.recipientName, facts.senderName].filter(
    (name) => name !== null,
  )
  return [MARKS, WORDS, NULL_WORD]
    .flatMap((pattern) => spansOf(pattern, text))
    .filter((span) => !given.some((name) => name.includes(text.slice(span.start, span.end))))
    .toSorted((left, right) => left.start - right.start)
}
