import type {Passage} from '../../../src/article/block.ts'
import {findShares, type Share} from '../../../src/article/ledger/shares.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {fractionsOf, type Fraction} from '../figures/fractions.ts'

/** Between a part in words and its percentage: what it is of, and a mark or "or". */
const joint =
  /^(?:(?: of)?(?: [\p{L}'’-]+){0,5})?(?:,? or |, | \(| [–—] |, which is |, that is )(?:about |around |nearly |almost |roughly |just |some |over |under |more than |less than )?$/u
/** Behind the percentage, if it is the same part told again. */
const closing = /^(?:\)|[,.;:]| [–—]|$)/u
const open = /\((?:[^()]*)$/
/** What a part of is a percentage of something larger, or a time. */
const another =
  /\b(?:stakes?|shares?|sold|sell|holdings?|equity|stock|price|cut|rise|increase|growth|an hour|a century|a mile|centur(?:y|ies)|hours?|miles?|time|turn(?:ed)?|than|discount|interest|rate|points?|first|second|final|by)\b/i
const more = /\b(?:more than|over|well over|upwards of|at least|exceeding)\s$/i
const less = /\b(?:less than|fewer than|under|below|at most|up to|no more than|not even)\s$/i

const hedge = new RegExp(`(?:${more.source}|${less.source})`, 'i')

/** How far a part that a fraction tells may be off, in points: a third is told of 28 to 38 per cent. */
const slackOf = (value: number): number => Math.min(7, Math.max(1.5, value / 5))

/** Find percentages that the part in words beside them is not: "one in four adults (35 per cent)", "fewer than half, 52 per cent". */
export function sameShareFaults({text, sentences, role}: Passage): PassageFinding[] {
  if (role === 'table' || role === 'credit' || !/%|per.?cent/i.test(text)) return []
  const fractions = fractionsOf(text)
  if (fractions.length === 0) return []
  const shares = findShares(text)
  return fractions.flatMap((fraction) => {
    const share = shares.find(({start}) => start >= fraction.end)
    const sentence = sentences.find(({start, end}) => start <= fraction.start && fraction.end <= end)
    if (!share || !sentence || share.end > sentence.end || !isSame(text, sentence, fraction, share)) return []
    const before = text.slice(Math.max(sentence.start, fraction.start - 24), fraction.start)
    const off = share.value - fraction.value
    const [isMore, isLess] = [more.test(before), less.test(before)]
    if (
      isMore
        ? off >= -0.5 && off < 3 * slackOf(fraction.value)
        : isLess
          ? off <= 0.5
          : Math.abs(off) <= slackOf(fraction.value)
    )
      return []
    const told = `${isMore || isLess ? (/(?:\p{L}+ )?\p{L}+ $/u.exec(before)?.[0] ?? '') : ''}${fraction.printed}`
    return [
      {
        start: fraction.start,
        end: share.end,
        reason: `"${told}" is ${isMore ? 'more than ' : isLess ? 'less than ' : ''}${Number(fraction.value.toFixed(1))} per cent, not "${text.slice(share.start, share.end)}"`,
        confidence: 0.85
      }
    ]
  })
}

function isSame(
  text: string,
  {start, end}: {readonly start: number; readonly end: number},
  fraction: Fraction,
  share: Share
): boolean {
  const between = text.slice(fraction.end, share.start)
  const behind = text.slice(share.end, end)
  if (!joint.test(between) || !closing.test(behind) || share.value > 100) return false
  if (open.test(between) !== behind.startsWith(')')) return false
  // "half of the women, 40 per cent, …" tells one group; a second part in words behind the first tells another.
  return (
    !another.test(text.slice(start, fraction.start).replace(hedge, ' ')) &&
    !another.test(between.replace(/\bthan\b/, '')) &&
    !/\b(?:half|third|quarter)\b/i.test(between)
  )
}
