/** Frames of a sentence without its is or do, where a clause is told: "The reason for it that he was ill", "What he wants to rest", "Why you not come?". */
import {nominativeOrIt} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {isFinite, mayBeFinite, opensInner, some} from '../finite.ts'
import {type Asked, askedAt, chooses, missing, type Cursor, type Frame, type Framed, nothing} from '../frame.ts'
import {isBare} from './copulas.ts'
import {phraseEnd} from '../plain-subject.ts'

/** "The reason for his decision that he was ill.": what a clause tells, without was. */
const reasonThat: Frame = (words, at) => {
  if (
    at < 4 ||
    at > 9 ||
    !isBare(words) ||
    words.word(0) !== 'the' ||
    !/^(?:reason|problem|truth|trouble|explanation|excuse|advantage)$/.test(words.word(1))
  )
    return undefined
  if (!/^(?:for|with|about|behind|of)$/.test(words.word(2)) || phraseEnd(words, 3) !== at) return undefined
  const subject = nominativeOrIt.test(words.word(at + 1)) ? at + 2 : phraseEnd(words, at + 1)
  if (subject === undefined || !isFinite(words, subject)) return undefined
  if (
    some(
      subject + 1,
      words.sentence.words.length,
      (other) => isFinite(words, other) || opensInner.test(words.word(other))
    )
  )
    return undefined
  return missing(
    'clause without its verb',
    at,
    words.can(subject, Pos.verbPast) || /^(?:was|were|had|did)$/.test(words.word(subject)) ? 'was' : 'is'
  )
}

/** "Why you not come?", "Where they live?": a question without do. */
function questionWithoutDo(words: Cursor, at: number): readonly Framed[] {
  if (at !== 0 || !words.isQuestion || !words.isWhole || /["“‘']/.test(words.sentence.gaps[0] ?? '')) return nothing
  if ((!nominativeOrIt.test(words.word(1)) && words.word(1) !== 'you') || !words.runs(0, 3)) return nothing
  const not = /^(?:not|always|never|still|often)$/.test(words.word(2)) ? 3 : 2
  const many = !/^(?:he|she|it)$/.test(words.word(1))
  if (
    !words.can(not, Pos.verbBase) ||
    words.can(not, Pos.auxiliary | Pos.modal | Pos.adjective | Pos.verbPast) ||
    /^(?:dare|need|bother)$/.test(words.word(not))
  )
    return nothing
  // "How you do it is up to you?"
  if (some(not + 1, words.sentence.words.length, (other) => isFinite(words, other))) return nothing
  return [many ? 'do' : 'does', 'did'].map((form): Framed => ({
    ...missing('question without do', 1, form, chooses),
    certain: 0
  }))
}

/** "What he wants to live in peace.": a clause as the subject, and what it is. */
const whatWantsTo: Frame = (words, at) => {
  if (at !== 0 || !isBare(words)) return undefined
  const verb = nominativeOrIt.test(words.word(1)) || words.word(1) === 'you' ? 2 : phraseEnd(words, 1)
  if (
    verb === undefined ||
    !/^(?:wants?|needs?|wanted|needed|hopes?|hoped|likes?|liked)$/.test(words.word(verb)) ||
    words.word(verb + 1) !== 'to'
  )
    return undefined
  // A verb that takes nothing, so that it is not what he wants
  if (
    !/^(?:live|stay|go|work|rest|sleep|travel|retire|leave|return|move|help|sit|walk|swim)$/.test(words.word(verb + 2))
  )
    return undefined
  if (
    !/^(?:in|at|to|for|with|from|on|home|abroad|there|here|back)$/.test(words.word(verb + 3)) ||
    verb + 4 >= words.sentence.words.length
  )
    return undefined
  if (
    some(
      verb + 3,
      words.sentence.words.length,
      (other) => mayBeFinite(words, other) && !words.can(other, noun | Pos.adjective)
    )
  )
    return undefined
  return missing('clause without its verb', verb + 1, words.can(verb, Pos.verbPast) ? 'was' : 'is')
}

/** The frames of this file. */
export const lostCopulaClauseFrames: readonly Asked[] = [
  askedAt('that', reasonThat),
  askedAt('what', whatWantsTo),
  askedAt('why where what', questionWithoutDo)
]
