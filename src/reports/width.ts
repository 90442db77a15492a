let measure: ((text: string) => number) | undefined

/** Letters and marks that take one column each: what nearly every article in English is made of. */
const simple = /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u21FF]*$/

/** Make ready to measure texts: what measures emoji and wide letters takes longer to load than an article to check. */
export async function prepareWidths(texts: Iterable<string | undefined>): Promise<undefined> {
  if (measure) return
  for (const text of texts) {
    if (text === undefined || simple.test(text)) continue
    measure = (await import('string-width')).default
    return
  }
}

/** How many terminal columns a text takes; {@link prepareWidths} must have seen it, or what it is made of. */
export function widthOf(text: string): number {
  return measure && !simple.test(text) ? measure(text) : text.length
}

/** Made when it is first needed: that takes longer than most articles to check. */
let graphemes: Intl.Segmenter | undefined

/** Split a text into what a reader sees as single characters. */
export function charactersOf(text: string): readonly string[] {
  if (simple.test(text)) return text.split('')
  graphemes ??= new Intl.Segmenter('en', {granularity: 'grapheme'})
  return Array.from(graphemes.segment(text), (part) => part.segment)
}

/** Break a text into lines at spaces; words that are wider than a line are cut. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const wide = widthOf(word)
    if (line !== '' && used + 1 + wide > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    if (wide > width) {
      for (const character of charactersOf(word)) {
        if (used + widthOf(character) > width) {
          lines.push(line)
          line = ''
          used = 0
        }
        line += character
        used += widthOf(character)
      }
      continue
    }
    line += line === '' ? word : ` ${word}`
    used += (used === 0 ? 0 : 1) + wide
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}
