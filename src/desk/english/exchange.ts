/** Which neighbours can be judged by their order. */
import {Pos} from './pos.ts'
import {Flag, type Sentence, type Token} from './token.ts'

const freeAdverbs: ReadonlySet<string> = new Set(
  'also still today now just only even both too already then never always often not yesterday tomorrow all soon again currently here there however together so such'.split(
    ' '
  )
)

/** Words after which a clause's subject stands before its verb. */
const opensSubordinate: ReadonlySet<string> = new Set('that if because although whether unless until'.split(' '))

/** Whether two neighbours' exchange can be judged: not where English allows both orders. */
export function mayTrade(a: Token, b: Token, before: Token | undefined, sentence: Sentence): boolean {
  const flags = a.flags | b.flags
  if (a.text === b.text || (flags & Flag.digits) !== 0 || (flags & Flag.functionWord) === 0) return false
  const verbal = Pos.auxiliary | Pos.modal
  // "the firms not will pay": `not` is free to move, but not to stand before a verb that it follows.
  if (a.text === 'not' && (b.pos & verbal) !== 0) return (before?.flags ?? Flag.mark) !== Flag.mark
  if (isFree(a) || isFree(b)) return false
  if (((a.pos | b.pos) & verbal) !== 0 && (sentence.gaps.at(-1) ?? '').includes('?')) return false
  const subject = Pos.pronoun | Pos.determiner
  if ((a.pos & verbal) !== 0 && ((b.pos & subject) !== 0 || (b.flags & Flag.name) !== 0)) {
    // "I believe that will we": only a clause of its own may begin with its verb.
    return (b.pos & Pos.determiner) === 0 && (b.flags & Flag.name) === 0 && opensSubordinate.has(before?.text ?? '')
  }
  if ((b.pos & verbal) !== 0 && (a.pos & Pos.pronoun) !== 0) return false
  return true
}

function isFree(token: Token): boolean {
  return freeAdverbs.has(token.text) || ((token.flags & Flag.functionWord) === 0 && (token.pos & Pos.adverb) !== 0)
}
