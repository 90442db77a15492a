/** Whether a clause's main verb stands at a place: "was told", "has been", "is that", "may run". */
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import type {Words} from './words.ts'

const be = /^(?:is|are|was|were)$/
const have = /^(?:has|had|have)$/
const modal = /^(?:will|would|can|could|may|might|should|must|cannot)$/
const support = /^(?:does|did)$/
const negated =
  /^(?:isn't|aren't|wasn't|weren't|hasn't|hadn't|haven't|won't|wouldn't|can't|couldn't|shouldn't|doesn't|didn't)$/
const nominative = /^(?:i|we|he|she|they|you|it|there)$/

/** Whether word `at` is surely a clause's verb, whose subject stands before it. */
export function isPredicate(words: Words, at: number): boolean {
  if (!words.isLower(at) || !words.joined(at + 1)) return false
  const word = words.word(at)
  const next = words.word(at + 1)
  // "Mr President, isn't it odd", but "the board, made it clear"
  if (nominative.test(next) && (next !== 'it' || isAuxiliary(words, at))) return false
  let behind = at + 1
  while (
    behind < at + 4 &&
    words.joined(behind) &&
    words.can(behind, Pos.adverb) &&
    !words.can(behind, Pos.determiner | noun)
  )
    behind++
  if (negated.test(word)) return true
  if (be.test(word)) return true
  if (have.test(word))
    return (
      words.can(behind, Pos.verbParticiple) ||
      (word !== 'have' && words.can(at + 1, Pos.determiner | Pos.adjective | noun | Pos.to | Pos.numeral))
    )
  if (modal.test(word)) return words.can(behind, Pos.verbBase) || /^(?:be|have|do|not)$/.test(words.word(behind))
  if (support.test(word)) return words.can(behind, Pos.verbBase) || words.word(behind) === 'not'
  return isPast(words, at)
}

const attributing = /^(?:said|says|told|tells|added|adds|wrote|writes|thinks|knows|knew|urged|admonished|asked)$/

/** Whether word `at` is the verb of the name before it. */
export function isFiniteBehindName(words: Words, at: number): boolean {
  if (!words.isLower(at)) return false
  // "the school said to be haunted"
  if (attributing.test(words.word(at)) ? words.word(at + 1) !== 'to' : isPredicate(words, at)) return true
  // "the chair of the board wrote two letters": a participle has no object.
  return (
    words.can(at, Pos.verbPast) &&
    words.joined(at + 1) &&
    words.only(at + 1, Pos.numeral | Pos.nounPlural | Pos.determiner)
  )
}

/** Verbs of speech, which stand before a speaker and behind what was said. */
const speech =
  /^(?:said|says|say|tells|told|adds|added|asks|asked|wrote|writes|goes|went|came|comes|lies|lay|stands|stood|sat|sits|hangs|hung|thinks|thought|knows|knew|seems|means|began|begins)$/
/** Verbs whose participle keeps an object: "given a medal", "called the Lion". */
const twofold =
  /^(?:gave|given|called|named|elected|made|dubbed|considered|offered|awarded|paid|shown|sent|taught|appointed|granted|left|deemed|declared|titled|entitled|crowned|voted|nicknamed|denied|refused|fed|allowed|charged|fined|spared|owed|handed|lent|sold|bought|assigned|promised|guaranteed|set|told|asked|informed|warned|assured|reminded|convinced)$/

/** A past form or one in -s that is nothing else, or one that has its object behind: "became", "revealed that", "allowed us". */
function isPast(words: Words, at: number): boolean {
  const word = words.word(at)
  const next = words.word(at + 1)
  if (speech.test(word)) return false
  if (words.only(at, Pos.verbPast) || words.only(at, Pos.verbS))
    return (
      words.can(
        at + 1,
        Pos.determiner |
          Pos.to |
          Pos.adjective |
          noun |
          Pos.verbParticiple |
          Pos.verbIng |
          Pos.preposition |
          Pos.particle |
          Pos.numeral
      ) || /^(?:that|how|us|them|him|me)$/.test(next)
    )
  if (!words.can(at, Pos.verbPast) || !words.only(at, Pos.verbPast | Pos.verbParticiple | Pos.adjective)) return false
  if (/^(?:us|them|him|me|it)$/.test(next)) return true
  return !twofold.test(word) && /^(?:that|the|a|an|his|her|its|their|our|my)$/.test(next)
}

const auxiliary =
  /^(?:am|is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|should|must|shall|cannot|[a-z]+n't)$/

/** Whether word `at` is a form of be, have or do, or a modal verb. */
export function isAuxiliary(words: Words, at: number): boolean {
  return auxiliary.test(words.word(at))
}

/** How many words behind a verb are read. */
const reach = 60

/** Whether a further comma has a verb straight behind it, so that what stands between the two is an aside. */
export function isAside(words: Words, at: number): boolean {
  for (let place = at + 1; place < Math.min(words.length, at + reach); place++) {
    const gap = words.gap(place)
    if (gap === ' ') continue
    if (!/^[,–—-]|^ [–—-]/.test(gap)) continue
    if (auxiliary.test(words.word(place)) || words.only(place, Pos.verbPast | Pos.verbS)) return true
    // "The grants, paid a third each by the two towns, help"
    if (words.can(at, Pos.verbParticiple) && words.only(place, verb)) return true
  }
  return false
}

/** Whether verbs stand in a row behind a place: "…, was sold, and closed", "…, has a roof and is dry". */
export function isRow(words: Words, at: number): boolean {
  for (let place = at + 1; place < Math.min(words.length, at + reach); place++) {
    const joins = /^(?:and|or|but)$/.test(words.word(place))
    if (words.gap(place).startsWith(',') && (joins || isVerb(words, place))) return true
    if (joins && isVerb(words, place + 1)) return true
  }
  return false
}

function isVerb(words: Words, at: number): boolean {
  return isAuxiliary(words, at) || words.can(at, Pos.verbPast | Pos.verbS)
}
