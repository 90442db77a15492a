/** Frames of a relative clause without its subject: "The people live here are poor", "The man called us was rude", "There was a woman wanted to help". */
import {articleOrOwner, objectPronoun} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {past} from '../around.ts'
import {opensInner, some} from '../finite.ts'
import {type Asked, askedAt, askedIf, missing, type Cursor, type Frame} from '../frame.ts'
import {isSomebody} from '../somebody.ts'
import {phraseEnd, subjectStart} from '../plain-subject.ts'

/** Whether a clause of its own has its verb behind the words that begin at `from`: a form of be or have, or a modal, and nothing before it that opens or joins. */
function verbBehind(words: Cursor, from: number, least: number): number | undefined {
  for (let at = from; at < from + 8; at++) {
    if (
      words.sentence.gaps[at] !== ' ' ||
      opensInner.test(words.word(at)) ||
      /^(?:and|or|but|he|she|it|they|we|i|you|there|to)$/.test(words.word(at))
    )
      return undefined
    const word = words.sentence.words[at] ?? ''
    if (/^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might)$/.test(word))
      return at >= least && !words.can(at - 1, Pos.determiner) && !/['’]/.test(words.sentence.words[at - 1] ?? '')
        ? at
        : undefined
  }
  return undefined
}

/** "The people live here are poor": a plain verb and where, and the verb of the sentence behind it. */
const livesAre: Frame = (words, at) => {
  if (
    at < 1 ||
    at > 6 ||
    !words.isWhole ||
    words.isQuestion ||
    !words.runs(0, at + 1) ||
    subjectStart(words, at - 1) !== 0
  )
    return undefined
  if (!articleOrOwner.test(words.word(0)) && !/^(?:most|many|some|these|those|all)$/.test(words.word(0)))
    return undefined
  const happens = happened.test(words.word(at))
  if (!isSomebody(words, at - 1) && !happens) return undefined
  // "The sum arrived at with it is right"
  if (happens && words.can(at + 1, Pos.preposition) && words.can(at + 2, Pos.preposition)) return undefined
  if (
    !/^(?:yesterday|today|late|early|last|after|before|here|there|in|at|on|near|next|nearby|for|with|from|around|outside|inside|under|the|an?|his|her|their|our|my|these|those|after)$/.test(
      words.word(at + 1)
    )
  )
    return undefined
  const behind = verbBehind(words, at + 2, at + 2)
  if (behind === undefined) return undefined
  // "The men work in shifts are", but "The men work in the day is": the verb must go with the subject
  const many = words.can(at - 1, Pos.nounPlural) || /^(?:people|men|women|children|police)$/.test(words.word(at - 1))
  if (many ? /^(?:is|was|has)$/.test(words.word(behind)) : /^(?:are|were|have)$/.test(words.word(behind)))
    return undefined
  return missing('subject with two verbs', at, isSomebody(words, at - 1) ? 'who' : 'that')
}

/** Pasts that are no participles of what is done to anything. */
const happened = /^(?:arrived|happened|occurred|came|died|fell|appeared|lived|stayed|sat|stood|slept|remained)$/

/** "The man called us was very rude": somebody who did it to somebody, and what is said of him. */
const calledUs: Frame = (words, at) => {
  if (at < 1 || at > 8 || !words.isWhole || words.isQuestion || !words.runs(at - 1, at + 2)) return undefined
  if (
    !words.only(at, past) ||
    !words.can(at, Pos.verbPast) ||
    !objectPronoun.test(words.word(at + 1)) ||
    /^(?:you|it)$/.test(words.word(at + 1))
  )
    return undefined
  if (
    /^(?:told|assured|thought|made|saw|found|felt|considered|said|believed|knew|let|heard|reminded|gave|showed|wished|declared|proved|asked|warned|promised|taught|wanted|guessed|feared|realised|realized|reckoned)$/.test(
      words.word(at)
    )
  )
    return undefined
  const start = subjectStart(words, at - 1)
  if (start === undefined || (start === at - 1 && !words.can(at - 1, noun))) return undefined
  if (
    words.isName(at - 1) ||
    some(0, start, (other) => /^(?:what|which|who|whom|that|all|everything)$/.test(words.word(other)))
  )
    return undefined
  const behind = /^(?:her)$/.test(words.word(at + 1)) ? at + 2 : verbBehind(words, at + 2, at + 2)
  if (behind === undefined || !/^(?:is|are|was|were|has|had|have|will)$/.test(words.word(behind)) || behind > at + 6)
    return undefined
  // "The dog bit him was"
  if (
    some(
      at + 2,
      behind,
      (other) => words.can(other, Pos.verbPast | Pos.verbS) && !words.can(other, noun | Pos.preposition)
    )
  )
    return undefined
  return missing('subject with two verbs', at, isSomebody(words, at - 1) ? 'who' : 'that')
}

/** What somebody does to a thing, so that it is no clause that follows. */
const did =
  /^(?:broke|stole|built|bought|sold|wrote|attacked|robbed|killed|owned|opened|cut|drove|painted|designed|founded|repaired|caused|hit|shot|started|brought|made|took|cooked|planned|carried|rented|damaged|cleaned)$/

/** "The boys broke the window have been found": what somebody did to a thing, and what is said of him. */
const brokeIt: Frame = (words, at) => {
  if (at < 1 || at > 6 || !words.isWhole || words.isQuestion || !words.runs(0, at + 2) || !isSomebody(words, at - 1))
    return undefined
  if (subjectStart(words, at - 1) !== 0 || !articleOrOwner.test(words.word(at + 1))) return undefined
  const end = phraseEnd(words, at + 1)
  if (end === undefined || !words.runs(at, end)) return undefined
  return /^(?:is|are|was|were|has|have|had|will)$/.test(words.sentence.words[end] ?? '')
    ? missing('subject with two verbs', at, 'who')
    : undefined
}

/** Verbs in the present that tell what somebody does, and where; never what he says. */
const does =
  /^(?:live|work|stay|sit|stand|sleep|wait|play|own|run|use|make|sell|teach|study|serve|visit|attend|come|belong|drive|cook|train|grow|drink|read|watch|keep|buy)s?$/

/** The frames of this file. */
export const relativeSubjectFrames: readonly Asked[] = [
  askedIf(
    (word) =>
      does.test(word) || /^(?:teaches|watches|studies|worked|looks|goes|lives)$/.test(word) || happened.test(word),
    livesAre
  ),
  askedAt('me us him her them', (words, at) => calledUs(words, at - 1)),
  askedIf((word) => did.test(word), brokeIt)
]
