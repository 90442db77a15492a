/** Frames of a verb too many: "can be reduce risks", "the door is isn't", "lets you can print", "what can you can do". */
import {modal, relativePronoun, subjectPronoun} from '../../closed-classes.ts'
import {noun, Pos, verb} from '../../pos.ts'
import {hasOwnCapital, opensClause} from '../../vetoes/around.ts'
import {isBase, past, precedes} from '../around.ts'
import {type Asked, askedAt, askedIf, extra, type Cursor, type Frame} from '../frame.ts'

/** What a clause may be the subject of: "what it is is clear". */
const opensSubject =
  /^(?:what|where|who|whom|how|why|when|that|which|all|things?|whatever|whoever|those|everything|anything|one)$/

/** "can be reduce risks", "must be cause trouble": `be` before a verb's base, whose object follows. */
const beBeforeBase: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 2) || !(modal.test(words.word(at - 1)) || words.word(at - 1) === 'to')) return undefined
  const next = words.word(at + 1)
  if (!words.can(at + 1, Pos.verbBase) || words.can(at + 1, past) || words.can(at + 1, Pos.adjective)) return undefined
  if (next === 'become' || next.endsWith('ed')) return undefined
  // "will be president the day after", "to be cause for joy": a noun; what is but a verb takes any object.
  const isVerb = words.only(at + 1, Pos.verbBase)
  if (!isVerb && !/^(?:cause|help|need|want|use|change|cut)$/.test(next)) return undefined
  const object = words.word(at + 2)
  if (/^(?:an?|the|my|your|his|her|its|our|their|these|those|them|him|us|me)$/.test(object))
    return extra('be before a base', at)
  const bare = (isVerb && isBase(words, at + 1)) || next === 'cause'
  if (!bare) return undefined
  // "to be cross platform": a short one may be an adjective that the lexicon doesn't know.
  const one = next.length > 5 && words.only(at + 2, Pos.nounSingular)
  return one || words.only(at + 2, Pos.nounPlural) || (next === 'cause' && words.can(at + 2, noun))
    ? extra('be before a base', at)
    : undefined
}

/** "will be become the rule": no `be` stands before this verb. */
const beBecome: Frame = (words, at) => {
  if (!words.runs(at - 2, at) || words.word(at - 1) !== 'be' || !modal.test(words.word(at - 2))) return undefined
  return extra('be before a base', at - 1)
}

/** "the bus is goes", "the doors are aren't": a form of be before another verb that has the clause's person. */
const beBeforeFinite: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1) || hasOwnCapital(words, at)) return undefined
  const next = words.word(at + 1)
  const denied = /^(is|are|was|were|can|will|has|have|had|do|does|did)n't$/.exec(next)
  const own = words.word(at)
  const doubled = denied !== null && (denied[1] === own || (own === 'can' && next === "can't"))
  if (!doubled && next !== "can't" && next !== "won't" && !isBeforeFinite(words, at)) return undefined
  if ((next === "can't" && own !== 'can') || (next === "won't" && own !== 'will')) return undefined
  if (precedes(words, at, opensSubject)) return undefined
  return extra('two verbs', at)
}

/** Forms in -s that are no noun and that no adjective is made of. */
const finiteOnly =
  /^(?:allows|becomes|begins|believes|belongs|brings|comes|contains|depends|does|explains|gives|goes|has|helps|includes|keeps|knows|leads|makes|means|provides|refers|remains|says|seems|sends|takes|tells|thinks|wants|writes)$/

/** "is makes": `is` before a form that agrees with the same subject. */
function isBeforeFinite(words: Cursor, at: number): boolean {
  return /^(?:is|was)$/.test(words.word(at)) && finiteOnly.test(words.word(at + 1)) && words.word(at + 2) !== ''
}

/** "This is room is cold": a clause's verb that stands before its subject's noun as well. */
const beWithinSubject: Frame = (words, at) => {
  if (!/^(?:this|that)$/.test(words.word(at - 1)) || !words.runs(at - 1, at + 3)) return undefined
  if (
    !opensClause(words, at - 1) ||
    !words.can(at + 1, Pos.nounSingular) ||
    !words.only(at + 1, Pos.nounSingular | Pos.verbBase)
  )
    return undefined
  return /^(?:is|was|has|will|can|should|must|does)$/.test(words.word(at + 2)) ? extra('two verbs', at) : undefined
}

/** "you can also can", "they were still were": an auxiliary on both sides of an adverb. */
const roundAdverb: Frame = (words, at) => {
  const before = words.word(at - 2)
  if (before === '' || before !== words.word(at) || !words.runs(at - 2, at + 1)) return undefined
  if (
    !/^(?:also|still|now|often|already|always|usually|never|currently|only|probably|sometimes|then)$/.test(
      words.word(at - 1)
    )
  )
    return undefined
  return precedes(words, at - 2, opensSubject) ? undefined : extra('two verbs', at)
}

/** "what can you can do?", "the size that can you can choose": a modal on both sides of its subject. */
const roundSubject: Frame = (words, at) => {
  if (words.word(at) !== words.word(at - 2) || !subjectPronoun.test(words.word(at - 1)) || !words.runs(at - 2, at + 1))
    return undefined
  if (!words.can(at + 1, Pos.verbBase | Pos.auxiliary)) return undefined
  // "if you can you can"
  if (words.isQuestion) return extra('two modals', at)
  return relativePronoun.test(words.word(at - 3)) && !precedes(words, at - 3, /^(?:if|when|whenever|all)$/)
    ? extra('two modals', at - 2)
    : undefined
}

/** "how long will the strike will last": a modal on both sides of its subject's noun. */
const roundNoun: Frame = (words, at) => {
  if (!words.can(at - 1, noun) || !words.runs(at - 1, at + 1) || !/^(?:how|what|when|where|why)$/.test(words.word(0)))
    return undefined
  for (let first = at - 3; first >= at - 5 && first >= 1 && words.runs(first, at); first--) {
    if (words.word(first) !== words.word(at)) continue
    if (!words.can(first + 1, Pos.determiner) || precedes(words, at, /^(?:that|which|who|if|and|or|but)$/))
      return undefined
    return extra('two modals', at)
  }
  return undefined
}

const somebody =
  /^(?:you|them|us|him|me|people|users|visitors|readers|customers|children|students|developers|players|drivers|owners|members|teachers|parents|workers|patients|viewers|voters|passengers|residents|guests|employees|staff|anyone|everyone)$/

/** "lets you can print", "let guests to stay": what is let needs a bare infinitive. */
const afterLet: Frame = (words, at) => {
  if (!words.runs(at - 2, at + 1) || !somebody.test(words.word(at - 1))) return undefined
  let verbAt = at - 2
  if (/^(?:the|its|their|our|your|his|her)$/.test(words.word(verbAt))) verbAt--
  if (!words.runs(verbAt, at) || !/^(?:lets?|letting)$/.test(words.word(verbAt))) return undefined
  const next = words.word(at + 1)
  // "let contracts to firms": what is let to somebody is no somebody, but who follows `to` may be.
  const isVerb =
    isBase(words, at + 1) ||
    /^(?:be|have|do|make|take|go|get|see|come|use|send|choose|pick|set|find|keep)$/.test(next) ||
    (words.can(at + 1, Pos.verbBase) && (words.word(at) === 'can' || words.can(at + 2, Pos.determiner)))
  if (!isVerb) return undefined
  return extra('after let', at)
}

/** "you must do ask", "it can do help them": `do` between a modal and the verb. */
const doAfterModal: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 2) || !modal.test(words.word(at - 1))) return undefined
  if (
    !isBase(words, at + 1) ||
    precedes(
      words,
      at,
      /^(?:what|all|things?|best|that|as|than|which|whatever|least|most|anything|everything|nothing|something|more|much|little|how)$/
    )
  )
    return undefined
  return words.can(at + 2, Pos.determiner | Pos.pronoun | Pos.nounPlural | Pos.preposition)
    ? extra('do after a modal', at)
    : undefined
}

/** "to paint painted the hall", "will sign signing the": a verb twice, in two forms. */
const twoForms: Frame = (words, at) => {
  if (!words.runs(at, at + 3)) return undefined
  const [first, second] = [words.word(at + 1), words.word(at + 2)]
  if (!words.can(at + 1, verb) || !words.can(at + 2, verb) || first === second) return undefined
  // "to plan planned": one of them must be a verb and nothing else.
  if (!/(?:ed|ing)$/.test(first + ' ' + second) && !/(?:ed|ing) /.test(first + ' ' + second)) return undefined
  const base = first.length < second.length ? first : second
  const other = base === first ? second : first
  const stem = base.endsWith('e') ? base.slice(0, -1) : base
  if (!['ed', 'es', 'ing', 's'].some((ending) => other === stem + ending || other === base + ending)) return undefined
  if (!words.can(at + 3, Pos.determiner | Pos.pronoun)) return undefined
  return extra('two forms', other === first ? at + 1 : at + 2)
}

/** "the county has offers a course": `has` before a verb with its object. */
const hasBeforeFinite: Frame = (words, at) => {
  if (
    !words.runs(at, at + 2) ||
    (!finiteOnly.test(words.word(at + 1)) &&
      !/^(?:offers|includes|features|serves|hosts|runs|owns)$/.test(words.word(at + 1)))
  )
    return undefined
  return /^an?$/.test(words.word(at + 2)) ? extra('two verbs', at) : undefined
}

/** The frames of this file. */
export const twoVerbFrames: readonly Asked[] = [
  askedAt('be', beBeforeBase),
  askedAt('become', beBecome),
  askedAt('is are was were can will has have had do does did', beBeforeFinite),
  askedAt('is', beWithinSubject),
  askedAt('is are was were has have can could will would should must may might be been', roundAdverb),
  askedIf((word) => modal.test(word), roundSubject),
  askedIf((word) => modal.test(word), roundNoun),
  askedAt('to can', afterLet),
  askedAt('do', doAfterModal),
  askedAt('to will would can could should must may might', twoForms),
  askedAt('has', hasBeforeFinite)
]
