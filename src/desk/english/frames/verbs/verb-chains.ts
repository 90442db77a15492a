/** Frames of verbs that do not go together: "might could finish", "prices were risen by ten per cent", "was sold and tore down", "before to leave". */
import {articleOrOwner, nominative} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {some} from '../finite.ts'
import {type Asked, askedAt, extra, instead, wrong, type Frame} from '../frame.ts'
import {gerundOf} from '../gerund-of.ts'
import {isInfinitive} from '../infinitive-behind.ts'
import {phraseEnd, subjectStart} from '../plain-subject.ts'
import {formOf} from '../verb-forms.ts'

/** "We might could finish": two modals. */
const twoModals: Frame = (words, at) => {
  if (
    at < 1 ||
    !words.isWhole ||
    words.isQuestion ||
    !words.runs(at - 1, at + 2) ||
    words.isName(at) ||
    words.isName(at + 1)
  )
    return undefined
  if (
    !nominative.test(words.word(at - 1)) &&
    !/^(?:it|you|who|this)$/.test(words.word(at - 1)) &&
    !words.can(at - 1, noun) &&
    !words.isName(at - 1)
  )
    return undefined
  if (words.sentence.words[at] !== words.word(at) || words.sentence.words[at + 1] !== words.word(at + 1))
    return undefined
  const next = words.word(at + 1)
  if (!/^(?:can|could|should|would|must|may)$/.test(next) || next === words.word(at)) return undefined
  // "the will must be done", "a can could hold it", "if he will you must go"
  if (
    /^(?:will|can|must|might)$/.test(words.word(at)) &&
    !(words.word(at) === 'might' && subjectStart(words, at - 1) !== undefined && !/['’]/.test(words.word(at - 1))) &&
    !nominative.test(words.word(at - 1)) &&
    !/^(?:it|you)$/.test(words.word(at - 1))
  )
    return undefined
  if (
    some(0, at, (other) =>
      /^(?:what|whatever|all|as|that|how|if|who|which|where|whoever|everything|anything)$/.test(words.word(other))
    )
  )
    return undefined
  if (!words.can(at + 2, Pos.verbBase | Pos.auxiliary)) return undefined
  // What one must be able to do, or might
  return /^(?:can|could)$/.test(next)
    ? instead('two modals', at + 1, at + 2, ['be', 'able', 'to'])
    : extra('two modals', at)
}

/** "Before to leave the house": the form in -ing. */
const beforeTo: Frame = (words, at) => {
  if (
    !isInfinitive(words, at + 1) ||
    !(at === 0 || (/^,/.test(words.sentence.gaps[at] ?? '') && words.word(at) === 'before'))
  )
    return undefined
  const gerund = gerundOf(words.word(at + 2))
  return gerund === undefined ? undefined : instead('without to', at + 1, at + 3, [gerund])
}

const sport =
  /^(?:fishing|swimming|shopping|skiing|sailing|camping|dancing|hiking|skating|surfing|cycling|climbing|riding|diving|rowing|jogging|sightseeing|bowling|snowboarding|kayaking|canoeing)$/

/** "They went to fishing": no to. */
const toFishing: Frame = (words, at) => {
  if (!words.isWhole || !sport.test(words.word(at + 1)) || !words.runs(at - 1, at + 1)) return undefined
  const closes =
    words.sentence.gaps[at + 2] !== ' ' ||
    /^(?:in|on|at|with|every|and|for|after|last|this|when|together|yesterday|today|twice|once|often|a)$/.test(
      words.word(at + 2)
    )
  return closes ? extra('to before going out', at) : undefined
}

/** "To improving the service, we hired two drivers": what for is told with a plain verb. */
const toImproving: Frame = (words, at) => {
  if (at !== 0 || !words.isWhole || words.isQuestion || !words.can(1, Pos.verbIng) || !words.runs(0, 2))
    return undefined
  if (!articleOrOwner.test(words.word(2)) || words.word(1).startsWith('accord')) return undefined
  const end = phraseEnd(words, 2)
  if (end === undefined || !/^, $/.test(words.sentence.gaps[end] ?? '')) return undefined
  if (!nominative.test(words.word(end)) && !/^(?:the|it|you)$/.test(words.word(end))) return undefined
  const base = formOf(words, words.word(1), Pos.verbBase)
  return base === undefined ? undefined : wrong('to with a gerund', 1, base)
}

/** "They are live in a flat": live. */
const areLive: Frame = (words, at) => {
  if (
    !words.isWhole ||
    words.isQuestion ||
    at < 2 ||
    !words.runs(at - 2, at + 3) ||
    !/^(?:am|is|are|was|were)$/.test(words.word(at - 1))
  )
    return undefined
  if (
    !/^(?:in|near|at|with|on)$/.test(words.word(at + 1)) ||
    !/^(?:an?|the|my|his|her|their|our)$/.test(words.word(at + 2))
  )
    return undefined
  if (!/^(?:i|we|they|he|she|you)$/.test(words.word(at - 2)) && !words.can(at - 2, noun)) return undefined
  let home = at + 3
  while (
    home < at + 6 &&
    !dwelling.test(words.word(home)) &&
    words.can(home, Pos.adjective | noun) &&
    words.runs(home, home + 1)
  )
    home++
  if (!dwelling.test(words.word(home)) || (words.sentence.gaps[home + 1] === ' ' && words.only(home + 1, noun)))
    return undefined
  if (words.word(at - 1) === 'are' || words.word(at - 1) === 'am') return extra('two verbs', at - 1)
  return instead('two verbs', at - 1, at + 1, [words.word(at - 1) === 'is' ? 'lives' : 'lived'])
}

const dwelling =
  /^(?:house|houses|flat|flats|village|town|city|country|street|apartment|cottage|farm|suburb|room|hut|neighbou?rhood|parents|family|grandparents|mother|father|sister|brother|aunt|uncle|island|countryside|coast|caravan|castle)$/

/** The frames of this file. */
export const verbChainFrames: readonly Asked[] = [
  askedAt('might may must will would should could shall can', twoModals),
  askedAt('before after', beforeTo),
  askedAt('to', (words, at) =>
    /^(?:go|goes|went|gone|going)$/.test(words.word(at - 1)) ? toFishing(words, at) : undefined
  ),
  askedAt('to', toImproving),
  askedAt('live', areLive)
]
