import type {Article} from '../../../src/article/article.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {isYear, spanOf} from '../figures/arithmetic.ts'
import type {Numeral} from '../figures/numerals.ts'
import type {Numbered} from './told-shares.ts'

const low = 'youngest|smallest|cheapest|lowest|shortest|lightest|coldest|least expensive|low'
const high =
  'oldest|eldest|largest|biggest|dearest|highest|longest|tallest|heaviest|hottest|costliest|most expensive|high'
const end = new RegExp(`\\b[Tt]he (?:(${low})|(${high}))(?![\\p{L}-])`, 'gu')
/** Before the first figure of a range. */
const opens = /\b(?:between|from|aged)(?: (?:about|around|just))? $/u
/** Of another time, or of what stands outside. */
const elsewhere =
  /\b(?:ever|record|previous|last year|exclud\w+|apart from|except|besides|but for|not|until|usually|normally|since|second|third)\b/i

/** Find the youngest, the dearest or the longest that lies outside the range that the text gives: "from £15 to £400 … The dearest, £600". */
export function* rangeFaults(numbered: readonly Numbered[], article: Article): Generator<Finding> {
  for (const {block, numerals} of numbered) {
    if (block.role !== 'body' || numerals.length < 3 || !/\b(?:between|from|aged)\b/.test(block.text)) continue
    const {text, sentences} = block
    const ranges = numerals.flatMap((one, at) => {
      const two = numerals[at + 1]
      return two && isRange(text, one, two) ? [[one, two] as const] : []
    })
    const [range] = ranges
    if (!range || ranges.length > 1) continue
    const [one, two] = range
    const index = sentences.findIndex((sentence) => sentence.start <= one.start && one.end <= sentence.end)
    for (const match of text.matchAll(end)) {
      const at = sentences.findIndex((sentence) => sentence.start <= match.index && match.index < sentence.end)
      const sentence = sentences[at]
      if (!sentence || match.index < two.end || at > index + 1 || at < index) continue
      const own = numerals.filter(
        (numeral) => numeral.start > match.index && numeral.end <= sentence.end && !isYear(text, numeral)
      )
      const told = own.filter((numeral) => numeral.unit === one.unit || numeral.unit === two.unit)
      const [first] = told
      if (!first || own.length > 1 || elsewhere.test(text.slice(sentence.start, sentence.end))) continue
      const isLow = match[1] !== undefined
      const edge = isLow ? one : two
      if (first.value === edge.value || first.value > 4 * two.value || 4 * first.value < one.value) continue
      // What is told inside the range may be the largest of some: outside it can't be.
      if (isLow ? first.value > one.value : first.value < two.value) continue
      if (isQuoted(block.quotations, first.start) || isQuoted(block.quotations, one.start)) continue
      yield {
        block,
        ...spanOf(first),
        reason: `"${match[0]}" here is "${text.slice(first.start, first.end)}", but the range is from "${text.slice(one.start, one.end)}" to "${text.slice(two.start, two.end)}"`,
        alsoAt: [{block, ...spanOf(edge)}],
        undecided: true,
        because: [
          {
            block,
            start: one.start,
            end: two.end,
            text: `${article.where(block)} has "${text.slice(one.start, two.end)}"`
          }
        ],
        confidence: 0.85
      }
    }
  }
}

function isRange(text: string, one: Numeral, two: Numeral): boolean {
  if (two.value <= one.value || isYear(text, one) || isYear(text, two)) return false
  if (one.unit !== two.unit && one.unit !== '') return false
  const lead = text.slice(Math.max(0, one.start - 24), one.start)
  const gap = text.slice(one.end, two.start)
  return opens.test(lead) && /^(?:[ -][\p{L}-]+)? (?:and|to) $/u.test(gap) && (!/from $/.test(lead) || / to /.test(gap))
}
