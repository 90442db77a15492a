import {monthName} from '../../../src/article/calendar.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {isYear} from '../figures/arithmetic.ts'
import type {Numeral} from '../figures/numerals.ts'
import {printedOf, wordsBefore, wordsBehind, type Told} from '../figures/told.ts'

/** What goes up, and what goes down, as verbs, participles and nouns. */
export const ups =
  'rose|rises?|risen|rising|increas(?:e[sd]?|ing)|grow(?:s|n|ing|th)?|grew|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e[sd]?|ing)|soar(?:s|ed|ing)?|leap(?:s|t|ed|ing)?|swell(?:s|ed|ing)?|swollen|rais(?:e[sd]?|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|hik(?:e[sd]?|ing)|expand(?:s|ed|ing)?|widen(?:s|ed|ing)?|lengthen(?:s|ed|ing)?|went up|gone up|go(?:es|ing)? up|edg(?:ed|es|ing) (?:up|higher)|inch(?:ed|es|ing) (?:up|higher)|tick(?:ed|s|ing) (?:up|higher)|crept up|nudg(?:ed|es|ing) up|up'
export const downs =
  'fell|falls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|sank|sinks?|sunk|slump(?:s|ed|ing)?|plung(?:e[sd]?|ing)|plummet(?:s|ed|ing)?|tumbl(?:e[sd]?|ing)|dip(?:s|ped|ping)?|slip(?:s|ped|ping)?|slid|slides?|eas(?:e[sd]|ing)|shrink(?:s|ing)?|shrank|shrunk|cut(?:s|ting)?|reduc(?:e[sd]?|ing|tion)|lower(?:s|ed|ing)|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|narrow(?:s|ed|ing)?|shorten(?:s|ed|ing)?|went down|gone down|go(?:es|ing)? down|c[ao]m(?:e|es|ing) down|came down|edg(?:ed|es|ing) (?:down|lower)|inch(?:ed|es|ing) (?:down|lower)|tick(?:ed|s|ing) (?:down|lower)|halv(?:e[sd]?|ing)|down'
/** Words that may stand between a direction and its figures: none that begins another clause. */
const words =
  "(?: (?!(?:and|but|while|whereas|as|after|before|with|when|which|who|that|because|since|or|from|to|if|not|than|then|against)\\b)[\\p{L}\\d£$€%.,'’/-]+)"
const soft =
  '(?:just |only |a |an |the |its |an average (?:[a-z]+ )?of |an? (?:annual |record |new )?(?:rate|total|high|low|record|level|price) of |(?:current|previous|existing|present|original) )?'
const direction = `(?<![\\p{L}-])(?:(${ups})|(${downs}))`
/** "since 2021", "between 2001 and 2021": when it changed. */
const when = '(?:,? (?:since|between|over|during|in) [\\p{L}\\d ]{3,30})?'
const beforeFrom = new RegExp(`${direction}${words}{0,7}?${when},? from ${soft}$`, 'iu')
const beforeTo = new RegExp(`${direction}${words}{0,7}?,? (?:to|at) ${soft}$`, 'iu')
/** Between the first and the second figure of "from 12 last year to 9". */
const toNext = /^(?: (?!(?:and|but|while|or)\b)[\p{L}\d'’%-]+){0,6},? to (?:just |only |a |an )?$/u
const fromNext =
  /^(?: (?!(?:and|but|while|or|then)\b)[\p{L}'’-]+){0,6}(?:,| \()? ?from (?:just |only |a |an |the )?(?:[\p{L}-]+ [\p{L}]+['’]s? )?$/u
/** "1,200, up from 900", "1,200 (down 3 per cent from 900)". */
const aside = /^(?: [\p{L}'’-]+){0,5}(?:,| [–—]| \() ?(up|down) (?:from|on) (?:just |only |the )?$/iu
/** "rose to £1.2m, compared with £1m the year before". */
const compared = /^(?: [\p{L}'’-]+){0,6}(?:,| [–—]| \()? ?(?:compared (?:with|to)|against|versus) (?:just |only )?$/u
const earlier =
  /^(?: [\p{L}-]+){0,3}?,? (?:a (?:year|month|week|quarter) (?:ago|earlier|before)|last (?:year|month|week|season|quarter|time)|the (?:year|month|week|season) before|(?:in|for|during|at) the (?:same|previous|corresponding|prior|year-earlier)|the previous|previously|in (?:19|20)\d\d|year-on-year)\b/u
const measures =
  /^ (years?|months?|weeks?|days?|hours?|minutes?|seconds?|pence|cents?|pounds|dollars|euros|kobo|paise|inch(?:es)?|feet|foot|metres|meters|miles|stone|degrees|points?|basis points)\b/u
/** Behind a figure: it is a part of another, a place in a row, a time, a score. */
const noAmount = new RegExp(
  String.raw`^(?:st|nd|rd|th)\b|^ ?[-–—/:]\d|^ (?:of|for|over|under|all out|without|above|below|or|to) (?:every |the )?(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b)|^ ?[ap]\.?m\b|^ (?:${monthName}|years? old|all out|not out|o['’]clock)\b|^['’]s?\b`,
  'u'
)
/** "from one in five to one in eight", "from 3 per 1,000 to 25 per 10,000". */
const ofSoMany =
  /^ (?:in|out of|per) (?:every )?(?!(?:19|20)\d\d\b)(?:\d|\p{L}+ (?:people|adults|children)|five|ten|a |hundred|thousand)/u
/** Before a figure: a sign, a rank, an age. */
const noAmountBefore =
  /(?:[-−–+]|\b(?:minus|negative|plus|no\.?|number|aged?|level|grade|stage|phase|band|tier|category|class|division|page|chapter|than|about|around|nearly|almost|over|under|roughly|approximately|at least|at most|up to|up to a|some|between))\s?$/i
const places =
  /\b(?:rank(?:s|ed|ing|ings)?|plac(?:e[sd]?|ing)|positions?|spots?|table|charts?|standings|ladder|seed(?:s|ed|ing)?|grid|world|handicap|par|birdie|bogey|index|league|list|order|shirt|jersey|rating|alert|grade|level|category|tier|wing|flanker|centre|batting)\b/i
const below =
  /\b(?:minus|below|beneath|deep|depth|negative|loss(?:es)?|deficit|in the red|yen|rupees?|naira|rand|pesos?|yuan|won|lira|roubles?|rubles?|shillings?|cedis?|ringgit|currency|exchange rate|greenback|sterling|odds|the (?:dollar|pound|euro))\b/i
const unsaid = /\b(?:not|never|n['’]t|instead of|rather than|without|failed to)\b(?:[^,;]{0,40})$/i

/** Find a rise whose figures fall, and a fall whose figures rise: "rose to 9 from 12". */
export function directionFaults(told: readonly Told[]): PassageFinding[] {
  return told.flatMap((sentence) => {
    const {text, from, to} = sentence
    // "from 1,900 in 2019 to 2,300"
    const own = sentence.own.filter((figure) => !isYear(text, figure))
    if (own.length < 2 || own.length > 9 || below.test(text.slice(from, to))) return []
    return own.flatMap((one, at) => {
      const [next, second] = [own[at + 1], own[at + 2]]
      if (!next) return []
      return (
        changeOf(sentence, own.slice(0, at), one, next, next) ??
        (second ? changeOf(sentence, own.slice(0, at), one, next, second) : undefined) ??
        []
      )
    })
  })
}

/** A change between two figures, which stand side by side, or with a third one, the size of the change, between them. */
function changeOf(
  sentence: Told,
  before: readonly Numeral[],
  one: Numeral,
  between: Numeral,
  two: Numeral
): PassageFinding[] | undefined {
  const {text} = sentence
  if (between !== two) {
    // "1,200, up 3 per cent from 900"
    const by =
      /^(?: [\p{L}'’-]+){0,5}(?:,| [–—]| \() ?(up|down) (?:by )?(?:just |only |about |some |nearly |almost )?$/iu.exec(
        text.slice(one.end, between.start)
      )?.[1]
    return by !== undefined && /^(?: [\p{L}'’-]+){0,3} (?:from|on) (?:the )?$/u.test(text.slice(between.end, two.start))
      ? fault(sentence, {word: by, isUp: /up/i.test(by), from: two, to: one, at: between.start})
      : undefined
  }
  const gap = text.slice(one.end, two.start)
  const lead = wordsBefore(sentence, one, 100)
  const reading = toNext.test(gap)
    ? {match: beforeFrom.exec(lead), from: one, to: two}
    : fromNext.test(gap) || (compared.test(gap) && earlier.test(wordsBehind(sentence, two, 40)))
      ? {match: beforeTo.exec(lead), from: two, to: one}
      : undefined
  if (reading?.match) {
    const {match, ...figures} = reading
    const word = match[1] ?? match[2] ?? ''
    const isUp = match[1] !== undefined
    // "He was up from 9 to 5": hours.
    if (/^(?:up|down)$/i.test(word) && Math.max(one.value, two.value) <= 12 && one.unit === '') return undefined
    if (unsaid.test(lead.slice(0, match.index))) return undefined
    return fault(sentence, {word, isUp, ...figures, at: one.start - lead.length + match.index})
  }
  const side = aside.exec(gap)?.[1]
  // The first of several figures of a kind may be the one that changed.
  if (side === undefined || before.some(({unit}) => unit === one.unit)) return undefined
  return fault(sentence, {word: side, isUp: /up/i.test(side), from: two, to: one, at: one.end})
}

interface Change {
  readonly word: string
  readonly isUp: boolean
  readonly from: Numeral
  readonly to: Numeral
  readonly at: number
}

function fault(sentence: Told, {word, isUp, from, to, at}: Change): PassageFinding[] | undefined {
  const {text} = sentence
  const [first, second] = from.start < to.start ? [from, to] : [to, from]
  if (
    from.unit !== to.unit &&
    !(first.unit === '' && second.unit === '%' && / to $/.test(text.slice(first.end, second.start)))
  )
    return undefined
  if (isUp ? to.value >= from.value : to.value <= from.value) return undefined
  // "increased from 18 to 1 to over 25 to 1": a ratio.
  if (second.value === 1 && second.unit === '' && / to $/.test(text.slice(first.end, second.start))) return undefined
  // "from 8 to 12 million": what is far off has another scale.
  if (from.value <= 0 || to.value <= 0 || Math.max(from.value, to.value) > 30 * Math.min(from.value, to.value))
    return undefined
  for (const figure of [from, to]) {
    if (isYear(text, figure) || sentence.passage.words[figure.word]?.quoted) return undefined
    if (
      noAmount.test(text.slice(figure.end, figure.end + 24)) &&
      !(figure === first && / to $/.test(text.slice(first.end, second.start)))
    )
      return undefined
    if (
      ofSoMany.test(wordsBehind(sentence, figure, 24)) &&
      !(
        figure === second &&
        / to $/.test(text.slice(first.end, second.start)) &&
        !/\bone\b/.test(text.slice(first.start, first.end))
      )
    )
      return undefined
    if (noAmountBefore.test(wordsBefore(sentence, figure, 16))) return undefined
  }
  const [a, b] = [first, second].map((figure) =>
    measures.exec(wordsBehind(sentence, figure, 20))?.[1]?.replace(/s$/, '')
  )
  if (a !== undefined && b !== undefined && a !== b) return undefined
  // "rose to 12 from 16 countries": where they came from.
  const behind = /^ ([\p{Ll}-]{3,}s)\b/u.exec(wordsBehind(sentence, from, 30))?.[1]
  if (
    from.unit === '' &&
    second === from &&
    behind !== undefined &&
    !measures.test(` ${behind}`) &&
    !text.slice(to.end, from.start).includes(` ${behind}`)
  )
    return undefined
  if (from.unit === '' && Math.max(from.value, to.value) <= 250 && places.test(text.slice(sentence.from, sentence.to)))
    return undefined
  return [
    {
      start: Math.min(at, first.start),
      end: second.end,
      reason: `"${word}" here, but from "${printedOf(sentence, from)}" to "${printedOf(sentence, to)}" is ${isUp ? 'down' : 'up'}`,
      confidence: 0.88
    }
  ]
}
