/** Frames of small words between two words that never meet: "because lack of rain", "two them", "more 900 pupils", "faster expected". */
import {noun, Pos} from '../../pos.ts'
import {isSmall} from '../around.ts'
import {mayBeFinite, opensInner, some} from '../finite.ts'
import {type Asked, askedAt, missing, type Frame} from '../frame.ts'

/** "closed because lack of rain.": a reason that is no clause. */
const missingOfBecause: Frame = (words, at) => {
  const from = at + 1
  if (!words.isWhole || words.isQuestion || !words.runs(at, from + 1) || at === 0) return undefined
  const determined =
    /^(?:the|an?|his|her|its|their|our|poor|bad|heavy|high|low|strong|ongoing|recent|this|these|such)$/.test(
      words.word(from)
    )
  if (!determined && !(words.only(from, noun | Pos.verbBase) && words.word(from + 1) === 'of')) return undefined
  let end = from + 1
  while (end < words.sentence.words.length && words.sentence.gaps[end] === ' ') end++
  const gap = words.sentence.gaps[end] ?? ''
  // "because the pump, old and worn, failed": before a comma its subject may wait for its verb
  if (end > from + 9 || !/^["”’)]*[.;]/.test(gap)) return undefined
  if (!words.can(end - 1, noun)) return undefined
  const mayBeVerb = (other: number): boolean =>
    mayBeFinite(words, other) ||
    /['’]/.test(words.word(other)) ||
    // "because the low prices depressed the farms", "because the rods tend to break": what may be its verb
    (/[^e]ed$/.test(words.word(other)) && words.can(other - 1, noun) && other < end - 1) ||
    (words.can(other, Pos.verbBase) && /s$|^all$|^both$/.test(words.word(other - 1)) && other < end - 1) ||
    // "because these agents also possess it": its adverb may stand between
    (words.can(other, Pos.verbBase) &&
      words.can(words.can(other - 1, Pos.adverb) ? other - 2 : other - 1, Pos.nounPlural)) ||
    (/[^s]s$/.test(words.word(other)) && words.can(other - 1, noun)) ||
    opensInner.test(words.word(other))
  if (
    some(
      from + (determined ? 1 : 2),
      end,
      (other) => mayBeVerb(other) || words.isName(other) || (words.only(other, Pos.adjective) && other === end - 1)
    )
  )
    return undefined
  return missing('because without of', from, 'of')
}

/** "two them were hurt": some of a number. */
const missingOfThem: Frame = (words, at) => {
  if (!words.runs(at - 1, at) || !isSmall(words, at)) return undefined
  if (
    !/^(?:two|three|four|five|six|seven|eight|nine|ten|several|dozens|hundreds|thousands|most|some|many|none|few|half)$/.test(
      words.word(at - 1)
    )
  )
    return undefined
  // "gave half them"; not "he told some them was fine"
  // "There are many whom evil leads astray": those who
  if (
    words.word(at) === 'whom' &&
    !/,/.test(words.sentence.gaps[at - 1] ?? '') &&
    !words.can(at + 1, Pos.auxiliary | Pos.modal)
  )
    return undefined
  if (
    words.word(at) !== 'whom' &&
    words.can(at - 2, Pos.verbBase) &&
    !/^(?:in|of|for)$/.test(words.word(at - 2)) &&
    !/[,;(—–]/.test(words.sentence.gaps[at - 1] ?? '')
  )
    return undefined
  return missing('some without of', at, 'of')
}

/** "has more 900 pupils": a comparison with a number. */
const missingThan: Frame = (words, at) => {
  if (
    !/^ [$£€]?$/.test(words.sentence.gaps[at + 1] ?? '') ||
    !/^\d[\d,.]*$/.test(words.word(at + 1)) ||
    !words.isWhole ||
    at === 0
  )
    return undefined
  // "two more 500-seat halls", "no more 20s"
  if (
    /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|a|any|no|some|many|several|even|few|once|far|much|the|and|or)$/.test(
      words.word(at - 1)
    ) ||
    words.sentence.gaps[at] !== ' '
  )
    return undefined
  if (/^(?:1[5-9]|20)\d\d$/.test(words.word(at + 1)) || words.sentence.gaps[at + 2] !== ' ') return undefined
  if (
    !words.can(at + 2, Pos.nounPlural) &&
    !/^(?:percent|per|million|billion|thousand|people)$/.test(words.word(at + 2)) &&
    !/[$£€]/.test(words.sentence.gaps[at + 1] ?? '')
  )
    return undefined
  return missing('comparison without than', at + 1, 'than')
}

/** "rose faster expected in spring": what is compared with what was thought. */
const missingThanExpected: Frame = (words, at) => {
  if (
    !words.can(at - 1, Pos.comparative) ||
    !words.runs(at - 2, at) ||
    /^(?:the|an?|its|their|of|with|for|by|on|no|further|later|other|former|latter)$/.test(words.word(at - 2))
  )
    return undefined
  if (/^(?:later|earlier|further|former|latter|closer|longer)$/.test(words.word(at - 1))) return undefined
  const gap = words.sentence.gaps[at + 1] ?? ''
  const next = words.word(at + 1)
  if (
    gap === ' '
      ? !/^(?:in|by|at|when|on|this|last|and|but|because|as|after|during|from|to|for)$/.test(next) ||
        (next === 'to' && words.word(at) === 'expected')
      : !/^[,.;]/.test(gap)
  )
    return undefined
  return missing('comparison without than', at, 'than')
}

const timed =
  /^(?:day|night|week|month|year|decade|summer|winter|following|previous|next|last|same|first|past|other|time|moment|season|whole|entire)$/

/** "spent £2 million the hall": a sum, and what it is spent on. */
const missingOnOfSum: Frame = (words, at) => {
  const word = words.word(at - 1)
  const isSum = /^(?:million|billion)$/.test(word)
    ? /[$£€]$/.test(words.sentence.gaps[at - 2] ?? '')
    : /^\d[\d,.]*$/.test(word) && /[$£€]$/.test(words.sentence.gaps[at - 1] ?? '')
  if (!isSum || words.sentence.gaps[at] !== ' ' || timed.test(words.word(at + 1)) || !words.isWhole) return undefined
  // "with the $5 million the board now expects": a clause about the sum
  if (some(at + 2, at + 6, (other) => mayBeFinite(words, other) && !words.can(other, noun) && words.runs(at, other)))
    return undefined
  const spend = (other: number): boolean => /^(?:spend|spends|spent|spending)$/.test(words.word(other))
  return some(Math.max(0, at - 8), at, spend) && !some(Math.max(0, at - 8), at, (other) => words.word(other) === 'on')
    ? missing('sum without on', at, 'on')
    : undefined
}

/** The frames of this file. */
export const jointFrames: readonly Asked[] = [
  askedAt('because', missingOfBecause),
  askedAt('them whom us', missingOfThem),
  askedAt('more fewer less', missingThan),
  askedAt('expected thought planned anticipated forecast usual predicted', missingThanExpected),
  askedAt('the its their his her a an', missingOnOfSum)
]
