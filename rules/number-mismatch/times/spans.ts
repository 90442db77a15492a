import type {Passage} from '../../../src/article/block.ts'
import {monthName} from '../../../src/article/calendar.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'

const number = '(?<![\\p{L}\\d.,$£€-])(\\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)'
const year = '((?:1[5-9]|20)\\d\\d)(?![\\d%]|[.,]\\d|-\\d)'
const range = `(?:from |between |\\()((?:1[5-9]|20)\\d\\d)(?: ?[-–] ?| to | until | till | and )${year}`
/** "12 years, from 1998 to 2012", "his 14-year reign (1998–2012)": no more than a few words between. */
const spanFirst = new RegExp(
  `${number}[ -]years?(?! (?:later|ago|old|before|after|earlier)\\b)((?: [\\p{L}'’-]+){0,5},?) ${range}`,
  'giu'
)
/** "from 1998 to 2012, a total of 12 years". */
const rangeFirst = new RegExp(
  `${range}\\)?(?:[,:]| [–—])? (?:a (?:total|span|period) of |that is |some |an? |(?:which )?last(?:ed|ing|s) )?${number}[ -]years?(?= (?:in all|altogether|in total|(?:in|during) which|that)\\b|-?(?: long)? (?:stretch|span|period|reign|tenure|stint|spell|run)\\b(?! of)|[.,;)])`,
  'giu'
)
const vetoes =
  /\b(?:about|around|nearly|almost|over|under|more than|less than|at least|up to|some|roughly|of|of the|every|each|first|last|next|past|another|further|after|within|than|sentenced to)\s(?:his |her |its |their |the |a |an )?$|\b(?:to|or|and) $/i
/** Spans that are no time in which something went on from the one year to the other. */
const another =
  /\b(?:sentence[ds]?|jail\w*|prison|contract|deal|lease|loan|mortgage|average|mean|terms?|cycle|record|low|high|bond|plan|old|data|stud(?:y|ies)|stretch|rule|within)\b/i

const eventDays = new RegExp(
  `${number}-(day|week)(?: [\\p{L}'’-]+){0,2} (festival|events?|trip|visit|conference|tour|summit|meeting|fair|strike|walkout|tournament|show|course|camp|celebration|exhibition|trial|ride|walk|workshop|symposium|retreat|carnival|championships?|stay|break)((?:[ ,]+(?:[\\p{L}'’-]+)){0,8}?),? (?:from |between |\\()?(?:(?:\\p{L}+day,? )?(\\d{1,2})(?:st|nd|rd|th)?(?: ?[-–] ?| to | until | and )(?:\\p{L}+day,? )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${monthName}|(?:\\p{L}+day, )?${monthName} (\\d{1,2})(?: ?[-–] ?| to | through | until )(\\d{1,2}))(?![\\d:])`,
  'giu'
)

const aYear = /(?<![\p{L}\d.,$£€/-])((?:1[5-9]|20)\d\d)(?![\d%\p{L}/]|[.,]\d|-\d|['’]s)/gu
/** How long something went on, between the sentence's two years. */
const passed = new RegExp(
  `(?:\\b(?:after|for|took|takes?|taking|lasted|spent|spending) (?:just )?${number} years(?! (?:old|of age|earlier|before|ago|thereafter|after (?:that|this|which)|in (?:prison|jail)))|${number} years (?:later|afterwards))(?![\\p{L}-])`,
  'giu'
)

/** "begins in 2027 and takes three years, ending in 2031": the one span of a sentence with two years. */
function passedFaults({text, sentences}: Passage): PassageFinding[] {
  if (!/ years\b/.test(text)) return []
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end)
    const years = [...words.matchAll(aYear)]
    const [from, to] = years
    if (!from || !to || years.length > 2 || !/ years\b/.test(words)) return []
    const [span, second] = [...words.matchAll(passed)]
    if (!span || second || span.index < from.index) return []
    // "retired in 1998, after 39 years, but led the choir until 2019": those that ended with the first year.
    if (/^after/i.test(span[0]) && words.slice(from.index + 4, span.index) === ', ') return []
    if (
      another.test(words) ||
      /\b(?:aged|age of|between|about|around|nearly|almost|more than|first|last)\b/.test(words)
    )
      return []
    // "two years later they began a war that was lost in 1865": what is told of the year is another event.
    if (/later|afterwards/i.test(span[0]) && /\b(?:that|which|who)\b/.test(words.slice(span.index, to.index))) return []
    const printed = span[1] ?? span[2] ?? ''
    const at = sentence.start + span.index + span[0].indexOf(printed)
    return yearFault(text, at, {
      printed,
      words: '',
      from: Number(from[1]),
      to: Number(to[1]),
      whole: span[0].trim(),
      start: sentence.start + span.index,
      before: ''
    })
  })
}

/** "from 1921 until 1945, and for the whole of those 14 years". */
const thoseYears = new RegExp(`${range}\\b[^.;!?\\d]{0,60}? (?:those|these) ${number} years\\b`, 'giu')

/** Find spans of years and of days that their two ends don't make: "12 years, from 1998 to 2012". */
export function spanFaults(passage: Passage): PassageFinding[] {
  const {text, role} = passage
  if (role === 'table' || !/[ -](?:years?|day|week)\b/.test(text) || !/\d/.test(text)) return []
  const ranges = yearFaults(text)
  return [
    ...ranges,
    ...(ranges.length === 0 ? passedFaults(passage) : []),
    ...(/-(?:day|week)\b/.test(text) ? dayFaults(text) : [])
  ]
}

function yearFaults(text: string): PassageFinding[] {
  if (!/(?:1[5-9]|20)\d\d\D{1,7}(?:1[5-9]|20)\d\d/.test(text)) return []
  const found: PassageFinding[] = []
  for (const match of text.matchAll(spanFirst)) {
    const [, printed = '', words = '', from, to] = match
    found.push(
      ...yearFault(text, match.index, {
        printed,
        words,
        from: Number(from),
        to: Number(to),
        whole: match[0],
        start: match.index,
        before: text.slice(Math.max(0, match.index - 40), match.index)
      })
    )
  }
  for (const match of [...text.matchAll(rangeFirst), ...text.matchAll(thoseYears)]) {
    const [, from, to, printed = ''] = match
    const at = match.index + match[0].lastIndexOf(printed)
    found.push(
      ...yearFault(text, at, {
        printed,
        words: '',
        from: Number(from),
        to: Number(to),
        whole: match[0],
        start: match.index,
        before: ''
      })
    )
  }
  return found
}

interface Years {
  readonly printed: string
  readonly words: string
  readonly from: number
  readonly to: number
  readonly whole: string
  /** Where the whole begins. */
  readonly start: number
  /** What stands before the number, where that may make it another one. */
  readonly before: string
}

function yearFault(
  text: string,
  at: number,
  {printed, words, from, to, whole, start, before}: Years
): PassageFinding[] {
  const years = numberOfText(printed.toLowerCase())
  const made = to - from
  if (years === undefined || years < 2 || made <= 0 || Math.abs(years - made) < 2) return []
  // What is far off is another matter.
  if (Math.max(years, made) > 2.5 * Math.min(years, made)) return []
  // "his six-year term (2001-2009)"
  const isTerm = /^ (?:\p{Ll}+ )?term$/u.test(words) && /\b(?:his|her|the|a)$/i.test(before.trimEnd())
  if (vetoes.test(before) || (another.test(words) && !isTerm) || another.test(before)) return []
  if (/\b(?:between|and|then|but)\b/.test(words)) return []
  return [
    {
      start: at,
      end: at + (/^\S+?[ -]years?/i.exec(text.slice(at))?.[0].length ?? printed.length),
      reason: `"${whole}": from ${from} to ${to} is ${made} years, not "${printed}"`,
      places: [{start, end: start + whole.length}],
      confidence: 0.85
    }
  ]
}

function dayFaults(text: string): PassageFinding[] {
  return [...text.matchAll(eventDays)].flatMap((match) => {
    const [whole, printed = '', unit = '', , , first, last, other, end] = match
    const value = numberOfText(printed.toLowerCase())
    const days = Number(last ?? end) - Number(first ?? other)
    if (value === undefined || days <= 0) return []
    const told = unit.toLowerCase() === 'week' ? value * 7 : value
    const slack = unit.toLowerCase() === 'week' ? 3 : 0
    // Nights or days, with the first or without it.
    if (told >= days - slack && told <= days + 1 + slack) return []
    if (vetoes.test(text.slice(Math.max(0, match.index - 24), match.index))) return []
    return [
      {
        start: match.index,
        end: match.index + printed.length + unit.length + 1,
        reason: `"${whole}": those are ${days + 1} days, not "${printed}-${unit}"`,
        places: [{start: match.index, end: match.index + whole.length}],
        confidence: 0.8
      }
    ]
  })
}
