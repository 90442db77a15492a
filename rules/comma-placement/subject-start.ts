/** What a subject begins with, and its noun. */
import {noun, Pos} from '../../src/desk/english/pos.ts'
import {breaks, contracted, nominative, opensRelative} from './clause-words.ts'
import type {Words} from './words.ts'

/** What opens a clause that stands for a noun. */
const nominal = /^(?:what|whatever|whoever|whichever)$/
/** What a phrase in -ing opens that is no subject. */
const free =
  /^(?:depending|considering|speaking|judging|regarding|starting|beginning|assuming|barring|having|being|given|providing|supposing|seeing)$/
const indefinite =
  /^(?:everyone|everybody|everything|nobody|nothing|anyone|anything|someone|something|all|one|none|those)$/
const describing =
  Pos.determiner |
  Pos.adjective |
  Pos.numeral |
  Pos.superlative |
  Pos.comparative |
  Pos.verbIng |
  Pos.verbParticiple |
  Pos.adverb
const noSubject =
  Pos.preposition | Pos.to | Pos.auxiliary | Pos.modal | Pos.subordinator | Pos.conjunction | Pos.interjection

/** Whether a word opens a clause that stands for a noun: "what we saw". */
export function isNominal(word: string): boolean {
  return nominal.test(word)
}

/** Whether a subject may begin with a word. */
export function opensSubject(words: Words, from: number): boolean {
  const word = words.word(from)
  if (isNominal(word)) return true
  // "Sharing a room with others"
  if (isGerund(words, from)) return true
  if (word === 'too') return /^(?:many|few|much|little)$/.test(words.word(from + 1))
  if (nominative.test(word) || contracted.test(word) || breaks.test(word) || opensRelative.test(word)) return false
  if (words.isName(from)) return true
  if (words.can(from, noSubject)) return false
  if (words.can(from, Pos.verbParticiple | Pos.verbPast | Pos.adverb) && !words.can(from, noun | Pos.determiner))
    return false
  return words.can(from, Pos.determiner | noun | Pos.adjective | Pos.numeral | Pos.pronoun | Pos.superlative)
}

function isGerund(words: Words, at: number): boolean {
  return words.can(at, Pos.verbIng) && !free.test(words.word(at)) && !words.can(at, Pos.preposition)
}

/** The first noun of a phrase that has nothing but what describes it before, or what stands for one; -1 where there is none. */
export function headOf(words: Words, from: number, to: number): number {
  if (isNominal(words.word(from)) || words.only(from, Pos.verbIng)) return from
  let last = -1
  for (let at = from; at < to && at < from + 8 && (at === from || words.linked(at)); at++) {
    const isDetermined = at > from && words.only(at, Pos.verbBase) && words.can(at - 1, Pos.determiner | Pos.adjective)
    if (words.isName(at) || isDetermined || (words.can(at, noun) && !(at === from && words.can(at, Pos.determiner)))) {
      last = at
      continue
    }
    if (last >= 0) return last
    if (at === from && indefinite.test(words.word(at))) last = at
    else if (!words.can(at, describing) || words.can(at, Pos.preposition)) return -1
  }
  return last
}
