/** Frames of a verb without what it always takes: "We enjoyed very much", "He told that he was tired", "We thank for your help". */
import {articleOrOwner, nominative, nominativeOrIt} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {isNumber} from '../around.ts'
import {isFinite, some} from '../finite.ts'
import {type Asked, askedAt, chooses, missing, wrong, type Cursor, type Frame, type Framed, nothing} from '../frame.ts'
import {pastTimeEnd} from '../past-times.ts'
import {phraseEnd, subjectStart} from '../plain-subject.ts'

/** Whether the verb at word `at` belongs to a plain subject that opens its clause, so that nothing before it is what it takes. */
function isActive(words: Cursor, at: number): boolean {
  const last = /^(?:also|really|all|both|then|always|never|just|[a-z]{3,}ly)$/.test(words.word(at - 1))
    ? at - 2
    : at - 1
  const start = subjectStart(words, last)
  if (start === undefined || !words.runs(last, at)) return false
  return !some(0, start, (other) => /^(?:what|which|who|whom|that|as|than|all|everything|how)$/.test(words.word(other)))
}

/** Whether a clause closes at word `at`. */
function closes(words: Cursor, at: number): boolean {
  return (
    at >= words.sentence.words.length ||
    /[,.;!?]/.test(words.sentence.gaps[at] ?? '') ||
    /^(?:and|but|because|so)$/.test(words.word(at))
  )
}

/** The end of what tells how much or how long, from word `at` on: "very much", "for two hours", "yesterday". */
function measureEnd(words: Cursor, at: number): number | undefined {
  const two = `${words.word(at)} ${words.word(at + 1)}`
  if (/^(?:very much|so much|a lot|too much)$/.test(two)) return at + 2
  if (/^(?:greatly|immensely|enormously|thoroughly|tremendously)$/.test(words.word(at))) return at + 1
  if (
    words.word(at) === 'for' &&
    (isNumber(words, at + 1) || /^(?:several|many|some)$/.test(words.word(at + 1))) &&
    /^(?:minutes|hours|days|weeks|months|years)$/.test(words.word(at + 2))
  )
    return at + 3
  return pastTimeEnd(words, at)
}

/** "We enjoyed very much.", "They discussed for two hours and agreed": it. */
function objectMissing(words: Cursor, at: number): readonly Framed[] {
  if (!words.isWhole || words.isQuestion || !isActive(words, at) || !words.runs(at, at + 1)) return nothing
  const next = at + 1
  const end = measureEnd(words, next)
  if (end === undefined || !closes(words, end) || !words.runs(at, end - 1)) return nothing
  if (/^(?:for|yesterday|last)$/.test(words.word(next)) ? !always.test(words.word(at)) : !liked.test(words.word(at)))
    return nothing
  return ['it', 'them'].map((one): Framed => ({...missing('verb without its object', next, one, chooses), certain: 0}))
}

/** Verbs of liking: nobody likes very much without something that he likes. */
const liked =
  /^(?:enjoy|enjoys|enjoyed|appreciates?|appreciated|admires?|admired|respects?|respected|likes?|liked|loves?|loved|dislikes?|disliked)$/

/** Verbs that always have an object. */
const always =
  /^(?:enjoy|enjoys|enjoyed|discuss|discusses|discussed|mentioned|described|visited|received|brought|contained|examined|considered|postponed|avoided|repaired|used|bought)$/

/** "He told that he was tired": said, since nobody is told. */
const toldThat: Frame = (words, at) => {
  if (
    !words.isWhole ||
    words.isQuestion ||
    words.word(at + 1) !== 'that' ||
    !words.runs(at - 1, at + 2) ||
    !isActive(words, at)
  )
    return undefined
  if (words.can(at - 1, noun) && !nominative.test(words.word(at - 1)) && subjectStart(words, at - 1) !== 0)
    return undefined
  const subject =
    nominativeOrIt.test(words.word(at + 2)) || /^(?:you|there)$/.test(words.word(at + 2))
      ? at + 3
      : articleOrOwner.test(words.word(at + 2))
        ? phraseEnd(words, at + 2)
        : undefined
  return subject !== undefined && isFinite(words, subject)
    ? wrong('told nobody', at, /ed$|^told$/.test(words.word(at)) ? 'said' : words.word(at) === 'tells' ? 'says' : 'say')
    : undefined
}

/** "She told she would come": the same without that. */
const toldShe: Frame = (words, at) => {
  if (
    !words.isWhole ||
    words.isQuestion ||
    !words.runs(at - 1, at + 2) ||
    !nominative.test(words.word(at - 1)) ||
    !isActive(words, at)
  )
    return undefined
  return /^(?:he|she|they|we)$/.test(words.word(at + 1)) && isFinite(words, at + 2)
    ? wrong('told nobody', at, 'said')
    : undefined
}

/** "We thank for your patience", "We invite to the opening": whom, nobody but the reader. */
const thankFor: Frame = (words, at) => {
  if (!words.isWhole || words.isQuestion || !words.runs(at - 1, at + 2) || !articleOrOwner.test(words.word(at + 2)))
    return undefined
  if (
    !/^(?:we|i|to|sincerely|warmly|cordially)$/.test(words.word(at - 1)) ||
    words.word(at + 1) !== (words.word(at) === 'thank' ? 'for' : 'to')
  )
    return undefined
  if (words.word(at - 1) === 'to' && !/^(?:like|want|wish|wanted)$/.test(words.word(at - 2))) return undefined
  // "the people whom we thank for their help"
  if (
    some(
      0,
      at - 1,
      (other) =>
        /^(?:who|whom|that|which|those|everyone|people|all|what|someone)$/.test(words.word(other)) ||
        words.can(other, Pos.nounPlural)
    )
  )
    return undefined
  return missing('verb without its object', at + 1, 'you')
}

/** The frames of this file. */
export const lostObjectFrames: readonly Asked[] = [
  askedAt(
    'enjoy enjoys enjoyed appreciate appreciates appreciated admire admires admired respect respects respected like likes liked love loves loved dislike dislikes disliked discuss discusses discussed mentioned described visited received brought contained examined considered postponed avoided repaired used bought',
    objectMissing
  ),
  askedAt('told tells tell informed', toldThat),
  askedAt('told', toldShe),
  askedAt('thank invite', thankFor)
]
