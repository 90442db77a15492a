/** Frames of nouns with a hyphen that stand for a verb of two words: "to set-up the printer", "will follow-up on it", "was cut-off from". */
import {Pos} from '../../pos.ts'
import {type Asked, askedIf, setOf, type Cursor, type Frame} from '../frame.ts'

const hyphened = /^(?!re-)([a-z]+)-(?:up|out|in|on|off|down|over|away|back)$/

/** What follows a verb with its particle, and no noun that describes another. */
const object = setOf(
  'the a an your their his her its our my this that these those it them us me him all some to with into for in on at and or by from as when before after if so through via using until without'
)

/** What follows a participle with its particle. */
const behindParticiple = setOf('by to in with for as on from at into and or the through until')

/** Whether nothing but a space parts the word from the next, and that one is no part of a larger phrase. */
function ends(words: Cursor, at: number): boolean {
  return at + 1 >= words.sentence.words.length || /^["”’)]*[.,;:!?]/.test(words.sentence.gaps[at + 1] ?? '')
}

/** What the word before the hyphen can be. */
function verbOf(words: Cursor, at: number): number {
  const base = hyphened.exec(words.word(at))?.[1]
  return base === undefined ? 0 : (words.tokens.printed[at]?.owner.common(base)?.pos ?? 0)
}

function isSmall(words: Cursor, at: number): boolean {
  return !/^\p{Lu}/u.test(words.sentence.words[at] ?? '')
}

/** "to set-up the printer", "we must follow-up on it": behind `to`, a modal or a subject. */
const hyphenedVerb: Frame = (words, at) => {
  if (!words.runs(at - 1, at) || !isSmall(words, at) || (verbOf(words, at) & Pos.verbBase) === 0) return undefined
  const before = words.word(at - 1)
  const isAsked =
    words.can(at - 1, Pos.modal) || /^(?:to|please|don't|didn't|doesn't|can't|cannot|won't|i|we|they|you)$/.test(before)
  if (!isAsked) return undefined
  if (!ends(words, at) && !(words.runs(at, at + 1) && object.has(words.word(at + 1)))) return undefined
  // "from sign-up to check-in", "from kick-off to half-time": a noun behind a preposition.
  if (before === 'to' && isNounBefore(words, at)) return undefined
  return two(words, at)
}

/** "the step from set-up to start-up", "prior to take-off": `to` as a preposition, whose noun has no object. */
function isNounBefore(words: Cursor, at: number): boolean {
  if (
    words.word(at - 2).includes('-') ||
    /^(?:due|prior|from|thanks|close|next|access|approach|key)$/.test(words.word(at - 2))
  )
    return true
  for (let from = Math.max(0, at - 6); from < at - 2; from++) if (words.word(from) === 'from') return true
  return false
}

/** "was cut-off from the town": a participle behind a form of be. */
const hyphenedParticiple: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1) || !isSmall(words, at) || (verbOf(words, at) & Pos.verbParticiple) === 0)
    return undefined
  // "is built-in and": some are adjectives.
  if (/^(?:built-in|run-down|left-over|worn-out|burnt-out|grown-up|made-up|laid-back)$/.test(words.word(at)))
    return undefined
  if (!/^(?:is|are|was|were|be|been|being|has|have|had)$/.test(words.word(at - 1))) return undefined
  return behindParticiple.has(words.word(at + 1)) ? two(words, at) : undefined
}

function two(words: Cursor, at: number): ReturnType<Frame> {
  return {
    frame: 'hyphen in a verb',
    kind: 'wrong-word',
    from: at,
    to: at + 1,
    replacement: words.word(at).split('-'),
    bar: Number.NEGATIVE_INFINITY
  }
}

/** The frame of this file: what stands before the word tells which of the two it is. */
export const hyphenatedVerbFrames: readonly Asked[] = [
  askedIf(
    (word) => hyphened.test(word),
    (words, at) => hyphenedVerb(words, at) ?? hyphenedParticiple(words, at)
  )
]
