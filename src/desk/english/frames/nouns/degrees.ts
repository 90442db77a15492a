/** A frame of one thing that is so to a degree, without its article: "is very good way to", "had quite long talk". */
import {Pos} from '../../pos.ts'
import {articleScore, isArticled} from '../bareness.ts'
import {type Asked, askedAt, missing, type Frame} from '../frame.ts'
import {indefinite} from '../indefinite.ts'
import {nounPhrase} from '../noun-phrase.ts'

/** Adjectives of how much there is: "has very little room". */
const quantity = /^(?:little|much|few|many|similar|good-natured|high|low|close|different|short)$/

/** What its state is: "in very good shape". */
const states = /^(?:in|at|of|under|on)$/

/** How surely the noun must want its article, and how surely where it may be a state. */
const least = 4
const leastOfState = 8

const missingBeforeDegree: Frame = (words, at) => {
  if (!words.isWhole || !words.runs(at - 1, at + 2)) return undefined
  if (!words.only(at + 1, Pos.adjective) || quantity.test(words.word(at + 1))) return undefined
  for (let last = at + 2; last < at + 4 && words.runs(last - 1, last); last++) {
    if (!isArticled(words.word(last)) || !words.only(last, Pos.nounSingular)) continue
    const phrase = nounPhrase(words, last)
    if (!phrase || phrase.determined || phrase.from !== at || phrase.opener === 'clause') continue
    const score = articleScore(words, last, phrase)
    if (score < (states.test(phrase.opener) ? leastOfState : least)) return undefined
    const isQuite = words.word(at) === 'quite'
    const place = isQuite ? at + 1 : at
    return missing('degree without article', place, indefinite(words.word(place)))
  }
  return undefined
}

/** The frame of this file. */
export const degreeFrames: readonly Asked[] = [
  askedAt('very quite extremely fairly truly incredibly rather', missingBeforeDegree)
]
