/** Frames of verbs that have no progressive, and of what is done for the first time: "She is knowing the answer", "It was the first time I see". */
import {nominativeOrIt} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {conjugate} from '../../forms/paradigms.ts'
import {baseOf} from '../base-form.ts'
import {type Asked, askedAt, instead, type Cursor, type Frame, type Framed, wrong} from '../frame.ts'

const bases: ReadonlyMap<string, string> = new Map([
  ['knowing', 'know'],
  ['belonging', 'belong'],
  ['owning', 'own'],
  ['possessing', 'possess'],
  ['resembling', 'resemble'],
  ['consisting', 'consist'],
  ['preferring', 'prefer'],
  ['deserving', 'deserve'],
  ['understanding', 'understand']
])

function formOf(base: string, bits: number): string {
  return conjugate(base).find(({pos}) => (pos & bits) !== 0)?.word ?? base
}

/** What stands for a form of be and a verb in -ing. */
function plainForm(be: string, base: string): string {
  if (/^(?:was|were)$/.test(be)) return formOf(base, Pos.verbPast)
  return be === 'is' ? formOf(base, Pos.verbS) : base
}

/** What a verb takes behind it. */
function hasObject(words: Cursor, verb: number): boolean {
  const next = words.word(verb + 1)
  if (!words.runs(verb, verb + 1)) return false
  if (words.word(verb) === 'belonging') return next === 'to'
  if (words.word(verb) === 'consisting') return next === 'of'
  if (/^(?:him|her|me|us|them|it|you|how|what|why|where|who|that)$/.test(next)) return true
  return /^(?:the|an?|his|my|our|their|its|your|this|these|those|every|all|many|some|no|two|three)$/.test(next)
}

/** "She is knowing the answer", "has been knowing him": a state, which is not in progress. */
const inProgress: Frame = (words, at) => {
  const base = bases.get(words.word(at))
  if (base === undefined || !hasObject(words, at)) return undefined
  const isNot = words.word(at - 1) === 'not'
  const place = isNot ? at - 2 : at - 1
  const be = words.word(place)
  if (!words.runs(place - 1, at)) return undefined
  if (be === 'been') {
    const isHave = /^(?:has|have|had|i've|we've|you've|they've)$/.test(words.word(place - 1))
    return isHave && !isNot ? inState(place, at + 1, [formOf(base, Pos.verbParticiple)]) : undefined
  }
  if (!/^(?:am|is|are|was|were)$/.test(be) || !mayOwn(words, place - 1, base)) return undefined
  if (!isNot) return inState(place, at + 1, [plainForm(be, base)])
  return inState(place, at + 1, [/^(?:was|were)$/.test(be) ? 'did' : be === 'is' ? 'does' : 'do', 'not', base])
}

/** Whether the state may be its subject's: "It is knowing the road that saves you", "The firm is owning up" tell of what is done. */
function mayOwn(words: Cursor, subject: number, base: string): boolean {
  // "We are understanding the brain a little better"
  if (base === 'understand') return words.word(subject) === 'i'
  if (!/^(?:belong|consist|resemble|possess)$/.test(base)) return /^(?:i|he|she|we|they|you)$/.test(words.word(subject))
  return words.can(subject, noun) || words.isName(subject) || nominativeOrIt.test(words.word(subject))
}

function inState(from: number, to: number, replacement: readonly string[]): Framed {
  return {...instead('state in progress', from, to, replacement), said: true}
}

const owned = /^(?:house|car|garden|dog|cat|boat|farm|bicycle|bike|flat|cottage|horse)$/

/** "They are having a house near the lake": what somebody owns is not in progress. */
const havingOwned: Frame = (words, at) => {
  const be = words.word(at - 1)
  if (
    !/^(?:am|is|are)$/.test(be) ||
    !/^(?:an?|two|three|four)$/.test(words.word(at + 1)) ||
    !words.runs(at - 2, at + 1)
  )
    return undefined
  let last = at + 2
  while (last < at + 4 && words.only(last, Pos.adjective)) last++
  // "is having a house built"
  if (!owned.test(words.word(last)) || !words.runs(at + 1, last)) return undefined
  const gap = words.sentence.gaps[last + 1] ?? ''
  if (gap !== ' ' ? !/^[.!]/.test(gap) : !/^(?:near|in|by|on|and|with|beside|but)$/.test(words.word(last + 1)))
    return undefined
  return inState(at - 1, at + 1, [be === 'is' ? 'has' : 'have'])
}

const flavour =
  /^(?:good|bad|nice|delicious|sweet|bitter|sour|salty|strange|awful|terrible|wonderful|horrible|fresh|better)$/

/** "The soup is tasting good": what it is like. */
const tasting: Frame = (words, at) => {
  const be = words.word(at - 1)
  if (!/^(?:is|are|was|were)$/.test(be) || !words.runs(at - 2, at + 1) || words.isQuestion) return undefined
  const last = /^(?:very|so|really|too|quite)$/.test(words.word(at + 1)) ? at + 2 : at + 1
  if (
    !flavour.test(words.word(last)) ||
    /^(?:wines?|vintages?|clarets?|ports?|beers?|whiskys?|champagnes?)$/.test(words.word(at - 2))
  )
    return undefined
  if (
    (words.sentence.gaps[last + 1] ?? '') === ' ' &&
    !/^(?:and|but|because|today|when|with)$/.test(words.word(last + 1))
  )
    return undefined
  return inState(at - 1, at + 1, [plainForm(be, words.word(at) === 'tasting' ? 'taste' : 'smell')])
}

/** "It was the first time I see the sea": what had been done by then. */
const firstTime: Frame = (words, at) => {
  const be = words.word(at - 3)
  if (words.word(at - 2) !== 'the' || !/^(?:is|was)$/.test(be)) return undefined
  // "It is the last time I ask you"
  if (!(be === 'is' ? /^(?:first|second|third)$/ : /^(?:first|second|third|last|only)$/).test(words.word(at - 1)))
    return undefined
  if (!/^(?:it|this|that)$/.test(words.word(at - 4)) || !words.runs(at - 4, at + 1)) return undefined
  const who = words.word(at + 1) === 'that' ? at + 2 : at + 1
  const verb = who + 1
  if (!/^(?:i|we|they|you|he|she|it)$/.test(words.word(who)) || !words.runs(who - 1, verb)) return undefined
  if (words.can(verb, Pos.verbPast | Pos.verbParticiple | Pos.auxiliary | Pos.modal | Pos.adverb)) return undefined
  const isThird = /^(?:he|she|it)$/.test(words.word(who))
  if (!words.can(verb, isThird ? Pos.verbS | Pos.nounPlural : Pos.verbBase)) return undefined
  const base = isThird ? baseOf(words, verb, Pos.verbS | Pos.nounPlural) : words.word(verb)
  if (base === undefined) return undefined
  if (be === 'was') return {...wrong('first time', verb, formOf(base, Pos.verbPast)), said: true}
  const done = [isThird ? 'has' : 'have', formOf(base, Pos.verbParticiple)]
  return {...instead('first time', verb, verb + 1, done), said: true}
}

/** The frames of this file. */
export const stativeFrames: readonly Asked[] = [
  askedAt([...bases.keys()].join(' '), inProgress),
  askedAt('having', havingOwned),
  askedAt('tasting smelling', tasting),
  askedAt('time', firstTime)
]
