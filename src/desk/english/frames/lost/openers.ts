/** Frames of a sentence without its subject: "Is a good place for families.", "Was raining when we left." */
import {noun, Pos} from '../../pos.ts'
import {some} from '../finite.ts'
import {type Asked, askedAt, missing, type Cursor, type Frame} from '../frame.ts'
import {phraseEnd} from '../plain-subject.ts'

/** Whether a sentence is whole, no question, and neither spoken nor an item. */
function isPlain(words: Cursor): boolean {
  const {gaps} = words.sentence
  return words.isWhole && !words.isQuestion && /^[.]$/.test((gaps.at(-1) ?? '').trim()) && !/[^\s]/.test(gaps[0] ?? '')
}

/** The end of the phrase that begins at word `from`, with two adjectives joined: "a long and difficult journey". */
function descriptionEnd(words: Cursor, from: number): number | undefined {
  const joint = words.word(from + 2) === 'and' && words.can(from + 1, Pos.adjective) ? from + 2 : from
  return (
    phraseEnd(words, joint === from ? from : joint - 2) ?? (joint === from ? undefined : nounBehind(words, joint + 1))
  )
}

function nounBehind(words: Cursor, from: number): number | undefined {
  let at = from
  while (at < from + 4 && words.can(at, Pos.adjective | noun)) at++
  return at > from && words.can(at - 1, noun) ? at : undefined
}

/** "Is a good place for families.": a statement without its it. */
const isWithout: Frame = (words, at) => {
  if (at !== 0 || !isPlain(words) || !words.runs(0, 3)) return undefined
  const from = words.word(0) === 'will' ? (words.word(1) === 'be' ? 2 : -1) : 1
  const end = /^(?:an?|the|one)$/.test(words.word(from)) ? descriptionEnd(words, from) : undefined
  if (end === undefined || !/^(?:for|to|in|where|which|of|with|that|when)$/.test(words.word(end))) return undefined
  return words.sentence.words.length > end + 1 ? missing('clause without subject', 0, 'It') : undefined
}

const weather = /^(?:raining|snowing|pouring|freezing|getting|thundering|hailing|drizzling)$/

/** "Is very cold in winter.": the same of how it is. */
const isVery: Frame = (words, at) => {
  if (
    at !== 0 ||
    !isPlain(words) ||
    !/^(?:very|too|so|quite|really|always|usually|often|sometimes|not)$/.test(words.word(1)) ||
    !words.runs(0, 3)
  )
    return undefined
  if (
    !(words.only(2, Pos.adjective) || /^(?:far|easy|open|close|possible|clear)$/.test(words.word(2))) ||
    !/^(?:in|at|for|to|when|because|here|there|today|on|outside|that|during|from)$/.test(words.word(3))
  )
    return undefined
  return missing('clause without subject', 0, 'It')
}

/** "Was raining when we left the house.": the same of the weather. */
const weatherWithout: Frame = (words, at) => {
  const from = words.word(1) === 'been' ? 2 : 1
  if (at !== 0 || !isPlain(words) || !weather.test(words.word(from)) || !words.runs(0, from)) return undefined
  return some(from + 1, words.sentence.words.length, (other) =>
    words.can(other, Pos.subordinator | Pos.adverb | Pos.preposition | Pos.adjective)
  )
    ? missing('clause without subject', 0, 'It')
    : undefined
}

/** The frames of this file. */
export const lostOpenerFrames: readonly Asked[] = [
  askedAt('is was will', isWithout),
  askedAt('is was', isVery),
  askedAt('is was has had', weatherWithout)
]
