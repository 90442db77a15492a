/** Forms of verbs behind "be": "has been click", "is not enforce", "was wrote". */
import {infiniteBe, nominative} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import {isAdjective} from './adjectives.ts'
import {leader} from './leader.ts'
import type {Pattern} from './proposal.ts'
import {surely} from './verb-number.ts'

const be = /^(?:is|are|was|were|be|been|being|am|isn't|aren't|wasn't|weren't|i'm|(?:you|we|they)'re|(?:he|she|it)'s)$/

/** Verbs whose participle "of" follows. */
const ofParticiple =
  /^(?:absolve|accuse|acquit|approve|assure|clear|compose|comprise|convict|convince|cure|deprive|inform|make|notify|persuade|relieve|remind|rid|rob|strip|suspect|think)$/

/** What "is" and "was" may be followed by a verb behind: "all they do is wait", "something we decided was provide food". */
export const toDo: RegExp =
  /^(?:do|does|did|done|to|thing|step|goal|aim|job|purpose|idea|way|plan|task|option|need|point|duty|best|must|what|something|anything)$/

/** "has been click", "is not enforce", "was wrote". */
export const afterBe: Pattern = (line, at, out) => {
  if (
    !line.mayBe(at, Pos.verbBase | Pos.verbPast | Pos.verbS) ||
    line.can(at, Pos.verbParticiple | Pos.adjective | Pos.auxiliary | Pos.modal)
  )
    return
  // "He was broke", but "the house was broke into".
  if (isAdjective(line.word(at)) && !(line.word(at) === 'broke' && /^(?:into|by|off)$/.test(line.word(at + 1)))) return
  const lead = leader(line, at)
  const word = line.word(lead)
  // "There is worry", "it may be there that": what is there is told by a noun.
  for (let place = lead - 1; place >= Math.max(0, lead - 3); place--) if (line.word(place) === 'there') return
  // "Who we are makes us", "may be duplicates of", "to be host for the day": a clause's end, and nouns.
  if (line.can(lead - 1, Pos.pronoun) && /^(?:who|what|where|how|whoever|whatever)$/.test(line.word(lead - 2))) return
  if (line.can(at, noun) && /^(?:of|for)$/.test(line.word(at + 1)) && line.joined(at + 1)) return
  // "She is cosponsor of the bill", "lines must be block indented", "if need be go to court": nouns that no list has, another clause
  if (line.word(at + 1) === 'of' && !ofParticiple.test(line.word(at))) return
  if (line.joined(at + 1) && line.only(at + 1, Pos.verbParticiple | Pos.verbPast)) return
  if (line.word(lead - 1) === 'need') return
  if (lead < 0 || !be.test(word) || line.can(at, Pos.adverb | Pos.preposition | Pos.determiner | Pos.pronoun)) return
  // "I was excite to see": nobody is what a verb does.
  if (
    nominative.test(line.word(lead - 1)) &&
    line.only(at, Pos.verbBase) &&
    line.joined(at + 1) &&
    line.can(at + 1, Pos.preposition | Pos.to) &&
    !/^(?:what|all|thing|where)$/.test(line.word(lead - 2))
  ) {
    out.push({at, to: Pos.verbParticiple, bar: surely, frame: 'he is base'})
    return
  }
  if (line.only(at, Pos.verbPast)) {
    // "The man he was went away", "the house that was fell": a clause of its own ends before.
    if (/^(?:he|she|it|they|that|this|there)$/.test(line.word(lead - 1)) && line.can(lead - 2, noun)) return
    out.push({at, to: Pos.verbParticiple, bar: 1, frame: 'be past'})
    return
  }
  // "the paint was whitewash, and": what it is made of.
  if (line.can(at, noun) && !line.can(at + 1, Pos.preposition | Pos.to | Pos.adverb)) return
  if (/^(?:is|was|be)$/.test(word))
    for (let place = 0; place < lead; place++) if (toDo.test(line.word(place)) && word !== 'be') return
  // "The exceptions are calls to a helpline", "may be repeats of": nouns.
  if (
    line.can(at, Pos.nounPlural) &&
    !/^(?:is|was)$/.test(word) &&
    !/^uses to$/.test(`${line.word(at)} ${line.word(at + 1)}`)
  )
    return
  if (line.can(at, Pos.verbS | Pos.nounPlural))
    out.push({at, to: Pos.verbParticiple, bar: line.word(at + 1) === 'by' ? 3 : 5, frame: 'be s'})
  else
    out.push({
      at,
      to: Pos.verbParticiple,
      bar: !line.can(at, noun) ? 1 : infiniteBe.test(word) ? 2 : 4,
      frame: 'be base'
    })
}
