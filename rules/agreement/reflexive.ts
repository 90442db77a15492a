/** Who does it to whom: "They blamed himself", "She hurt himself", "the twins played by himself". */
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import type {Proposal} from './proposal.ts'
import {surely} from './verb-number.ts'

const own: ReadonlyMap<string, string> = new Map([
  ['i', 'myself'],
  ['he', 'himself'],
  ['she', 'herself'],
  ['they', 'themselves'],
  ['we', 'ourselves']
])
const persons =
  /^(?:twins|brothers|sisters|children|men|women|boys|girls|people|kids|parents|couples|[a-z]{3,}(?:ers|ors|ists|ees)|students|pupils|residents|officials|patients|tourists|victims|suspects|friends|neighbours|neighbors)$/
const person =
  /^(?:man|woman|boy|girl|father|mother|brother|sister|son|daughter|husband|wife|he|she|him|his|her|hers|child|king|queen|pope|dog|cat|horse|baby|infant|teenager|[a-z]{3,}(?:er|or|ist|ee|ian|ant|ent)|pilot|chef|guest|victim|chief|captain|priest|judge|coach)$/

/** The words at which this is asked. */
export const reflexives = 'himself herself themselves myself ourselves'

/** A reflexive that is not its subject's. */
export function reflexive(line: Line, at: number, out: Proposal[]): undefined {
  if (!line.joined(at) || line.isQuoted(at)) return
  const word = line.word(at)
  const right =
    ofPronoun(line, at) ?? (/^(?:himself|herself)$/.test(word) && ofSeveral(line, at) ? 'themselves' : undefined)
  if (right !== undefined && right !== word)
    out.push({at, to: right, bar: surely, what: 'A pronoun that is not its subject’s', frame: 'reflexive'})
}

/** "She blamed himself", "they had locked himself out": a pronoun, its verb and nothing else but a preposition. */
function ofPronoun(line: Line, at: number): string | undefined {
  let place = at - 1
  if (line.only(place, Pos.preposition | Pos.particle) && line.joined(place)) place--
  if (!line.can(place, verb) || line.can(place, Pos.preposition | Pos.conjunction)) return undefined
  place--
  while (
    place > at - 6 &&
    line.joined(place + 1) &&
    line.only(place, Pos.auxiliary | Pos.modal | Pos.adverb | Pos.particle)
  )
    place--
  if (!line.joined(place + 1)) return undefined
  const opens =
    place === 0 ||
    /^[,;] $/.test(line.gap(place)) ||
    (line.joined(place) &&
      /^(?:that|because|when|while|after|before|said|says|until|if|but)$/.test(line.word(place - 1)))
  // "singular they": one of whom no more is told.
  return opens && !(line.word(place) === 'they' && line.word(at) === 'themself') ? own.get(line.word(place)) : undefined
}

/** "The twins often played in the lane by himself": several, and no one else in the sentence. */
function ofSeveral(line: Line, at: number): boolean {
  const by = line.word(at - 1) === 'by' && line.joined(at - 1) && !line.can(at - 2, Pos.verbParticiple)
  if (!by || (line.joined(at + 1) && line.can(at + 1, noun))) return false
  let several = false
  for (let place = 0; place < at; place++) {
    if ((place > 0 && line.isName(place)) || person.test(line.word(place))) return false
    if (persons.test(line.word(place)) || line.word(place) === 'they') several = true
  }
  return several
}
