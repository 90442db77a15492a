/** Three verbs of one subject, of which one is of another number: "He opens the letter, read the first page and puts it away". */
import {Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import {readPhrase} from './noun-phrase.ts'
import type {Proposal} from './proposal.ts'
import {hasObject, surely} from './verb-number.ts'

/** How far apart the first verb and the last stand at most. */
const farthest = 30

/** What begins another clause, or asks for a bare form. */
const breaks =
  /^(?:that|which|who|whom|whose|what|where|when|how|why|if|whether|but|because|while|as|than|so|he|she|it|they|we|you|i|there|to|let|lets|letting|make|makes|help|helps|helping|see|sees|hear|hears|not)$/

type Kind = 'one' | 'many'

/** Asked at the "and" before the last verb. */
export function listedVerbs(line: Line, and: number, out: Proposal[]): undefined {
  if (line.isAsked || and < 5) return
  if (!line.linked(and + 1)) return
  const last = line.only(and + 1, Pos.adverb) ? and + 2 : and + 1
  if (kindOf(line, last) === undefined) return
  const first = behindSubject(line)
  if (first < 0 || and - first > farthest) return
  let second = and - 1
  while (second > first && line.gap(second) !== ', ') second--
  // One comma, and no more: of a longer list nothing is told.
  if (second <= first + 1) return
  if (isBroken(line, first + 1, second) || isBroken(line, second + 1, and)) return
  const places = [first, second, last]
  const kinds = places.map((place) => kindOf(line, place))
  if (kinds.includes(undefined) || kinds[0] !== numberOf(line, first)) return
  const odd = kinds.findIndex((kind, index) => kinds.filter((other) => other === kind).length === 1 && index > 0)
  const at = places[odd]
  if (at === undefined) return
  out.push({at, to: kinds[0] === 'one' ? Pos.verbS : Pos.verbBase, bar: surely, frame: 'listed verb', mate: first})
}

/** The place behind the subject that opens a sentence; -1 where none does. */
function behindSubject(line: Line): number {
  if (/^(?:he|she|it|they|we|you|i)$/.test(line.word(0))) return 1
  const phrase = readPhrase(line, 0)
  if (!phrase || line.word(phrase.end) !== 'of') return phrase?.end ?? -1
  return readPhrase(line, phrase.end + 1)?.end ?? -1
}

/** Whether one or several are the subject that stands before a verb. */
function numberOf(line: Line, verb: number): Kind | undefined {
  if (verb === 1 && /^(?:they|we|you|i)$/.test(line.word(0))) return 'many'
  if (verb === 1 && /^(?:he|she|it)$/.test(line.word(0))) return 'one'
  const head = readPhrase(line, 0)?.head ?? -1
  if (line.only(head, Pos.nounPlural)) return 'many'
  return line.only(head, Pos.nounSingular | Pos.verbBase | Pos.adjective) || line.isName(head) ? 'one' : undefined
}

/** The number of a form that can be nothing but a verb here: by itself, or by the object that follows it. */
function kindOf(line: Line, at: number): Kind | undefined {
  if (line.can(at, Pos.verbPast | Pos.auxiliary | Pos.modal | Pos.preposition | Pos.determiner | Pos.adverb))
    return undefined
  if (line.only(at, Pos.verbS)) return 'one'
  if (line.only(at, Pos.verbBase)) return 'many'
  if (!hasObject(line, at + 1)) return undefined
  const [one, many] = [line.mayBe(at, Pos.verbS), line.mayBeBase(at)]
  return one === many ? undefined : one ? 'one' : 'many'
}

/** Whether another clause, another verb or a mark stands between two of the verbs. */
function isBroken(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (at > from && !line.linked(at)) return true
    if (breaks.test(line.word(at)) || line.can(at, Pos.auxiliary | Pos.modal)) return true
    if (line.only(at, Pos.verbS | Pos.verbBase)) return true
    // "the bread a baker makes"
    if (line.word(at) === 'and' && line.can(at + 1, Pos.verbS | Pos.verbBase | Pos.verbPast)) return true
  }
  return false
}
