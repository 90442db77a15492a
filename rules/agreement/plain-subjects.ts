/** "It turn out", "whenever you wants to": pronouns and verbs that are nouns as well, where what follows is a verb's. */
import {heSheOrIt} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import {takesObject} from './leader.ts'
import type {Line} from './line.ts'
import {surely} from './verb-number.ts'
import type {Pattern, Proposal} from './proposal.ts'
import {isNeedOrDare, subjunctive} from './moods.ts'
import {manyOfOne, notVerb} from './verb-number.ts'

const subordinator =
  /^(?:that|what|when|whenever|where|how|why|if|because|but|so|while|until|after|before|since|once|although|though|as|whether|which|and)$/

export const nounlikeVerb: Pattern = (line, at, out) => {
  const place = at - 1
  if (!line.joined(at) || !line.joined(at + 1) || line.can(at, notVerb | Pos.verbPast | Pos.verbParticiple)) return
  if (isNeedOrDare(line, at)) return
  const subject = line.word(place)
  if (place > 0 && line.joined(place) && !subordinator.test(line.word(place - 1))) return
  const noun1 = /^(?:i|you|we|they)$/.test(subject) && line.only(at + 1, noun)
  if (!noun1 && !takesObject(line, at + 1) && !line.can(at + 1, Pos.to | Pos.particle | Pos.preposition)) return
  if (/^(?:i|you|we|they)$/.test(subject) && line.can(at, Pos.verbS)) {
    if (subject === 'i' && line.isLower(place)) return
    out.push({at, to: Pos.verbBase, bar: noun1 ? 3 : 2.5, frame: 'you s'})
  } else if (heSheOrIt.test(subject) && line.can(at, Pos.verbBase) && line.can(at, noun)) {
    if (subject === 'it' && line.joined(place) && place > 0 && /^(?:as|what|and|so)$/.test(line.word(place - 1))) return
    for (let back = place - 1; back >= Math.max(0, place - 9); back--) if (subjunctive.test(line.word(back))) return
    out.push({at, to: Pos.verbS | Pos.verbPast, bar: 3, frame: 'it base'})
  }
}

/** "They use to meet": what they did. */
export function useTo(line: Line, out: Proposal[]): undefined {
  if (!/^(?:i|he|she|we|they|people)$/.test(line.word(0)) || line.word(1) !== 'use' || line.word(2) !== 'to') return
  if (line.joined(1) && line.joined(2) && line.joined(3) && line.can(3, Pos.verbBase | Pos.auxiliary))
    out.push({at: 1, to: 'used', bar: surely, frame: 'use to'})
}

/** "My brother and I was born": two, where they open the sentence. */
export function iWas(line: Line, at: number, out: Proposal[]): undefined {
  const right = manyOfOne.get(line.word(at + 1))
  if (
    right === undefined ||
    at < 2 ||
    line.word(at - 1) !== 'and' ||
    !line.joined(at + 1) ||
    !line.joined(at) ||
    !line.joined(at - 1)
  )
    return
  if (!/^(?:my|his|her|our|the|their)$/.test(line.word(0))) return
  for (let place = 0; place < at - 1; place++)
    if (
      (place > 0 && !line.joined(place)) ||
      !(line.isName(place) || line.only(place, noun | Pos.adjective | Pos.determiner | Pos.pronoun))
    )
      return
  out.push({at: at + 1, to: right, bar: surely, frame: 'and i was'})
}
