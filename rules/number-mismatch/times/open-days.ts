import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {weekdays, weekdayStart} from '../../../src/article/calendar.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import {sentenceAround, sentenceTextAround} from '../../../src/article/sentence-around.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {undecided, wordsOf} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'

/** Words that say on how many days of the week, or on which. */
interface Told extends Span {
  readonly block: Block
}

/** The days of the week that a text names, as a list or as ranges. */
interface Named extends Told {
  readonly days: ReadonlySet<number>
}

const day = `${weekdayStart}(?:day|s(?:day)?|nesday|r(?:s(?:day)?)?|urday)?s?\\b\\.?`
const range = `${day}(?:(?: (?:to|through|thru|until|till) | ?[–-] ?)${day})?`
const list = `${range}(?:(?:, and |, | and | & |/)${range})*`
const number = '(?<number>\\d|two|three|four|five|six|seven)'
const aWeek = `${number} (?<unit>days|nights|evenings) (?:a|per|each|every) week(?![\\p{L}-])`
const opens = `(?:opens?|opened|opening|serves?|served|serving|trades?|trading|operates?|operating|running|runs?)`
const anyWeek = new RegExp(aWeek, 'giu')
/** "is open six nights a week" */
const counted = new RegExp(`\\b${opens}\\b(?<between>[^.;:!?]{0,40}?) ${aWeek}`, 'giu')
/** "five days a week, Monday to Saturday" */
const joined = new RegExp(`(?<![\\p{L}-])${aWeek},? ?(?:[:(–—] ?)?(?:from |on |every )?(?<days>${list})`, 'giu')
const closed = new RegExp(`\\b(?:closed|shut|closes|no service)(?: all day)?(?: on| every)? (?<days>${list})`, 'gi')
const open = new RegExp(
  `\\b(?:open|opens|opening)(?: to the public| to visitors| for \\p{L}+)?(?: on| every| from)? (?<days>${list})`,
  'giu'
)
/** The line of a fact box that tells when a place is open. */
const hours = /^(?:(?:opening )?(?:hours|times)|open(?:ing)?|when)\b(?! did)/i
const anyDays = new RegExp(`\\b(?<days>${list})`, 'g')
/** What makes the days those of a part of the year, or of another matter. */
const other =
  /\b(?:except|unless|holidays?|summer|winter|spring|autumn|season\w*|january|february|march|april|june|july|august|september|october|november|december|formerly|used to|previously|until|till|last|this|next|will|from now|bank|extend\w*|cut|reduc\w*|instead|was|were|had|alternate|first|second|third|fourth|appointment|by request|only|usually|normally|sometimes|extra)\b/i
/** Further days, or parts of days, behind those that are named. */
const more = new RegExp(
  `^,? (?:and|or|plus|but|with)\\b[^.;]{0,40}\\b(?:${weekdayStart}|mornings?|afternoons?|evenings?|nights?|weekends?|weekdays?|days?|half)`
)
/** Of a place where one can eat, drink and shop, each has days of its own. */
const services =
  /\b(?:breakfast|brunch|lunch\w*|dinner|supper|tea|bar|kitchen|shop|caf[eé]|museum|gallery|office|garden\w*|takeaway|house|market|desk)\b/gi
const rough = /\b(?:at least|up to|about|around|some|or|to|between|than|not|only|even) $/i

/** Find days of the week that are not as many as a text says: "open six nights a week" over "Wednesday to Sunday". */
export function* openDayFaults(article: Article): Generator<Finding> {
  const ofWeeks = article.blocks.filter(({text}) => text.includes(' week'))
  if (ofWeeks.length === 0) return
  yield* ofWeeks.flatMap(joinedFaults)
  const claims = ofWeeks.flatMap(claimsIn)
  const [claim] = claims
  // Of two places, each has its own.
  const blocks = article.blocks.filter(({text}) => /day|week|(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)\b/.test(text))
  if (!claim || blocks.flatMap(({text}) => [...text.matchAll(anyWeek)]).length > 1) return
  const named = blocks.flatMap(openIn).filter((one) => isOfOne(claim, one))
  const off = blocks.flatMap(closedIn).filter((one) => isOfOne(claim, one))
  const count = numberOfText((claim.number ?? '').toLowerCase())
  const shut = new Set(off.flatMap(({days}) => [...days]))
  const all = new Set(named.flatMap(({days}) => [...days]))
  const [place] = named.length > 0 ? named : off
  // Days that are told as open and as closed are those of more than one place.
  if (!place || count === undefined || [...all].some((one) => shut.has(one))) return
  const parts = named.some(({block: {text}}) => (text.match(services) ?? []).length > 1) ? named : []
  const sizes = named.length > 0 ? new Set([all.size, ...parts.map(({days}) => days.size)]) : new Set([7 - shut.size])
  // What isn't told as closed either may be left out.
  if (sizes.has(count) || (named.length > 0 && all.size + shut.size < 7 && off.length > 0)) return
  yield fault(claim, place, named.length > 0 ? all.size : 7 - shut.size, article)
}

/** Whether days are those of the place of a claim: of no other that their sentence names. */
function isOfOne(claim: Told, place: Named): boolean {
  const sentence = sentenceAround(place.block, place.start)
  const before = place.block.text.slice(sentence?.start ?? 0, place.start)
  if (/^\W*(?:$|(?:it|they|we|and|but|open\w*|clos\w+|hours|times|when|dinner|lunch)\b)/i.test(before)) return true
  const own = new Set(
    sentenceOf(claim.block, claim.start)
      .toLowerCase()
      .match(/\p{L}{3,}/gu)
  )
  return (before.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some(
    (word) => own.has(word) && !/^(?:open.*|from|days|and|the|are|has|for|all|its|with)$/.test(word)
  )
}

function claimsIn(block: Block): ReadonlyArray<Told & {readonly number: string}> {
  return [...block.text.matchAll(counted)].flatMap((match) => {
    const {number: printed = '', between = '', unit = ''} = match.groups ?? {}
    const end = match.index + match[0].length
    const start = match.index + match[0].lastIndexOf(`${printed} ${unit}`)
    if (more.test(block.text.slice(end))) return []
    if (rough.test(`${between} `) || other.test(between) || isQuoted(block.quotations, start)) return []
    if (other.test(block.text.slice(Math.max(0, match.index - 24), match.index))) return []
    return [{block, start, end, number: printed}]
  })
}

/** The days on which a line or a sentence says that a place is open. */
function openIn(block: Block): readonly Named[] {
  const {text} = block
  const isHours = hours.test(text)
  if (other.test(text) && (isHours || !open.test(text))) return []
  open.lastIndex = 0
  const off = closedIn(block)
  const found = isHours ? [...text.matchAll(anyDays)] : [...text.matchAll(open)]
  return found.flatMap((match): Named[] => {
    const {days = ''} = match.groups ?? {}
    const start = match.index + match[0].length - days.length
    if (off.some((one) => one.start <= start && start < one.end) || (!isHours && other.test(sentenceOf(block, start))))
      return []
    return [{block, start, end: start + days.length, days: daysOf(days)}]
  })
}

function closedIn(block: Block): readonly Named[] {
  return [...block.text.matchAll(closed)].flatMap((match): Named[] => {
    const {days = ''} = match.groups ?? {}
    if (other.test(sentenceOf(block, match.index))) return []
    const end = match.index + match[0].length
    return [{block, start: match.index, end, days: daysOf(days)}]
  })
}

function sentenceOf(block: Block, at: number): string {
  return sentenceAround(block, at) ? sentenceTextAround(block, at) : block.text
}

/** The days that words name: "Tuesday, Thursday to Saturday". */
function daysOf(words: string): ReadonlySet<number> {
  const found = new Set<number>()
  const names = [...words.matchAll(new RegExp(`${weekdayStart}[a-z]*`, 'g'))]
  for (const [index, {0: name, index: at}] of names.entries()) {
    const own = indexOf(name)
    const next = names[index + 1]
    found.add(own)
    if (!next || !/^\.? ?(?:to|through|thru|until|till|[–-])/.test(words.slice(at + name.length, next.index))) continue
    for (let one = own; one !== indexOf(next[0]); one = (one + 1) % 7) found.add(one)
  }
  return found
}

function indexOf(name: string): number {
  return weekdays.findIndex((full) => full.slice(0, 3) === name.slice(0, 3))
}

function joinedFaults(block: Block): readonly Finding[] {
  return [...block.text.matchAll(joined)].flatMap((match): Finding[] => {
    const {number: printed = '', unit = '', days = ''} = match.groups ?? {}
    const made = daysOf(days).size
    const count = numberOfText(printed.toLowerCase())
    const isHalf = more.test(block.text.slice(match.index + match[0].length))
    if (count === undefined || count === made || made < 2 || isHalf) return []
    if (rough.test(block.text.slice(Math.max(0, match.index - 12), match.index))) return []
    const end = match.index + `${printed} ${unit}`.length
    const reason = `"${match[0]}": those are ${made} days, not "${printed}"`
    return [{block, start: match.index, end, severity: 'warning', reason, confidence: 0.85}]
  })
}

function fault(claim: Told, place: Named, made: number, article: Article): Finding {
  const reason = `"${wordsOf(claim)}" here, but "${wordsOf(place)}" in ${article.where(place.block)} makes ${made}`
  return {...undecided(claim, [place], reason, article), severity: 'warning'}
}
