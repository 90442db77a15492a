import type {Passage, Sentence} from '../../../src/article/block.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {isHedged, isPlainCount, printedSum, listRoundingOf, spanOf} from '../figures/arithmetic.ts'
import {numeralsOfSentence, type Numeral} from '../figures/numerals.ts'

/** Behind a number that stands for so many of what was counted: "21 are of this kind". */
const bare =
  /^ (?:of (?:them|these|those|which|whom) )?(?:are|were|is|was|have|has|had|came|come|went|died|survived|will|remain|remained)\b/
const noPart =
  /\b(?:both|also|either|including|of whom|of which|then|later|another|more|further|between (?!(?:about )?\d{4})|and \p{L}+ of them)\b/iu
/** "which includes $30 million for roads and $25 million for bridges": behind the whole. */
const includes = /^(?:,? [\p{L}'’-]+){0,6},? (?:which )?(?:includes?|including) (?:an? |the )?$/u

/** Find more told of than there are: "23 spoons … twenty-one are English, three are earlier", and parts that a whole cannot include. */
export function toldFaults(passage: Passage, all: readonly Numeral[]): PassageFinding[] {
  if (all.length < 3) return []
  const {text} = passage
  return passage.sentences.flatMap((sentence) => {
    const own = numeralsOfSentence(passage, all, sentence)
    const counts = own.filter(({start, end}) => !/^(?:1[1-9]|20)\d\d$/.test(text.slice(start, end)))
    return own.length < 2
      ? []
      : [
          ...moreThan(passage, all, sentence, counts),
          ...(own.length > 2 && /\binclud/.test(text) ? included(text, own) : [])
        ]
  })
}

function moreThan(
  {text, ...passage}: Passage,
  all: readonly Numeral[],
  sentence: Sentence,
  own: readonly Numeral[]
): PassageFinding[] {
  const before = passage.sentences[sentence.index - 1]
  if (!before || !own.every((numeral) => numeral.unit === '' && bare.test(text.slice(numeral.end, numeral.end + 24))))
    return []
  if (noPart.test(text.slice(sentence.start, sentence.end))) return []
  const [first] = own
  // The numbers begin their clauses: "Twenty-one are …; three are …".
  const begins = own.every(({start}, at) =>
    at === 0 ? start === sentence.start : /(?:[;,:–—]|\band|\bbut|\bwhile) $/.test(text.slice(start - 7, start))
  )
  const told = numeralsOfSentence({text, ...passage}, all, before).filter((numeral) => numeral.unit === '')
  const [whole] = told
  if (!first || !begins || !whole || told.length > 1 || !isPlainCount(text, whole) || isHedged(text, whole)) return []
  const sum = own.reduce((total, {value}) => total + value, 0)
  if (
    sum <= whole.value ||
    sum > 1.5 * whole.value ||
    own.some((numeral) => isHedged(text, numeral) || numeral.value > whole.value)
  )
    return []
  const last = own.at(-1) ?? first
  const printed = own.map(({start, end}) => `"${text.slice(start, end)}"`)
  return [
    {
      ...spanOf(last),
      start: first.start,
      reason: `${printed.slice(0, -1).join(', ')} and ${printed.at(-1) ?? ''} make ${sum}, not "${text.slice(whole.start, whole.end)}"`,
      places: [spanOf(whole)],
      confidence: 0.8
    }
  ]
}

function included(text: string, own: readonly Numeral[]): PassageFinding[] {
  return own.flatMap((whole, at) => {
    const parts = own.slice(at + 1)
    const [first, second] = parts
    if (!first || !second || parts.length > 4 || whole.unit === '%') return []
    // Things are counted with what they are for: "3,200 in building and 2,100 in services".
    if (
      whole.unit === '' &&
      (!isPlainCount(text, whole) ||
        parts.some(({end}) => !/^ (?:in|at|for|from) (?:the )?\p{L}/u.test(text.slice(end, end + 16))))
    )
      return []
    if (!includes.test(text.slice(whole.end, first.start)) || parts.some(({unit}) => unit !== whole.unit)) return []
    const last = parts.at(-1) ?? second
    if (noPart.test(text.slice(first.start, last.end)) || [whole, ...parts].some((figure) => isHedged(text, figure)))
      return []
    const sum = parts.reduce((total, {value}) => total + value, 0)
    if (sum - whole.value <= listRoundingOf([whole, ...parts]) || sum > 2 * whole.value) return []
    const printed = parts.map(({start, end}) => `"${text.slice(start, end)}"`)
    return [
      {
        ...spanOf(first),
        end: last.end,
        reason: `${printed.slice(0, -1).join(', ')} and ${printed.at(-1) ?? ''} make ${printedSum(sum, text.slice(last.start, last.end))}, more than "${text.slice(whole.start, whole.end)}"`,
        places: [spanOf(whole)],
        confidence: 0.85
      }
    ]
  })
}
