/** Owners and clauses that English, weighed, has for each other: "doing it's thing", "as its not here", "your going to". */
import {isSetApart} from '../../src/article/emphasis.ts'
import type {Evidence} from '../../src/desk/english/evidence.ts'
import {contractions} from '../../src/desk/english/homophones/places.ts'
import {sentenceOf} from '../../src/desk/english/sentence-of.ts'
import type {Near} from './near.ts'
import {isClauseRight, isOwnerRight} from './pair-readings.ts'
import {isNearCode, isWeighed} from './weighed.ts'

/**
 * What the logarithm of the odds must reach, by the word that is printed: of as many words as the training text holds out, a
 * million, no right one reaches it. Of "whose" for "who's" it holds too few to tell.
 */
const certain: Readonly<Record<string, number>> = {
  its: 3,
  "it's": 2,
  your: 3,
  "you're": 3.5,
  their: 2.5,
  "they're": 4.5,
  "who's": 3
}

/** What more it must reach behind "and", which joins things and clauses alike. */
const moreOfJoined = 1

/** The words of a passage that stand for the one that they sound like, by their index: what should stand there. */
export function weighedPairs(near: Near, evidence: Evidence): ReadonlyMap<number, readonly string[]> | undefined {
  const {passage} = near
  if (!isWeighed(passage)) return undefined
  let found: Map<number, readonly string[]> | undefined
  for (const sentence of passage.sentences) {
    const {from, to} = sentence
    if (to - from < 4 || !hasPair(near, from, to)) continue
    for (const {at: place, other, logit} of evidence.homophones.weigh(sentenceOf(passage, sentence), contractions)) {
      const at = from + place
      const joined = /^(?:and|or|but)$/.test(near.word(at, -1)) ? moreOfJoined : 0
      if (logit < (certain[near.word(at)] ?? Number.POSITIVE_INFINITY) + joined || !isPlain(near, at)) continue
      const isRight = other.includes("'") ? isOwnerRight(near, at) : isClauseRight(near, at)
      if (!isRight) (found ??= new Map()).set(at, [other])
    }
  }
  return found
}

/** Whether a word of a pair stands among some words: weighing is dear. */
function hasPair({passage: {words}}: Near, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (Object.hasOwn(certain, words[at]?.norm ?? '')) return true
  return false
}

/** Whether nothing near is code or named rather than used. */
function isPlain({passage: {words}}: Near, at: number): boolean {
  return !isNearCode(words, at) && words[at]?.emphasised !== true && !isSetApart(words, at + 1)
}
