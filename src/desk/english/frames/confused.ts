/** Frames of words that are taken for each other: each asked only at its own word. */
import {noun, Pos} from '../pos.ts'
import {type Asked, askedAt, wrong, type Cursor, type Frame, type Framed} from './frame.ts'

const leadsOwner = /^(?:in|on|of|from|with|by|into|at|for|to|about|through|under|within|via)$/
const takesBase =
  /^(?:can|could|will|would|shall|should|may|might|must|cannot|can't|won't|don't|didn't|doesn't|couldn't)$/
const articleOwnerOrThis = /^(?:the|a|an|this|that|these|those|our|their|his|its|my|your|her)$/
const be = /^(?:is|are|was|were|be|been|being|am)$/

/** "in you browser": the owner, not the person. */
const your: Frame = (words, at) =>
  leadsOwner.test(words.word(at - 1)) && words.runs(at - 1, at + 1) && words.only(at + 1, Pos.nounSingular)
    ? wrong('you before a noun', at, 'your', 0)
    : undefined

/** "your can", "your should": a modal needs the person. */
const you: Frame = (words, at) =>
  /^(?:could|would|should|must|cannot|can't|won't|may|might|are|were|have|had)$/.test(words.word(at + 1)) &&
  words.runs(at, at + 1)
    ? wrong('your before a verb', at, 'you')
    : undefined

/** "on you're website", "they're efforts": a noun alone follows the owner. */
function owner(own: string): Frame {
  return (words, at) =>
    leadsOwner.test(words.word(at - 1)) && words.runs(at - 1, at + 1) && words.only(at + 1, noun)
      ? wrong('contraction before a noun', at, own)
      : undefined
}

/** "a minister who's seat is safe": the owner, before a noun and its verb. */
const whose: Frame = (words, at) =>
  words.runs(at - 1, at + 2) &&
  words.can(at + 1, noun) &&
  !words.can(at + 1, Pos.adverb | Pos.verbIng | Pos.verbParticiple) &&
  words.can(at + 2, Pos.auxiliary | Pos.modal)
    ? wrong('who’s before a noun and its verb', at, 'whose')
    : undefined

/** "of there website". */
const their: Frame = (words, at) =>
  /^(?:of|for|with|by|to|on|into)$/.test(words.word(at - 1)) &&
  words.runs(at - 1, at + 1) &&
  words.only(at + 1, noun) &&
  !words.can(at + 2, Pos.auxiliary)
    ? wrong('there before a noun', at, 'their', 0)
    : undefined

/** "they where late". */
const were: Frame = (words, at) =>
  /^(?:they|we)$/.test(words.word(at - 1)) && words.runs(at - 1, at + 1) && !words.can(at + 1, Pos.determiner)
    ? wrong('where after a pronoun', at, 'were', 0)
    : undefined

const passing =
  /^(?:go|goes|going|went|gone|pass|passed|passes|passing|walk|walked|walking|run|running|ran|look|looked|looking|scroll|scrolling|browse|browsing|came|come|coming|drive|driving|drove|flow|flows|work|working|worked|made|done|possible|available)$/

/** "going though the list", "March 2 though March 8". */
const through: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1)) return undefined
  const before = words.word(at - 1)
  const next = words.word(at + 1)
  if (articleOwnerOrThis.test(next) && passing.test(before)) return wrong('though for through', at, 'through', 0)
  if (before === 'all' && articleOwnerOrThis.test(next)) return wrong('though for through', at, 'through', 0)
  return /^\d+(?:st|nd|rd|th)?$/.test(before) && (/^\d/.test(next) || words.isName(at + 1))
    ? wrong('though for through', at, 'through')
    : undefined
}

/** "has no affect on". */
const effect: Frame = (words, at) =>
  (articleOwnerOrThis.test(words.word(at - 1)) ||
    /^(?:no|any|some|negative|positive|adverse|little|side|same)$/.test(words.word(at - 1))) &&
  /^(?:on|of|that|is|was|in)$/.test(words.word(at + 1)) &&
  words.runs(at - 1, at + 1)
    ? wrong('affect for effect', at, words.word(at) === 'affects' ? 'effects' : 'effect')
    : undefined

/** "will effect you": who is touched is affected. */
const affect: Frame = (words, at) =>
  (takesBase.test(words.word(at - 1)) || words.word(at - 1) === 'to' || words.word(at - 1) === 'not') &&
  /^(?:you|your|us|them|him|how|everyone|people|performance|millions|thousands)$/.test(words.word(at + 1)) &&
  words.runs(at - 1, at + 1)
    ? wrong('effect for affect', at, 'affect')
    : undefined

/** "to advice you", "his advise": the verb and the noun. */
const advise: Frame = (words, at) =>
  (takesBase.test(words.word(at - 1)) || words.word(at - 1) === 'to') &&
  /^(?:you|them|him|us|that|the|against|people)$/.test(words.word(at + 1)) &&
  words.runs(at - 1, at + 1)
    ? wrong('advice for advise', at, 'advise')
    : undefined

const advice: Frame = (words, at) =>
  /^(?:the|an|some|any|my|his|your|their|our|its|of|good|more|legal|expert)$/.test(words.word(at - 1)) &&
  words.runs(at - 1, at)
    ? wrong('advise for advice', at, 'advice')
    : undefined

/** "hard to breath". */
const breathe: Frame = (words, at) =>
  (takesBase.test(words.word(at - 1)) || words.word(at - 1) === 'to') &&
  words.runs(at - 1, at) &&
  !words.can(at + 1, noun)
    ? wrong('breath for breathe', at, 'breathe', 0)
    : undefined

/** "too the north", "too the": an article follows `to`. */
const to: Frame = (words, at) =>
  articleOwnerOrThis.test(words.word(at + 1)) &&
  !/^(?:that|this|those|these)$/.test(words.word(at + 1)) &&
  words.runs(at - 1, at + 1) &&
  !words.can(at - 1, Pos.pronoun) &&
  !words.isName(at - 1)
    ? wrong('too before an article', at, 'to', 0)
    : undefined

const measured = /^(?:many|few|late|early|big|small|hard|soon|often|complicated|expensive|difficult|large|high|much)$/

/** "it is to late": a measure follows `too`. */
const too: Frame = (words, at) => {
  if (!measured.test(words.word(at + 1)) || !words.runs(at - 1, at + 1)) return undefined
  if (!be.test(words.word(at - 1)) && !/^(?:it's|that's|not|just|bit|little|get|gets|got)$/.test(words.word(at - 1)))
    return undefined
  return words.can(at + 2, Pos.determiner | noun | Pos.pronoun) && !words.can(at + 2, Pos.preposition)
    ? undefined
    : wrong('to before a measure', at, 'too', 0)
}

/** Pasts that are nothing else, with what stands after `to` or a modal. */
const base = {
  chose: 'choose',
  began: 'begin',
  gave: 'give',
  wrote: 'write',
  drove: 'drive',
  knew: 'know',
  grew: 'grow',
  threw: 'throw',
  broke: 'break',
  took: 'take',
  went: 'go',
  ate: 'eat',
  came: 'come'
} as const

/** "to chose", "can began". */
function infinitive(word: string): Frame {
  return (words, at) => {
    const before = words.word(at - 1)
    if (!words.runs(at - 1, at) || words.isName(at - 1)) return undefined
    if (before !== 'to' && !takesBase.test(before)) return undefined
    // "the site we linked to went down", "all that he could gave him hope": a clause may end there.
    if (before === 'to' && words.can(at - 2, Pos.preposition | Pos.particle)) return undefined
    for (let earlier = Math.max(0, at - 6); earlier < at - 1; earlier++) {
      if (/^(?:what|all|that|as|whatever|where|which|who)$/.test(words.word(earlier))) return undefined
    }
    return wrong(before === 'to' ? 'past after to' : 'past after a modal', at, word, 0)
  }
}

/** "fro": outside "to and fro" a slip for `for` or `from`; which, the evidence tells. */
function fro(words: Cursor, at: number): readonly Framed[] {
  if (words.word(at - 1) === 'and' || words.isName(at)) return []
  return [wrong('fro', at, 'for', -3), wrong('fro', at, 'from', -3)]
}

/** The frames of this file. */
export const confusedFrames: readonly Asked[] = [
  askedAt('you', your),
  askedAt('your', you),
  askedAt("you're", owner('your')),
  askedAt("they're", owner('their')),
  askedAt("who's", whose),
  askedAt('there', their),
  askedAt('where', were),
  askedAt('though', through),
  askedAt('affect affects', effect),
  askedAt('effect', affect),
  askedAt('advice', advise),
  askedAt('advise', advice),
  askedAt('breath', breathe),
  askedAt('too', to),
  askedAt('to', too),
  askedAt('fro', fro),
  ...Object.entries(base).map(([past, word]) => askedAt(past, infinitive(word)))
]
