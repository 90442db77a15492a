/** Frames of wrong words: than, the possessives, may, the, too. */
import {finiteBe} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {precedes} from '../around.ts'
import {type Asked, askedAt, wrong, type Cursor, type Frame} from '../frame.ts'

/** "rather then", "more then 20", "older then the": a comparison needs `than`. */
const thanForThen: Frame = (words, at) => {
  if (!words.runs(at - 1, at) || words.word(at + 1) === 'than') return undefined
  const before = words.word(at - 1)
  if (before === 'rather') return wrong('rather then', at, 'than')
  if (!words.runs(at, at + 1)) return undefined
  // "one speaks, the other then answers"
  if (before === 'other' && words.word(at - 2) === 'the') return undefined
  if (before === 'more' || before === 'less' || before === 'fewer' || before === 'other')
    return wrong('comparison with then', at, 'than', 0)
  const isComparative =
    words.can(at - 1, Pos.comparative) || (/([dgmnt])\1er$/.test(before) && words.only(at - 1, Pos.adjective))
  if (!isComparative && !isMore(words, at - 2)) return undefined
  // "if it is larger then it stops": the clause's other half.
  const isHalf = precedes(words, at, /^(?:if|when|once|where|since|as|unless)$/)
  // "more efficient then using a lorry"
  const isDoing = words.only(at + 1, Pos.verbIng) && /^(?:more|less)$/.test(words.word(at - 2))
  if (!isHalf && (isDoing || compared.test(words.word(at + 1)))) return wrong('comparison with then', at, 'than')
  return isComparative ? wrong('comparison with then', at, 'than', isHalf ? 3 : 1) : undefined
}

/** What something is compared with, and what no clause after "then" begins with. */
const compared =
  /^(?:an?|the|his|her|my|your|our|their|its|me|him|us|them|any|anyone|anything|ever|expected|usual|average|most|previously|\d.*)$/

/** "more cows then": the comparison's measure before what is counted. */
function isMore(words: Cursor, at: number): boolean {
  return (
    /^(?:more|less|fewer)$/.test(words.word(at)) && words.runs(at, at + 1) && words.only(at + 1, noun | Pos.adjective)
  )
}

/** "its not", "its been", "its a": `it is` or `it has`. */
const itsForItIs: Frame = (words, at) => {
  if (!words.runs(at, at + 1)) return undefined
  return /^(?:not|been|a|an|the|because|being|gonna|quite)$/.test(words.word(at + 1)) && words.word(at + 2) !== ''
    ? wrong('its before a verb’s words', at, "it's")
    : undefined
}

/** "on it's own": the possessive has no apostrophe. */
const itIsForIts: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1) || words.word(at + 1) !== 'own') return undefined
  return wrong('possessive with apostrophe', at, 'its')
}

/** "your welcome", "there own", "who's idea". */
const possessives: Frame = (words, at) => {
  if (!words.runs(at, at + 1)) return undefined
  const word = words.word(at)
  const next = words.word(at + 1)
  if (word === 'your' && /^(?:not|the|a|an|gonna|welcome)$/.test(next) && words.word(at + 2) !== '')
    return next === 'welcome' && !/^(?:to|in|at|here)$/.test(words.word(at + 2))
      ? undefined
      : wrong('your before a verb’s words', at, "you're")
  if ((word === 'there' || word === "they're") && next === 'own') return wrong('there own', at, 'their')
  if (word === 'their' && finiteBe.test(next)) return wrong('their before a verb', at, 'there')
  return undefined
}

/** "should of known": a modal needs `have`. */
const haveForOf: Frame = (words, at) => {
  // "could ever of met", "would of probably survived"
  const modal = adverbBetween.test(words.word(at - 1)) ? at - 2 : at - 1
  const verb = adverbBetween.test(words.word(at + 1)) ? at + 2 : at + 1
  if (!words.runs(modal, at + 1) || words.word(at + 1) === 'course') return undefined
  if (!/^(?:should|could|would|might|must|will)(?:n't)?$|^(?:i|he|she|they|we|you|who)'d$/.test(words.word(modal)))
    return undefined
  // "The might of united fleets"
  if (/^(?:the|a|an|his|her|its|their|all|free|good|ill|strong|own|last)$|['’]s?$/.test(words.word(modal - 1)))
    return undefined
  return words.word(at + 1) === 'been' || (words.runs(at, verb) && words.can(verb, Pos.verbParticiple))
    ? wrong('of for have', at, 'have')
    : undefined
}

/** Adverbs that stand between a modal, have and a participle. */
const adverbBetween =
  /^(?:ever|never|not|also|probably|certainly|possibly|easily|surely|definitely|just|really|always|only|still)$/

/** "effects many be as devastating". */
const mayForMany: Frame = (words, at) => {
  if (words.word(at + 1) !== 'be' || !words.runs(at - 1, at + 1)) return undefined
  return words.can(at - 1, noun | Pos.pronoun) ? wrong('many be', at, 'may') : undefined
}

/** "now he two leaders": a pronoun before a number and its noun. */
const theForHe: Frame = (words, at) => {
  if (!words.runs(at, at + 2)) return undefined
  if (
    !words.only(at + 1, Pos.numeral) &&
    !/^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(words.word(at + 1))
  )
    return undefined
  const plural = words.pos(at + 2)
  if ((plural & Pos.nounPlural) === 0 || (plural & (Pos.verbS | Pos.verbBase | Pos.adverb)) !== 0) return undefined
  return /^(?:years|months|weeks|days|hours|minutes|times|decades)$/.test(words.word(at + 2))
    ? undefined
    : wrong('pronoun before a number', at, 'the')
}

/** "for to long", "way to many": `too`. */
const tooForTo: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1)) return undefined
  const before = words.word(at - 1)
  const next = words.word(at + 1)
  if (
    (before === 'for' || before === 'far' || before === 'way') &&
    /^(?:long|many|much|few|little|late|often|small|big)$/.test(next)
  )
    return wrong('to before a measure', at, 'too')
  return undefined
}

/** The frames of this file. */
export const wrongFrames: readonly Asked[] = [
  askedAt('then', thanForThen),
  askedAt('its', itsForItIs),
  askedAt("it's", itIsForIts),
  askedAt("your there they're their", possessives),
  askedAt('of', haveForOf),
  askedAt('many', mayForMany),
  askedAt('he', theForHe),
  askedAt('to', tooForTo)
]
