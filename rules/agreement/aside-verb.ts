/** The verb of an aside: "The show, which feature work by forty artists, opens", "the farms, which supplies milk to the town". */
import {noun, Pos} from '../../src/desk/english/pos.ts'
import {isCollective, isMeasure} from './collective.ts'
import type {Line} from './line.ts'
import {subjectBefore} from './phrase.ts'
import type {Proposal} from './proposal.ts'
import {hasVerb} from './sole-verb.ts'
import {hasDeterminer} from './subject-checks.ts'
import {notVerb, ofMany, ofOne, otherNumber, surely} from './verb-number.ts'
import {pluralOf} from '../../src/desk/english/forms/paradigms.ts'

/** What "which" says of a whole clause. */
const ofClause =
  /^(?:makes|helps|means|allows|enables|lets|leads|gives|causes|results|requires|keeps|adds|saves|shows|is|was|has|does|explains|suggests|raises|brings|puts|creates|proves|reflects)$/

/** The verb behind "which" or "who", where the aside has no other. */
export function asideVerb(line: Line, place: number, out: Proposal[]): undefined {
  const [head, at] = [place - 1, place + 1]
  if (line.gap(place) !== ', ' || !line.joined(at) || !line.joined(at + 1) || !line.isLower(head)) return
  const subject = subjectBefore(line, head)
  const isCounted = line.only(subject.start, Pos.numeral) && subject.start < head
  if (subject.head !== head || !subject.opens || !(isCounted || hasDeterminer(line, subject.start))) return
  if (subject.start > 0 && line.can(subject.start - 1, Pos.preposition | Pos.conjunction)) return
  const many = line.only(head, Pos.nounPlural)
  if (!many && !line.only(head, Pos.nounSingular | Pos.verbBase)) return
  if (isCollective(line.word(head)) || isMeasure(line.word(head)) || !isVerb(line, at, many)) return
  const word = line.word(at)
  if (many && line.word(place) === 'which' && ofClause.test(word)) return
  const auxiliary = otherNumber.get(word)
  if (auxiliary === undefined && !isSole(line, at)) return
  const to =
    auxiliary ??
    (many
      ? Pos.verbBase | (line.can(at, Pos.verbS) ? 0 : Pos.nounSingular)
      : line.can(at, Pos.verbBase)
        ? Pos.verbS
        : pluralOf(word))
  out.push({at, to, bar: surely, frame: 'aside', mate: head})
}

/** Whether a word can be a verb of the number that the noun is not of, and is nothing else but a noun. */
function isVerb(line: Line, at: number, many: boolean): boolean {
  const word = line.word(at)
  if (ofOne.has(word) || ofMany.has(word)) return ofOne.has(word) === many && !/^do|^were/.test(word)
  if (line.can(at, notVerb | Pos.verbPast | Pos.verbParticiple | Pos.adjective) || line.isName(at)) return false
  return many ? line.mayBe(at, Pos.verbS) || line.mayAct(at) : line.mayBeBase(at)
}

/** Whether the aside has no verb but the word at a place, and ends with a comma or its sentence. */
function isSole(line: Line, at: number): boolean {
  const next = at + 1
  if (line.can(next, Pos.auxiliary | Pos.modal | Pos.verbPast) || hasVerb(line, next)) return false
  if (!line.can(next, noun | Pos.adjective | Pos.numeral | Pos.preposition | Pos.determiner | Pos.adverb)) return false
  let end = next
  for (; end < line.length && line.linked(end); end++)
    if (line.can(end, Pos.pronoun | Pos.subordinator) && !line.can(end, Pos.determiner | Pos.preposition)) return false
  return end > at + 2 && (end === line.length || line.gap(end).startsWith(','))
}
