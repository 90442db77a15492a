/** What of a sentence decides the form of one of its words: the words beside it, its determiner, its subject, other verbs. */
import type {Cursor} from '../frames/frame.ts'
import {closedClass, noun, Pos, verb} from '../pos.ts'
import {determinerOf, hasFinite, reach, sortOf} from '../word-sorts.ts'
import type {Form} from './paradigms.ts'

const formBits = noun | verb

/** Which form becomes which: the key that all others are made with. */
function changeOf(from: number, to: number): string {
  return `${(from & formBits).toString(36)}>${(to & formBits).toString(36)}`
}

/** The keys that carry a bias of their own in the weighing of another form of a word. */
export function keysOfForm(words: Cursor, at: number, from: number, form: Form): string[] {
  const change = changeOf(from, form.pos)
  const subject = subjectOf(words, at)
  const name = (step: number): string => sortOf(words, at + step)
  return [
    change,
    `a ${name(-1)} ${change}`,
    `b ${name(1)} ${change}`,
    `c ${name(-2)} ${name(-1)} ${change}`,
    `d ${name(-1)} ${name(1)} ${change}`,
    `e ${determinerOf(words, at)} ${change}`,
    `f ${subject} ${change}`,
    `g ${hasFinite(words, at, -1) ? 1 : 0}${hasFinite(words, at, 1) ? 1 : 0} ${change}`
  ]
}

/** The number of the nearest noun before a word; behind a preposition also the number of the one that it belongs to. */
function subjectOf(words: Cursor, at: number): string {
  let place = at - 1
  while (place > 0 && words.only(place, Pos.adverb | Pos.particle)) place--
  const parts: string[] = []
  for (let step = 0; step < 3; step++) {
    const [sort, next] = nounBefore(words, place, at)
    parts.push(sort)
    if (next < 0) break
    place = next
  }
  return parts.join('<')
}

/** The sort of the noun phrase that ends at a place, and where the phrase ends that its preposition belongs to (-1: none). */
function nounBefore(words: Cursor, place: number, at: number): [string, number] {
  if (place < 0 || at - place > reach) return ['^', -1]
  const pos = words.pos(place)
  const word = words.word(place)
  if ((pos & closedClass) !== 0 && (pos & noun) === 0) return [`=${word}`, -1]
  const sort = words.isName(place)
    ? 'N'
    : (pos & Pos.nounPlural) !== 0
      ? (pos & Pos.nounSingular) !== 0
        ? 'sp'
        : 'p'
      : (pos & Pos.nounSingular) !== 0
        ? 's'
        : '-'
  let before = place
  while (before > 0 && at - before < reach && words.runs(before - 1, before)) {
    const bits = words.pos(before - 1)
    if ((bits & (Pos.preposition | Pos.conjunction)) !== 0) {
      const joint = words.word(before - 1)
      return (bits & Pos.conjunction) !== 0 ? [`${sort}+${joint}`, -1] : [`${sort} ${joint}`, before - 2]
    }
    if (
      (bits & (noun | Pos.adjective | Pos.determiner | Pos.numeral | Pos.verbParticiple)) === 0 &&
      !words.isName(before - 1)
    )
      return [(bits & closedClass) !== 0 ? `${sort}=${words.word(before - 1)}` : sort, -1]
    before--
  }
  return [before === 0 ? `^${sort}` : sort, -1]
}
