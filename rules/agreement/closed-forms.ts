/** Forms of small verbs and numbers that their neighbours fix: "to has left", "does not has a bank", "ten of thousands", "a lots of". */
import {finiteDo} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import {readPhrase} from './noun-phrase.ts'
import type {Proposal} from './proposal.ts'
import {hasObject, surely} from './verb-number.ts'

/** "believed to has left", "does not has a bank". */
export function baseOfHave(line: Line, at: number, out: Proposal[]): undefined {
  if (!line.joined(at) || !line.joined(at + 1)) return
  const to = line.word(at - 1) === 'to' && at > 1 && line.can(at + 1, Pos.verbParticiple)
  // "those he spoke to had left"
  if (to && (!line.can(at - 2, Pos.verbParticiple | Pos.adjective) || line.word(at) === 'had')) return
  const denied =
    line.word(at - 1) === 'not' && finiteDo.test(line.word(at - 2)) && line.joined(at - 1) && hasObject(line, at + 1)
  if (to || denied) out.push({at, to: 'have', bar: surely, frame: 'base of have'})
}

/** "ten of thousands of people", "a lots of damage". */
export function roundNumber(line: Line, at: number, out: Proposal[]): undefined {
  const word = line.word(at)
  if (line.word(at + 1) !== 'of' || !line.joined(at + 1)) return
  if (word === 'lots') {
    if (line.word(at - 1) === 'a' && line.joined(at)) out.push({at, to: 'lot', bar: surely, frame: 'a lots'})
  } else if (
    /^(?:thousands|millions)$/.test(line.word(at + 2)) &&
    line.word(at + 3) === 'of' &&
    !line.can(at - 1, Pos.numeral)
  )
    out.push({at, to: 'tens', bar: surely, frame: 'ten of thousands'})
}

/** "How can the club affords such wages?": the verb of a question behind its modal. */
export function askedModal(line: Line, lead: number, out: Proposal[]): undefined {
  if (!(lead === 0 || (lead === 1 && /^(?:why|when|where|how|what)$/.test(line.word(0)))) || !line.isAsked) return
  const at = readPhrase(line, lead + 1)?.end ?? -1
  // "Can brain scans be trusted?": the verb is still to come.
  if (at > 0 && line.joined(at) && line.mayBe(at, Pos.verbS) && !line.can(at, noun) && !line.can(at + 1, Pos.auxiliary))
    out.push({at, to: Pos.verbBase, bar: surely, frame: 'asked modal'})
}
