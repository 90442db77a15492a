/** What the words around a place are, told coarsely, for weights that are learned by such sorts. */
import type {Cursor} from './frames/frame.ts'
import {closedClass, noun, Pos} from './pos.ts'

const finite = Pos.verbS | Pos.verbPast | Pos.auxiliary | Pos.modal

/** How far a finite verb or a subject is looked for. */
export const reach = 12

/** What stands at a place, told coarsely: a function word as itself, any other word by what it can be. */
export function sortOf(words: Cursor, at: number): string {
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

/** Whether a finite verb stands before or behind a word in its clause, as far as marks tell. */
export function hasFinite(words: Cursor, at: number, direction: -1 | 1): boolean {
  for (let place = at + direction, seen = 0; seen < reach; place += direction, seen++) {
    if (words.word(place) === '' || words.sentence.gaps[direction < 0 ? place + 1 : place] !== ' ') return false
    const pos = words.pos(place)
    if ((pos & finite) !== 0 && (pos & (noun | Pos.adjective)) === 0) return true
  }
  return false
}

/**
 * The determiner of the noun phrase that a word stands in, where only adjectives and nouns stand between.
 *
 * @param ownersToo - Whether an owner's "'s" stands for one.
 */
export function determinerOf(words: Cursor, at: number, ownersToo: boolean = false): string {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    if (!words.runs(before, before + 1)) return ','
    if (ownersToo && /['’]s?$/.test(words.word(before))) return "'s"
    const pos = words.pos(before)
    if ((pos & (Pos.determiner | Pos.numeral)) !== 0) return words.word(before)
    if ((pos & closedClass) !== 0) return `-${words.word(before)}`
    if ((pos & (Pos.adjective | noun | Pos.verbParticiple)) === 0 && !words.isName(before)) return '-'
  }
  return '-'
}
