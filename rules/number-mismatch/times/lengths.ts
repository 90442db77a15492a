import type {Block} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {notedOf} from '../../../src/article/once.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {matchesAt} from '../cues.ts'

/** What lengths of time and the points between which they lie are measured in: minutes, days of the year or of the week, years. */
export type Scale = 'clock' | 'calendar' | 'week' | 'years'

/** A length of time as it stands in a text: `three weeks`, `17-day`, `half a century`. */
export interface Length extends Span {
  readonly block: Block
  readonly scale: Scale
  /** In minutes, days or years, as its scale has it. */
  readonly value: number
  /** How far off what it measures may be. */
  readonly slack: number
  /** Whether its number is `a` or it is `a fortnight`: it says where something lies, seldom how long it lasts. */
  readonly isSingle: boolean
}

interface Unit {
  readonly scale: Scale
  readonly value: number
  readonly slack: number
}

const units: Readonly<Record<string, Unit>> = {
  minute: {scale: 'clock', value: 1, slack: 4},
  hour: {scale: 'clock', value: 60, slack: 35},
  day: {scale: 'calendar', value: 1, slack: 1},
  night: {scale: 'calendar', value: 1, slack: 1},
  week: {scale: 'calendar', value: 7, slack: 4},
  fortnight: {scale: 'calendar', value: 14, slack: 4},
  month: {scale: 'calendar', value: 30.4, slack: 16},
  year: {scale: 'years', value: 1, slack: 1},
  century: {scale: 'years', value: 100, slack: 3}
}
const number = '\\d{1,3}|an?|half an?|a quarter of an?|(?:a|one) hundred|[a-z]{3,9}(?:-[a-z]{3,5})?'
const lasting = new RegExp(
  `(?<![\\p{L}\\d.,:$£€₹–-])(${number})( and a half)?[ \\u00A0-](minute|hour|day|night|week|fortnight|month|year|century|centurie)s?(?: and (?:(a half)|(\\d{1,2}|[a-z]{3,9}(?:-[a-z]{3,5})?) minutes))?(?![\\p{L}])(?! and a (?:half|quarter)\\b)(?!-\\p{L})`,
  'iuy'
)
/** "a quarter of an hour" */
const mostBefore = 4
/** What makes a length an approximate one, or one of something else. */
const rough =
  /\b(?:(?:about|around|nearly|almost|over|more than|less than|under|at least|at most|some|roughly|approximately|up to|within|or|to|per|than|between|only|nor|as many as|well over|just over|just under|just shy of|close to|opening) (?:an? )?|(?:every|each|first|last|next|past|another|further|final|other|working|previous|coming|following) (?:of (?:the |his |her )?)?)$/i
const other =
  /^(?:['’]?s?['’]? (?:old|of age|ago|(?:or|to) (?:\d|two|three|four|five|six|seven|eight|nine|ten|more|a )|pay|wages|salary|leave|worth|supply|holiday|experience|imprisonment|warranty|guarantee|earlier than|more|less|a (?:week|month|year)|per|each|of (?:age|experience|service|training|sunshine|rain))\b|-olds?\b|['’]? (?:in (?:jail|prison)|behind bars|probation|suspended|community)\b|['’]? (?:working|business)\b)/i

/** The exact lengths of time of a block: no ages, rates, sentences and approximate ones. */
export function lengthsOf(block: Block): readonly Length[] {
  return notedOf(block, lengthsOf, block, read)
}

function read(block: Block): readonly Length[] {
  const {text} = block
  return matchesAt(block, lasting, 'length', mostBefore).flatMap((match) => {
    const [whole, printed = '', half, name = '', behindHalf, minutes] = match
    const unit = units[name.toLowerCase().replace(/ie$/, 'y')]
    const count = countOf(printed.toLowerCase())
    if (!unit || count === undefined || (count === 0 && unit.value > 0)) return []
    const [start, end] = [match.index, match.index + whole.length]
    const before = text.slice(Math.max(0, start - 24), start)
    if (rough.test(before) || other.test(text.slice(end, end + 24))) return []
    const more = minutes === undefined ? 0 : countOf(minutes.toLowerCase())
    if (more === undefined) return []
    const isHalved = half !== undefined || behindHalf !== undefined
    return [
      {
        block,
        start,
        end,
        scale: unit.scale,
        value: (count + (isHalved ? 0.5 : 0)) * unit.value + more,
        slack: more > 0 ? 4 : isHalved && name.toLowerCase() === 'hour' ? 20 : unit.slack,
        isSingle: /^an?$/i.test(printed)
      }
    ]
  })
}

function countOf(printed: string): number | undefined {
  if (/^an?$/.test(printed)) return 1
  if (printed.endsWith('hundred')) return 100
  if (printed.startsWith('half')) return 0.5
  return printed.startsWith('a quarter') ? 0.25 : numberOfText(printed)
}

/** Whether a length is that between two points, as far as it may be counted with the first, the last or neither. */
export function fits({value, slack}: Length, made: number): boolean {
  return Math.abs(value - made) <= slack
}

/** Whether a length is so near to what two points make that it must be meant of them. */
export function isNear({value}: Length, made: number, times: number): boolean {
  return made > 0 && value <= made * times && made <= value * times
}
