/** What a block of plain text looks like by itself, without its neighbours. */
export interface Looks {
  /** The text without a URL that a scrape glued to its end; at most its first 600 units. */
  readonly text: string
  /** How many words it has; counted up to 120. */
  readonly words: number
  /** How many sentences it seems to have; counted up to 9. */
  readonly sentences: number
  /** Whether it ends as a sentence does: with a full stop, `!`, `?` or an ellipsis, quotation marks aside. */
  readonly stopped: boolean
  /** Whether its last mark, quotation marks aside, is a question mark. */
  readonly asks: boolean
  /** Whether it ends with a colon, semicolon or comma: something must follow. */
  readonly open: boolean
  /** Whether it could be a headline or heading: few words and no stop. */
  readonly short: boolean
  /** Lower case, letters and digits only: for comparing. */
  readonly folded: string
}

const gluedUrl = /(?:https?:\/\/|www\.)\S+$/i
const closers = /(?<!["'”’)\]*_])["'”’)\]*_]+$/
const head = 600

/** Tell what a block looks like. Only the beginning and end of a long one are read. */
export function looksOf(whole: string): Looks {
  const start = whole.slice(0, head)
  const bare = whole.length <= head ? start.replace(gluedUrl, '').trim() : start
  const text = bare === '' ? start.trim() : bare
  const end = (whole.length <= head ? text : whole.slice(-40)).trimEnd().replace(closers, '')
  const words = whole.length > head ? 120 : wordsIn(text)
  const last = end.at(-1) ?? ''
  const open = last === ':' || last === ';' || last === ','
  const stopped = /[.!?…。]/.test(last) && !(words <= 8 && endsInAbbreviation(end))
  let folded: string | undefined
  return {
    text,
    words,
    sentences: (text.match(/[.!?…]["'”’)\]]*(?=\s+["'“‘([]*[A-ZÀ-Þ\u0100-\u1fff\d]|\s*$)/g) ?? []).length,
    stopped,
    asks: last === '?',
    open,
    short: words > 0 && words <= 20 && text.length <= 150 && !stopped && !open,
    get folded() {
      return (folded ??= fold(text))
    }
  }
}

/** How many pieces between white space have a letter or a digit. */
function wordsIn(text: string): number {
  let words = 0
  let counted = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 32) counted = false
    else if (counted && code < 128 && code > 32) continue
    else if ((code > 47 && code < 58) || ((code | 32) > 96 && (code | 32) < 123)) {
      counted = true
      words++
    } else if (code > 127 || code < 32) {
      if (/\s/.test(text.charAt(at))) counted = false
      else if (!counted && /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2))) {
        counted = true
        words++
      }
    }
  }
  return words
}

/** Fold a text for comparing it with another: words in lower case, single spaces. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  return ((/^[\0-\x7F‘’“”–—…]*$/.test(lower) ? lower.match(/[a-z\d]+/g) : lower.match(/[\p{L}\p{N}]+/gu)) ?? []).join(
    ' '
  )
}

function endsInAbbreviation(text: string): boolean {
  return /(?:^|[\s.])(?:\p{Lu}|Jr|Sr|Inc|Ltd|Co|Corp|St|No|Mass|Calif|Conn|Ariz|Colo|Minn|Pa|Va|Ont|Que|Ill|Wis|Wash|Ore|Tenn|a\.m|p\.m)\.$/u.test(
    text
  )
}

/** Whether only capitals stand in the text (and signs): an agency, a kicker, a shouted heading. */
export function isCapitals({text}: Looks): boolean {
  return !/[a-z]/.test(text) && /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
}
