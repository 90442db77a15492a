/** Frames of an infinitive without its to behind who is to do it, or wants to: "will enable firms do the work", "owners wish automate it". */
import {articleOrOwner, objectPronoun} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {isBase, precedes} from '../around.ts'
import {isFinite} from '../finite.ts'
import {type Asked, askedIf, missing, type Cursor, type Frame} from '../frame.ts'
import {phraseEnd, subjectStart} from '../plain-subject.ts'

/** Verbs whose object does what an infinitive tells; behind those that ask or order a clause may stand as well. */
const causes =
  /^(?:enabl(?:e[sd]?|ing)|allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|encourag(?:e[sd]?|ing)|forc(?:ed|ing)|persuad(?:e[sd]?|ing)|invit(?:e[sd]|ing)|caus(?:ed|ing)|tempt(?:s|ed|ing)?|oblig(?:e[sd]?|ing)|compel(?:s|led|ling)?)$/
const asks =
  /^(?:ask(?:s|ed|ing)?|tell(?:s|ing)?|told|advis(?:e[sd]?|ing)|remind(?:s|ed|ing)?|requir(?:e[sd]?|ing)|urg(?:e[sd]?|ing)|want(?:s|ed|ing)?|expect(?:s|ed|ing)?|order(?:s|ed|ing)?|warn(?:s|ed|ing)?)$/

/** When something is done, or how much: no object. */
const isManner =
  /^(?:day|days|night|week|month|year|years|morning|afternoon|evening|time|way|most|least|best|same|next|moment|minute)$/

/** Whether a word is a verb's base here: by itself, or by its object. */
function isAct(words: Cursor, at: number): boolean {
  if (
    !words.can(at, Pos.verbBase) ||
    words.can(at, Pos.adverb | Pos.preposition | Pos.verbPast | Pos.verbParticiple | Pos.adjective | Pos.determiner)
  )
    return false
  if (!words.runs(at, at + 1)) return false
  const object =
    articleOrOwner.test(words.word(at + 1)) || /^(?:them|him|us|me|it|this|these|those)$/.test(words.word(at + 1))
  if (object) return !isManner.test(words.word(at + 2)) && !isManner.test(words.word(at + 1))
  return isBase(words, at) && words.can(at + 1, Pos.preposition | Pos.pronoun) && !words.can(at + 1, noun)
}

/** The place behind the object that begins at a word. */
function objectEnd(words: Cursor, at: number): number | undefined {
  if (objectPronoun.test(words.word(at)) || /^(?:people|everyone|anyone|others)$/.test(words.word(at))) return at + 1
  const from = /^(?:more|other|new|most)$/.test(words.word(at)) && words.only(at + 1, Pos.nounPlural) ? at + 1 : at
  const end = phraseEnd(words, from)
  return end !== undefined && words.only(end - 1, noun) && !words.isName(end - 1) ? end : undefined
}

/** "It will enable more firms do the work", "The clerk will ask them use the side door". */
const objectTo: Frame = (words, at) => {
  const asking = asks.test(words.word(at))
  if (!words.isWhole || at < 1 || !words.runs(at - 1, at + 2) || (!asking && !causes.test(words.word(at))))
    return undefined
  if (words.can(at, Pos.nounPlural) && !words.can(at - 1, Pos.pronoun | noun)) return undefined
  if (asking && !/^(?:them|him|us|me)$/.test(words.word(at + 1))) return undefined
  if (/^(?:is|are|was|were|be|been|being|as|than|what|the|a|an)$/.test(words.word(at - 1))) return undefined
  if (precedes(words, at, /^(?:what|whatever|all|as|than|which|whom)$/)) return undefined
  // "efforts to encourage savings include loans": behind an infinitive, or in a clause about a noun, the verb may be the sentence's
  const isPerson = /^(?:them|him|us|me)$/.test(words.word(at + 1))
  if (
    !isPerson &&
    (/^(?:to|and|or)$/.test(words.word(at - 1)) ||
      words.word(at).endsWith('ing') ||
      precedes(words, at, /^(?:that|who)$/))
  )
    return undefined
  const verb = objectEnd(words, at + 1)
  if (verb === undefined || !words.runs(at, verb + 1) || !isAct(words, verb)) return undefined
  // "told him thank you": words that were said
  if (
    /^(?:thank|please|sorry|yes|no|stop|go|look|come|welcome)$/.test(words.word(verb)) ||
    words.sentence.words[at] !== words.word(at)
  )
    return undefined
  return words.word(verb - 1) === 'it' || (words.word(verb - 1) === 'you' && asking)
    ? undefined
    : missing('object and a bare verb', verb, 'to')
}

const wishes =
  /^(?:wish(?:es|ed)?|want(?:s|ed)?|intend(?:s|ed)?|decide[ds]?|refuse[ds]?|attempt(?:s|ed)?|aim(?:s|ed)?|prefer(?:s|red)?|struggle[ds]?|manage[ds]?|agree[ds]?|try|tries|tried)$/

/** "If owners wish automate the process", "the driver will try query the number". */
const wishTo: Frame = (words, at) => {
  if (!words.isWhole || words.isQuestion || at < 1 || !words.runs(at - 1, at + 2) || !wishes.test(words.word(at)))
    return undefined
  if (
    words.can(at + 1, Pos.pronoun | Pos.determiner) ||
    !isAct(words, at + 1) ||
    !articleOrOwner.test(words.word(at + 2))
  )
    return undefined
  const helped = words.can(at - 1, Pos.modal | Pos.to)
  const last = helped ? at - 2 : at - 1
  if (words.word(at - 1) !== 'to' && !(words.word(last) === 'you' || subjectStart(words, last) !== undefined))
    return undefined
  if (precedes(words, at, /^(?:what|whatever|all|as|than|which|whom|that|how|where)$/)) return undefined
  // "They want change the world can see": a clause of its own
  for (let verb = at + 3; verb < words.sentence.words.length && !/[,;]/.test(words.sentence.gaps[verb] ?? ''); verb++) {
    if (/^(?:and|or|but|so|because|when|if|that|which|who|before|after|until|while)$/.test(words.word(verb))) break
    if (isFinite(words, verb)) return undefined
  }
  return missing('verb and a bare verb', at + 1, 'to', isBase(words, at + 1) ? undefined : -2)
}

/** The frames of this file. */
export const lostToBehindObjectFrames: readonly Asked[] = [
  askedIf((word) => causes.test(word) || asks.test(word), objectTo),
  askedIf((word) => wishes.test(word), wishTo)
]
