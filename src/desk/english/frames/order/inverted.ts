/** Frames of orders that English turns round: "Rarely the crowd has sung", "later two days", "decide who on". */
import {subjectPronoun} from '../../closed-classes.ts'
import {noun, Pos, verb} from '../../pos.ts'
import {finite} from '../../vetoes/around.ts'
import {past} from '../around.ts'
import {type Asked, askedAt, askedIf, type Cursor, type Frame, type Framed} from '../frame.ts'

/** A run of words whose last one belongs before the others. */
function lastFirst(words: Cursor, frame: string, from: number, to: number): Framed {
  const run = words.sentence.words.slice(from, to)
  return {
    frame,
    kind: 'word-order',
    from,
    to,
    replacement: [...run.slice(-1), ...run.slice(0, -1)],
    bar: Number.NEGATIVE_INFINITY
  }
}

/** Where the subject that begins at a word ends: behind its pronoun or its noun; `undefined` for other words. */
function subjectEnd(words: Cursor, from: number): number | undefined {
  if (subjectPronoun.test(words.word(from))) return from + 1
  if (!words.can(from, Pos.determiner) || words.can(from, Pos.pronoun)) return undefined
  let end = from + 1
  while (end < from + 4 && words.runs(end - 1, end) && words.can(end, noun | Pos.adjective)) end++
  return end > from + 1 && words.can(end - 1, noun) ? end : undefined
}

const inverts = /^(?:has|have|had|was|were|is|are|did|does|do|could|can|will|would|may|might|must|should)$/

/** Words before which, at a sentence's head, the verb stands before its subject. */
const turns = /^(?:rarely|seldom|scarcely|nowhere|nor)$/

/** "Rarely the crowd has sung": the auxiliary stands before the subject. */
const afterRarely: Frame = (words, at) => {
  if (at !== 0 || !words.isWhole || words.isQuestion) return undefined
  const opener = words.word(at)
  let from = at + 1
  if (opener === 'never' || opener === 'not') {
    const next = words.word(at + 1)
    if (!(opener === 'never' ? next === 'before' : next === 'once')) return undefined
    from++
  } else if (!turns.test(opener)) return undefined
  const end = subjectEnd(words, from)
  if (end === undefined || !words.runs(0, end + 1) || !inverts.test(words.word(end))) return undefined
  return lastFirst(words, 'subject before its verb', from, end + 1)
}

/** "Only when the rain stopped the singers could leave": what `only` opens has its verb first. */
const afterOnly: Frame = (words, at) => {
  if (at !== 0 || !/^(?:when|after|once|if)$/.test(words.word(1)) || !words.isWhole || words.isQuestion)
    return undefined
  let verbs = 0
  for (let index = 2; index < Math.min(words.sentence.words.length - 1, 14); index++) {
    if (!words.runs(index - 1, index) || /^(?:that|who|which|what|so|and|or|did)$/.test(words.word(index)))
      return undefined
    if (inverts.test(words.word(index))) {
      // The clause of time has its verb; the subject's first word follows it, or what it goes with.
      if (verbs !== 1) return undefined
      for (let from = index - 1; from > 3 && from >= index - 4; from--) {
        if (subjectEnd(words, from) !== index) continue
        if (isLed(words, from) || !words.can(index + 1, Pos.verbBase | past | Pos.auxiliary)) return undefined
        return lastFirst(words, 'subject before its verb', from, index + 1)
      }
      return undefined
    }
    if (words.can(index, finite)) verbs++
  }
  return undefined
}

/** Whether a preposition leads a noun: "fell in the yard"; not "the lights went out the crew". */
function isLed(words: Cursor, from: number): boolean {
  if (!words.can(from - 1, Pos.preposition)) return false
  return !(/^(?:out|up|down|off|away|over)$/.test(words.word(from - 1)) && words.can(from - 2, finite))
}

const spans = /^(?:days|weeks|months|years|hours|minutes|decades)$/

/** "came later two days,": the number stands before what it tells. */
const laterDays: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 2) || !spans.test(words.word(at + 2))) return undefined
  if (!/^\d+$/.test(words.word(at + 1)) && !words.can(at + 1, Pos.numeral)) return undefined
  // "a week later two days were lost", "sooner or later two years pass"
  if (/^(?:an?|or|and|week|weeks|days?|years?|months?|hours?|minutes?|much|no|not)$/.test(words.word(at - 1)))
    return undefined
  if (at + 3 < words.sentence.words.length && !/^[,.;]/.test(words.sentence.gaps[at + 3] ?? '')) return undefined
  const [later = '', number = '', unit = ''] = words.sentence.words.slice(at, at + 3)
  return {
    frame: 'later before its number',
    kind: 'word-order',
    from: at,
    to: at + 3,
    replacement: [number, unit, later],
    bar: Number.NEGATIVE_INFINITY
  }
}

const takesOn =
  /^(?:decides?|decided|deciding|depends?|depended|depending|agrees?|agreed|focus(?:es|ed)?|comments?|commented|votes?|voted|voting|relies|rely|relied|insists?|insisted|reflects?|reflected)$/

/** "vote who on should lead", "it depends what on they do": the preposition stands before its clause. */
const clauseBeforeOn: Frame = (words, at) => {
  if (!/^(?:who|what|how|whether)$/.test(words.word(at - 1)) || !words.runs(at - 2, at + 1)) return undefined
  if (!takesOn.test(words.word(at - 2)) || !words.can(at + 1, verb | Pos.auxiliary | Pos.modal | Pos.pronoun))
    return undefined
  return lastFirst(words, 'on behind its clause', at - 1, at + 1)
}

/** The frames of this file. */
export const invertedFrames: readonly Asked[] = [
  askedIf((word) => turns.test(word) || word === 'never' || word === 'not', afterRarely),
  askedAt('only', afterOnly),
  askedAt('later ago', laterDays),
  askedAt('on', clauseBeforeOn)
]
