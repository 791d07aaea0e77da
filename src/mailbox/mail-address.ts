/**
 * One address and nothing else, ASCII only: an RFC 5321 dot-string at a host name, without comments, quotes, routes, groups
 * or blanks. Whatever passes cannot hold a second recipient or an SMTP command.
 */
const ONE_ADDRESS =
  /^(?=.{3,254}$)(?=[^@]{1,64}@)[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/

/** Whether a text is exactly one plain mail address; the last gate before an envelope or a header. */
export function isOneAddress(text: string): boolean {
  return ONE_ADDRESS.test(text)
}

/** The domain of a plain address, lower-cased. */
export function domainOfAddress(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

// oxlint-disable-next-line no-control-regex -- control characters are what must not pass
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/u

/** Whether a text can stand in one header field or one reply: no line break, no control character, no half character. */
export function isPlainLine(text: string): boolean {
  return !CONTROL.test(text) && text.isWellFormed()
}
