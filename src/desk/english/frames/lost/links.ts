/** Frames of a word that links two phrases and is gone: "in he was born", "both the driver his wife", "the rest the money", "The president the club resigned". */
import {articleOrOwnerButYour, definiteButYour} from '../../closed-classes.ts'
import {noun, Pos, verb} from '../../pos.ts'
import {endsNoun, past, precedes} from '../around.ts'
import {isFinite, mayBeFinite, opensInner, some} from '../finite.ts'
import {type Asked, askedAt, chooses, missing, type Cursor, type Frame, type Framed, nothing} from '../frame.ts'
import {times} from './joints.ts'
import {phraseEnd, tellsThat} from '../plain-subject.ts'

/** "The house in he was born": a preposition that leads a clause, without which. */
const whichMissing: Frame = (words, at) => {
  if (!/^(?:in|on|at|from|with|of|to|under|through|by)$/.test(words.word(at - 1)) || !words.isWhole || words.isQuestion)
    return undefined
  if (at < 3 || !words.runs(at - 2, at + 2) || !words.can(at - 2, noun) || words.can(at - 2, verb & ~Pos.verbBase))
    return undefined
  if (!words.only(at - 2, noun | Pos.verbBase) || !mayBeFinite(words, at + 1)) return undefined
  // "The mess he put her in he left behind", "a time to go to he knew"
  if (
    some(
      0,
      at - 1,
      (other) =>
        /^(?:he|she|they|we|i|you|it|who|which|that|what|where|when|to)$/.test(words.word(other)) ||
        mayBeFinite(words, other)
    )
  )
    return undefined
  let end = at + 1
  while (end < words.sentence.words.length && words.sentence.gaps[end] === ' ') end++
  // The clause's own verb, and behind it that of the sentence.
  return some(at + 2, end, (other) => isFinite(words, other) && !words.can(other - 1, Pos.auxiliary | Pos.modal))
    ? missing('clause without which', at, 'which')
    : undefined
}

const tellsClause =
  /^(?:says|knows|knew|thinks|believes|acknowledges|admits|agrees|understands|sees|hopes|wishes|feels|fears|assumes|expects|realizes|realises|claims|insists|remembers|forgets|forgot|means|agreed|wishes|doubts|suspects)$/

/** "Anyone saw the crash is asked": who. */
const whoMissing: Frame = (words, at) => {
  if (at !== 0 || !words.isWhole || words.isQuestion || !words.runs(0, 2)) return undefined
  // "Anyone caught fishing is fined": a participle; "Everybody knows the plan is sound": a clause of what is known
  if (tellsClause.test(words.word(1))) return undefined
  if (
    words.word(1) !== 'saw' &&
    (!words.only(1, Pos.verbPast | Pos.verbS | Pos.auxiliary) || words.can(1, Pos.verbParticiple))
  )
    return undefined
  for (let other = 2; other < words.sentence.words.length && words.sentence.gaps[other] === ' '; other++) {
    if (opensInner.test(words.word(other)) || /^(?:and|or|he|she|they|it|we|to)$/.test(words.word(other)))
      return undefined
    if (/^(?:is|are|was|were|will|can|should|must|has|would|could|may)$/.test(words.word(other)))
      return other > 2 && words.can(other - 1, noun) ? missing('clause without who', 1, 'who') : undefined
  }
  return undefined
}

/** "both the driver his passenger", "neither the staff the money", "between the church the school": two phrases with nothing between. */
const pairWithoutJoint: Frame = (words, at) => {
  if (!words.isWhole || !words.runs(at, at + 3)) return undefined
  const word = words.word(at)
  if (!articleOrOwnerButYour.test(words.word(at + 1))) return undefined
  let end = at + 2
  while (end < at + 5 && words.only(end, Pos.adjective) && words.runs(end, end + 1)) end++
  if (!words.only(end, noun | Pos.verbBase) || !words.runs(end, end + 2)) return undefined
  if (!articleOrOwnerButYour.test(words.word(end + 1))) return undefined
  const joint = word === 'neither' ? 'nor' : word === 'either' ? 'or' : 'and'
  if (
    some(
      end + 1,
      end + 7,
      (other) => words.word(other) === joint || words.word(other) === 'or' || words.word(other) === 'and'
    )
  )
    return undefined
  // "gave both the boys a prize", "Neither the club told us nor": what takes two objects
  if (
    precedes(
      words,
      at,
      /^(?:g[ai]v\w+|giving|offer\w*|show\w*|told|tell\w*|sent|send\w*|paid|pay\w*|lent|bought|ma[dk]\w+|call\w*|nam\w+|found|cost|ask\w*|teach\w*|taught|hand\w*|award\w*|den\w+|wish\w*|sa(?:id|ys?))$/,
      4
    )
  )
    return undefined
  if (word === 'both' && words.can(end, Pos.nounPlural)) return undefined
  return missing('pair without its joint', end + 1, joint)
}

/** "The rest the money", "In front the church", "a couple the players": a part without of. */
const partWithoutOf: Frame = (words, at) => {
  if (!definiteButYour.test(words.word(at + 1)) || !words.runs(Math.max(0, at - 1), at + 2) || !words.isWhole)
    return undefined
  const word = words.word(at)
  if (word === 'front') {
    if (words.word(at - 1) !== 'in' || /^(?:these|those)$/.test(words.word(at + 1)) || times.test(words.word(at + 2)))
      return undefined
    // "In front the road bends": a clause
    const inversion =
      at === 1 &&
      some(
        at + 2,
        at + 5,
        (other) =>
          /^(?:stands|stood|is|was|are|were|lies|lay|sits|sat|hangs|hung)$/.test(words.word(other)) &&
          words.word(other + 1) !== '' &&
          words.can(other + 1, Pos.determiner)
      )
    return at > 1 || inversion ? missing('part without of', at + 1, 'of') : undefined
  }
  // rest, majority, half: "The rest the money": one phrase more, and but one verb
  if (
    words.word(at - 1) !== 'the' ||
    !(at === 1 || words.can(at - 2, Pos.preposition | verb)) ||
    times.test(words.word(at + 2))
  )
    return undefined
  if (
    words.can(at - 2, Pos.preposition | verb) &&
    at > 1 &&
    !/^(?:for|with|by|of|to|in|from|spent|lost|sold|kept)$/.test(words.word(at - 2))
  )
    return undefined
  const end = phraseEnd(words, at + 1)
  if (end === undefined) return undefined
  const verbs = words.sentence.words.filter(
    (_, other) => other > at + 2 && isFinite(words, other) && !words.can(other - 1, Pos.auxiliary | Pos.modal)
  ).length
  return verbs === (at === 1 ? 1 : 0) ? missing('part without of', at + 1, 'of') : undefined
}

/** "The president the club resigned": two phrases before a verb that takes no object, and no other verb. */
function nounWithoutOf(words: Cursor, at: number): readonly Framed[] {
  if (at < 2 || at > 4 || !words.isWhole || words.isQuestion || !words.runs(0, at + 3)) return nothing
  if (!/^(?:the|an?|his|her|its|their|our)$/.test(words.word(0)) || !words.only(at - 1, noun | Pos.verbBase))
    return nothing
  if (
    !/^(?:the|his|her|its|their|our)$/.test(words.word(at)) ||
    times.test(words.word(at - 1)) ||
    times.test(words.word(at + 1))
  )
    return nothing
  if (
    /^(?:way|reason|place|fact|kind|sort|thing|truth|problem|point|idea|result|one|ones|last|first|more|less|size|colour|color|age|shape|bigger)$/.test(
      words.word(at - 1)
    ) ||
    words.only(1, Pos.comparative)
  )
    return nothing
  if (some(1, at, (other) => !words.only(other, noun | Pos.adjective | Pos.verbBase))) return nothing
  const end = phraseEnd(words, at)
  if (end === undefined || end < at + 2 || !words.runs(end - 1, end)) return nothing
  if (!isFinite(words, end) && !words.only(end, past)) return nothing
  // "The law states the mayor must pay": a clause of what is told
  if (tellsThat.test(words.word(at - 1)) || /^(?:states|provides|requires|demands)$/.test(words.word(at - 1)))
    return nothing
  // A clause about the first noun would leave the sentence without a verb of its own.
  for (let other = end + 1; other < words.sentence.words.length; other++) {
    if (
      mayBeFinite(words, other) &&
      !words.can(other - 1, Pos.auxiliary | Pos.modal | Pos.determiner | Pos.adjective | Pos.preposition)
    )
      return nothing
    if (words.can(other, Pos.verbBase) && words.can(other - 1, Pos.nounPlural)) return nothing
  }
  // "The film the critics loved.": a label, whose verb has nothing behind it
  if (!words.runs(end, end + 1)) return nothing
  // Its verb must have an object, or take none: "The hat the boy wore on Sunday" is a label, too.
  const verbAt = words.can(end, Pos.auxiliary | Pos.modal) ? end + 1 : end
  const complete =
    /^(?:resigned|died|fell|rose|collapsed|arrived|came|went|happened|appeared|remains|remained|lies|stands|begins?|began|failed|has|is|was|are|were)$/.test(
      words.word(end)
    ) ||
    /^(?:the|an?|his|her|its|their|our|him|them|us)$/.test(words.word(verbAt + 1)) ||
    (words.only(verbAt + 1, Pos.verbIng) && /^(?:the|an?|his|her|its|their|our)$/.test(words.word(verbAt + 2)))
  if (!complete || (words.word(end) === 'had' && !words.runs(end, end + 1))) return nothing
  return ['of', 'for', 'in', 'on', 'to', 'at'].map((one): Framed => ({
    ...missing('noun without its preposition', at, one, chooses),
    certain: 1 - chooses
  }))
}

/** "The road between Malton York": and. */
const betweenNames: Frame = (words, at) => {
  if (!words.isName(at + 1) || !words.isName(at + 2) || !words.isWhole || !words.runs(at, at + 3)) return undefined
  if (words.isName(at + 3) || some(at + 3, at + 8, (other) => words.word(other) === 'and')) return undefined
  return /^(?:was|is|were|are|has|will)$/.test(words.word(at + 3)) && endsNoun(words, at - 1)
    ? {...missing('pair without its joint', at + 2, 'and'), asks: true}
    : undefined
}

/** The frames of this file. */
export const lostLinkFrames: readonly Asked[] = [
  askedAt('he she they we i', whichMissing),
  askedAt('anyone everyone someone everybody anybody those', whoMissing),
  askedAt('both neither either between', pairWithoutJoint),
  askedAt('rest front majority half', partWithoutOf),
  askedAt('the his her its their our', nounWithoutOf),
  askedAt('between', betweenNames)
]
