/** Frames of what a hurried hand writes for `to`, `of`, `with`, `from`, `for`, `will` and `is`. */
import {article, articleOrOwner, determiner, heSheOrIt, objectAlone} from '../../closed-classes.ts'
import {closedClass, noun, Pos, verb} from '../../pos.ts'
import {endsNoun, isBase, isSmall, past, precedes} from '../around.ts'
import {mayBeFinite, some} from '../finite.ts'
import {wrong, type Cursor, type Frame, type Framed, nothing} from '../frame.ts'

/** What `to` follows. */
const takesTo =
  /^(?:according|listen(?:s|ed|ing)?|belong(?:s|ed|ing)?|refer(?:s|red|ring)?|relat(?:e|es|ed|ing)|contribut(?:e|es|ed|ing)|due|owing|committed|dedicated|addicted|exposed|subjected|linked|attached|similar|prior|ought|able|unable|likely|unlikely|willing|unwilling|want(?:s|ed|ing)?|need(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|going|goes|went|head(?:s|ed|ing)|forward|thanks|compared|close|closer|access|respond(?:s|ed|ing)?|response|return(?:s|ed|ing)?|directed|sent|allowed|asked|forced|expected|scheduled|required|designed|intended|aim(?:s|ed|ing)|hop(?:es|ed|ing)|plan(?:s|ned|ning)|decided|agreed|refused|opposed)$/

/** "resources so continuously update", "the limit too be", "according so a report", "look forward too the talks". */
export const toForSo: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1)) return undefined
  const before = words.word(at - 1)
  const isSo = words.word(at) === 'so'
  let next = at + 1
  if (words.word(next).endsWith('ly') && words.only(next, Pos.adverb) && words.runs(next, next + 1)) next++
  if (isBase(words, next) || /^(?:be|help)$/.test(words.word(next))) {
    if (takesTo.test(before)) return wrong(`${words.word(at)} before an infinitive`, at, 'to', -2)
    // "It fails so make sure": an order; "as circumstances so require"
    if (isSo && (precedes(words, at, /^(?:you|your|if|not|will|as|is|are|was|were)$/) || before === 'and'))
      return undefined
    // "one of the storefronts so try to avoid it", "so make sure": what one does for that reason
    // "anyone willing to so serve"
    if (isSo && before === 'to') return undefined
    if (isSo && /^(?:try|make|be|please|keep|check|see)$/.test(words.word(next))) return undefined
    if (words.can(at - 1, Pos.pronoun | Pos.conjunction | Pos.modal | Pos.auxiliary | Pos.determiner)) return undefined
    // "Maybe those posts too predate it": the sentence's verb
    if (!isSo && words.can(at - 1, Pos.nounPlural) && !some(0, at - 1, (other) => mayBeFinite(words, other)))
      return undefined
    // "Republicans too help": weighed more where it may be a subject's verb.
    return wrong(
      `${words.word(at)} before an infinitive`,
      at,
      'to',
      isSo ? 0.5 : words.only(at - 1, Pos.nounPlural) ? -0.5 : -3
    )
  }
  const isObject =
    articleOrOwner.test(words.word(next)) ||
    objectAlone.test(words.word(next)) ||
    words.isName(next) ||
    words.only(next, noun)
  if (!isObject || next > at + 1) return undefined
  // "so state and local police can go on": a clause
  if (
    isSo &&
    some(next + 1, next + 9, (other) => words.can(other, Pos.modal | Pos.auxiliary) && words.runs(next, other))
  )
    return undefined
  // "no king too strict for us", "a tad too manic to play": a degree
  if (!isSo && /^(?:tad|bit|little|touch|far|way|all|much|none)$/.test(before)) return undefined
  if (
    !isSo &&
    (words.can(next, Pos.adjective) || /(?:[ai]ry|ous|ful|ive|[ai]ble|ic|ent|ant)$/.test(words.word(next))) &&
    !/^(?:of|in|at)$/.test(words.word(next + 1))
  )
    return undefined
  if (takesTo.test(before)) return wrong(`${words.word(at)} before an object`, at, 'to', 0.5)
  return !isSo && words.can(at - 1, noun | verb) && !articleOrOwner.test(before) && !words.can(at - 1, Pos.pronoun)
    ? wrong('too before an object', at, 'to', 3)
    : undefined
}

const takesFor =
  /^(?:eligible|responsible|ready|grateful|suitable|essential|known|famous|accounted|wait(?:s|ed|ing)|caring|cares|cared|pray(?:s|ed|ing)|search(?:es|ed|ing)|opted|vying|calls|calling|appl(?:y|ied|ies|ying)|compensate|yearning|longing|reason|responsibility|candidates?|opportunit(?:y|ies)|money|looking|fought|fighting|voted|thanks|sentenced|jailed|lasted|million|billion|nominee|deadline|credit|work(?:s|ed|ing))$/

/** "eligible or Medicare", "$20 million or the port": `or` joins two of a kind. */
export const forOr: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1) || !takesFor.test(words.word(at - 1))) return undefined
  const next = words.word(at + 1)
  if (articleOrOwner.test(next)) return wrong('or for for', at, 'for', 2.5)
  if (words.isName(at + 1)) return wrong('or for for', at, 'for', 2)
  if (objectAlone.test(next)) return wrong('or for for', at, 'for', 0)
  return words.only(at + 1, noun | Pos.adjective) ? wrong('or for for', at, 'for', 2.5) : undefined
}

/** "today met wit members": wit is somebody’s, or of some kind. */
export const withForWit: Frame = (words, at) => {
  if (!words.runs(at, at + 1) || !isSmall(words, at)) return undefined
  if (words.runs(at - 1, at)) {
    const before = words.word(at - 1)
    if (before === 'to' || /['’]s?$/.test(before)) return undefined
    if (words.can(at - 1, Pos.determiner | Pos.preposition | Pos.conjunction) && !words.can(at - 1, Pos.particle))
      return undefined
    if (words.only(at - 1, Pos.adjective) && words.can(at + 1, closedClass & ~Pos.determiner)) return undefined
  }
  const next = words.word(at + 1)
  if (determiner.test(next) || objectAlone.test(next) || words.isName(at + 1) || /^\d/.test(next))
    return wrong('wit before a noun', at, 'with', -3)
  return words.can(at + 1, closedClass) ? undefined : wrong('wit before a noun', at, 'with', -3)
}

/** What puts the verb before its subject: "only then will the court", "as will the others". */
const inverts =
  /^(?:only|nor|neither|so|as|than|how|what|when|where|why|which|who|whom|never|nowhere|not|few|little|rarely|seldom|hardly|under|through|whether|and|but|or|then|free|own|good|strong|political|last|living|his|her|their|my|our|your|a|the|at|of|against)$/

/** "comes will a cost", "partner will Rep Lee", "when you are done will it". */
export const withForWill: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1) || !isSmall(words, at) || words.isQuestion) return undefined
  if (precedes(words, at, inverts, 3) || precedes(words, at, /^(?:only|never|not|nor|neither)$/)) return undefined
  const next = words.word(at + 1)
  if (/[A-Z]{3}/.test(words.sentence.words[at + 1] ?? '') || next === 'no' || next === 'each') return undefined
  if (determiner.test(next) || objectAlone.test(next) || next === 'it')
    return wrong('will before a noun', at, 'with', 0)
  if (words.isName(at + 1) || /^\d/.test(next)) return wrong('will before a noun', at, 'with', 2)
  // "people whose throats work will cough": many a verb is known as a noun alone
  if (words.can(at - 1, verb) && precedes(words, at, relative, 8)) return undefined
  return words.only(at + 1, noun | Pos.adjective) ? wrong('will before a noun', at, 'with', 3.4) : undefined
}

const relative = /^(?:whose|who|that|which|whom|what|whoever|whatever|whichever|where|wherever|when|whenever|if)$/

/** What takes a verb's base: "could the bill still be", "demands that it still apply". */
const takesBase =
  /^(?:did|does|do|can|could|may|might|must|will|would|shall|should|let|let's|ma[kd]\w+|helps?|helped|see|saw|seen|watch\w*|hear\w*|have|to|demand\w*|insist\w*|ask\w*|recommend\w*|suggest\w*|requir\w*|propos\w*|request\w*|we'll|\w+'(?:ll|d)|.*n't|essential|important|lest|cannot)$/

/** "This bill still be a help", "the centre still receive a grant". */
export const willForStill: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1) || words.isQuestion || precedes(words, at, takesBase)) return undefined
  if (words.word(at + 1) === 'be') return wrong('still before be', at, 'will', -2)
  const isSingular =
    (words.only(at - 1, Pos.nounSingular) && !/^(?:couple|team|party|government)$/.test(words.word(at - 1))) ||
    heSheOrIt.test(words.word(at - 1))
  return isSingular && isBase(words, at + 1) ? wrong('still before a base', at, 'will', 3) : undefined
}

/** "reclaimed form the Taliban", "an excerpt form Sen. Lee’s act", "the surpluses form 1998 to 2001". */
export const fromForForm: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1) || !isSmall(words, at)) return undefined
  const before = words.word(at - 1)
  const next = words.word(at + 1)
  if (words.can(at - 1, Pos.determiner | Pos.adjective) || /^(?:to|again)$/.test(before) || before.endsWith('ly'))
    return undefined
  const isPhrase =
    (determiner.test(next) && next !== 'every') || objectAlone.test(next) || words.isName(at + 1) || /^\d/.test(next)
  const isNoun = words.only(at + 1, noun | Pos.adjective)
  if (!isPhrase && !isNoun) return undefined
  if (
    words.only(at - 1, past | Pos.verbIng | Pos.particle | Pos.preposition | Pos.adverb) &&
    words.can(at - 1, past | Pos.particle)
  ) {
    if (precedes(words, at - 1, determiner, 2)) return undefined
    // "the improved sign up form that", "a log in form": a verb and its particle before the noun
    if (/^(?:up|in|out|on)$/.test(before) && words.can(at - 2, Pos.verbBase) && !words.can(at - 2, past))
      return undefined
    return wrong('form after a verb', at, 'from', isPhrase ? 0 : 2.5)
  }
  // "Cows and goats form a herd", "Firms like these form the heart", "Those from 1990 form the core"
  if (precedes(words, at, /^(?:and|or|like|those|these|they)$/, 8)) return undefined
  if (words.only(at - 1, Pos.nounSingular) || (words.isName(at - 1) && !/s$/.test(before)) || /^\d/.test(before))
    return isPhrase ? wrong('form after a noun', at, 'from', 3) : undefined
  return words.only(at - 1, Pos.nounPlural) && /^\d/.test(next) ? wrong('form after a noun', at, 'from', 1) : undefined
}

const beforeBe = /^(?:able|unable|underway|available|responsible|already|still|currently|now|always|being)$/

/** Whether a word can be the subject of `is`, and nothing but that. */
function isSubjectOfIs(words: Cursor, at: number): boolean {
  return words.only(at, Pos.nounSingular) || words.isName(at)
}

const verbOrRelative =
  /^(?:is|was|are|were|has|have|had|will|would|can|could|should|may|might|must|did|does|do|sa(?:id|ys?)|wh\w+|that)$/

/** "The senate in not a club", "The exam in offered". */
export const isForIn: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1) || !isSubjectOfIs(words, at - 1) || precedes(words, at, verbOrRelative))
    return undefined
  const next = words.word(at + 1)
  if (next === 'not') return words.word(at + 2).endsWith('ing') ? undefined : wrong('in before a verb', at, 'is', 1.2)
  if (beforeBe.test(next)) return wrong('in before a verb', at, 'is', 1.6)
  return words.only(at + 1, past) ? wrong('in before a verb', at, 'is', 1.5) : undefined
}

/** "The office it now known", "progress it a short time", "The bill it a way to". */
export function isOrInForIt(words: Cursor, at: number): readonly Framed[] {
  if (!words.runs(at - 1, at + 1) || !isSmall(words, at)) return nothing
  const next = words.word(at + 1)
  const isNoun = words.only(at - 1, noun)
  if (isNoun && article.test(next) && !precedes(words, at, /^(?:made|make|makes|call|calls|called)$/, 3))
    return ['is', 'in'].map((meant) => wrong('it after a noun', at, meant, 3.1))
  if (isNoun && next === 'not') return [wrong('it after a noun', at, 'is', 0)]
  const which = /^(?:that|this|which)$/.test(words.word(at - 1))
  if (which && words.only(at + 1, Pos.verbIng) && endsNoun(words, at - 2))
    return [wrong('it before a verb', at, 'is', 1)]
  return nothing
}
