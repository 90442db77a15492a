import {closedClass, noun, Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'

const adverbial = Pos.adverb | Pos.particle
const joints =
  /^(?:of|in|for|on|to|from|with|by|between|at|about|behind|against|among|into|under|over|around|near|within)$/
const clauseOpeners =
  /^(?:that|because|when|while|if|although|though|whereas|since|unless|until|but|so|whether|where|how|why|and|or|as|than|what|which)$/
const inner = noun | Pos.adjective | Pos.superlative | Pos.comparative | Pos.numeral | Pos.verbParticiple

/** The place of the word before a verb, over adverbs; -1 where more than spaces stands between. */
export function wordBefore(line: Line, at: number): number {
  if (!line.joined(at)) return -1
  let place = at - 1
  while (place > 0 && at - place < 3 && line.joined(place) && isAdverb(line, place)) place--
  return place
}

function isAdverb(line: Line, at: number): boolean {
  return line.only(at, adverbial) || /^(?:only|just|even|still|further|above|below|alone|together)$/.test(line.word(at))
}

/** The noun phrase that ends at a word, with what its prepositions join to it. */
export interface Subject {
  /** Its first word. */
  readonly start: number
  /** Its head: the noun before its first preposition, or its last word. */
  readonly head: number
  /** Whether a clause begins with it. */
  readonly opens: boolean
}

/** Read a noun phrase backwards from its last word: "the list of the names" from "names". */
export function subjectBefore(line: Line, near: number): Subject {
  let [start, head] = [near, near]
  for (let place = near - 1; place >= 0 && near - place < 10; place--) {
    if (!line.joined(place + 1)) break
    const word = line.word(place)
    if (joints.test(word)) {
      // "the names in the list": the noun before it, if one is there.
      if (
        place === 0 ||
        !line.joined(place) ||
        !(line.can(place - 1, noun) || line.isName(place - 1)) ||
        line.can(place - 1, Pos.determiner | Pos.pronoun)
      )
        break
      start = head = place - 1
      place--
      continue
    }
    const begins = line.can(start, Pos.determiner) && !line.can(start, noun | Pos.adjective)
    // "the roads our lists name": a new phrase begins behind a noun.
    if (begins) break
    const pos = line.pos(place)
    if (/['’]s?$/.test(word) && (pos & closedClass) === 0) {
      start = place
      continue
    }
    // "an optimistically syncing node": between a determiner and its noun.
    if (
      (pos & (Pos.verbIng | Pos.adverb)) !== 0 &&
      (pos & closedClass) === 0 &&
      start > 0 &&
      line.joined(place) &&
      line.can(place - 1, Pos.determiner | Pos.adverb) &&
      (!line.can(place - 1, Pos.pronoun) || line.word(place - 1) === 'what')
    ) {
      start = place
      continue
    }
    if (
      (pos & Pos.determiner) === 0 &&
      ((pos & inner) === 0 ||
        (pos & (Pos.auxiliary | Pos.modal | Pos.conjunction | Pos.preposition | Pos.subordinator)) !== 0) &&
      !line.isName(place)
    )
      break
    if ((pos & Pos.determiner) !== 0 && /^(?:which|what|whose|all|both)$/.test(word)) break
    // "that narrow roads makes": no determiner of several.
    if (word === 'that' && line.only(near, Pos.nounPlural)) break
    start = place
  }
  const opens =
    start === 0 || (line.joined(start) ? clauseOpeners.test(line.word(start - 1)) : /[,;:—–]/.test(line.gap(start)))
  return {start, head, opens}
}

/** Whether several things joined by "and" open a clause, the first of them a plural: "studies of cameras and surveillance". */
export function opensWithMany(line: Line, near: number): boolean {
  let place = near
  let joined = false
  while (place > 0 && near - place < 9 && line.joined(place)) {
    const word = line.word(place - 1)
    if (word === 'and') joined = true
    else if (
      !joints.test(word) &&
      ((line.pos(place - 1) & (inner | Pos.determiner | Pos.name)) === 0 ||
        line.can(place - 1, Pos.auxiliary | Pos.modal | Pos.pronoun))
    )
      break
    place--
  }
  // "The choirs and bands hall"
  if (line.word(near - 1) !== 'and' && line.only(near - 1, Pos.nounPlural)) return false
  if (!joined || place !== 0 || joints.test(line.word(0))) return false
  const first = line.only(0, Pos.nounPlural)
    ? 0
    : /^(?:the|these|those|our|their|his|her)$/.test(line.word(0)) && line.only(1, Pos.nounPlural)
      ? 1
      : -1
  return first >= 0 && (joints.test(line.word(first + 1)) || line.word(first + 1) === 'and')
}

/** "one of the most dangerous wars that has happened": either is written. */
export function isOneOf(line: Line, head: number): boolean {
  for (let before = head - 1; before > Math.max(0, head - 6); before--)
    if (line.word(before) === 'of' && /^(?:one|that|those|none|each|only)$/.test(line.word(before - 1))) return true
  return false
}
