/** Frames of what is denied, allowed or joined twice: "can be able to help", "hardly isn't any", "Because …, so", "The more he works, he gets more tired". */
import {determiner, nominativeOrIt} from '../../closed-classes.ts'
import {Pos} from '../../pos.ts'
import {mayBeFinite, some} from '../finite.ts'
import {type Asked, askedAt, extra, instead, type Cursor, type Frame, wrong} from '../frame.ts'

/** "can be able to help": who can is able. */
const canBeAble: Frame = (words, at) => {
  if (words.word(at + 1) !== 'be' || words.word(at + 2) !== 'able' || words.word(at + 3) !== 'to') return undefined
  if (!words.runs(at, at + 3)) return undefined
  return {...extra('able twice', at + 1), to: at + 4}
}

const denied = /^(could|is|are|was|were|do|does|did|has|have|had|would)n't$/

/** "There hardly isn't any", "can't hardly wait": denied twice. */
const hardlyNot: Frame = (words, at) => {
  if (words.isQuestion) return undefined
  // "could not hardly walk"
  if (
    words.word(at - 1) === 'not' &&
    words.can(at - 2, Pos.auxiliary | Pos.modal) &&
    !isDo(words.word(at - 2)) &&
    words.runs(at - 2, at + 1)
  )
    return words.word(at) === 'barely' ? undefined : {...extra('denied twice', at - 1), said: true}
  const before = denied.exec(words.word(at - 1))?.[1]
  if (before !== undefined && words.runs(at - 1, at))
    return isDo(before) ? undefined : {...wrong('denied twice', at - 1, before), said: true}
  const behind = denied.exec(words.word(at + 1))?.[1]
  if (behind === undefined || !words.runs(at, at + 1) || isDo(behind)) return undefined
  // "Hardly isn't": at a sentence's head, where the verb stands behind it.
  return at === 0
    ? undefined
    : {...instead('denied twice', at, at + 2, [behind, words.sentence.words[at] ?? '']), said: true}
}

/** Forms of do, without which another form of the verb would stand. */
function isDo(word: string): boolean {
  return /^(?:do|does|did)$/.test(word)
}

/** Whether a clause's subject and its verb stand from word `at` on. */
function isClause(words: Cursor, at: number): boolean {
  const isSubject =
    nominativeOrIt.test(words.word(at)) ||
    /^(?:you|there)$/.test(words.word(at)) ||
    determiner.test(words.word(at)) ||
    words.isName(at)
  return isSubject && some(at + 1, at + 6, (other) => mayBeFinite(words, other) && words.runs(at, other))
}

/** "Because it rained, so the match was called off": the halves of a sentence are joined twice. */
const becauseSo: Frame = (words, at) => {
  if (words.word(0) !== 'because' || words.word(1) === 'of' || !words.isWhole || words.isQuestion) return undefined
  if (words.sentence.gaps[at] !== ', ' || at < 3 || !words.runs(0, at - 1) || !isClause(words, at + 1)) return undefined
  if (!words.runs(at, at + 1) || !some(1, at, (other) => mayBeFinite(words, other))) return undefined
  return extra('two joints', at)
}

/** "The more he works, he gets more tired": both halves begin with "the". */
const theMore: Frame = (words, at) => {
  const [opener, next] = [words.word(0), words.word(1)]
  if (
    at !== 0 ||
    opener !== 'the' ||
    !/^(?:more|less|longer|older|harder|further|farther|higher|bigger|faster|richer)$/.test(next)
  )
    return undefined
  if (!words.isWhole || words.isQuestion || !words.runs(0, 2)) return undefined
  // "The more you eat": a clause, and no more of a noun
  if (!/^(?:i|you|he|she|it|we|they|people)$/.test(words.word(2)) || !words.runs(2, 3)) return undefined
  const {gaps, words: all} = words.sentence
  const comma = gaps.indexOf(', ', 3)
  if (comma < 0 || !words.runs(comma, all.length - 1) || !/^(?:i|you|he|she|it|we|they)$/.test(words.word(comma)))
    return undefined
  const verb = comma + 1
  const last = all.length - 1
  if (!/^(?:gets?|got|becomes?|became|feels?|felt|is|are|was|were|grows?|grew|looks?|looked)$/.test(words.word(verb)))
    return undefined
  const isMore =
    (/^(?:more|less)$/.test(words.word(verb + 1)) && last === verb + 2) ||
    (last === verb + 1 && words.can(last, Pos.comparative))
  if (!isMore) return undefined
  return {
    frame: 'the more without the',
    kind: 'word-order',
    from: comma,
    to: all.length,
    replacement: ['the', ...all.slice(verb + 1), ...all.slice(comma, verb + 1)],
    bar: Number.NEGATIVE_INFINITY
  }
}

/** The frames of this file. */
export const toldTwiceFrames: readonly Asked[] = [
  askedAt("can cannot can't", canBeAble),
  askedAt('hardly scarcely barely', hardlyNot),
  askedAt('so', becauseSo),
  askedAt('the', theMore)
]
