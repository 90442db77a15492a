/** Where a plural may be an owner without its apostrophe, and what of its sentence tells. */
import {singularsOf} from '../forms/paradigms.ts'
import type {Cursor} from '../frames/frame.ts'
import type {Lexicon} from '../lexicon.ts'
import {closedClass, noun, Pos} from '../pos.ts'

const owned = noun | Pos.adjective | Pos.superlative | Pos.comparative | Pos.numeral | Pos.verbIng | Pos.verbParticiple
const finite = Pos.verbS | Pos.verbPast | Pos.auxiliary | Pos.modal
/** How far a finite verb is looked for. */
const reach = 12

/** The singular of a noun in the plural, where something that it may own stands behind it; undefined anywhere else. */
export function ownerOf(words: Cursor, at: number, lexicon: Lexicon): string | undefined {
  const word = words.word(at)
  if (!word.endsWith('s') || words.isName(at) || !words.can(at, Pos.nounPlural) || !words.runs(at, at + 1))
    return undefined
  if (words.can(at, closedClass | Pos.adverb) || !mayBeOwned(words, at + 1)) return undefined
  return singularsOf(word).find((one) => (lexicon.pos(one) & Pos.nounSingular) !== 0)
}

/** Whether a word may be what somebody has, or stand before it. */
function mayBeOwned(words: Cursor, at: number): boolean {
  if (words.isName(at) || (words.pos(at) === 0 && /^[a-z]+$/.test(words.word(at)))) return true
  return words.can(at, owned) && !words.can(at, closedClass)
}

/** The keys that carry a bias of their own in the weighing of an owner. */
export function keysOfOwner(words: Cursor, at: number, one: string): string[] {
  const sort = (step: number): string => sortOf(words, at + step)
  const before = `${hasFinite(words, at, -1) ? 1 : 0}${hasFinite(words, at + 1, 1) ? 1 : 0}`
  const determiner = determinerOf(words, at)
  return [
    `a ${sort(-1)}`,
    `b ${sort(1)}`,
    `c ${sort(-2)} ${sort(-1)}`,
    `d ${sort(-1)} ${sort(1)}`,
    `e ${determiner}`,
    `f ${sort(1)} ${sort(2)}`,
    `g ${before}`,
    `h ${before} ${sort(2)}`,
    `i ${determiner} ${sort(1)} ${sort(2)}`,
    `j ${determiner} ${sort(1)} ${before}`,
    `n ${words.word(at + 1)}`,
    `o ${one}`,
    `p ${words.pos(at).toString(36)} ${sort(1)}`,
    `q ${one} ${sort(1)}`,
    `r ${determiner} ${words.word(at + 1)}`,
    `s ${words.word(at + 1)} ${sort(2)}`,
    `t ${determiner} ${one}`,
    `u ${sort(-1)} ${sort(1)} ${sort(2)}`,
    `v ${words.word(at - 1)}`
  ]
}

/** What stands at a place, told coarsely: a function word as itself, any other word by what it can be. */
function sortOf(words: Cursor, at: number): string {
  if (at < 0) return '^'
  const word = words.word(at)
  if (word === '') return '$'
  if (words.sentence.gaps[at] !== ' ' && at > 0) return `,${isFunction(words, at) ? word : ''}`
  if (isFunction(words, at)) return word
  if (words.isName(at)) return 'N'
  const pos = words.pos(at)
  return pos === 0 ? (/\d/.test(word) ? '0' : '?') : (pos & ~closedClass).toString(36)
}

function isFunction(words: Cursor, at: number): boolean {
  return (words.pos(at) & closedClass) !== 0 || /['’]/.test(words.word(at))
}

/** The determiner of the noun phrase that a word stands in, where only adjectives and nouns stand between. */
function determinerOf(words: Cursor, at: number): string {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    if (!words.runs(before, before + 1)) return ','
    if (/['’]s?$/.test(words.word(before))) return "'s"
    const pos = words.pos(before)
    if ((pos & (Pos.determiner | Pos.numeral)) !== 0) return words.word(before)
    if ((pos & closedClass) !== 0) return `-${words.word(before)}`
    if ((pos & (Pos.adjective | noun | Pos.verbParticiple)) === 0 && !words.isName(before)) return '-'
  }
  return '-'
}

/** Whether a finite verb stands before or behind a word in its clause, as far as marks tell. */
function hasFinite(words: Cursor, at: number, direction: -1 | 1): boolean {
  for (let place = at + direction, seen = 0; seen < reach; place += direction, seen++) {
    if (words.word(place) === '' || words.sentence.gaps[direction < 0 ? place + 1 : place] !== ' ') return false
    const pos = words.pos(place)
    if ((pos & finite) !== 0 && (pos & (noun | Pos.adjective)) === 0) return true
  }
  return false
}
