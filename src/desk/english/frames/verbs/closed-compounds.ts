/** Frames of nouns that are written as one word and stand for a verb of two: "to setup the printer", "users must login to". */
import {Pos} from '../../pos.ts'
import {type Asked, askedAt, setOf, type Cursor, type Frame} from '../frame.ts'

/** The verb within the noun, and what goes with it. */
const parts: Readonly<Record<string, readonly [string, string]>> = {
  backup: ['back', 'up'],
  breakup: ['break', 'up'],
  checkout: ['check', 'out'],
  cleanup: ['clean', 'up'],
  handover: ['hand', 'over'],
  kickoff: ['kick', 'off'],
  login: ['log', 'in'],
  logon: ['log', 'on'],
  logout: ['log', 'out'],
  pickup: ['pick', 'up'],
  rollout: ['roll', 'out'],
  setup: ['set', 'up'],
  shutdown: ['shut', 'down'],
  signup: ['sign', 'up'],
  startup: ['start', 'up'],
  takeover: ['take', 'over'],
  workout: ['work', 'out']
}

const object = setOf('the a an your their his her its our my this these those it them all')
const behind = setOf('to with into using via for here')

/** "to setup the printer", "must login to the site": a verb's place before its object, or before what the verb goes with. */
const closedVerb: Frame = (words, at) => {
  const [verb, particle] = parts[words.word(at)] ?? []
  if (verb === undefined || particle === undefined || !words.runs(at - 1, at) || isCapital(words, at)) return undefined
  const isModal =
    words.can(at - 1, Pos.modal) || /^(?:please|don't|didn't|can't|cannot|won't)$/.test(words.word(at - 1))
  const isInfinitive = words.word(at - 1) === 'to'
  if (!isModal && !isInfinitive) return undefined
  const takes = words.runs(at, at + 1) && object.has(words.word(at + 1))
  const goes = words.word(at) === 'login' || words.word(at) === 'signup' || words.word(at) === 'logon'
  if (!takes && !(goes && words.runs(at, at + 1) && behind.has(words.word(at + 1))) && !(isModal && goes))
    return undefined
  return {
    frame: 'noun for two words',
    kind: 'wrong-word',
    from: at,
    to: at + 1,
    replacement: [verb, particle],
    bar: Number.NEGATIVE_INFINITY
  }
}

function isCapital(words: Cursor, at: number): boolean {
  return /^\p{Lu}/u.test(words.sentence.words[at] ?? '')
}

/** These frames, with the words that they are asked at. */
export const closedCompoundFrames: readonly Asked[] = [askedAt(Object.keys(parts).join(' '), closedVerb)]
