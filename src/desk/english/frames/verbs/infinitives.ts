/** Frames of a verb without its `to`, and of verbs without their preposition: "allows the team set up", "make sure get", "deal how". */
import {noun, Pos} from '../../pos.ts'
import {isBase} from '../around.ts'
import {isFinite} from '../finite.ts'
import {type Asked, askedAt, missing, type Frame} from '../frame.ts'

const causing =
  'allow allows allowed allowing enable enables enabled enabling force forced forcing encourage encourages encouraged encouraging persuade persuaded persuading compel compels compelled compelling permit permits permitted permitting urge urges urged urging invite invites invited inviting cause causes caused causing'

/** Words of a phrase that is what the verb acts on. */
const within = Pos.adjective | Pos.nounSingular | Pos.nounPlural | Pos.numeral

/** "allows the new team set its own hours": whom a verb makes do something, and what, without `to`. */
const missingToAfterObject: Frame = (words, at) => {
  if (!words.isWhole || words.isQuestion) return undefined
  let head = at + 1
  // "forced him leave" is a phrase of its own.
  const pronoun = /^(?:caus|permit)/.test(words.word(at))
    ? /^(?:him|them|us|me|it|you)$/
    : /^(?:you|people|everyone|anyone)$/
  if (pronoun.test(words.word(head))) {
    // It is whole.
  } else if (
    /^(?:the|an?|his|her|its|their|our|my|your|more|many|some|other|two|three)$/.test(words.word(head)) ||
    words.only(head, Pos.nounPlural)
  ) {
    if (!words.only(head, Pos.nounPlural)) head++
    while (
      head < at + 6 &&
      words.only(head, within) &&
      words.only(head + 1, within | Pos.verbBase) &&
      !words.only(head + 1, Pos.verbBase)
    )
      head++
    if (!words.can(head, noun) || words.isName(head)) return undefined
  } else return undefined
  let verb = head + 1
  const hasAdverb = words.word(verb).endsWith('ly') && words.can(verb, Pos.adverb)
  if (hasAdverb) verb++
  if (!words.runs(at, verb) || verb + 1 >= words.sentence.words.length) return undefined
  if (!isBase(words, verb) && !(hasAdverb && words.can(verb, Pos.verbBase))) return undefined
  // "The invited guests join the team", "Task force members choose": a noun, or a participle that describes one
  if (words.isName(at) || words.word(verb) === 'include') return undefined
  // "Permitting delays hold us back": what the delays are for
  if (at === 0 && head === 1 && words.word(0).endsWith('ing')) return undefined
  const isBehindArticle = at === 0 || words.can(at - 1, Pos.determiner | Pos.adjective | noun)
  if (isBehindArticle && /^(?:force|cause)$/.test(words.word(at)) && words.can(head, Pos.nounPlural)) return undefined
  if (words.can(at - 1, Pos.determiner) && /ed$/.test(words.word(at))) return undefined
  // "the people urged help": whose verb that is, only what stands before tells
  if (/^(?:who|which|that|let|lets|make|makes|help|helps)$/.test(words.word(at - 1))) {
    if (/^(?:let|lets|make|makes|help|helps)$/.test(words.word(at - 1))) return undefined
  }
  if (
    /^(?:urge|urges|urged|urging)$/.test(words.word(at)) &&
    !/^(?:him|them|us|me|you)$/.test(words.word(at + 1)) &&
    !words.can(head, Pos.nounPlural)
  )
    return undefined
  if (
    words.word(at) === 'it' ||
    /^(?:and|or|as|than|can|could|may|will|would|must|should|that|to|not)$/.test(words.word(verb))
  )
    return undefined
  return missing('infinitive without to', head + 1, 'to')
}

/** "make sure get a seat": what is made sure, a clause or an infinitive. */
const missingToAfterSure: Frame = (words, at) => {
  if (
    !/^(?:make|makes|making|made|be)$/.test(words.word(at - 1)) ||
    !words.runs(at - 1, at + 2) ||
    !isBase(words, at + 1)
  )
    return undefined
  // "make sure develop is the branch": a word that is named, with its verb
  if (isFinite(words, at + 2)) return undefined
  return missing('sure without to', at + 1, 'to')
}

/** "deal how a town spends": with what one deals. */
const missingWith: Frame = (words, at) => {
  if (!words.runs(at, at + 2) || !/^(?:how|what|whatever|whether|why)$/.test(words.word(at + 1))) return undefined
  if (/^(?:the|a|an|this|that|great|good|big|new|no|any|real)$/.test(words.word(at - 1))) return undefined
  return missing('verb without its preposition', at + 1, 'with')
}

/** Verbs of which no number is the object, with what stands between. */
const toNumber: ReadonlyMap<string, string> = new Map([
  ['account', 'for'],
  ['accounts', 'for'],
  ['accounted', 'for'],
  ['accounting', 'for'],
  ['amounts', 'to'],
  ['amounted', 'to'],
  ['amounting', 'to'],
  ['consists', 'of'],
  ['consisted', 'of'],
  ['consisting', 'of'],
  ['responded', 'to'],
  ['responding', 'to']
])

/** "could not account $2,000": a verb, and a sum that it takes with a preposition. */
const missingBeforeNumber: Frame = (words, at) => {
  const word = toNumber.get(words.word(at))
  if (
    word === undefined ||
    !words.isWhole ||
    !/^ [$£€]?$/.test(words.sentence.gaps[at + 1] ?? '') ||
    !/^\d[\d.,]*$/.test(words.word(at + 1))
  )
    return undefined
  if (
    words.word(at) === 'account' &&
    !/^(?:not|to|can|cannot|could|couldn't|can't|would|will|must|they|who|which)$/.test(words.word(at - 1))
  )
    return undefined
  if (/^(?:the|an?|its|their|his|her|all|bank)$/.test(words.word(at - 1))) return undefined
  return missing('verb without its preposition', at + 1, word)
}

/** The frames of this file. */
export const infinitiveFrames: readonly Asked[] = [
  askedAt(causing, missingToAfterObject),
  askedAt('sure', missingToAfterSure),
  askedAt('deal deals dealing dealt cope copes coping coped', missingWith),
  askedAt([...toNumber.keys()].join(' '), missingBeforeNumber)
]
