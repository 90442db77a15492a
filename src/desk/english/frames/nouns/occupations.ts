/** Frames of what somebody is, of which there are many: "I work as nurse", "As software engineer I", "she is teacher". */
import {nominativeOrYou} from '../../closed-classes.ts'
import {Pos} from '../../pos.ts'
import {type Asked, askedAt, missing, type Cursor, type Frame} from '../frame.ts'
import {indefinite} from '../indefinite.ts'

/** What many people are at once. A post that one person holds may stand bare: "as chairman", "was captain". */
const occupations =
  'teacher nurse engineer developer programmer designer scientist researcher journalist waiter waitress lawyer dentist architect consultant freelancer farmer plumber carpenter electrician mechanic translator librarian accountant photographer musician blogger tutor contractor entrepreneur therapist psychologist biologist physicist chemist mathematician statistician economist historian student undergraduate beginner teenager foreigner tourist newcomer'

/** What makes a post of an occupation, of which there is one. */
const onlyOne =
  /^(?:lead|chief|head|top|senior|principal|leading|ranking|sole|only|fellow|then|best|first|second|third|last|next|former|acting|assistant|associate|deputy|vice|managing|executive|resident|fulbright|both|either|neither|more|less|most|much|enough|part|half|no|not)$/

/** What a post or a job is held with: "worked as", "my job as". */
const working =
  /^(?:work|works|worked|working|job|jobs|career|role|life|employed|hired|start|started|starting|began|position|experience|trained|qualified|days|years|time)$/

/** Whom an article tells of with a form of be. */
const someone = /^(?:i|he|she|who|father|mother|brother|sister|wife|husband|son|daughter|uncle|aunt)$/

const be = /^(?:am|is|was)$/
const contracted = /^(?:i'm|he's|she's)$/
const adverb = /^(?:also|still|now|just|only|already|currently|always|originally)$/

/** Whether the phrase ends behind word `at`, so that it describes nothing else and no list goes on. */
function ends(words: Cursor, at: number): boolean {
  const gap = words.sentence.gaps[at + 1] ?? ''
  const next = words.word(at + 1)
  if (/^["”’)]*[.;!?]/.test(gap)) return true
  if (/^,["”’]? $/.test(gap)) return /^(?:i|he|she|we|they|it|you|who|which|where|but|so|my|his|her|then)$/.test(next)
  return gap === ' ' && /^(?:i|he|she|we|they|you|who|at|for|in|with|from|but|because|when|since)$/.test(next)
}

/** Where the phrase of an occupation begins; undefined where it has a determiner, a name or a word that makes a post of it. */
function opens(words: Cursor, at: number): number | undefined {
  let from = at
  while (from > at - 3 && words.runs(from - 1, from) && words.only(from - 1, Pos.adjective | Pos.nounSingular)) {
    if (onlyOne.test(words.word(from - 1))) return undefined
    from--
  }
  return words.runs(from - 1, from) && !words.isName(from - 1) ? from : undefined
}

/** "worked as nurse", "As software engineer I": as one of many. */
function isAs(words: Cursor, as: number, at: number): boolean {
  if (words.word(as) !== 'as') return false
  if (as === 0) return nominativeOrYou.test(words.word(at + 1))
  return words.runs(as - 1, as) && working.test(words.word(as - 1))
}

/** "I am student", "my father is teacher": what somebody is said to be. */
function isSaid(words: Cursor, verb: number): boolean {
  const place = adverb.test(words.word(verb)) && words.runs(verb - 1, verb) ? verb - 1 : verb
  if (contracted.test(words.word(place))) return true
  return be.test(words.word(place)) && words.runs(place - 1, place) && someone.test(words.word(place - 1))
}

const missingBeforeOccupation: Frame = (words, at) => {
  if (!words.isWhole || words.isName(at) || !ends(words, at)) return undefined
  const from = opens(words, at)
  if (from === undefined || !(isAs(words, from - 1, at) || isSaid(words, from - 1))) return undefined
  return missing('occupation without article', from, indefinite(words.word(from)))
}

/** The frame of this file. */
export const occupationFrames: readonly Asked[] = [askedAt(occupations, missingBeforeOccupation)]
