import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {weekdayName, weekdays} from '../../../src/article/calendar.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {undecided, wordsOf} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {isExchanged} from '../figures/arithmetic.ts'

/** How many hours a text says that something went on. */
interface Hours extends Span {
  readonly block: Block
  readonly value: number
  readonly noun: string
}

/** When it began or ended. */
interface End extends Span {
  readonly block: Block
  readonly minutes: number
  readonly day: number | undefined
}

const nouns =
  'talks|negotiations|meeting|session|debate|sitting|siege|stand-off|standoff|hearing|operation|surgery|search|rescue|ordeal|flight|journey|crossing|strike|blackout|outage|shift|vigil|summit|marathon|deliberations|blaze|stoppage|count'
const number = '(?<value>\\d{1,2}(?:\\.5)?|[a-z]{3,9}(?:-[a-z]{3,5})?)'
const long = new RegExp(
  `(?<![\\p{L}\\d.,-])${number}(?:[- ]hour (?:\\p{Ll}+ ){0,2}?(?<noun>${nouns})| hours of (?:\\p{Ll}+ ){0,2}?(?<of>${nouns}))(?![\\p{L}-])`,
  'giu'
)
const time = `(?<hour>\\d{1,2})(?:[.:](?<minute>[0-5]\\d))? ?(?<half>[ap])\\.?m\\b\\.?(?:,? (?:on )?(?<day>${weekdayName}))?`
const begins = new RegExp(
  `\\b(?:sat down|met|convened|(?:had )?(?:begun|began|started|opened|gathered|got (?:under way|underway)|gone in|went in))(?: [\\p{L}’'-]+){0,5}? at ${time}`,
  'gu'
)
const finishes = new RegExp(
  `\\b(?:ended|finished|concluded|wound up|signed|adjourned|broke up|rose|emerged|agreed|clinched|sealed|called off|over)(?: [\\p{L}’'-]+){0,5}? at ${time}`,
  'gu'
)
const rough =
  /\b(?:about|around|nearly|almost|over|more than|less than|at least|up to|some|after|another|further|first|last|final|every|each|or|to|than|a|an) $/i

/** Find how long a meeting, a siege or a flight went on, which its headline tells otherwise than its text, or than its two ends do. */
export function* sittingFaults(article: Article): Generator<Finding> {
  const told = article.blocks.flatMap(hoursIn)
  const [first] = told
  if (!first) return
  const made = madeIn(article)
  for (const noun of new Set(told.map((one) => one.noun))) {
    const own = told.filter((one) => one.noun === noun)
    const values = new Set(own.map(({value}) => value))
    const off = made === undefined ? [] : own.filter(({value}) => Math.abs(value - made.hours) > 1)
    const fitting = made === undefined ? [] : own.filter((one) => !off.includes(one))
    // Two values of one thing of which the ends make one; else one above the text, and the other in it.
    const odd = values.size === 2 ? (fitting.length > 0 ? off[0] : own.find(({block}) => isAbove(block))) : undefined
    const rival = odd && (fitting[0] ?? own.find(({value, block}) => value !== odd.value && !isAbove(block)))
    if (!odd || !rival) continue
    yield fault(odd, rival, article, fitting.length > 0 ? made : undefined)
  }
}

function isAbove({role}: Block): boolean {
  return role === 'headline' || role === 'standfirst' || role === 'social'
}

function hoursIn(block: Block): readonly Hours[] {
  const {text, role} = block
  if (role === 'table' || !/[- ]hours? /i.test(text)) return []
  return [...text.matchAll(long)].flatMap((match): Hours[] => {
    const {value: printed = '', noun, of} = match.groups ?? {}
    const value = numberOfText(printed.toLowerCase())
    const before = text.slice(Math.max(0, match.index - 12), match.index)
    if (value === undefined || value < 2 || isQuoted(block.quotations, match.index)) return []
    if (rough.test(before) && !/\b(?:after|an?) $/i.test(before)) return []
    return [
      {block, start: match.index, end: match.index + match[0].length, value, noun: (noun ?? of ?? '').toLowerCase()}
    ]
  })
}

interface Made {
  readonly hours: number
  readonly from: End
  readonly to: End
}

/** The hours between the one beginning and the one end of an article. */
function madeIn(article: Article): Made | undefined {
  const body = article.blocks.filter(({role, text}) => role === 'body' && /\d ?[ap]\.?m\b/.test(text))
  const [from, second] = body.flatMap((block) => endsIn(block, begins))
  const [to, another] = body.flatMap((block) => endsIn(block, finishes))
  if (!from || !to || second || another) return undefined
  const days = from.day !== undefined && to.day !== undefined ? (to.day - from.day + 7) % 7 : undefined
  const within = (to.minutes - from.minutes + 1440) % 1440
  const minutes = days === undefined ? within : 1440 * days + to.minutes - from.minutes
  return minutes > 0 ? {hours: minutes / 60, from, to} : undefined
}

function endsIn(block: Block, pattern: RegExp): readonly End[] {
  return [...block.text.matchAll(pattern)].map((match) => {
    const {hour = '', minute = '0', half = '', day} = match.groups ?? {}
    const minutes = 60 * ((Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) + Number(minute)
    const end = match.index + match[0].length
    const start = match.index + match[0].lastIndexOf(' at ') + 4
    return {block, start, end, minutes, day: day === undefined ? undefined : weekdays.indexOf(day)}
  })
}

function fault(odd: Hours, rival: Hours, article: Article, made: Made | undefined): Finding {
  const proof = made ? [made.from, made.to] : []
  const ends = made ? `; from "${wordsOf(made.from)}" to "${wordsOf(made.to)}" is ${Math.round(made.hours)} hours` : ''
  const reason = `"${wordsOf(odd)}" in ${article.where(odd.block)}, "${wordsOf(rival)}" in ${article.where(rival.block)}${ends}`
  return {
    ...undecided(odd, [rival, ...proof], reason, article, 0.9),
    // Talks go on for more than one day, and each has its hours.
    severity: made || isExchanged(odd.value, rival.value) ? 'warning' : 'info'
  }
}
