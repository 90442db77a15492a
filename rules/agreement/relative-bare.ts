/** Bare verbs behind "who" and "which" that the lexicon has as other words: "the woman who own the shop", "a link that request new pages". */
import {noun, Pos} from '../../src/desk/english/pos.ts'
import {isCollective} from './collective.ts'
import type {Line} from './line.ts'
import {isOneOf, subjectBefore} from './phrase.ts'
import type {Proposal} from './proposal.ts'
import {hasObject, notVerb, surely} from './verb-number.ts'

/** "who work as a driver", "which run six hotels": behind "who" stands a verb, and "run" is no past. */
export function whoNumber(line: Line, place: number, at: number): 'one' | 'many' | undefined {
  if (at !== place + 1 || line.can(at, notVerb)) return undefined
  if (/^(?:run|come|become)$/.test(line.word(at))) return 'many'
  if (line.word(place) !== 'who' || line.can(at, Pos.verbPast | Pos.verbParticiple | Pos.adjective)) return undefined
  if (!line.can(at + 1, Pos.preposition | Pos.particle) || !line.joined(at + 1)) return undefined
  if (line.can(at, Pos.verbBase)) return line.can(at, Pos.nounPlural) ? undefined : 'many'
  return line.can(at, Pos.verbS) ? 'one' : undefined
}

/** "the woman who own the shop", "a man who live next door": verbs that the lexicon has as adjectives. */
export function livingVerb(line: Line, place: number, out: Proposal[]): undefined {
  bareRelative(line, place, out)
  const head = place - 1
  if (!isLiving(line, place + 1) || !line.joined(place) || !line.joined(place + 1)) return
  // "The trust that own": a verb as well, but behind its determiner a noun.
  const near = /^(?:a|an|the|this|every|each|another)$/.test(line.word(head - 1)) && line.joined(head)
  if (!line.only(head, Pos.nounSingular | (near ? Pos.verbBase : 0)) || isCollective(line.word(head))) return
  const {start, head: first} = subjectBefore(line, head)
  if (first !== head || line.can(start - 1, Pos.preposition) || isOneOf(line, head)) return
  if (/^(?:a|an|the|this|every|each|another)$/.test(line.word(start)))
    out.push({at: place + 1, to: `${line.word(place + 1)}s`, bar: surely, frame: 'relative living', mate: head})
}

/** "a link that request new content": behind one thing with "a", a bare verb with its object, and no verb else. */
function bareRelative(line: Line, place: number, out: Proposal[]): undefined {
  const [head, at] = [place - 1, place + 1]
  if (!line.joined(place) || !line.joined(at) || !line.joined(at + 1) || !line.only(head, Pos.nounSingular)) return
  if (!line.can(at, Pos.verbBase) || line.can(at, notVerb | Pos.verbPast | Pos.verbParticiple | Pos.adjective)) return
  const from = line.only(head - 1, Pos.adjective) ? head - 2 : head - 1
  if (!/^(?:a|an|every|each)$/.test(line.word(from)) || isCollective(line.word(head))) return
  if (!line.only(at + 1, Pos.adjective) || !line.can(at + 2, noun) || !line.joined(at + 2)) return
  for (let next = at + 2; next < line.length; next++)
    if (
      line.can(next, Pos.auxiliary | Pos.modal | Pos.verbPast | Pos.pronoun) ||
      (line.mayBe(next, Pos.verbS | Pos.verbBase) && !line.can(next, noun))
    )
      return
  out.push({at, to: Pos.verbS, bar: surely, frame: 'relative bare', mate: head})
}

/** "who live next door", "who own the shop": adjectives elsewhere. */
function isLiving(line: Line, at: number): boolean {
  const next = line.word(at + 1)
  return line.word(at) === 'live'
    ? /^(?:in|at|on|near|next|with|alone|there|here|abroad|nearby)$/.test(next)
    : line.word(at) === 'own' && hasObject(line, at + 1)
}
