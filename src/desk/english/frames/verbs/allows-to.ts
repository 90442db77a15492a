/** A frame of a verb that takes somebody before `to`: "The tool allows to draw maps". */
import {Pos} from '../../pos.ts'
import {precedes} from '../around.ts'
import {isInfinitive, refersBack} from '../infinitive-behind.ts'
import {type Asked, askedAt, type Frame} from '../frame.ts'
import {gerundOf} from '../gerund-of.ts'

/** What a base stands behind, where it is no noun and no imperative. */
const leads = /^(?:to|will|can|could|would|should|may|might|must|not|don't|doesn't|didn't|also)$/

/** "allows to draw maps": nobody is allowed, so that it allows drawing. */
const allowsTo: Frame = (words, at) => {
  if (!isInfinitive(words, at + 1) || words.word(at + 2) === 'be') return undefined
  if (/^(?:allow|enable|permit)$/.test(words.word(at)) && !leads.test(words.word(at - 1))) return undefined
  // "ways to coordinate permitting to ensure a quick start": what is done with permits
  if (
    words.word(at) === 'permitting' &&
    (words.can(at - 1, Pos.verbBase | Pos.adjective | Pos.preposition) || words.can(at - 1, Pos.determiner))
  )
    return undefined
  // "a tool which allows to draw": there it is the subject
  const isSubject = /^(?:that|which)$/.test(words.word(at - 1))
  // "what the law allows to sell": what is allowed stands before the verb
  if (precedes(words, isSubject ? at - 1 : at, refersBack, 8)) return undefined
  const gerund = gerundOf(words.word(at + 2))
  if (gerund === undefined) return undefined
  return {
    frame: 'allowed to nobody',
    kind: 'wrong-word',
    from: at + 1,
    to: at + 3,
    replacement: [gerund],
    bar: Number.NEGATIVE_INFINITY
  }
}

/** The frame of this file. */
export const allowsToFrames: readonly Asked[] = [
  askedAt('allows enables allowing enabling permitting allow enable permit', allowsTo)
]
