/** Plurals without an article before a verb of one: "In small towns, people tends to", "No cars is allowed", "Heavy storms has damaged". */
import {noun, Pos} from '../../src/desk/english/pos.ts'
import {beginsClause} from './clause-start.ts'
import {isMeasure} from './collective.ts'
import type {Line} from './line.ts'
import {wordBefore} from './phrase.ts'
import type {Pattern} from './proposal.ts'
import {hasObject, manyOfOne, notVerb, surely} from './verb-number.ts'

/** What may stand before a plural instead of an article. */
const quantifier = /^(?:no|some|all|most|other|many|several|few|certain|various)$/

/** What an idea of several is the subject of: "Fewer cars means less noise", "Long hours makes for". */
const ofIdea = /^(?:means|makes|equals|is|costs|takes|leads|results|beats|sounds|seems|helps|gets|goes|comes|adds)$/

/** Persons: no application or library is called so. */
const person = /^(?:[a-z]{3,}(?:ers|ors|ists|ians|ees)|children|women|men|students|pupils|parents|residents|patients)$/

/** Plurals that one thing is called by. */
const oneThing = /(?:ics|itis|ings|sis|ss|us|'s|thanks|studies|humanities|nights|mornings|evenings|hands)$/

/** What plurals end with. */
const ending = /(?:[^s]s|men|children|feet|teeth|mice|geese)$/

/** The verb of a clause that begins with a plural. */
export const plainPlural: Pattern = (line, at, out) => {
  const auxiliary = manyOfOne.get(line.word(at))
  if (auxiliary === undefined && !(line.can(at, Pos.verbS) && !line.can(at, notVerb))) return
  const head = wordBefore(line, at)
  if (head < 0 || !line.isLower(at)) return
  // "When prices rises, people"
  if (!line.joined(at + 1) && (auxiliary !== undefined || !/^[,.;]/.test(line.gap(at + 1)))) return
  const start = startOf(line, head, auxiliary !== undefined)
  if (start < 0) return
  const quantified = quantifier.test(line.word(start))
  if (!isPlural(line, head, start, quantified) || isOfWhich(line, start)) return
  const bare = start === head && !quantified && line.word(head) !== 'people'
  // "Pages is good for that": an application, a book; but "Farmers pays a fee"
  if (bare && head === 0 && !(auxiliary === undefined && isOfPersons(line, at))) return
  // "on dense, healthy foods": a list of what they are
  if (line.gap(start).startsWith(',') && line.can(start - 1, Pos.adjective)) return
  if (!(start === 0 || isAfterFirst(line, start) || beginsClause(line, start))) return
  const people = line.word(head) === 'people'
  if (auxiliary === undefined) {
    if (!isVerb(line, at, people || quantified)) return
    out.push({
      at,
      to: Pos.verbBase,
      bar: people ? surely : bare && !person.test(line.word(head)) ? 2.5 : quantified ? -1.5 : -0.5,
      frame: 'plain plural verb',
      mate: head
    })
    return
  }
  if (!isTold(line, at, start)) return
  out.push({
    at,
    to: auxiliary,
    bar: quantified || people || isDone(line, start, at) ? -1.5 : /^(?:the|an?)$/.test(line.word(at + 1)) ? 0.5 : -0.5,
    frame: 'plain plural',
    mate: head
  })
}

/** Whether a sentence begins with persons and a verb that has its object. */
function isOfPersons(line: Line, at: number): boolean {
  return at === 1 && person.test(line.word(0)) && hasObject(line, at + 1)
}

/** Where the phrase of a plural begins: with its adjectives, its nouns, and what counts it; -1 where it can't be told. */
function startOf(line: Line, head: number, auxiliary: boolean): number {
  let start = head
  while (start > 0 && head - start < 3 && line.joined(start)) {
    const before = start - 1
    const word = line.word(before)
    if (quantifier.test(word)) return before
    if (
      !line.only(before, Pos.adjective | Pos.nounSingular | (auxiliary ? Pos.superlative : 0)) ||
      line.isName(before) ||
      /ing$/.test(word)
    )
      break
    start = before
  }
  return start
}

/** "of which parts has", "what that prices means": a clause within another. */
function isOfWhich(line: Line, start: number): boolean {
  return /^(?:that|who|which)$/.test(line.word(start - 1)) && /^(?:how|what|where|why|of)$/.test(line.word(start - 2))
}

/** Whether a word is several things, and can be no verb, and no name. */
function isPlural(line: Line, head: number, start: number, quantified: boolean): boolean {
  const word = line.word(head)
  if (word === 'people') return head === 0 || line.isLower(head)
  const described = start < head && (quantified || line.only(head - 1, Pos.adjective))
  if (!line.only(head, Pos.nounPlural | (described ? Pos.verbS : 0)) || !line.can(head, Pos.nounPlural)) return false
  if (isMeasure(word) || oneThing.test(word) || !ending.test(word) || line.isQuoted(head)) return false
  return head === 0 ? line.isNoName(head) : line.isLower(head)
}

/** "But shops closes": behind the word that a sentence is joined to another by. */
function isAfterFirst(line: Line, start: number): boolean {
  return (
    start === 1 && line.joined(1) && /^(?:and|but|yet|so|then|now|today|often|sometimes|usually)$/.test(line.word(0))
  )
}

/** Whether a word with the ending of one is the clause's verb, by what stands behind it. */
function isVerb(line: Line, at: number, sure: boolean): boolean {
  if (ofIdea.test(line.word(at)) && !sure) return false
  const next = at + 1
  if (!line.joined(next)) return line.only(at, Pos.verbS)
  if (line.can(next, Pos.auxiliary | Pos.modal) || line.can(next, Pos.verbPast)) return false
  if (line.word(next) === 'to') return line.can(next + 1, Pos.verbBase) || line.only(at, Pos.verbS)
  if (hasObject(line, next) || line.word(next) === 'that') return true
  return line.only(at, Pos.verbS)
}

/** Whether what is said of the subject follows a form of be, have or do. */
function isTold(line: Line, at: number, start: number): boolean {
  const next = at + 1
  if (line.can(next, Pos.pronoun) && !line.can(next, Pos.determiner)) return false
  if (line.word(at) === 'does') return line.word(next) === 'not'
  if (/^(?:the|an?|one|what|that|this|why|how|where|when|if|because)$/.test(line.word(next)))
    return line.word(at) !== 'has' && start === 0 && /^(?:the|an?)$/.test(line.word(next))
  // "Natural rights is simple nonsense": what it is may decide.
  if (line.only(next, Pos.adjective) && line.joined(next + 1) && line.can(next + 1, noun | Pos.adjective)) return false
  return line.can(
    next,
    Pos.verbParticiple |
      Pos.verbPast |
      Pos.verbIng |
      Pos.preposition |
      Pos.adverb |
      Pos.to |
      Pos.adjective |
      Pos.particle
  )
}

/** "Heavy frosts has damaged the trees": described, at the head of a sentence, with a participle that can be nothing else. */
function isDone(line: Line, start: number, at: number): boolean {
  return start === 0 && at > 1 && line.word(at) !== 'is' && line.only(at + 1, Pos.verbParticiple | Pos.verbPast)
}
