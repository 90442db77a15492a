/** Frames of somebody with an infinitive where a verb takes another form behind them: "prevented him to leave", "made her to wait". */
import {objectPronoun} from '../../closed-classes.ts'
import {precedes} from '../around.ts'
import {type Asked, askedAt, extra, instead, type Frame} from '../frame.ts'
import {gerundOf} from '../gerund-of.ts'
import {isDone} from '../infinitive-behind.ts'

/** Nouns for people, who may be kept from doing something. */
const people =
  /^(?:people|residents|children|students|pupils|workers|players|drivers|visitors|women|men|girls|boys|migrants|refugees|users|customers|patients|voters|journalists|reporters|members|officers|soldiers|others|anyone|everyone|anybody|somebody|someone|investors|farmers|fans|parents|teachers|passengers)$/

/** "prevented him to leave": from leaving. */
const preventedTo: Frame = (words, at) => {
  const object = words.word(at + 1)
  if (!objectPronoun.test(object) && !people.test(object)) return undefined
  if (!words.runs(at, at + 1) || !isDone(words, at + 2)) return undefined
  // "It discourages me to see it": what does so
  if (words.word(at - 1) === 'it' && /^(?:discourag|deter)/.test(words.word(at))) return undefined
  const gerund = gerundOf(words.word(at + 3))
  return gerund === undefined ? undefined : instead('prevented to', at + 2, at + 4, ['from', gerund])
}

/** "made him to run", "let her to travel": somebody is made or let do it. */
const madeTo: Frame = (words, at) => {
  if (
    !/^(?:him|us|me|her)$/.test(words.word(at + 1)) &&
    !(people.test(words.word(at + 1)) && /^ma[dk]/.test(words.word(at)))
  )
    return undefined
  if (!words.runs(at, at + 1) || !isDone(words, at + 2)) return undefined
  // "what made him to be feared", "a coat that she made him to wear"
  if (precedes(words, at, /^(?:that|which|as|than)$/, 6)) return undefined
  if (words.word(at + 3) === 'be' && words.word(at).startsWith('ma')) return undefined
  return extra('made to', at + 2)
}

/** The frames of this file. */
export const objectInfinitiveFrames: readonly Asked[] = [
  askedAt(
    'prevent prevents prevented preventing deter deters deterred deterring discourage discourages discouraged discouraging dissuade dissuaded',
    preventedTo
  ),
  askedAt('make makes made making let lets letting', madeTo)
]
