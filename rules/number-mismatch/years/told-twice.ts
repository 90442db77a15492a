import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {monthName, months} from '../../../src/article/calendar.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import {sentenceAround} from '../../../src/article/sentence-around.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import {memberAt} from './people.ts'

/** What somebody or something did, and in which month of which year. */
interface Event extends Span {
  readonly block: Block
  readonly subject: string
  readonly verb: string
  readonly month: number | undefined
  readonly year: number
  readonly isEntry: boolean
}

const when = `(?:(?:(?<day>\\d{1,2}) )?(?<month>${monthName})(?: \\d{1,2},)?,? )?(?<year>(?:1[5-9]|20)\\d\\d)`
const subject =
  "(?<subject>[Hh]e|[Ss]he|[Tt]he (?:\\p{Ll}+ )?(?!(?:is|was|are|were|has|had)\\b)\\p{Ll}+|(?:M[rs]s?|Dr|Sir|Dame)? ?\\p{Lu}[\\p{L}’'-]+(?: (?:\\p{Lu}[\\p{L}’'-]+|\\d+)){0,3})"
const verb =
  '(?<be>(?:is|was|are|were|has been|had been) )?(?:then |formally |finally |officially )?(?<verb>\\p{Ll}{3,})'
/** A line of a timeline: "March 2021: Ms Bell is moved to another clinic". */
const entry = new RegExp(`^(?:In )?${when}(?: ?[:–—-]|,)? ${subject} ${verb}(?!\\p{L})`, 'u')
/** "In March 2020 she was moved". */
const opening = new RegExp(`\\b[Ii]n ${when},? ${subject} ${verb}(?!\\p{L})`, 'gu')
/** "she was moved to another clinic in March 2020". */
const closing = new RegExp(
  `(?<![\\p{L}’'-])${subject} ${verb}(?<between>(?: (?!in\\b|after|before|and\\b|until)[\\p{L}’'-]+){0,7}) in ${when}(?![\\d–-])`,
  'gu'
)
/** What happens once to one and the same; other things are done in one year and again in the next. */
const once = new Set([
  'open',
  'clos',
  'found',
  'di',
  'retir',
  'resign',
  'born',
  'buil',
  'establish',
  'demolish',
  'inaugurat',
  'abolish',
  'orphan'
])
const again = /\b(?:again|second|third|another|re-\p{Ll}+|twice|each|every)\b/iu
const forms: Readonly<Record<string, string>> = {
  dies: 'di',
  died: 'di',
  built: 'buil',
  build: 'buil',
  builds: 'buil',
  founded: 'found',
  found: 'find',
  finds: 'find',
  wins: 'win',
  won: 'win',
  takes: 'tak',
  took: 'tak',
  taken: 'tak',
  becomes: 'becom',
  became: 'becom',
  leaves: 'leav',
  left: 'leav',
  begins: 'begin',
  began: 'begin',
  begun: 'begin',
  buys: 'buy',
  bought: 'buy',
  sells: 'sell',
  sold: 'sell',
  makes: 'mak',
  made: 'mak',
  gives: 'giv',
  given: 'giv',
  gave: 'giv',
  sends: 'send',
  sent: 'send',
  sinks: 'sink',
  sank: 'sink',
  sunk: 'sink',
  loses: 'los',
  lost: 'los',
  joins: 'join',
  moves: 'mov'
}

/** Find an event that a timeline has in another year, or in another month of its year, than the text. */
export function* toldTwiceFaults(article: Article, desk: Desk): Generator<Finding> {
  const blocks = article.blocks.filter(({role, text}) => role !== 'headline' && /(?:1[5-9]|20)\d\d/.test(text))
  const entries = blocks.flatMap((block) => entryOf(block, article, desk))
  if (entries.length === 0) return
  const own = new Set(entries.map(({block}) => block))
  const told = blocks
    .filter((block) => !own.has(block) && block.role === 'body')
    .flatMap((block) => eventsIn(block, article, desk))
  const isSame = (one: Event, two: Event): boolean => one.subject === two.subject && one.verb === two.verb
  for (const one of entries) {
    const [rival, second] = told.filter((other) => isSame(one, other))
    if (!rival || second || entries.some((other) => other !== one && isSame(one, other))) continue
    if (!isOtherwise(one, rival)) continue
    // What the text has too is a second event.
    const printed = one.block.text.slice(one.start, one.end)
    if (article.blocks.some(({role, text}) => role === 'body' && text.includes(printed))) continue
    yield {...contradiction(one, rival, article, 0.85), severity: 'warning'}
  }
}

/** Whether one part of two dates is another: the year of a month, or the month of a year. */
function isOtherwise(one: Event, two: Event): boolean {
  if (one.month !== undefined && two.month !== undefined) {
    return (one.year === two.year) !== (one.month === two.month) && (one.year === two.year || one.month === two.month)
  }
  return one.year !== two.year && once.has(one.verb.replace('be ', ''))
}

function entryOf(block: Block, article: Article, desk: Desk): readonly Event[] {
  if (block.role === 'body' && block.words.length > 25) return []
  const match = entry.exec(block.text)
  return match ? eventOf(match, block, article, desk, true) : []
}

function eventsIn(block: Block, article: Article, desk: Desk): readonly Event[] {
  return [...block.text.matchAll(opening), ...block.text.matchAll(closing)].flatMap((match) =>
    eventOf(match, block, article, desk, false)
  )
}

function eventOf(
  match: RegExpExecArray,
  block: Block,
  article: Article,
  desk: Desk,
  isEntry: boolean
): readonly Event[] {
  const {subject: who = '', be, verb: word = '', month, year = ''} = match.groups ?? {}
  if (isQuoted(block.quotations, match.index) || again.test(sentenceOf(block, match.index))) return []
  const key = stemOf(word)
  const whole = /^(?:he|she)$/i.test(who)
    ? memberAt(block, match.index + match[0].indexOf(who), article, desk)?.surname
    : (/(?:^| )(\p{Lu}?\p{L}+(?: \d+)?)$/u.exec(who)?.[1] ?? '')
  if (key === undefined || whole === undefined || whole === '') return []
  const printed = month === undefined ? year : `${month} ${year}`
  const start = match.index + match[0].search(new RegExp(month ?? year))
  const end = match.index + match[0].indexOf(year, start - match.index) + year.length
  if (block.text.slice(start, end).length > printed.length + 4) return []
  return [
    {
      block,
      start,
      end,
      subject: whole.toLowerCase(),
      verb: `${be === undefined ? '' : 'be '}${key}`.replace(/^be (?=clos|open|born|buil)/, ''),
      month: month === undefined ? undefined : months.indexOf(month),
      year: Number(year),
      isEntry
    }
  ]
}

function sentenceOf(block: Block, at: number): string {
  const {start, end} = sentenceAround(block, at) ?? {start: 0, end: block.text.length}
  return block.text.slice(start, end)
}

/** The stem of a verb in the present or the past; undefined for what is none of the regular forms nor of the commonest others. */
function stemOf(word: string): string | undefined {
  const known = forms[word]
  if (known !== undefined) return known
  if (word === 'born') return word
  const [, stem] = /^(\p{Ll}{2,}?)(?:ed|es|s|e)$/u.exec(word) ?? []
  return stem?.replace(/([bdgklmnprt])\1$/, '$1')
}
