import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {monthName, months, weekdayName} from '../../../src/article/calendar.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import {sentenceAround} from '../../../src/article/sentence-around.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {undecided, wordsOf} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {cues} from '../cues.ts'

/** From which day to which an event was held. */
interface Held extends Span {
  readonly block: Block
  /** With the first and the last. */
  readonly days: number
  /** The words of its sentence before the verb, in lower case. */
  readonly words: string
}

/** A number of days that a text gives an event. */
interface Days extends Span {
  readonly block: Block
  readonly value: number
  readonly noun: string
}

const event =
  'festival|fair|fête|fete|carnival|conference|convention|congress|summit|tournament|championships?|games|exhibition|expo|show|retreat|workshop|symposium|competition|contest|celebrations?|regatta|rally|tour|strike|walkout|course|camp|trial|hearing|inquest|visit|trip|pilgrimage|season|event|programme|program|series'
/** What lasts for days and is no event. */
const weather =
  '(?:\\p{Ll}+ )?(?:rain|snow|mud|wind|wet|storms?|sunshine|heat|mourning|rest|talks|protests?|riot\\p{Ll}*|violence|silence|waiting|delays?|filming|rehearsals?|preparation|searching|fighting|bombing)'
const first = `(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: (?<month>${monthName}))?|(?<name>${monthName}) (?<number>\\d{1,2})(?:st|nd|rd|th)?)`
const last = `(?:(?<lastday>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<lastmonth>${monthName})|(?:(?<lastname>${monthName}) )?(?<lastnumber>\\d{1,2})(?:st|nd|rd|th)?)`
const held = new RegExp(
  `\\b(?:ran|runs?|running|was held|were held|is held|held|takes place|took place|taking place|lasts?|lasted|will run|is on|goes on|went on)(?: (?:here|there|again|this year|daily|in [\\p{L} ]{3,30}?))?,? (?:from |between )?(?:${weekdayName},? )?${first}(?: (?:to|until|till|through|and) | ?[–-] ?)(?:${weekdayName},? )?${last}(?![\\p{L}\\d:%]|[.,]\\d)`,
  'gu'
)
const counted = new RegExp(
  `(?<![\\p{L}\\d.,$£€-])(?<value>\\d{1,2}|[A-Za-z]{3,9}(?:-[a-z]{3,5})?)(?: days of (?<of>(?!${weather}\\b)(?:\\p{Ll}+ )?\\p{Ll}{4,})(?=$|[,;:.!?]| (?:and|in|at|on|for|with|under|by|as)\\b)|[- ]day,? (?<noun>(?:(?!${event})[\\p{L}’'-]+ ){0,4}?(?:${event})))(?![\\p{L}-])`,
  'gu'
)
const rough =
  /\b(?:about|around|nearly|almost|over|more than|less than|at least|up to|some|first|last|final|opening|next|past|another|every|each|after|within|or|to|than|of the|another|previous|only|annual) (?:the |a |an |its |his |her )?$/i
/** What makes a length of days one of another year, or of something else. */
const another =
  /\b(?:last year|next year|previous|usual\w*|extended|shorten\w*|instead|cut|used to|once|first year|original\w*|until|20[0-9]\d|19\d\d)\b/i

/** Find a length in days, above the text or beside the event's own noun, that the article's one event does not last: "eight days of cinema" over "ran from November 14 to 20". */
export function* eventRangeFaults(article: Article): Generator<Finding> {
  const ranges = cues.blocks(article, 'month').flatMap((block) => (block.role === 'body' ? heldIn(block) : []))
  const [range, other] = ranges
  if (!range || other) return
  const lengths = article.blocks.flatMap(daysIn)
  const isMade = ({value}: Days): boolean => value === range.days || value === range.days - 1
  const off = lengths.filter((length) => !isMade(length) && isOfEvent(length, range))
  const [length] = off
  if (!length || off.some(({value}) => value !== length.value) || length.value > 2 * range.days) return
  const fitting = lengths.filter(isMade)
  // Two lengths of two things.
  if (fitting.some(({noun}) => noun !== length.noun)) return
  const reason = `"${wordsOf(length)}" here, but "${wordsOf(range)}" in ${article.where(range.block)} makes ${range.days} days`
  yield {
    ...undecided(length, [range], reason, article),
    severity: off.length + fitting.length > 1 || length.noun !== '' ? 'warning' : 'info',
    alsoAt: off.slice(1).map(({block, start, end}) => ({block, start, end}))
  }
}

function heldIn(block: Block): readonly Held[] {
  const {text} = block
  if (!/\b(?:ran|runs?|running|held|place|lasts?|lasted|on) /.test(text) || !/\d/.test(text)) return []
  return [...text.matchAll(held)].flatMap((match): Held[] => {
    const sentence = sentenceAround(block, match.index)
    const words = sentence ? text.slice(sentence.start, match.index).toLowerCase() : ''
    const days = daysBetween(match.groups ?? {})
    if (days === undefined || days < 2 || isQuoted(block.quotations, match.index)) return []
    if (!sentence || another.test(text.slice(match.index + match[0].length, sentence.end))) return []
    if (/\b(?:last year|previous|will not|not)\b/.test(words)) return []
    return [{block, start: match.index, end: match.index + match[0].length, days, words}]
  })
}

function daysBetween(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  const {day, month, name, number, lastday, lastmonth, lastname, lastnumber} = groups
  const to = months.indexOf(lastmonth ?? lastname ?? name ?? month ?? '')
  const from = months.indexOf(month ?? name ?? lastmonth ?? '')
  if (from < 0 || to < 0) return undefined
  const [one, two] = [Number(day ?? number), Number(lastday ?? lastnumber)]
  const made = (Date.UTC(2023, to, two) - Date.UTC(2023, from, one)) / 86_400_000
  return made > 0 && made < 40 ? made + 1 : undefined
}

function daysIn(block: Block): readonly Days[] {
  const {role, text} = block
  if (!/^(?:headline|standfirst|social|body|caption)$/.test(role) || !/[ -]days? /.test(text)) return []
  return [...text.matchAll(counted)].flatMap((match): Days[] => {
    const {value: printed = '', of, noun = ''} = match.groups ?? {}
    const value = numberOfText(printed.toLowerCase())
    const before = text.slice(Math.max(0, match.index - 30), match.index)
    if (value === undefined || value < 2 || rough.test(before)) return []
    const sentence = sentenceAround(block, match.index)
    if (isQuoted(block.quotations, match.index) || (sentence && another.test(text.slice(sentence.start, sentence.end))))
      return []
    // "eight days of cinema" is what stands over the text; in it, days of something are parts of it.
    if (of !== undefined && role === 'body') return []
    const own = noun.split(' ').at(-1) ?? ''
    return [{block, start: match.index, end: match.index + match[0].length, value, noun: own.toLowerCase()}]
  })
}

/** Whether a length is that of the event: by its noun, or above a text whose one event is held then. */
function isOfEvent({noun, block}: Days, {words}: Held): boolean {
  const named = new RegExp(`\\b(?:${event})\\b`).test(words)
  return noun === '' ? named && block.role !== 'body' : words.includes(noun)
}
