/** Frames of a relative clause between commas that lost its verb: "The coach, who in his third season at the club, has won twice". */
import {beOrHaveOfOne} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {finite} from '../../vetoes/around.ts'
import {mayBeFinite, opensInner, some} from '../finite.ts'
import {type Asked, askedAt, missing, type Frame} from '../frame.ts'

/** How long such a clause may be. */
const longest = 12

/** ", who in his third season at the club, has won": no verb up to the comma, and behind it the verb of the sentence. */
const whoWithoutVerb: Frame = (words, at) => {
  if (words.sentence.gaps[at] !== ', ' || !words.isWhole || words.isQuestion || !words.runs(at, at + 2))
    return undefined
  if (!words.can(at + 1, Pos.preposition) || words.can(at + 1, Pos.verbPast)) return undefined
  if (!words.can(at - 1, noun) && !words.isName(at - 1)) return undefined
  // "They met Ann, who in her worst year, won it": its verb may be the clause's own, which lacks but a comma.
  if (some(0, at, (other) => words.can(other, finite) && !words.can(other, noun))) return undefined
  let end = at + 2
  while (end < at + longest && words.sentence.gaps[end] === ' ') end++
  if (words.sentence.gaps[end] !== ', ' || end < at + 3) return undefined
  const mayBeVerb = (other: number): boolean =>
    mayBeFinite(words, other) ||
    words.can(other, Pos.verbBase) ||
    (words.pos(other) === 0 && /^[a-z]+$/.test(words.word(other)))
  // "who in his prime ran mills": nothing that may be its verb
  if (some(at + 1, end, (other) => mayBeVerb(other) && !words.only(other, noun | Pos.preposition))) return undefined
  if (some(at + 1, end, (other) => opensInner.test(words.word(other)))) return undefined
  if (!words.can(end, finite) || words.can(end, noun)) return undefined
  // "who, like her, lived here": the clause's verb stands behind an aside
  const behind =
    words.can(end + 1, finite) ||
    some(end + 1, words.sentence.words.length, (other) => /^, $/.test(words.sentence.gaps[other] ?? ''))
  if (behind && !beOrHaveOfOne.test(words.word(end))) return undefined
  const isNow = /^(?:is|has|will|says)$/.test(words.word(end))
  return missing('relative clause without its verb', at + 1, isNow ? 'is' : 'was')
}

/** The frames of this file. */
export const relativeVerbFrames: readonly Asked[] = [askedAt('who', whoWithoutVerb)]
