/** Frames of words that cannot meet, since one between them is gone: "6.4 per on", "At 11 people were", "Despite reduced to ten", "expected to a recovery". */
import {article, finiteHave, subjectPronoun, theOrOwnerButYour} from '../../closed-classes.ts'
import {isMonth} from '../../../../article/calendar.ts'
import {noun, Pos} from '../../pos.ts'
import {isNumber, past} from '../around.ts'
import {isFinite} from '../finite.ts'
import {type Asked, askedAt, missing, type Cursor, type Frame, type Framed, chooses, nothing} from '../frame.ts'

/** What is wrong is sure, what is meant is a guess: it is asked about. */
function guessed(frame: string, at: number, word: string): Framed {
  return {...missing(frame, at, word), asks: true}
}

/** "rose 6.4 per on the year": a share of a hundred. */
const missingCent: Frame = (words, at) => {
  if (!isNumber(words, at - 1) || words.sentence.gaps[at] !== ' ') return undefined
  const gap = words.sentence.gaps[at + 1] ?? ''
  const next = words.word(at + 1)
  if (
    gap === ' '
      ? !/^(?:on|in|of|to|from|by|since|for|at|and|over|during|after|before|compared|against|last|this|more|less|higher|lower|the)$/.test(
          next
        )
      : !/^["”’)]*[.,;]/.test(gap)
  )
    return undefined
  return missing('per without cent', at + 1, 'cent')
}

/** "At 11 people were hurt": a number that is the least. */
const missingLeast: Frame = (words, at) => {
  if (!isNumber(words, at + 1) || !words.runs(at, at + 2) || !words.isWhole || words.isQuestion) return undefined
  let head = at + 2
  while (head < at + 4 && words.only(head, Pos.adjective)) head++
  if (!words.only(head, Pos.nounPlural) && words.word(head) !== 'people') return undefined
  if (/^(?:years|months|weeks|days|hours|minutes|seconds|percent|degrees)$/.test(words.word(head))) return undefined
  const isSubject =
    at === 0 && words.sentence.gaps[head + 1] === ' ' && /^(?:were|are|have|had)$/.test(words.word(head + 1))
  const isObject =
    /^(?:killed|killing|injured|injuring|wounded|wounding|leaving|displaced|displacing|arrested)$/.test(
      words.word(at - 1)
    ) &&
    words.runs(at - 1, at) &&
    /^(?:people|others|men|women|children|civilians|soldiers|militants|officers|migrants|passengers|protesters|workers|students|patients|villagers|residents|prisoners)$/.test(
      words.word(head)
    )
  return isSubject || isObject ? missing('at without least', at + 1, 'least') : undefined
}

/** "Despite reduced to ten men": a passive behind a preposition. */
const missingBeing: Frame = (words, at) => {
  const word = words.word(at)
  if (!words.runs(at, at + 2) || !words.isWhole || !words.only(at + 1, past) || !words.can(at + 1, Pos.verbParticiple))
    return undefined
  if (!/^(?:to|by|as|from|in|on|at|with)$/.test(words.word(at + 2)) || words.word(at + 1) === 'left') return undefined
  // "the day after moved to", "long before"
  if (
    word !== 'despite' &&
    at > 0 &&
    words.sentence.gaps[at] === ' ' &&
    !words.can(at - 1, noun | past) &&
    !words.isName(at - 1)
  )
    return undefined
  if (word !== 'despite' && !/^(?:to|by|as|from)$/.test(words.word(at + 2))) return undefined
  // "years before required by law": how long before it was
  if (/^(?:minutes|hours|days|weeks|months|years|decades|centuries|miles)$/.test(words.word(at - 1))) return undefined
  return missing('passive without being', at + 1, 'being')
}

/** What is made and what is taken; of anything else one may be it, or do it. */
const made =
  /^(?:recovery|decision|statement|difference|appearance|speech|profit|comeback|debut|change|start|return|announcement|loss|complaint|appeal|deal|choice|offer|effort)$/
const taken = /^(?:part|place|look|step|steps|seat|stand|lead|title|job|helm|break|risk|role|oath|train|bus)$/

/** "is expected to a full recovery": an infinitive without its verb. */
const missingVerb: Frame = (words, at) => {
  if (words.word(at + 1) !== 'to' || !words.runs(at - 1, at + 3) || !words.isWhole || at < 1) return undefined
  const next = at + 2
  if (!/^(?:the|an?|his|her|its|their|our|my|your|these|those)$/.test(words.word(next))) return undefined
  // "more likely to the north", "what he wanted to the end"
  if (
    /^(?:what|as|so)$/.test(words.word(at - 1)) ||
    /^(?:very|extent|point|end|last|contrary|north|south|east|west|left|right|same|best)$/.test(words.word(next + 1))
  )
    return undefined
  // "keep your hopes to a minimum", "changes I wanted to the plan"
  if (
    /^(?:my|your|his|her|its|our|their|the|no)$/.test(words.word(at - 1)) ||
    (subjectPronoun.test(words.word(at - 1)) && words.can(at - 2, noun) && words.runs(at - 2, at))
  )
    return undefined
  const object = [next + 1, next + 2, next + 3].map((other) => words.word(other))
  const verb = object.some((word) => made.test(word)) ? 'make' : object.some((word) => taken.test(word)) ? 'take' : 'be'
  return guessed('infinitive without its verb', next, verb)
}

/** "had never the contract": a form of have without its participle. */
const missingParticiple: Frame = (words, at) => {
  if (!finiteHave.test(words.word(at - 1)) || !words.runs(at - 1, at + 2) || !words.isWhole || words.isQuestion)
    return undefined
  if (
    !theOrOwnerButYour.test(words.word(at + 1)) ||
    /^(?:slightest|least|courage|heart|chance|time|luck|means|right|opportunity|money|patience|intention|sense|strength|advantage|makings|feeling|power|look|air|same)$/.test(
      words.word(at + 2)
    )
  )
    return undefined
  return guessed('have without its participle', at + 1, 'seen')
}

/** What a preposition stands before most often, of a time or a place. */
const endOf: ReadonlyMap<string, string> = new Map([
  ['at', 'end'],
  ['by', 'end'],
  ['until', 'end'],
  ['before', 'end'],
  ['near', 'end'],
  ['towards', 'end'],
  ['toward', 'end'],
  ['since', 'start'],
  ['from', 'start'],
  ['in', 'middle'],
  ['for', 'rest'],
  ['on', 'edge']
])

/** "at the of the season": an end or a start. */
const missingEnd: Frame = (words, at) => {
  if (
    !article.test(words.word(at - 1)) ||
    !words.runs(at - 2, at + 2) ||
    !words.isWhole ||
    /^\p{Lu}/u.test(words.sentence.words[at] ?? '')
  )
    return undefined
  if (!/^(?:the|this|that|last|next|his|her|their|its|our)$/.test(words.word(at + 1)) && !isMonth(words.word(at + 1)))
    return undefined
  const what = endOf.get(words.word(at - 2))
  if (what === undefined) return undefined
  return guessed('article without its noun', at, what)
}

/** "where had been living": who. */
function missingWho(words: Cursor, at: number): readonly Framed[] {
  if (
    !finiteHave.test(words.word(at + 1)) ||
    words.word(at + 2) !== 'been' ||
    !words.runs(at, at + 3) ||
    !words.isWhole ||
    words.isQuestion
  )
    return nothing
  if (
    !words.can(at + 3, Pos.verbIng | Pos.verbParticiple) ||
    at < 1 ||
    /^(?:from|and|or|of|to|about)$/.test(words.word(at - 1))
  )
    return nothing
  const plural = words.word(at + 1) === 'have'
  return (plural ? ['they', 'we'] : ['he', 'she', 'it']).map((who) =>
    missing('clause without subject', at + 1, who, chooses)
  )
}

/** Whether a clause's verb stands among the three words from `from` on. */
function hasVerbBehind(words: Cursor, from: number): boolean {
  return [from, from + 1, from + 2].some((at) => words.runs(at - 1, at) && words.can(at, Pos.verbPast))
}

/** "a spokesman the firm": for whom somebody speaks. */
const missingFor: Frame = (words, at) => {
  if (
    !/^(?:a|the|another)$/.test(words.word(at - 1)) ||
    words.word(at + 1) !== 'the' ||
    !words.runs(at - 1, at + 2) ||
    !words.isWhole
  )
    return undefined
  // "told a spokesman the plan had failed"
  if (
    /^(?:told|tell|asked|gave|showed|sent)$/.test(words.word(at - 2)) ||
    (at > 2 && isFinite(words, at + 3) && !/^(?:said|says|added|told)$/.test(words.word(at - 2)))
  )
    return undefined
  // "A spokesman the firm had sent told the court": what the firm did, and what he did
  if (at === 1 && words.can(at + 3, Pos.auxiliary | Pos.modal | Pos.verbPast) && hasVerbBehind(words, at + 4))
    return undefined
  return missing('spokesman without for', at + 1, 'for')
}

/** The frames of this file. */
export const gapFrames: readonly Asked[] = [
  askedAt('per', missingCent),
  askedAt('at', missingLeast),
  askedAt('despite after before without', missingBeing),
  askedAt(
    'expected likely unlikely able unable supposed hopes hoped hoping wants wanted tries tried trying refuses refused fails failed manages managed decided decides intends intended aims willing unwilling reluctant eager ought attempting attempted struggling struggled seeking',
    missingVerb
  ),
  askedAt('never already recently just', missingParticiple),
  askedAt('of', missingEnd),
  askedAt('where', missingWho),
  askedAt('spokesman spokeswoman spokesperson', missingFor)
]
