import type {Line} from './lines.ts'

/** What announces something that is set apart: a colon, or the sign that manuals have before what is shown as it is typed. */
const announces = /(?::| >|^>)$/
/** Longer than that, lines that are set in are the text. */
const longest = 60
/** What only a program's lines have. */
const signs = /[{}=;<>\\|$^~`]|\w\(|\w_\w| --?\w|^[:#%$/.+-]\S/
/** A line of prose: some words, and a mark that ends a sentence or a part of one. */
const words = /\p{Ll} \p{Ll}+ \p{Ll}/u
const stop = /[\p{Ll})][.,;!?]$/u
const enough = 0.6
const most = 0.2

/** The lines that show what a program reads or writes: set in below a line that announces them, most of them with a program's signs. */
export function listingsIn(lines: readonly Line[], source: string): ReadonlySet<Line> {
  const found = new Set<Line>()
  for (let at = 0; at < lines.length; at++) {
    const lead = lines[at]
    if (!lead || !announces.test(source.slice(Math.max(lead.start, lead.end - 2), lead.end))) continue
    const shown: Line[] = []
    for (const line of lines.slice(at + 1, at + 1 + longest)) {
      if (line.indent <= lead.indent) break
      shown.push(line)
    }
    const texts = shown.map(({start, end}) => source.slice(start, Math.min(end, start + 200)))
    const coded = texts.filter((text) => signs.test(text)).length
    if (coded === 0 || coded < texts.length * enough) continue
    if (texts.filter((text) => words.test(text) && stop.test(text)).length > texts.length * most) continue
    for (const line of shown) found.add(line)
    at += shown.length
  }
  return found
}
