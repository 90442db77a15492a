/** Measures before a noun and alone: "a 12-years-old girl", "a two weeks holiday", "within 48-hours", "he is 12 year old". */
import {tensAndOnes} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import type {Pattern, Proposal} from './proposal.ts'
import {surely} from './verb-number.ts'

const units =
  'year|month|week|day|hour|minute|second|mile|metre|meter|kilometre|kilometer|foot|feet|inch|pound|dollar|euro|page|storey'
const count =
  '\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|ninety'
const joined: RegExp = new RegExp(`^(${count})-(${units})s(-old|-long)?$`)
const number: RegExp = new RegExp(`^(?:${count})$`)
const unit: ReadonlySet<string> = new Set(units.split('|'))

const what = 'A measure in the wrong form'

/** "a 12-years-old girl": before its noun a measure has no plural; "within 48-hours", "she is 12-years-old": alone it has no hyphen. */
export function joinedMeasure(line: Line, at: number, out: Proposal[]): undefined {
  const word = line.word(at)
  const found = word.includes('-') ? joined.exec(word) : undefined
  if (!found || Number(found[1]) === 1 || /['’]/.test(line.gap(at + 1))) return
  const [, many = '', one = '', tail = ''] = found
  const determined = /^(?:a|an|the|this|that|his|her|their|our|its|my|your)$/.test(line.word(at - 1))
  const old = line.joined(at + 1) && /^(?:old|long)$/.test(line.word(at + 1))
  // "thirty degrees, ten-minutes latitude": a measure of its own behind another
  const next = old ? determined : opensNoun(line, at + 1) && line.word(at - 1) !== 'degrees'
  // "the two-weeks"
  if (tail === '' && !next && determined) return
  const before = next || (tail === '-old' && determined)
  const to = before ? `${many}-${one}${tail}` : `${many} ${one}s${tail.replace('-', ' ')}`
  out.push({at, to, bar: surely, what, frame: 'joined measure'})
}

/** Whether what a measure belongs to may follow it. */
function opensNoun(line: Line, at: number): boolean {
  const never = Pos.preposition | Pos.adverb | Pos.auxiliary | Pos.conjunction
  return (
    line.joined(at) && (line.isName(at) || line.can(at, noun | Pos.adjective | Pos.verbBase)) && !line.can(at, never)
  )
}

/** "a two weeks holiday", "an eight months period": behind "a" a measure is one. */
export const openMeasure: Pattern = (line, at, out) => {
  const word = line.word(at)
  if (!word.endsWith('s') || !unit.has(word.slice(0, -1)) || !number.test(line.word(at - 1)) || !line.joined(at)) return
  if (!/^an?$/.test(line.word(at - 2)) || !line.joined(at - 1) || !line.joined(at + 1)) return
  const old = /^(?:old|long)$/.test(line.word(at + 1)) ? at + 2 : at + 1
  // "a 15 minutes meeting", "a 10 days trip": behind the article, what may be a verb as well is a noun.
  const never = Pos.preposition | Pos.adverb | Pos.auxiliary | Pos.conjunction | Pos.subordinator | Pos.comparative
  if (!line.joined(old) || !line.can(old, Pos.nounSingular) || line.can(old, never)) return
  // In digits, no sequence of words tells it.
  const bar = /^\d/.test(line.word(at - 1)) ? Number.NEGATIVE_INFINITY : surely
  out.push({at, to: word.slice(0, -1), bar, what, frame: 'open measure'})
}

/** "he is 12 year old": alone it has its plural. */
export const yearOld: Pattern = (line, at, out) => {
  if (line.word(at + 1) !== 'old' || !line.joined(at + 1) || !/^(?:year|month|week|day)$/.test(line.word(at))) return
  if (number.test(line.word(at - 1))) yearOldHere(line, at, out)
}

/** The unit behind its number, with "old" behind it. */
function yearOldHere(line: Line, at: number, out: Proposal[]): undefined {
  if (line.isQuoted(at) || !line.joined(at) || line.goesOn(at + 2) || line.word(at - 1) === '1') return
  if (/^(?:is|was|are|were|am|i'm|he's|she's|it's|only|now|just|almost|nearly)$/.test(line.word(at - 2)))
    out.push({at, to: `${line.word(at)}s`, bar: surely, what, frame: 'year old'})
}

/** "Five hundreds trees": behind a number, what is counted in hundreds has no ending. */
export function roundMany(line: Line, at: number, out: Proposal[]): undefined {
  const lead = at - 1
  if (!number.test(line.word(lead)) && !/^(?:several|few)$/.test(line.word(lead))) return
  if (!line.joined(at) || !line.joined(at + 1) || /^[$£€]/.test(line.gap(lead))) return
  const head = line.only(at + 1, Pos.adjective) && line.joined(at + 2) ? at + 2 : at + 1
  if (line.only(head, Pos.nounPlural) || line.word(head) === 'people')
    out.push({at, to: line.word(at).slice(0, -1), bar: surely, frame: 'hundreds of several', mate: lead})
}

/** "six foots high": made by rule. */
export function footsMany(line: Line, at: number, out: Proposal[]): undefined {
  if (line.joined(at) && (number.test(line.word(at - 1)) || /^(?:few|many|several)$/.test(line.word(at - 1))))
    out.push({at, to: 'feet', bar: surely, what, frame: 'foots'})
}

/** "It costs five pound": what is paid, outside of speech. */
export function poundOne(line: Line, at: number, out: Proposal[]): undefined {
  if (line.isQuoted(at) || !number.test(line.word(at - 1)) || Number(line.word(at - 1)) === 1 || !line.joined(at))
    return
  if (
    !/^(?:costs?|paid|pays?|charges?|charged|spent|spends?|earns?|earned|saves?|saved|for|than|least|about|around|nearly|almost)$/.test(
      line.word(at - 2)
    )
  )
    return
  if (!line.joined(at - 1) || !/^ $/.test(line.gap(at - 1))) return
  const ends = line.joined(at + 1)
    ? /^(?:for|per|to|on|in|from|and|or|each|when|because)$/.test(line.word(at + 1))
    : /^["”’)]*[.,;]/.test(line.gap(at + 1))
  if (ends) out.push({at, to: `${line.word(at)}s`, bar: surely, frame: 'pound'})
}

/** "twenty-five year old" behind a form of be. */
export function joinedYearOld(line: Line, at: number, out: Proposal[]): undefined {
  if (line.word(at + 1) === 'old' && tensAndOnes.test(line.word(at - 1)) && line.joined(at)) yearOldHere(line, at, out)
}

/** "two metre high", "about 12 foot deep": behind a verb, with nothing that it describes. */
export const openUnit: Pattern = (line, at, out) => {
  const word = line.word(at)
  if (!unit.has(word) || /^(?:foot|feet|pound)$/.test(word) || line.isQuoted(at)) return
  if (!number.test(line.word(at - 1)) || Number(line.word(at - 1)) === 1 || !line.joined(at) || !line.joined(at + 1))
    return
  if (!/^(?:high|deep|wide|tall|thick|away|apart|ago|later|earlier)$/.test(line.word(at + 1)) || line.goesOn(at + 2))
    return
  const before = line.word(at - 2)
  if (/^(?:a|an|the|this|that|his|her|its|their)$/.test(before)) return
  if (
    /^(?:is|was|are|were|about|nearly|almost|than|some|only)$/.test(before) ||
    /^(?:away|apart|ago|later|earlier)$/.test(line.word(at + 1))
  )
    out.push({at, to: word === 'inch' ? 'inches' : `${word}s`, bar: surely, what, frame: 'open unit'})
}

const countedThing =
  /^(?:passenger|hectare|acre|kilometre|kilometer|metre|meter|mile|student|pupil|soldier|worker|officer|resident|goal|ticket|house|home|car|vehicle|job|shop|book|seat|player|prisoner|employee|patient|victim|villager|voter|driver|teacher|farmer|family|school|tonne|litre|liter|minute|hour|week|month|year|day|point|run|wicket|vote|case|death)$/

/** "carrying 140 passenger.", "covers 300 hectare": what a verb counts, at the end of its phrase. */
export const countedOne: Pattern = (line, at, out) => {
  const word = line.word(at)
  if (!countedThing.test(word) || !line.joined(at) || line.isQuoted(at)) return
  const digits = line.word(at - 1)
  if (!/^\d{1,3}(?:,\d{3})?$/.test(digits) || Number(digits) === 1) return
  if (
    line.joined(at + 1)
      ? !/^(?:in|of|from|at|to|were|are|have|who)$/.test(line.word(at + 1))
      : !/^[.,;]\s?/.test(line.gap(at + 1))
  )
    return
  if (
    !line.joined(at - 1) ||
    !line.can(at - 2, Pos.verbS | Pos.verbPast | Pos.verbIng | Pos.verbBase) ||
    line.can(at - 2, noun)
  )
    return
  const to = word === 'family' ? 'families' : `${word}s`
  out.push({at, to, bar: surely, what: 'Words that do not agree', frame: 'counted one'})
}
