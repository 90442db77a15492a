/** Frames of two verbs for one subject: "He had has lived", "the report says finds", "has signed have signed", "was not is not". */
import {beHaveOrModal, finiteHave} from '../../closed-classes.ts'
import {noun, Pos, verb} from '../../pos.ts'
import {past, precedes} from '../around.ts'
import {some} from '../finite.ts'
import {type Asked, askedAt, askedIf, chooses, extra, type Cursor, type Frame, type Framed, nothing} from '../frame.ts'
import {subjectStart} from '../plain-subject.ts'

/** What of a clause's two first verbs is left over, the evidence tells; that one is, is proved. */
function eitherOf(frame: string, at: number): readonly Framed[] {
  return [at, at + 1].map((one): Framed => ({...extra(frame, one, chooses), certain: 0}))
}

const behind: Readonly<Record<string, RegExp>> = {
  has: /^(?:is|are|was|were|have|do|does|did|will|would|can|could|should|must)$/,
  have: /^(?:is|are|was|were|has|do|does|did|will|would|can|could|should|must)$/,
  had: /^(?:is|are|was|were|has|have|do|does|did|will|would|can|could|should|must)$/,
  do: /^(?:is|are|was|were|has|had|does|did|will|would|can|could|should|must)$/,
  does: /^(?:is|are|was|were|has|had|did|will|would|can|could|should|must)$/,
  did: /^(?:is|are|was|were|has|had|does|will|would|can|could|should|must)$/,
  been: beHaveOrModal
}

/** "He had has lived", "She does is want", "The team has been was beaten": two forms that only one subject could share. */
function twoAuxiliaries(words: Cursor, at: number): readonly Framed[] {
  if (!behind[words.word(at)]?.test(words.word(at + 1)) || !words.runs(at - 1, at + 2) || !words.isWhole) return nothing
  if (words.isQuestion || words.isName(at + 1)) return nothing
  const isBeen = words.word(at) === 'been'
  if (isBeen && !finiteHave.test(words.word(at - 1))) return nothing
  const start = subjectStart(words, isBeen ? at - 2 : at - 1)
  if (start === undefined) return nothing
  // "all they did was wait", "The main fear the members had was fire": a clause about what is named before it
  if (/^(?:is|are|was|were|will|would|can|could|should|must)$/.test(words.word(at + 1)) && !isBeen) {
    if (precedes(words, at, /^(?:what|whatever|all|everything|anything|things?|that|which|who|whom)$/, 6))
      return nothing
    if (words.can(at - 1, Pos.nounPlural) && some(start + 1, at - 1, (other) => words.can(other, noun))) return nothing
  }
  // "have will power": a noun
  const next = at + 2
  const isVerb =
    words.can(next, verb | Pos.auxiliary | Pos.adverb | Pos.determiner | Pos.preposition | Pos.adjective) ||
    words.word(next) === 'not'
  if (!isVerb || (/^(?:will|can|must)$/.test(words.word(at + 1)) && !words.can(next, Pos.verbBase | Pos.auxiliary)))
    return nothing
  if (isBeen)
    return [
      {...extra('two verbs', at - 1), to: at + 1, bar: chooses, certain: 0},
      {...extra('two verbs', at + 1, chooses), certain: 0}
    ]
  if (/^(?:will|would|can|could|should|must)$/.test(words.word(at + 1)) && words.only(next, Pos.verbBase))
    return [extra('two verbs', at)]
  if (/^d/.test(words.word(at)) && words.only(next, Pos.verbBase)) return [extra('two verbs', at + 1)]
  return eitherOf('two verbs', at)
}

/** "has signed have signed", "was not is not": a verb that is written again in another form. */
const again: Frame = (words, at) => {
  const auxiliary = /^(?:is|are|was|were|has|have|had|will|would|can|could)$/
  if (!auxiliary.test(words.word(at + 2)) || !words.runs(at, at + 3) || !words.isWhole || words.isQuestion)
    return undefined
  if (words.word(at + 1) !== words.word(at + 3) || words.word(at) === words.word(at + 2)) return undefined
  if (!words.can(at + 1, Pos.verbParticiple) && words.word(at + 1) !== 'not') return undefined
  return subjectStart(words, at - 1) === undefined ? undefined : {...extra('verb written again', at + 2), to: at + 4}
}

/** Forms in -s that are verbs alone, or nearly. */
const tellsS =
  /^(?:says|finds|shows|suggests|claims|argues|warns|reveals|believes|insists|adds|tells|thinks|hopes|wants|seems|means|gives|takes|makes|brings|becomes|keeps|gets|goes|comes|provides|includes|allows|helps|remains|knows|sees)$/

/** "The report says finds that": two forms that agree with one plain subject. */
const twoPresents: Frame = (words, at) => {
  // "says hes late": a contraction that has lost its mark
  if (/^s?hes$/.test(words.word(at + 1))) return undefined
  if (!tellsS.test(words.word(at)) || !words.only(at + 1, Pos.verbS) || words.word(at) === words.word(at + 1))
    return undefined
  if (!words.isWhole || words.isQuestion || !words.runs(at - 1, at + 3) || !words.can(at, Pos.verbS)) return undefined
  return subjectStart(words, at - 1) === undefined ? undefined : extra('two verbs', at)
}

/** "Police said told reporters", "The firm announced said": of two verbs of saying the first is left over. */
const twoSaid: Frame = (words, at) => {
  if (!/^(?:said|told|says)$/.test(words.word(at + 1))) return undefined
  if (words.word(at) === words.word(at + 1) || !words.isWhole || words.isQuestion || !words.runs(at - 1, at + 2))
    return undefined
  if (!words.can(at + 1, past | Pos.verbS)) return undefined
  return subjectStart(words, at - 1) === undefined ? undefined : extra('two verbs', at)
}

/** "to be become", "began to started to": an infinitive's verb, and one that was there before. */
const toBeBecome: Frame = (words, at) =>
  words.word(at - 1) === 'to' && words.word(at + 1) === 'become' && words.runs(at - 1, at + 2)
    ? extra('be before a base', at)
    : undefined

/** "has been be kept": one form of be too many. */
const beenBe: Frame = (words, at) =>
  words.word(at - 1) === 'been' &&
  words.runs(at - 2, at + 2) &&
  (finiteHave.test(words.word(at - 2)) || finiteHave.test(words.word(at - 3)))
    ? extra('two verbs', at)
    : undefined

/** The frames of this file. */
export const leftOverVerbFrames: readonly Asked[] = [
  askedAt('has have had do does did been', twoAuxiliaries),
  askedAt('is are was were has have had will would can could', again),
  askedIf((word) => tellsS.test(word), twoPresents),
  askedAt('said says told announced claimed claims warned insisted stated confirmed argued', twoSaid),
  askedAt('be', toBeBecome),
  askedAt('be', beenBe)
]
