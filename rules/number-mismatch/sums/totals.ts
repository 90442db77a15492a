import type {Passage} from '../../../src/article/block.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {isHedged, printedSum, listRoundingOf, spanOf} from '../figures/arithmetic.ts'
import {numeralsOfSentence, type Numeral} from '../figures/numerals.ts'

/** Before a total of what its sentence and the one before tell of. */
const makesTotal =
  /\b(?:(?:that|which|together|this) (?:makes|made|brings|brought|takes|took) (?:it |(?:the|his|her|its|their) (?:total|bill|tally) (?:up )?(?:to )?)?|(?:bringing|taking|making) (?:(?:the|his|her|its|their) (?:[\p{L}-]+ )?(?:total|bill|tally) (?:up )?to|a (?:grand )?total of|for a total of)) ?(?:a total of )?$/iu
const noPart = /\b(?:from|per|each|every|of which|target|previous|last|since|goal|than|estimated|debts?|so far)\b/i

/** Find totals that the two sums before them don't make: "… £900. A further £250 on Sunday brings the total to £1,200." */
export function totalFaults(passage: Passage, all: readonly Numeral[]): PassageFinding[] {
  const {text} = passage
  if (all.length < 3 || !/\b(?:makes|made|making|brings|brought|bringing|takes|took|taking)\b/i.test(text)) return []
  return passage.sentences.flatMap((sentence) => {
    const own = numeralsOfSentence(passage, all, sentence)
    const total = own.find(({start}) => makesTotal.test(text.slice(Math.max(sentence.start, start - 50), start)))
    if (!total || total.unit === '' || total.unit === '%') return []
    const before = passage.sentences[sentence.index - 1]
    const within = own.filter((numeral) => numeral.unit === total.unit && numeral.end < total.start)
    const parts = [...(before && within.length < 2 ? numeralsOfSentence(passage, all, before) : []), ...within].filter(
      ({unit}) => unit === total.unit
    )
    const [first, second] = parts
    if (!first || !second || parts.length > 2 || within.length === 0) return []
    if (own.some((numeral) => numeral.unit === total.unit && numeral.start > total.start)) return []
    if (
      noPart.test(text.slice(first.start, total.start)) ||
      [...parts, total].some((figure) => isHedged(text, figure) && figure !== total)
    )
      return []
    const sum = first.value + second.value
    if (
      Math.abs(sum - total.value) <= listRoundingOf([total, ...parts]) ||
      total.value > 1.5 * sum ||
      sum > 1.5 * total.value
    )
      return []
    const printed = (figure: Numeral): string => text.slice(figure.start, figure.end)
    return [
      {
        ...spanOf(second),
        end: total.end,
        reason: `"${printed(first)}" and "${printed(second)}" make ${printedSum(sum, printed(total))}, not "${printed(total)}"`,
        places: [spanOf(first)],
        confidence: 0.85
      }
    ]
  })
}
