/** Frames of a participle without its auxiliary where a past is wanted: "The visitors begun the brighter", "he done it". */
import {articleOrOwner, objectAlone} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {precedes} from '../around.ts'
import {type Asked, askedAt, wrong, type Frame} from '../frame.ts'
import {subjectStart} from '../plain-subject.ts'

/** Participles that are no pasts, with the past of each; of verbs that take one object, so that nobody is "begun the work". */
const pasts: Readonly<Record<string, string>> = {
  begun: 'began',
  done: 'did',
  seen: 'saw',
  taken: 'took',
  written: 'wrote',
  eaten: 'ate',
  stolen: 'stole',
  torn: 'tore',
  worn: 'wore',
  sung: 'sang',
  spoken: 'spoke',
  forgotten: 'forgot',
  hidden: 'hid',
  gone: 'went',
  withdrawn: 'withdrew',
  undertaken: 'undertook'
}

/** What a participle may hang on further off: "has she ever done", "had eaten and he drunk". */
const auxiliary =
  /^(?:have|has|had|having|be|been|being|is|are|was|were|am|get|gets|got|getting|than|as|not|n't|all|what|that|which|who|whom)$|'(?:ve|s|d|re)$|n't$/

/** When something was done, or in which way: no object. */
const isManner =
  /^(?:day|days|night|week|month|year|years|morning|afternoon|evening|summer|winter|spring|autumn|time|times|moment|minute|hour|season|way|ways|most|least|best|worst|other|same|next|previous|following|first|second|third|last|world|route)$/

/** "He done it again": a pronoun that is a subject and nothing else opens its clause. */
const pronounDone: Frame = (words, at) => {
  const meant = pasts[words.word(at)]
  if (meant === undefined || !words.isWhole || words.isQuestion || !words.runs(at - 1, at + 1)) return undefined
  if (!/^(?:he|she|they)$/.test(words.word(at - 1)) || subjectStart(words, at - 1) !== at - 1) return undefined
  if (precedes(words, at - 1, auxiliary)) return undefined
  return {...wrong('participle without its auxiliary', at, meant), said: true}
}

/** "The visitors begun the brighter": with its object it describes no noun. */
const subjectDone: Frame = (words, at) => {
  const meant = pasts[words.word(at)]
  if (meant === undefined || !words.isWhole || words.isQuestion || at < 2 || !words.runs(at - 1, at + 2))
    return undefined
  if (/^(?:he|she|they|we|i|it|you)$/.test(words.word(at - 1)) || subjectStart(words, at - 1) === undefined)
    return undefined
  // "The club's taken a step", "Weve seen it"
  if (precedes(words, at, auxiliary) || !words.only(at - 1, noun)) return undefined
  if (!articleOrOwner.test(words.word(at + 1)) && !objectAlone.test(words.word(at + 1))) return undefined
  for (let object = at + 2; object < at + 5; object++) if (isManner.test(words.word(object))) return undefined
  return words.can(at + 2, Pos.preposition) ? undefined : wrong('participle without its auxiliary', at, meant)
}

/** The frames of this file. */
export const bareParticipleFrames: readonly Asked[] = [
  askedAt(Object.keys(pasts).join(' '), pronounDone),
  askedAt(Object.keys(pasts).join(' '), subjectDone)
]
