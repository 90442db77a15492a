/** Frames of a present whose time is over: "Last year the club win three prizes", "Yesterday he goes to the dentist". */
import {articleOrOwner, nominativeOrIt, objectPronoun} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {past} from '../around.ts'
import {mayBeFinite, some} from '../finite.ts'
import {type Asked, askedIf, type Cursor, type Frame, wrong} from '../frame.ts'
import {pastTimeEnd} from '../past-times.ts'
import {phraseEnd} from '../plain-subject.ts'
import {pastOf} from '../verb-forms.ts'

/** "Yesterday he goes", "Two years ago the mill close its doors": a past. */
const presentOfPast: Frame = (words, at) => {
  if (at !== 0 || !words.isWhole || words.isQuestion || words.word(0) === 'in') return undefined
  const time = pastTimeEnd(words, 0)
  if (time === undefined || !/^,? $/.test(words.sentence.gaps[time] ?? '')) return undefined
  for (const verb of verbsBehind(words, time)) {
    if (!words.runs(time, verb + 1) || !isVerb(words, verb, time)) continue
    const form = pastOf(words, words.word(verb))
    if (form !== undefined && form !== words.word(verb)) return wrong('present of a time that is over', verb, form)
  }
  return undefined
}

/** Where the verb of the clause may be whose subject begins at word `from`. */
function verbsBehind(words: Cursor, from: number): readonly number[] {
  if (nominativeOrIt.test(words.word(from)) || words.word(from) === 'you') return [from + 1]
  if (words.isName(from)) {
    let at = from + 1
    while (words.isName(at)) at++
    return [at]
  }
  if (!articleOrOwner.test(words.word(from)) && phraseEnd(words, from) === undefined) return []
  let end = from + 1
  while (end < from + 7 && (words.can(end, noun | Pos.adjective | Pos.numeral) || words.isName(end))) end++
  // A word that may be a noun or a verb, or a number behind it, ends the phrase too late.
  return Array.from({length: Math.max(1, end - from - 1)}, (_, step) => end - step)
}

/** Whether a word is the verb of a clause that has no other: what it takes follows. */
function isVerb(words: Cursor, at: number, from: number): boolean {
  if (
    !words.can(at, Pos.verbS | Pos.verbBase) ||
    words.can(at, past | Pos.auxiliary | Pos.modal) ||
    (words.can(at, Pos.adjective) && !articleOrOwner.test(words.word(at + 1)))
  )
    return false
  if (/^(?:says?|marks?|remains?|means)$/.test(words.word(at))) return false
  const isPronoun = nominativeOrIt.test(words.word(at - 1))
  if (!isPronoun && !words.can(at - 1, noun) && !words.isName(at - 1)) return false
  const taken =
    articleOrOwner.test(words.word(at + 1)) ||
    objectPronoun.test(words.word(at + 1)) ||
    words.can(at + 1, Pos.numeral | Pos.to | Pos.determiner | Pos.preposition | Pos.particle)
  if (!taken && !isPronoun) return false
  if (
    !words.only(at, Pos.verbS | Pos.verbBase) &&
    !isPronoun &&
    !articleOrOwner.test(words.word(at + 1)) &&
    !words.can(at + 1, Pos.numeral)
  )
    return false
  // "Last year the death toll rise was small"
  for (let other = at + 1; other < words.sentence.words.length; other++) {
    if (/[,;:—–(]/.test(words.sentence.gaps[other] ?? '')) break
    if (
      /^(?:and|but|that|which|who|when|where|as|because|if|while|after|before|than|what|how)$/.test(words.word(other))
    )
      break
    if (mayBeFinite(words, other) && !words.can(other, noun | Pos.adjective)) return false
  }
  return !some(from, at, (other) => mayBeFinite(words, other) && !words.can(other, noun | Pos.adjective))
}

/** The frames of this file. */
export const toldTimeFrames: readonly Asked[] = [
  askedIf(
    (word) =>
      /^(?:yesterday|last|about|almost|an?|several|some|many|two|three|four|five|six|seven|eight|nine|ten|[0-9]+)$/.test(
        word
      ),
    presentOfPast
  )
]
