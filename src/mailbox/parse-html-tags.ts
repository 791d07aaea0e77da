/** The beginning of `html` with at most `most` tags, so that the tree built from it stays small. */
export function firstTags(html: string, most: number): string {
  let at = -1
  for (let count = 0; count <= most; count += 1) {
    at = html.indexOf('<', at + 1)
    if (at === -1) return html
  }
  return html.slice(0, at)
}
