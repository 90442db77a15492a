/** Frames of clauses without their verb: "Our goal to open in May, and", "They should both the same", "There options for all". */
import {article, beOrHaveOfOne, owner, subjectPronoun} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {isFinite, mayBeFinite, opensInner, some} from '../finite.ts'
import {type Asked, askedAt, askedIf, missing, type Cursor, type Frame} from '../frame.ts'

/** The end of the clause that begins at word `from`: the next mark, or the sentence's end. */
function endOfClause(words: Cursor, from: number): number {
  let at = from + 1
  while (at < words.sentence.words.length && !/[,;:()—–]/.test(words.sentence.gaps[at] ?? '')) at++
  return at
}

/** "Our goal to open in May": what somebody means, and no verb before the clause ends. */
const missingIsOfAim: Frame = (words, at) => {
  if (at !== 1 && !(at === 2 && words.only(1, Pos.adjective))) return undefined
  if (!owner.test(words.word(0)) || words.word(at + 1) !== 'to') return undefined
  if (!words.isWhole || words.isQuestion || !words.runs(0, at + 2) || !words.can(at + 2, Pos.verbBase)) return undefined
  const end = endOfClause(words, at)
  if (
    some(
      at + 2,
      end,
      (other) =>
        mayBeFinite(words, other) &&
        !words.can(other, Pos.verbBase | Pos.nounPlural | Pos.adjective) &&
        !precededByInner(words, at + 2, other)
    )
  )
    return undefined
  if (some(at + 2, end, (other) => isFinite(words, other) && !precededByInner(words, at + 2, other))) return undefined
  const after = words.word(end)
  // "Our plan to close, he said, failed"
  if (end < words.sentence.words.length && !/^(?:and|but|so|which|because)$/.test(after)) return undefined
  return missing('clause without its verb', at + 1, 'is')
}

/** Whether a clause of its own is opened between two words: "to help those who need it". */
function precededByInner(words: Cursor, from: number, at: number): boolean {
  return some(from, at, (other) => opensInner.test(words.word(other)) || subjectPronoun.test(words.word(other)))
}

/** "They should both the same": a pronoun and a modal, and where its verb should be an article. */
const missingBeOfModal: Frame = (words, at) => {
  if (!words.can(at, Pos.modal) || !words.isWhole || words.isQuestion) return undefined
  if (!/^(?:they|it|he|she|we|this|these)$/.test(words.word(at - 1)) || /^(?:need|dare|can)$/.test(words.word(at)))
    return undefined
  let next = at + 1
  while (/^(?:both|all|also|not|always|never|only|now|then|soon|still|probably|certainly)$/.test(words.word(next)))
    next++
  if (next > at + 3 || !words.runs(at - 1, next + 1)) return undefined
  // "could not at once tell": when it is
  if (words.word(next) === 'at' && /^(?:once|last|first|present|all|times|least|best)$/.test(words.word(next + 1)))
    return undefined
  // "it must her own fault": what is hers, or his last
  const isOwned =
    owner.test(words.word(next)) &&
    words.runs(next, next + 2) &&
    words.can(next + 1, noun | Pos.adjective | Pos.numeral)
  if (
    !article.test(words.word(next)) &&
    !isOwned &&
    !(next > at + 1 && /^(?:in|at|at|equal|identical|different)$/.test(words.word(next)))
  )
    return undefined
  // "as best they could the loss", "would he the king": only a clause of its own
  if (
    at > 1 &&
    words.sentence.gaps[at - 1] === ' ' &&
    !/^(?:that|because|and|but|if|so|said|says|which|when|where|although|thought|thinks?|believed|believes|hoped|hopes|feared|fears|knew|felt|first|once|then|now|later)$/.test(
      words.word(at - 2)
    )
  )
    return undefined
  if (some(0, at - 1, (other) => /^(?:as|than|what)$/.test(words.word(other)))) return undefined
  return missing('modal without its verb', next, 'be')
}

/** "On the left, there buttons for the lamps", "said there currently no plans": what there is, and no verb before the clause ends. */
const missingAreOfThere: Frame = (words, at) => {
  const isFirst =
    at === 0 ||
    /^(?:,|:) $/.test(words.sentence.gaps[at] ?? '') ||
    (/^(?:and|but|that|because|said|says|added)$/.test(words.word(at - 1)) && words.runs(at - 1, at))
  if (!isFirst || !words.isWhole || words.isQuestion || !words.runs(at, at + 3)) return undefined
  const next = at + 1
  let head = next
  if (/^(?:currently|still|now|also|already|simply|always)$/.test(words.word(head))) head++
  const denied = words.word(head) === 'no'
  if (/^(?:some|many|several|no|two|three|four|five|six|few|fewer|more|other|various|enough)$/.test(words.word(head)))
    head++
  while (head < next + 4 && words.only(head, Pos.adjective)) head++
  if (!words.only(head, Pos.nounPlural) && !(denied && words.can(head, noun))) return undefined
  if (!/^(?:to|of|for|in|on|about|that|at|between|with|who|which|from)$/.test(words.word(head + 1))) return undefined
  // Whatever verb stands outside a relative clause is the sentence's.
  const end = endOfClause(words, at)
  const mayBeVerb = (other: number): boolean =>
    mayBeFinite(words, other) || (words.can(other, Pos.verbBase) && words.word(other - 1) !== 'to')
  if (
    some(
      head + 1,
      end,
      (other) => mayBeVerb(other) && !words.only(other, noun) && !precededByInner(words, head + 1, other)
    )
  )
    return undefined
  return missing('there without its verb', next, words.can(head, Pos.nounPlural) ? 'are' : 'is')
}

/** Participles of what is done to people and places, seldom anything else. */
const suffered =
  /^(?:killed|injured|wounded|arrested|detained|hospitali[sz]ed|evacuated|rescued|displaced|stranded|charged|sentenced|jailed|damaged|destroyed|shot|stabbed|trapped|kidnapped|abducted|appointed|elected|named)$/

/** "Two officers injured after a bomb hits their car.": people to whom something is done, and no verb but that of what happened. */
const missingAreOfDone: Frame = (words, at) => {
  if (
    !suffered.test(words.word(at)) ||
    !words.isWhole ||
    words.isQuestion ||
    at < 2 ||
    at > 9 ||
    !words.runs(0, at + 1)
  )
    return undefined
  if (!/^(?:after|when|as|while)$/.test(words.word(at + 1)) || !words.only(at - 1, Pos.nounPlural)) return undefined
  if (words.can(0, Pos.preposition | Pos.subordinator) && words.word(0) !== 'at') return undefined
  if (some(0, at, (other) => mayBeFinite(words, other) && !words.can(other, noun | Pos.adjective))) return undefined
  if (some(0, at, (other) => opensInner.test(words.word(other)) || subjectPronoun.test(words.word(other))))
    return undefined
  const end = words.sentence.words.length
  let verbs = 0
  for (let other = at + 2; other < end; other++) {
    if (/^[;:—–(]/.test((words.sentence.gaps[other] ?? '').trim())) return undefined
    if (!mayBeFinite(words, other) || words.only(other, noun | Pos.adjective)) continue
    if (words.sentence.gaps[other] === ' ' && /^(?:who|which|that|to|and)$/.test(words.word(other - 1))) continue
    // "Miners hurt after the blast were flown": what agrees with them may be their verb
    if (words.word(at + 1) === 'after' && !words.can(other, Pos.verbS) && !beOrHaveOfOne.test(words.word(other)))
      return undefined
    verbs++
  }
  if (verbs !== 1) return undefined
  return missing('clause without its verb', at, 'were')
}

/** The frames of this file. */
export const verblessFrames: readonly Asked[] = [
  askedAt(
    'goal aim plan job task mission purpose objective hope ambition dream intention idea priority target',
    missingIsOfAim
  ),
  askedAt('should must would could will might may shall', missingBeOfModal),
  askedAt('there', missingAreOfThere),
  askedIf((word) => suffered.test(word), missingAreOfDone)
]
