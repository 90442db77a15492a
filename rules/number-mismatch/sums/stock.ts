import type {PassageFinding} from '../../../src/check/finding.ts'
import {isPlainCount, spanOf} from '../figures/arithmetic.ts'
import type {Numeral} from '../figures/numerals.ts'
import {isExact, printedOf, wordsBefore, wordsBehind, type Told} from '../figures/told.ts'

const gains =
  'open(?:ed|s|ing)?|add(?:ed|s|ing)?|b[ou](?:ught|ys?|ying)|buil[dt]s?|hire[ds]?|hiring|recruit(?:ed|s|ing)?|took on|taken on|takes on|sign(?:ed|s|ing)?|gain(?:ed|s|ing)?|join(?:ed|s|ing)?|born|arrive[ds]?|acquire[ds]?|acquiring|w[io]ns?|winning|welcome[ds]?|admit(?:ted|s)|adopt(?:ed|s)|hatched|received|took delivery of'
const losses =
  'close[ds]?|closing|shut(?:s|ting)?|los(?:t|es?|ing)|left|leave[s]?|s[eo]ld|sells?|selling|scrap(?:ped|s|ping)?|die[ds]?|depart(?:ed|s)|release[ds]?|releasing|retire[ds]?|retiring|cull(?:ed|s)|demolish(?:ed|es)|axe[ds]?|resign(?:ed|s)|quit|withdr[ae]wn?|expelled|destroyed|written off'
const filler = '(?: (?:\\p{Ll}+ly|more|another|only|just|new|old|further))?'
const gainBefore = new RegExp(`\\b(?:${gains})${filler} $`, 'iu')
const lossBefore = new RegExp(`\\b(?:${losses})${filler} $`, 'iu')
const gainBehind = new RegExp(
  `^(?: \\p{Ll}+){0,2}?(?: have| has| had| were| was| are)?(?: been)? (?:${gains})\\b`,
  'iu'
)
const lossBehind = new RegExp(
  `^(?: \\p{Ll}+){0,2}?(?: have| has| had| were| was| are)?(?: been)? (?:${losses})\\b`,
  'iu'
)
/** Whether some came and some went: what went is no part of what came. */
export function comeAndGo(text: string): boolean {
  return came.test(text) && went.test(text)
}

const came = new RegExp(`\\b(?:${gains})\\b`, 'i')
const went = new RegExp(`\\b(?:${losses})\\b`, 'i')
/** Before what is there in the end. */
const result =
  /,? (?:(?:which |and )?(?:leav(?:es|ing)|left) (?:(?:it|them|him|her|us|the \p{Ll}+|\p{Lu}\p{L}+) with )?|(?:which |and )?(?:bring(?:s|ing)|brought|tak(?:es|ing)|took) (?:(?:the|its|their|his|her) (?:\p{Ll}+ )?\p{Ll}+ )to |giving (?:it|them|him|her) )(?:a total of )?$/iu
const rough = /\b(?:about|around|some|nearly|almost|over|more than|at least|up to|roughly)\b/i

/** Find what is left of a stock, of which the sentence before says how many there were: "It had 142 shops. It opened six and closed two, leaving 138." */
export function stockFaults(told: readonly Told[]): PassageFinding[] {
  return told.flatMap((sentence) => {
    const {before, own, text} = sentence
    const [one, two, left] = own
    if (!before || !one || !two || !left || [one, two, left].some(({unit}) => unit !== '')) return []
    if (
      !/^ ?(?:\p{Ll}+ ){0,6}and /u.test(text.slice(one.end, two.start)) ||
      rough.test(text.slice(one.start - 16, left.end))
    )
      return []
    const signs = [signOf(sentence, one, two), signOf(sentence, two, left)]
    if (signs[0] === undefined || signs[1] === undefined || signs[0] === signs[1]) return []
    if (!result.test(text.slice(two.end, left.start))) return []
    const stocks = before.own.filter((numeral) => isPlainCount(text, {...numeral, value: numeral.value + 2}))
    const [stock] = stocks
    if (!stock || stocks.length > 1 || !isExact(before, stock) || !isSameThing(before, stock, sentence, left)) return []
    const made = stock.value + signs[0] * one.value + signs[1] * two.value
    if (made === left.value || made <= 0 || Math.abs(made - left.value) > Math.max(one.value, two.value) * 2) return []
    return [
      {
        ...spanOf(left),
        reason: `${[stock, one, two].map((figure, at) => `${at === 0 ? '' : signs[at - 1] === 1 ? 'and ' : 'less '}"${text.slice(figure.start, figure.end)}"`).join(' ')} is ${made}, not "${printedOf(sentence, left)}"`,
        places: [stock, one, two].map(spanOf),
        confidence: 0.85
      }
    ]
  })
}

/** Whether so many came (1) or went (-1). */
function signOf(sentence: Told, numeral: Numeral, next: Numeral): 1 | -1 | undefined {
  const before = wordsBefore(sentence, numeral, 24)
  if (gainBefore.test(before)) return 1
  if (lossBefore.test(before)) return -1
  const behind = sentence.text.slice(numeral.end, Math.min(next.start, numeral.end + 40))
  return gainBehind.test(behind) ? 1 : lossBehind.test(behind) ? -1 : undefined
}

/** Whether what is left has no noun of its own, or the stock's. */
function isSameThing(before: Told, stock: Numeral, sentence: Told, left: Numeral): boolean {
  const noun = /^ ((?!across\b)\p{Ll}{3,}s|people)\b/u
  const own = noun.exec(wordsBehind(sentence, left, 24))?.[1]
  if (own !== undefined) return new RegExp(`^(?: \\p{L}+){0,2} ${own}\\b`, 'u').test(wordsBehind(before, stock, 40))
  return /^(?:[.,;:!?)]|$| (?:in|across|at|on|of them|altogether|worldwide|to|for|by|over|spread|open|by the|when)\b)/.test(
    wordsBehind(sentence, left, 24)
  )
}
