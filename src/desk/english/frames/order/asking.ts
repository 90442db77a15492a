/** Frames of questions in the order of a statement: "Why the bridge is closed?", "How they will pay?". */
import {nominative, subjectPronoun} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {isFinite, some} from '../finite.ts'
import {type Asked, askedAt, type Cursor, type Frame} from '../frame.ts'

const auxiliary = /^(?:is|are|was|were|will|would|can|could|should|has|have|had|must|did|does|do)$/
const opensSubject = /^(?:the|this|that|these|those|his|her|its|our|their|your|my)$/

/** The place behind a question's subject, which begins at word `at`; -1 where it has none. */
export function subjectEnd(words: Cursor, at: number): number {
  if (subjectPronoun.test(words.word(at))) return at + 1
  if (!opensSubject.test(words.word(at))) return -1
  // "What the hell is going on?"
  if (/^(?:hell|heck|devil|deuce|dickens|fuck)$/.test(words.word(at + 1))) return -1
  let end = at + 1
  while (end < at + 5 && words.can(end, noun | Pos.adjective) && !auxiliary.test(words.word(end))) end++
  return end > at + 1 && words.can(end - 1, noun) ? end : -1
}

/** The place behind what a question asks about: "why", "how old", "which bus", "what time". */
export function questionEnd(words: Cursor): number {
  const asks = words.word(0)
  if (
    asks === 'how' &&
    (words.only(1, Pos.adjective) ||
      /^(?:much|many|long|often|far|soon|fast|quickly|old|late|early|well)$/.test(words.word(1)))
  )
    return 2
  return /^(?:what|which|whose)$/.test(asks) && words.only(1, Pos.nounSingular) && words.runs(0, 1) ? 2 : 1
}

/** "Why he is leaving?": the verb stands before its subject. */
const statementOrder: Frame = (words, at) => {
  if (at !== 0 || !words.isQuestion || !words.isWhole) return undefined
  const from = questionEnd(words)
  const end = subjectEnd(words, from)
  if (end < 0 || !auxiliary.test(words.word(end)) || !words.runs(0, end)) return undefined
  if (words.sentence.gaps.slice(1, -1).some((gap) => /[,;:—–?]/.test(gap))) return undefined
  const length = words.sentence.words.length
  // "What he said was true?" has its own.
  if (
    some(
      end + 1,
      length,
      (other) =>
        isFinite(words, other) && !(words.word(other) === 'do' && (other === end + 1 || words.word(other - 1) === 'to'))
    )
  )
    return undefined
  if (
    /^(?:do|does|did|has|have|had)$/.test(words.word(end)) &&
    !words.can(end + 1, Pos.verbParticiple | Pos.verbBase) &&
    !/^(?:not|never)$/.test(words.word(end + 1))
  )
    return undefined
  const printed = words.sentence.words.slice(from, end)
  const verb = words.sentence.words[end] ?? ''
  return {
    frame: 'question in a statement’s order',
    kind: 'word-order',
    from,
    to: end + 1,
    replacement: [verb, ...printed],
    bar: Number.NEGATIVE_INFINITY
  }
}

/** What somebody asks or knows, told with a question that is not asked outright. */
const tells =
  /^(?:asked|wonder|wonders|wondered|wondering|explain|explains|explained|explaining|know|knows|knew|understand|understands|understood|questioned|sure|unclear|see)$/

/** "They wondered why was he late": a question that is told has a statement's order. */
const questionOrder: Frame = (words, at) => {
  if (at < 1 || words.isQuestion || !words.runs(at - 1, at + 3)) return undefined
  const before = /^(?:me|him|her|us|them)$/.test(words.word(at - 1)) ? at - 2 : at - 1
  if (!tells.test(words.word(before))) return undefined
  if (!/^(?:is|are|was|were|will|can|could|should|would|has|have|had)$/.test(words.word(at + 1))) return undefined
  if (!nominative.test(words.word(at + 2)) || words.sentence.words[at] !== words.word(at)) return undefined
  const [verb = '', who = ''] = words.sentence.words.slice(at + 1, at + 3)
  return {
    frame: 'told in a question’s order',
    kind: 'word-order',
    from: at + 1,
    to: at + 3,
    replacement: [who, verb],
    bar: Number.NEGATIVE_INFINITY
  }
}

/** The frames of this file. */
export const askingFrames: readonly Asked[] = [
  askedAt('why when where how what who which whose', statementOrder),
  askedAt('why when where how what', questionOrder)
]
