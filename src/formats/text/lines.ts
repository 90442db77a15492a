/** A line of the source that is not blank: the range of its text without the white space around it. */
export interface Line {
  readonly start: number
  readonly end: number
  /** White space before its text. */
  readonly indent: number
  /** Whether a blank line, or the source's begin, stands before it. */
  readonly apart: boolean
}

/** Split a source into its lines; lines end at `\n`, `\r\n` and `\r`. */
export function linesOf(source: string): Line[] {
  const found: Line[] = []
  let apart = true
  for (let from = 0; from <= source.length;) {
    let to = from
    while (to < source.length && source.charCodeAt(to) !== 10 && source.charCodeAt(to) !== 13) to++
    const text = source.slice(from, to)
    const trimmed = text.trim()
    if (trimmed === '') {
      apart = true
    } else {
      const indent = text.length - text.trimStart().length
      found.push({start: from + indent, end: from + indent + trimmed.length, indent, apart})
      apart = false
    }
    from = to + (source.charCodeAt(to) === 13 && source.charCodeAt(to + 1) === 10 ? 2 : 1)
  }
  return found
}

const stop = /[.!?…:]["'”’)\]]*$/

/** Lines that no editor breaks by hand are longer than this; wrapped mail is narrower. */
const widest = 120
/** A column narrower than this is verse, a list or an address. */
const narrowest = 45

/**
 * Put lines together as paragraphs.
 *
 * @param standsAlone - Tells lines that are paragraphs by themselves.
 */
export function paragraphsOf(
  lines: readonly Line[],
  source: string,
  separator: 'auto' | 'blank-line' | 'line',
  standsAlone: (line: Line) => boolean
): Line[][] {
  const joins =
    separator === 'auto' ? autoJoin(lines, source) : (line: Line) => separator === 'blank-line' && !line.apart
  const paragraphs: Line[][] = []
  let alone = true
  let last: Line | undefined
  for (const line of lines) {
    const single = standsAlone(line)
    const current = paragraphs.at(-1)
    if (current && last && !alone && !single && joins(line, last, current[0] ?? last)) current.push(line)
    else paragraphs.push([line])
    alone = single
    last = line
  }
  return paragraphs
}

/** Tells whether a line goes on where the line before broke off, by the width that the source's lines were broken at. */
function autoJoin(lines: readonly Line[], source: string): (line: Line, last: Line, first: Line) => boolean {
  const width = columnOf(lines)
  const sentences = endsInSentences(lines, source)
  const flush = lines.some((line) => line.indent === 0)
  return (line, last, first) => {
    if (line.apart) return false
    const before = source.slice(last.end - Math.min(20, last.end - last.start), last.end)
    const text = source.slice(line.start, Math.min(line.end, line.start + 80))
    const length = last.end - last.start + last.indent
    const stopped = stop.test(before)
    // A dash at a line's start may stand in the middle of a sentence.
    const dashed = /^[–-]/.test(text) && !stopped && !isItem(source.slice(first.start, first.start + 4))
    if (isItem(text) && !dashed) return false
    // An indented first line begins a paragraph; in a list's item, and where all of a text is set in, the lines that follow are indented.
    const listed = isItem(source.slice(first.start, first.start + 4))
    const lower = /^["'“‘(]?(?:[–-] )?\p{Ll}/u.test(text)
    if (line.indent >= 2 && flush && !listed && (line.indent !== last.indent || !lower)) return false
    if (listed && line.indent > first.indent && !stopped) return true
    if (lower && !stopped) return true
    if (sentences && stopped) return false
    if (length > widest || width > widest) return lower && length < width
    if (width < narrowest)
      return lower || (!stopped && /[,;–—-]$|\b(?:a|an|and|at|by|for|in|of|on|or|the|to|with)$/i.test(before))
    // A line that had room for the next line's first word ended for another reason.
    const word = /^\S+/.exec(text)?.[0].length ?? 0
    return length + 1 + word > width * 0.94 || (lower && length > width * 0.5) || (!stopped && length > width * 0.75)
  }
}

/** Whether most lines end where a sentence does: lines that were broken at a width seldom do. */
function endsInSentences(lines: readonly Line[], source: string): boolean {
  let breaks = 0
  let stops = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!next || next.apart) continue
    breaks++
    if (stop.test(source.slice(Math.max(line.start, line.end - 8), line.end))) stops++
  }
  return stops > breaks * 0.6
}

/** The width that lines were broken at: of the longest that another line follows at once. */
function columnOf(lines: readonly Line[]): number {
  let width = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if ((next && !next.apart) || !line.apart) width = Math.max(width, line.end - line.start + line.indent)
  }
  return width
}

function isItem(text: string): boolean {
  return /^(?:[•‣▪●◦·∙■□*+–-]|\(?\d{1,2}[.)]|\(?[a-z]\)|Q[:.]|A[:.])\s/.test(text)
}
