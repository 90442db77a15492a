/** Frames of a preposition too many: "damaged in during the storm", "which makes of furniture", "on the river in near Ely". */
import {subjectPronoun} from '../../closed-classes.ts'
import {noun, Pos, verb} from '../../pos.ts'
import {endsNoun, precedes} from '../around.ts'
import {type Asked, askedAt, askedBehind, askedIf, extra, type Cursor, type Frame} from '../frame.ts'

/** Participles that take no particle of these: who is killed is not killed in, nor by. */
const harmed =
  /^(?:killed|injured|wounded|damaged|destroyed|arrested|detained|hospitali[sz]ed|murdered|evacuated|displaced|rescued|elected|published|released|announced|approved|unveiled|cancell?ed|postponed|completed|demolished|discovered|captured|capsized|drowned|exploded|erupted|occurred|happened|disappeared)$/

/** Prepositions of which none leads another: "in during", "by during". */
const leads = /^(?:in|by|on|at|of|with|for|from|to)$/

/** What a phrase opens with that these may lead: "by at least two", "in by far", "on or about". */
const isPhrase =
  /^(?:at (?:least|most|first|last|present|once|any|all)|by (?:far|and|the time)|in (?:excess|part|front|total|all|between|general|turn|error|fact)|on (?:average|or)|for (?:the first|good|example|instance)|of (?:course|late)|with (?:immediate|effect))$/

/** "the house they were found in": a clause about the noun before it, with nothing to lead it. */
function hasBareClause(words: Cursor, at: number): boolean {
  for (let before = Math.max(1, at - 6); before < at; before++)
    if (subjectPronoun.test(words.word(before)) && words.runs(before - 1, before) && endsNoun(words, before - 1))
      return true
  return false
}

/** "damaged in during the storm", "killed in by": two prepositions behind a participle that takes none. */
const behindHarmed: Frame = (words, at) => {
  if (!leads.test(words.word(at)) || !words.runs(at - 1, at + 2)) return undefined
  const next = words.word(at + 1)
  if (!/^(?:by|during|at|in|near|after|before|within|outside|along|inside)$/.test(next) || next === words.word(at))
    return undefined
  if (isPhrase.test(`${next} ${words.word(at + 2)}`)) return undefined
  // "the way that they were killed in by the dozen", "the place he was arrested in after": a clause that has lost its noun.
  if (precedes(words, at, /^(?:that|which|who|whom|what|where)$/, 8) || hasBareClause(words, at)) return undefined
  // "approved for near the school", "postponed from before": where `for` and `from` lead what a place or a time is
  if (/^(?:for|from|to|of)$/.test(words.word(at)) && !/^(?:by|during)$/.test(next)) return undefined
  return words.can(at + 2, Pos.determiner | noun | Pos.adjective) || words.isName(at + 2)
    ? extra('two prepositions', at)
    : undefined
}

/** "arrested during at a march": no preposition follows this one. */
const behindDuring: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1)) return undefined
  if (isPhrase.test(`${words.word(at)} ${words.word(at + 1)}`)) return undefined
  return words.can(at + 1, Pos.determiner) ? extra('two prepositions', at) : undefined
}

/** "on the River Cam in near Ely": two prepositions of place. */
const inNear: Frame = (words, at) => {
  if (words.sentence.words[at + 1] !== 'near' || !words.runs(at - 1, at + 2) || !words.isName(at + 2)) return undefined
  return endsNoun(words, at - 1) && !words.can(at - 1, verb) ? extra('two prepositions', at) : undefined
}

/** Verbs that have whom they move as their object, and what is to be done behind it. */
const moving = 'asked urged advised warned ordered invited encouraged begged instructed reminded told persuaded forced'

/** "asked to residents to stay indoors": whom somebody asks to do something, with no preposition. */
const askedTo: Frame = (words, at) => {
  const to = at + 1
  if (words.word(to) !== 'to' || !words.runs(at, to + 3) || !words.isWhole || words.isQuestion) return undefined
  let head = to + 1
  if (/^(?:all|the|some|local|other|more)$/.test(words.word(head))) head++
  if (!(words.only(head, Pos.nounPlural) || words.word(head) === 'people') || !words.runs(to, head + 3))
    return undefined
  // "asked to people to": but "was told to doctors to ease them"
  if (/^(?:is|are|was|were|be|been|being)$/.test(words.word(at - 1))) return undefined
  return words.word(head + 1) === 'to' && words.can(head + 2, Pos.verbBase)
    ? extra('object with a preposition', to)
    : undefined
}

/** "which makes of furniture from waste": a verb that has its object and no preposition. */
const makesOf: Frame = (words, at) => {
  if (!/^(?:makes|making|made|make)$/.test(words.word(at - 1)) || !words.runs(at - 2, at + 2)) return undefined
  if (!/^(?:which|that|who|it|he|she|they|company|firm)$/.test(words.word(at - 2))) return undefined
  // "what it makes of people"
  if (precedes(words, at, /^(?:what|whatever|how|use|sense|something|nothing|little|much|all|anything|demands?)$/, 8))
    return undefined
  if (words.isName(at + 1) || words.can(at + 1, Pos.determiner | Pos.pronoun | Pos.numeral | Pos.adverb))
    return undefined
  return words.can(at + 2, noun) ? extra('verb with of', at) : undefined
}

/** "the form you into which it goes": a pronoun before a clause that has its own subject. */
const beforeIntoWhich: Frame = (words, at) => {
  if (!/^(?:he|she|they|we|you)$/.test(words.word(at)) || !words.runs(at - 1, at + 3)) return undefined
  if (!words.can(at + 1, Pos.preposition) || !/^(?:which|whom)$/.test(words.word(at + 2))) return undefined
  if (!words.can(at - 1, noun) || (words.can(at - 1, verb) && !words.can(at - 2, Pos.determiner))) return undefined
  return words.can(at + 3, Pos.pronoun | Pos.determiner) || words.isName(at + 3)
    ? extra('pronoun before a relative', at)
    : undefined
}

/** The frames of this file. */
export const leftOverPrepositionFrames: readonly Asked[] = [
  askedIf(
    (word) => harmed.test(word),
    (words, at) => behindHarmed(words, at + 1)
  ),
  askedBehind('during', 'at in on of by for with from to', behindDuring),
  askedAt('in at on', inNear),
  askedAt('of', makesOf),
  askedAt('he she they we you', beforeIntoWhich),
  askedAt(moving, askedTo)
]
