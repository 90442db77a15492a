/** Frames of small words before a verb or a measure that are taken for each other: "How to you plan", "the thief how stole". */
import {articleOrOwner, finiteBeOrHave, questionWord} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {isBase, past, precedes} from '../around.ts'
import {type Asked, askedAt, wrong, type Frame} from '../frame.ts'

/** "How to you plan": a question's `do`. */
const doForTo: Frame = (words, at) => {
  if (!questionWord.test(words.word(at - 1)) || !words.runs(at - 1, at + 2)) return undefined
  return /^(?:you|we|they|i)$/.test(words.word(at + 1)) && words.can(at + 2, Pos.verbBase)
    ? wrong('to before a subject', at, 'do')
    : undefined
}

/** "what its wants", "when its understands": a verb wants its subject. */
const itForIts: Frame = (words, at) =>
  words.runs(at, at + 1) &&
  words.only(at + 1, Pos.verbS) &&
  // "where its remains must lie"
  !words.can(at + 2, Pos.modal | Pos.auxiliary) &&
  (words.token(at + 1)?.frequency ?? 0) >= 6
    ? wrong('its before a verb', at, 'it', 0)
    : undefined

const learns =
  /^(?:learn(?:s|ed|ing|t)?|teach(?:es|ing)?|taught|show(?:s|ed|ing|n)?|explain(?:s|ed|ing)?|demonstrat(?:e|es|ed|ing)|discover(?:s|ed|ing)?|understand(?:s|ing)?|advise[sd]?|instruct(?:s|ed|ing)?)$/

/** Verbs that take a person and a thing: "who to give the money". */
const takesPersonAndThing =
  /^(?:ask|tell|give|send|pay|show|offer|teach|hand|lend|award|charge|owe|be|trust|thank|blame|let|make|help)$/

/** "learn who to use a phone": the verb has its object, so that who it is done to is no question. */
const howForWho: Frame = (words, at) => {
  if (words.word(at + 1) !== 'to' || !words.runs(at, at + 3) || !words.can(at + 2, Pos.verbBase)) return undefined
  if (takesPersonAndThing.test(words.word(at + 2)) || !precedes(words, at, learns, 4)) return undefined
  const object = articleOrOwner.test(words.word(at + 3)) || words.only(at + 3, noun | Pos.adjective)
  if (!object) return undefined
  // "who to invite the mayor with": a preposition left at the end
  for (let end = at + 4; end < at + 12; end++) {
    const isEnd = end >= words.sentence.words.length || !words.runs(end - 1, end)
    if (isEnd) return words.can(end - 1, Pos.preposition) ? undefined : wrong('who before an infinitive', at, 'how', -2)
  }
  return wrong('who before an infinitive', at, 'how', -1)
}

/** "tried too warn", "decided too hold": `to` and a verb that may be a noun, behind what takes `to`. */
const toForToo: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 2) || !words.can(at + 1, Pos.verbBase)) return undefined
  if (words.can(at + 1, Pos.adjective | Pos.adverb | Pos.determiner | Pos.pronoun)) return undefined
  return /^(?:failed|tried|tries|trying|wants?|wanted|decided?|decides|agreed?|refused?|refuses|able|unable|going|ordered|forced|expected|hop(?:es|ed|ing)|plans|planned|planning|begun|began|begins|continued?|continues|managed?|willing|ready|likely|unlikely|allowed|asked|aims|aimed|needs|needed|ought|intends|vowed|promised|pledged|due|set)$/.test(
    words.word(at - 1)
  )
    ? wrong('too before an infinitive', at, 'to', -2)
    : undefined
}

/** What how something happens is said of: "the question how was answered". */
const matter =
  /^(?:questions?|ideas?|examples?|lessons?|way|ways|process|processes|stor(?:y|ies)|reasons?|issues?|matters?|debates?|study|studies|understanding|knowledge|details|explanations?|tips|advice|information|manner|means|method|methods|description|account|accounts|is|was)$/

/** "the thief how stole", "people how live nearby": a verb wants its subject. */
const whoForHow: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1) || words.isQuestion || !words.can(at - 1, noun) || words.can(at - 1, Pos.verbBase))
    return undefined
  if (matter.test(words.word(at - 1))) return undefined
  const next = words.word(at + 1)
  if (finiteBeOrHave.test(next)) {
    return words.runs(at + 1, at + 2) && words.can(at + 2, past | Pos.verbIng)
      ? wrong('how before a verb', at, 'who', -1)
      : undefined
  }
  if (words.only(at + 1, Pos.verbPast | Pos.verbParticiple) && words.can(at + 1, Pos.verbPast))
    return wrong('how before a verb', at, 'who', -1)
  return words.can(at - 1, Pos.nounPlural) &&
    (isBase(words, at + 1) || next === 'live') &&
    !words.can(at + 2, Pos.auxiliary)
    ? wrong('how before a verb', at, 'who', -1)
    : undefined
}

/** What is compared with a number or with what was expected. */
const thanForThat: Frame = (words, at) => {
  if (!words.runs(at - 1, at) || !/^\s*[$£€]?$/.test(words.sentence.gaps[at + 1] ?? '')) return undefined
  const next = words.word(at + 1)
  const before = words.word(at - 1)
  const compares =
    /^(?:more|less|fewer)$/.test(before) ||
    (words.only(at - 1, Pos.comparative | Pos.adjective) && words.can(at - 1, Pos.comparative))
  if (/^(?:clearer|surer|happier|gladder|prouder|likelier)$/.test(before)) return undefined
  if (!compares || !/^(?:\d.*|half|expected|usual|ever|twice|forecast|previously|a)$/.test(next)) return undefined
  if (/^(?:it's|is|was)$/.test(words.word(at - 2)) && before === 'more') return undefined
  if (next === 'a')
    return /^(?:dozen|hundred|thousand|million|decade|century|third|quarter|year|week|month)$/.test(words.word(at + 2))
      ? wrong('comparison with that', at, 'than', 0)
      : undefined
  return wrong('comparison with that', at, 'than', -1)
}

/** The frames of this file. */
export const verbSwapFrames: readonly Asked[] = [
  askedAt('to', doForTo),
  askedAt('its', itForIts),
  askedAt('who', howForWho),
  askedAt('too', toForToo),
  askedAt('how', whoForHow),
  askedAt('that', thanForThat)
]
