/** Verbs behind a part of those told of: "five children, one of whom work here", "the tanks, each of which feed the next", "whose shares has fallen". */
import {noun, Pos} from '../../src/desk/english/pos.ts'
import {isCollective, isMeasure} from './collective.ts'
import type {Line} from './line.ts'
import {wordBefore} from './phrase.ts'
import type {Proposal} from './proposal.ts'
import type {Pattern} from './proposal.ts'
import {hasObject, notVerb, ofMany, ofOne, otherNumber, surely} from './verb-number.ts'
import {isNamed} from './subject-checks.ts'

const one = /^(?:one|each|neither|either)$/
const several = /^(?:two|three|four|five|six|seven|eight|nine|ten|both|several|many|few)$/
const shares = /^(?:all|most|some|half)$/
const homograph =
  /^(?:ring|head|chair|farm|coach|cook|model|captain|star|host|work|play|study|train|race|fish|nurse|sail|volunteer|lecture|box|swim|skate|dance|own|live|sing|teach|run)$/
const follows = Pos.preposition | Pos.determiner | Pos.particle | Pos.adverb | Pos.to

/** "one of whom ring", "two of which is closed". */
export function whomVerb(line: Line, pronoun: number, out: Proposal[]): undefined {
  const at = line.only(pronoun + 1, Pos.adverb) ? pronoun + 2 : pronoun + 1
  if (!line.joined(at) || !line.joined(pronoun + 1)) return
  if (line.word(pronoun - 1) !== 'of' || !line.joined(pronoun) || !line.joined(pronoun - 1)) return
  const part = pronoun - 2
  if (part < 1 || line.joined(part) || !/^[,;]? ?(?:[–—(] ?)?$/.test(line.gap(part))) return
  const word = line.word(part)
  const isOne = one.test(word)
  if (!isOne && !several.test(word) && !(shares.test(word) && line.word(pronoun) === 'whom')) return
  const verb = line.word(at)
  const other = otherNumber.get(verb)
  if (other !== undefined) {
    if ((isOne ? ofMany : ofOne).has(verb) && !/^do/.test(verb))
      out.push({at, to: other, bar: surely, frame: 'of whom'})
    return
  }
  // Verbs that the lexicon has as nouns.
  if (isOne && homograph.test(verb) && (line.can(at + 1, follows) || !line.joined(at + 1))) {
    out.push({at, to: third(verb), bar: surely, frame: 'of whom'})
    return
  }
  if (line.can(at, notVerb | Pos.verbPast | Pos.verbParticiple) || line.isName(at)) return
  // "two of whom police say", "one of whom friends describe": another subject.
  if (line.can(at, Pos.nounPlural) ? isOne || !line.can(at + 1, follows) : line.goesOn(at + 1)) return
  if (isOne && line.mayBe(at, Pos.verbBase) && !line.mayBe(at, Pos.verbS) && line.word(at) !== 'police')
    out.push({at, to: Pos.verbS, bar: surely, frame: 'of whom'})
  else if (!isOne && line.mayBe(at, Pos.verbS) && (line.only(at, Pos.verbS) || line.can(at + 1, follows)))
    out.push({at, to: Pos.verbBase, bar: surely, frame: 'of whom'})
}

/** "the firm, whose shares has fallen", "a man whose son were hurt". */
export const whoseVerb: Pattern = (line, at, out) => {
  const verb = line.word(at)
  const isOne = ofOne.has(verb)
  if ((!isOne && !ofMany.has(verb)) || /^do/.test(verb)) return
  const head = wordBefore(line, at)
  if (head !== at - 1 || !line.can(head, noun)) return
  let start = head - 1
  while (start > head - 4 && line.joined(start + 1) && line.only(start, Pos.adjective)) start--
  // "each of whose values is": what stands before "of" decides.
  if (line.word(start) !== 'whose' || !line.joined(start + 1) || line.word(start - 1) === 'of') return
  const right = otherNumber.get(verb)
  const wrong = isOne
    ? line.can(head, Pos.nounPlural) && !line.can(head, Pos.nounSingular)
    : line.only(head, Pos.nounSingular)
  if (right === undefined || !wrong || isCollective(line.word(head)) || isMeasure(line.word(head))) return
  // "whose only hope are the rains": what it is may decide; "whose son were he alive".
  if (isNamed(line, at + 1) || hasObject(line, at + 1) || !line.joined(at + 1)) return
  if (!isOne && verb === 'were' && line.can(at + 1, Pos.pronoun)) return
  out.push({at, to: right, bar: surely, frame: 'whose verb', mate: head})
}

function third(verb: string): string {
  return /(?:ch|sh|x)$/.test(verb)
    ? `${verb}es`
    : verb.endsWith('y') && verb !== 'play'
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`
}
