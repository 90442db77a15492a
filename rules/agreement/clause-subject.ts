/** The subject that a clause begins with, where its number is certain. */
import {definiteButYour} from '../../src/desk/english/closed-classes.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import {behindTime} from './attachments.ts'
import {isCollective, isMeasure} from './collective.ts'
import type {Line} from './line.ts'
import {readPhrase, type Phrase} from './noun-phrase.ts'
import {readShare} from './shares.ts'
import {amount} from './subject-checks.ts'

const indefinite: ReadonlySet<string> = new Set(
  'everyone everybody nobody anyone anybody someone somebody everything nothing something anything'.split(' ')
)
/** Times, which open a sentence and are no subject. */
const time: ReadonlySet<string> = new Set(
  'day days week weeks month months year years morning mornings evening evenings afternoon afternoons night nights time times moment season seasons weekend decade century spring summer autumn winter term minute hour'.split(
    ' '
  )
)
const hedges: ReadonlySet<string> = new Set(
  'almost nearly virtually practically only even just about over roughly'.split(' ')
)
const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof professor sir dame president senator governor councillor cllr archbishop pope constable sergeant'.split(
    ' '
  )
)
/** Collections that are one thing where what they hold is definite ("the range of the radios"), and a list always. */
const counted: ReadonlySet<string> = new Set(
  'range sum average collection selection combination mix mixture chain sample'.split(' ')
)
/** Determiners that go with one and with several, or that turn the number. */
const either: ReadonlySet<string> = new Set('most all some any no both such that whose'.split(' '))
const counts: ReadonlySet<string> = new Set(
  'these those many several few two three four five six seven eight nine ten'.split(' ')
)

/** Counts, of which there are several. */
const several = /^(?:both|several|many|few|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)$/

/** What begins no noun phrase. */
const noSubject = Pos.preposition | Pos.auxiliary | Pos.modal | Pos.conjunction | Pos.to

/** A subject whose number is certain. */
export interface Subject {
  readonly number: 'one' | 'many'
  readonly head: number
  /** The place behind it. */
  readonly end: number
  /** Whether a pronoun or "each" says by itself that it is one. */
  readonly quantified: boolean
  /** Whether it is a person by name. */
  readonly person?: boolean | undefined
}

/** The subject that begins at a place; undefined where its number is not certain. */
export function readSubject(line: Line, from: number): Subject | undefined {
  // "almost every farmer", "only one of them"
  const more = line.word(from) === 'more' && line.word(from + 1) === 'than' && line.word(from + 2) === 'half'
  const start = more ? from + 2 : hedges.has(line.word(from)) && line.linked(from + 1) ? from + 1 : from
  const word = line.word(start)
  if (indefinite.has(word)) return one(start)
  const share = readShare(line, start) ?? (start === from ? undefined : readShare(line, from))
  if (share) return {...share, quantified: true}
  if (line.can(start, noSubject) || (line.can(start, Pos.pronoun) && !line.can(start, Pos.determiner))) return undefined
  if (line.word(start + 1) === 'of' && line.linked(start + 1) && /^(?:each|one|neither|either)$/.test(word))
    return one(start)
  // "both of the shops", "not one of the windows"
  if (line.word(start + 1) === 'of' && line.linked(start + 1) && several.test(word))
    return halfOf(line, start + 2) && {number: 'many', head: start, end: start + 1, quantified: false}
  // "two thirds of the pupils"
  if (
    /^(?:two|three)$/.test(word) &&
    /^(?:thirds|quarters|fifths)$/.test(line.word(start + 1)) &&
    line.word(start + 2) === 'of'
  )
    return halfOf(line, start + 3)
  if (word === 'not' && line.word(start + 1) === 'one' && line.word(start + 2) === 'of') return one(start + 1)
  if (word === 'half' && line.word(start + 1) === 'the' && line.linked(start + 1)) return halfOf(line, start + 1)
  if (word === 'every' && line.word(start + 1) === 'one' && line.word(start + 2) === 'of') return one(start + 1)
  if (word === 'no' && line.word(start + 1) === 'one' && line.linked(start + 1)) return one(start + 1)
  if (titles.has(word)) return titled(line, start)
  const phrase = readPhrase(line, start)
  if (!phrase) return undefined
  const quantified = word === 'each' || word === 'every'
  // "The council has", "the mayor said": what stands side by side is asked elsewhere.
  if (!quantified && line.joined(phrase.end) && line.can(phrase.end, Pos.auxiliary | Pos.modal)) return undefined
  const number = numberOf(line, phrase)
  return number && {number, head: phrase.head, end: phrase.end, quantified}
}

function numberOf(line: Line, phrase: Phrase): 'one' | 'many' | undefined {
  const {start, head, end, determiner} = phrase
  const word = line.word(head)
  const plural = /^(?:some|all|no|most|any)$/.test(determiner) && line.only(head, Pos.nounPlural)
  if ((either.has(determiner) && !plural) || isOpen(line, phrase)) return undefined
  // "the closing of the schools"
  if (line.can(head, Pos.verbIng))
    return line.word(end) === 'of' && head <= start + 1 && !/^an?$/.test(determiner) ? 'one' : undefined
  const direct =
    determiner !== '' &&
    (head === start + 1 ||
      /['’]s?$/.test(line.word(head - 1)) ||
      line.only(head - 1, Pos.adjective | Pos.superlative | Pos.numeral))
  const attached =
    (line.linked(end) && line.can(end, Pos.preposition | Pos.pronoun)) ||
    (line.gap(end) === ', ' && /^(?:which|who)$/.test(line.word(end))) ||
    (head === 0 && isOfTime(line, end))
  if (line.can(head, Pos.nounPlural) || (direct && line.only(head, Pos.verbS)))
    return isMany(line, phrase, direct, attached) ? 'many' : undefined
  // "Damage to the houses", "Work at three of them": a noun that needs no determiner, at the head of its sentence.
  if (determiner === '')
    return head === 0 &&
      line.can(end, Pos.preposition) &&
      line.only(head, Pos.nounSingular | Pos.verbBase) &&
      !line.isName(end + 1) &&
      !/^(?:top|bottom|part|key|chief|front|case|back)$/.test(word)
      ? 'one'
      : undefined
  const other =
    (direct || attached ? Pos.verbBase | Pos.adjective : 0) | (direct ? Pos.verbPast | Pos.verbParticiple : 0)
  return !counts.has(determiner) &&
    line.only(head, Pos.nounSingular | other | (word === 'number' ? Pos.comparative : 0))
    ? 'one'
    : undefined
}

/** "Figures published last month", "Reports released on Monday": what was done to them, and when. */
function isOfTime(line: Line, at: number): boolean {
  return (
    line.linked(at) &&
    line.only(at, Pos.verbParticiple | Pos.verbPast) &&
    line.can(at, Pos.verbParticiple) &&
    (behindTime(line, at + 1) > at + 1 || /^(?:on|in|by|for)$/.test(line.word(at + 1)))
  )
}

/** Whether either verb may follow a noun, or what it is can't be told. */
function isOpen(line: Line, {start, head, end, determiner}: Phrase): boolean {
  const word = line.word(head)
  // "the number of steps"
  if (/^(?:number|amount)$/.test(word)) return determiner !== 'the'
  if (
    line.isName(head) ||
    time.has(word) ||
    (isMeasure(word) && word !== 'people' && !line.only(head, Pos.nounSingular)) ||
    amount(line, start, head)
  )
    return true
  const definite = /^(?:the|its|their|these|those|his|her)$/.test(line.word(end + 1))
  // "a wide-range of groups"
  const last = word.replace(/^.*-/, '')
  if (counted.has(last) ? !definite : isCollective(last) && word !== 'list') return true
  if (line.can(head, Pos.pronoun | Pos.determiner | Pos.numeral)) return true
  // "the more people": a comparison.
  if (line.can(start + 1, Pos.comparative) || /^(?:more|less)$/.test(line.word(start + 1))) return true
  // "the accused", "the dead": of one or of several.
  return /ed$|^(?:dead|slain|fallen|chosen|lost)$/.test(word) && line.can(head, Pos.verbParticiple | Pos.adjective)
}

function isMany(line: Line, {start, head, end, determiner}: Phrase, direct: boolean, attached: boolean): boolean {
  if (!/(?:s|men|people|children|feet|teeth|mice)$/.test(line.word(head)) || line.can(head, Pos.nounSingular))
    return false
  if (/^(?:a|an|this|each|every|another)$/.test(determiner)) return false
  if (determiner !== '') return direct || (line.only(head, Pos.nounPlural) && !line.mayBe(head, Pos.verbS))
  // "Doctors without Borders", "Friends of Norway": a body's name.
  const body = start === 0 && line.isName(end + 1) && !/^(?:in|at|from)$/.test(line.word(end))
  // "Outdoor stalks, which are"; "Williams, who was" is a name.
  const described = head === start + 1 && start === 0 && line.only(0, Pos.adjective) && !line.word(0).includes('-')
  if (described && !line.linked(head + 1) && attached) return line.only(head, Pos.nounPlural | Pos.verbS)
  const alone = described || (head === start && line.linked(head + 1))
  return alone && attached && !body && line.only(head, Pos.nounPlural)
}

/** "half the houses": as many as there are. */
function halfOf(line: Line, start: number): Subject | undefined {
  const phrase = readPhrase(line, start)
  if (
    !phrase ||
    !definiteButYour.test(phrase.determiner) ||
    !line.only(phrase.head, Pos.nounPlural) ||
    isMeasure(line.word(phrase.head))
  )
    return undefined
  return {number: 'many', head: phrase.head, end: phrase.end, quantified: true}
}

/** "Mr Okafor", "Dr. Anna Holt": one person. */
function titled(line: Line, start: number): Subject | undefined {
  let at = start + 1
  const near = line.linked(at) || line.gap(at) === '. '
  while (at < start + 4 && (at > start + 1 ? line.linked(at) : near) && line.isName(at)) at++
  if (at === start + 1 || /['’]s?$/.test(line.word(at - 1))) return undefined
  return {...one(at - 1), person: true}
}

/** "each", "no one": one thing by what it says. */
function one(head: number): Subject {
  return {number: 'one', head, end: head + 1, quantified: true}
}
