/** Frames of a word that joins and is gone: "Because the storm, all ferries", "not as quick he was", "in he was born", "both the driver his wife". */
import {articleOrOwnerButYour, subjectPronoun} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {isBase, isNumber, precedes} from '../around.ts'
import {hasComma, isFinite, mayBeFinite, some} from '../finite.ts'
import {type Asked, askedAt, missing, type Cursor, type Frame} from '../frame.ts'
import {phraseEnd} from '../plain-subject.ts'

/** Whether a word may be any verb that a clause could have. */
function mayBeVerb(words: Cursor, at: number): boolean {
  return (
    mayBeFinite(words, at) ||
    /['’]/.test(words.word(at)) ||
    (words.can(at, Pos.verbBase) && words.can(at - 1, Pos.nounPlural))
  )
}

/** The end of a phrase and of those that a preposition joins to it: "a strike by baggage handlers". */
function phrasesEnd(words: Cursor, from: number): number | undefined {
  let end = phraseEnd(words, from)
  while (
    end !== undefined &&
    /^(?:of|in|by|at|on|for|from|with|between)$/.test(words.word(end)) &&
    words.runs(end - 1, end + 1)
  ) {
    end =
      phraseEnd(words, end + 1) ??
      (words.only(end + 1, noun) || words.isName(end + 1) ? nounsEnd(words, end + 1) : undefined)
  }
  return end
}

function nounsEnd(words: Cursor, from: number): number {
  let end = from + 1
  while (words.runs(end - 1, end) && (words.only(end, noun) || words.isName(end))) end++
  return end
}

/** "Because the storm, all ferries were cancelled": a reason before a comma that is no clause. */
const becauseFirst: Frame = (words, at) => {
  if (at !== 0 || !words.isWhole || words.isQuestion) return undefined
  const end = phrasesEnd(words, 1)
  if (
    end === undefined ||
    !/^(?:the|an?|this|these|his|her|its|their|our)$/.test(words.word(1)) ||
    !hasComma(words, end)
  )
    return undefined
  if (some(2, end, (other) => mayBeVerb(words, other) && !words.can(other, noun | Pos.adjective))) return undefined
  // "Because the pump, old and worn, failed": the comma must be the only one, and a whole clause follow
  if (some(end + 1, words.sentence.words.length, (other) => /[,;:—–(]/.test(words.sentence.gaps[other] ?? '')))
    return undefined
  if (
    !/^(?:the|an?|all|his|her|its|their|our|he|she|it|they|we|i|no|many|most|some|there)$/.test(words.word(end)) &&
    !words.only(end, Pos.nounPlural) &&
    !words.isName(end)
  )
    return undefined
  return some(end + 1, words.sentence.words.length, (other) => isFinite(words, other))
    ? missing('because without of', 1, 'of')
    : undefined
}

/** "Instead paying the fine": instead, and a verb with what it acts on. */
const insteadOf: Frame = (words, at) => {
  const next = at + 1
  if (!words.isWhole || !words.runs(at, next + 1) || !words.word(next).endsWith('ing') || !words.can(next, Pos.verbIng))
    return undefined
  if (words.can(next, noun | Pos.adjective) && !articleOrOwnerButYour.test(words.word(next + 1))) return undefined
  if (at > 0) return undefined
  let comma = next + 1
  while (comma < words.sentence.words.length && words.sentence.gaps[comma] === ' ') comma++
  const begins =
    /^(?:the|an?|he|she|it|they|we|i|his|her|its|their|our)$/.test(words.word(comma)) ||
    words.only(comma, Pos.nounPlural) ||
    words.isName(comma)
  return hasComma(words, comma) && begins ? missing('instead without of', next, 'of') : undefined
}

/** "not as quick he was": a comparison of which the other half has no `as`. */
const asWithoutAs: Frame = (words, at) => {
  if (
    !words.only(at + 1, Pos.adjective | Pos.adverb) ||
    !words.isWhole ||
    words.isQuestion ||
    !words.runs(at - 1, at + 3)
  )
    return undefined
  if (/^(?:well|such|far|yet|usual|follows|always|ever|long|soon)$/.test(words.word(at + 1))) return undefined
  if (!/^(?:is|are|was|were|be|been|not|just|isn't|wasn't|twice|almost|nearly|quite)$/.test(words.word(at - 1)))
    return undefined
  if (!subjectPronoun.test(words.word(at + 2))) return undefined
  if (some(at + 2, at + 7, (other) => words.word(other) === 'as')) return undefined
  // "If it were twice as big it would do": a condition without its comma
  if (/^(?:if|when|were|had|once)$/.test(words.word(0))) return undefined
  return /^(?:is|are|was|were|has|have|had|did|does|do|could|can|would|will|looks?|looked|seems?|seemed|sounds?|sounded|used|once|claims|thinks|says)$/.test(
    words.word(at + 3)
  )
    ? missing('comparison without as', at + 2, 'as')
    : undefined
}

/** "is bigger the old one", "no fewer 30 houses", "more half of the crew": a comparison without than. */
const thanMissing: Frame = (words, at) => {
  if (!words.isWhole || words.isQuestion || !words.runs(Math.max(0, at - 1), at + 2)) return undefined
  if (some(0, words.sentence.words.length, (other) => words.word(other) === 'than')) return undefined
  const word = words.word(at)
  const next = words.word(at + 1)
  if (/^(?:more|less)$/.test(word)) {
    if (next !== 'half' || words.word(at + 2) !== 'of' || (words.can(at - 1, Pos.determiner | Pos.numeral) && at > 0))
      return undefined
    return missing('comparison without than', at + 1, 'than')
  }
  if (word === 'fewer')
    return words.word(at - 1) === 'no' && isNumber(words, at + 1)
      ? missing('comparison without than', at + 1, 'than')
      : undefined
  return undefined
}

/** Where a comparison may want its than. */
const comparatives =
  'better worse bigger larger smaller higher lower faster slower stronger weaker cheaper older younger easier safer greater richer poorer longer shorter happier taller heavier lighter wider deeper warmer colder louder brighter harder'

/** Nouns of time and degree, which stand without a joint. */
export const times: RegExp =
  /^(?:day|days|week|weeks|month|months|year|years|night|morning|evening|time|times|next|following|more|less|further|longer|older|higher|closer|bigger|better|second|third|season|summer|winter|spring|autumn|moment|whole|entire|rest)$/

/** The end of "the old one". */
function oneEnd(words: Cursor, at: number): number | undefined {
  for (let one = at + 1; one < at + 4; one++) if (/^ones?$/.test(words.word(one))) return one + 1
  return undefined
}

/** "The new hall is bigger the old one." */
const thanBeforePhrase: Frame = (words, at) => {
  if (!words.isWhole || words.isQuestion || !words.runs(at - 1, at + 2)) return undefined
  if (
    !/^(?:is|are|was|were|be|been|much|far|even|slightly|significantly|considerably|little|no|not)$/.test(
      words.word(at - 1)
    )
  )
    return undefined
  // "help them significantly lower their costs": a verb
  if (
    words.can(at, Pos.verbBase) &&
    precedes(words, at - 1, /^(?:help|helps|helped|to|can|could|will|would|may|must|should|and)$/, 4)
  )
    return undefined
  if (
    words.word(at - 1) === 'no' ||
    !/^(?:the|his|her|its|their|our|my|those)$/.test(words.word(at + 1)) ||
    times.test(words.word(at + 2)) ||
    /^(?:last|past|other|few|two|three)$/.test(words.word(at + 2)) ||
    /er$/.test(words.word(at + 2))
  )
    return undefined
  if (
    some(
      0,
      words.sentence.words.length,
      (other) => words.word(other) === 'than' || (words.word(other) === 'the' && words.can(other + 1, Pos.comparative))
    )
  )
    return undefined
  // "would be better the club folded": no clause, and the phrase ends the sentence or its clause
  const end = words.word(at + 1) === 'those' ? at + 2 : (phraseEnd(words, at + 1) ?? oneEnd(words, at + 1))
  if (end === undefined || some(at + 2, end + 4, (other) => mayBeFinite(words, other) && words.runs(end - 1, other)))
    return undefined
  return missing('comparison without than', at + 1, 'than')
}

/** "He would rather resign apologise": than. */
const ratherThan: Frame = (words, at) =>
  /^(?:would|i'd|he'd|she'd|they'd|we'd|you'd)$/.test(words.word(at - 1)) &&
  isBase(words, at + 1) &&
  isBase(words, at + 2) &&
  words.runs(at - 1, at + 2)
    ? missing('comparison without than', at + 2, 'than')
    : undefined

/** The frames of this file. */
export const lostJointFrames: readonly Asked[] = [
  askedAt('because', becauseFirst),
  askedAt('instead', insteadOf),
  askedAt('as', asWithoutAs),
  askedAt('more less fewer', thanMissing),
  askedAt(comparatives, thanBeforePhrase),
  askedAt('rather', ratherThan)
]
