import {mayOwnStop} from '../../src/article/abbreviations.ts'
import type {Passage} from '../../src/article/block.ts'
import {partQuotations} from '../../src/article/part-quotations.ts'
import {isProse} from '../../src/article/role.ts'

/** Which side of the closing mark a stop stands on. */
export type Side = 'inside' | 'outside'

/** A stop at the end of a quotation. */
export interface QuotationStop {
  readonly start: number
  readonly end: number
  readonly side: Side
  readonly stop: string
  /** Whether it is of a part-quotation: only American copy puts the stops of all quotations on one side. */
  readonly part: boolean
}

const speech =
  /^\s+(?:\S+\s+){0,4}?(?:said|says|say|adds|added|told|tells|wrote|writes|asked|asks|noted|notes|tweeted|posted|argued|argues|explained|explains|replied|warned|insisted|continued|recalled|stated|according)\b/i
const literal = /[_/\\@<>=(){}|]|\.\w|^\W*(?:[^\W\d][^\s\d]*)?\d(?:\S*\w)?\W*$/
const wordBeforeStop = /(?<![^\s“"‘'])([\p{L}.]{1,12})\.$/u

/** Find the stops at the end of a passage's quotations where only one side has one. */
export function quotationStops(passage: Passage): readonly QuotationStop[] {
  const {text} = passage
  const parts = new Set(partQuotations(passage))
  if (!isProse(passage.role) || passage.role === 'pullquote' || passage.role === 'quote') return []
  return passage.quotations.flatMap((quotation) => {
    const {start, end, close, depth, open} = quotation
    const part = parts.has(quotation)
    if (close === '' || depth > 0 || (!part && !/["“]/.test(open))) return []
    const words = text.slice(start + 1, end - 1)
    const before = words.at(-1) ?? ''
    const after = text.charAt(end)
    const outside = after === '.' || after === ','
    const inside = before === '.' || before === ','
    // Both or neither, an ellipsis, a sentence within.
    if (inside === outside || /[?!:;…—–-]$/.test(outside ? words : words.slice(0, -1)) || /\.{2}/.test(words.slice(-3)))
      return []
    if (/(?<!\.)[.?!]\s/.test(words) || literal.test(words)) return []
    if (!part && inside) return []
    const stop = outside ? after : before
    const rest = text.slice(outside ? end + 1 : end, end + 80)
    if (/^[\d¹²³⁴*†‡[.(]/.test(rest) || /^\S/.test(rest.replace(/^["”’')—–-]+/, ' '))) return []
    if (stop === '.' && inside && (mayOwnStop(wordBeforeStop.exec(words)?.[1] ?? '') || /^\s+\p{Ll}/u.test(rest)))
      return []
    if (stop === ',' && speech.test(rest)) return []
    const from = /(?<!\S)\S+$/.exec(text.slice(Math.max(start, end - 42), inside ? end - 2 : end - 1))?.[0].length ?? 0
    const last = outside ? end + 1 : end
    return {
      start: Math.max(start, (inside ? end - 2 : end - 1) - from),
      end: last,
      side: outside ? 'outside' : 'inside',
      stop,
      part
    } as const
  })
}
