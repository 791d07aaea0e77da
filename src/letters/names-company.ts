const LEGAL_FORM =
  /[\s,]+(?:gmbh(?:\s*&\s*co\.?\s*(?:kgaa|kg|ohg))?|ggmbh|mbh|ag|se|kgaa|kg|ohg|ug(?:\s*\(haftungsbeschränkt\))?|e\.\s?v\.|eg|inc|incorporated|ltd|limited|llc|llp|plc|corp(?:oration)?|co|s\.?a\.?r\.?l|s\.?a|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v|oy|ab|a\/s|aps|as|pty|pte|pvt)\.?$/i

/** Beginnings and words of a cut-out sentence; companies may start with nearly anything else. */
const CUT_OUT =
  /^(?:[Oo]ffer|[Aa]pply|[Jj]oin|[Bb]ecome|[Tt]hank|[Uu]nfortunately|[Rr]egarding|[Ww]e|[Yy]ou|I|[Hh]e|[Ss]he|[Tt]hey|[Tt]his|[Tt]hese|[Tt]hose|[Yy]our|[Ww]ir|[Ss]ie|[Ii]ch|[Ll]eider|[Vv]ielen)\s+\p{Ll}|;|[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}|(?<!\p{L})(?:unfortunately|leider|we have|you have|haben wir|your application|[Ii]hre Bewerbung)(?!\p{L})/u

/**
 * The company as one says it in a letter: without its legal form and without marks that would break a sentence;
 * null when what is left is no name (empty, an address, a placeholder, longer than 60 letters).
 */
export function spokenCompany(written: string | null): string | null {
  let name = (written ?? '')
    .replace(/[\u0000-\u001f\u200b-\u200f\u202a-\u202e\u2066-\u2069\s]+/g, ' ')
    .trim()
  for (let form = LEGAL_FORM.exec(name); form !== null; form = LEGAL_FORM.exec(name))
    name = name.slice(0, form.index)
  name = name.replace(/[\s.,;:!?'"“”„|/\\-]+$/u, '').replace(/^[\s.,;:!?'"“”„|/\\-]+/u, '')
  const isName =
    /[\p{L}\p{N}]/u.test(name) && !/[@[\]{}<>_]|\(|\)|^https?:|  /.test(name) && name.length <= 60
  const isWord =
    !/^(?:the |our |die |das )?(?:company|team|firma|unternehmen|null|undefined|unknown|n\/?a|tbd|todo|xx+)$/i.test(
      name,
    )
  if (CUT_OUT.test(name) || name.split(' ').length > 8) return null
  return isName && isWord && !/\b(\p{L}+) \1\b/iu.test(name) ? name : null
}
