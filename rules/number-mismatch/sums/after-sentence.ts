import type {PassageFinding} from '../../../src/check/finding.ts'
import {isPlainCount, isYear, listRoundingOf, printedSum, spanOf} from '../figures/arithmetic.ts'
import type {Numeral} from '../figures/numerals.ts'
import {printedOf, wordsBefore, wordsBehind, type Told} from '../figures/told.ts'

/** "Now it's nine, so that's four weeks gone": a figure and the difference to the one of the sentence before. */
const now = /^(?:Now(?:adays)?|Today|This (?:year|season|week|month|time)|These days|By now)\b|\b(?:now|today)\b/i
const lost =
  /^(?: (?:\p{L}+ )?\p{L}+)? (?:gone|lost|fewer|less|down|off|shorter|cheaper|lower|missing|more|extra|longer|dearer|higher|up|added)\b/iu
const so =
  /(?:,|;|[–—]) ?(?:so |and )?(?:that['’]s|that is|it['’]s|which is|which makes|a (?:loss|drop|gain|rise|cut|saving|difference) of|or|so) (?:an? |another )?$/i
/** "So it is N5.3 million that I still owe": what is left of what the sentence before had and gave. */
const left =
  /\b(?:owes?|owed|owing|left|outstanding|still (?:to pay|due|needed)|remain(?:s|ed|ing)?|balance|short(?:fall)?|to find)\b/i
const had =
  /\b(?:borrow\w*|owed?|owes|rais\w+|budget\w*|had|received|collected|won|awarded|given|saved|lent|loan|grant|cost|costs|bill|target)\b/i
const gave =
  /\b(?:re-?paid|paid|pays|spent|spends|used|repay\w*|returned|gave|given|handed|sent|raised|collected|refunded)\b/i
const rough =
  /\b(?:about|around|nearly|almost|roughly|some|more than|over|at least|up to|under|less than|another|further) $/i

/** Find differences to the sentence before that don't come out. */
export function afterFaults(told: readonly Told[]): PassageFinding[] {
  return told.flatMap((sentence) => {
    const {own} = sentence
    const before = sentence.before && {
      ...sentence.before,
      own: sentence.before.own.filter((figure) => !isYear(sentence.text, figure))
    }
    if (!before || own.length === 0 || own.length > 2 || before.own.length === 0 || before.own.length > 2) return []
    return own.length === 2 ? sinceThen(sentence, before) : leftOf(sentence, before)
  })
}

function sinceThen(sentence: Told, before: Told): PassageFinding[] {
  const {text, from, to} = sentence
  const [figure, difference] = sentence.own
  const [then, ...others] = before.own
  if (
    !figure ||
    !difference ||
    !then ||
    others.length > 0 ||
    figure.unit !== then.unit ||
    difference.unit !== figure.unit
  )
    return []
  if (
    !now.test(text.slice(from, to)) ||
    !so.test(wordsBefore(sentence, difference, 30)) ||
    !lost.test(wordsBehind(sentence, difference, 40))
  )
    return []
  return fault(sentence, [then, figure], difference)
}

function leftOf(sentence: Told, before: Told): PassageFinding[] {
  const {text, from, to} = sentence
  const [difference] = sentence.own
  const [whole, part] = before.own
  if (!difference || !whole || !part || whole.unit === '' || /^(?:%|pt|\.)$/.test(whole.unit)) return []
  if (
    whole.unit !== part.unit ||
    difference.unit !== whole.unit ||
    part.value >= whole.value ||
    difference.value >= whole.value
  )
    return []
  const words = text.slice(from, to)
  if (
    !left.test(words) ||
    /\b(?:a|per|each|every) (?:year|month|week|day)\b|\binterest\b/.test(text.slice(before.from, to))
  )
    return []
  const [lead, middle] = [text.slice(before.from, whole.start), text.slice(whole.end, part.start)]
  return had.test(lead) && gave.test(middle) ? fault(sentence, [whole, part], difference) : []
}

function fault(sentence: Told, [one, two]: readonly [Numeral, Numeral], difference: Numeral): PassageFinding[] {
  const {text} = sentence
  const figures = [one, two, difference]
  const isExact = figures.every(
    (figure) => !rough.test(text.slice(Math.max(0, figure.start - 14), figure.start)) && counts(text, figure)
  )
  const made = Math.abs(one.value - two.value)
  if (
    !isExact ||
    made === 0 ||
    Math.abs(made - difference.value) <= listRoundingOf(figures) ||
    made > 3 * difference.value ||
    difference.value > 3 * made
  )
    return []
  return [
    {
      ...spanOf(difference),
      reason: `Between "${printedOf(sentence, one)}" and "${printedOf(sentence, two)}" is ${printedSum(made, printedOf(sentence, difference))}, not "${printedOf(sentence, difference)}"`,
      places: [spanOf(one), spanOf(two)],
      confidence: 0.85
    }
  ]
}

/** Whether a figure is money, a measure or a number of things or of days: no year. */
function counts(text: string, figure: Numeral): boolean {
  return (
    figure.unit !== '' ||
    isPlainCount(text, {...figure, value: Math.max(2, figure.value)}) ||
    /^ (?:years?|months?|weeks?|days?|hours?|minutes?|miles?)\b/.test(text.slice(figure.end, figure.end + 9))
  )
}
