/** Frames of a tense that the time told beside it contradicts: "has seen him yesterday", "lives here since 2010", "In 1990 the firm has moved". */
import {finiteHave, nominativeOrIt, objectPronoun} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {past} from '../around.ts'
import {some} from '../finite.ts'
import {type Asked, askedAt, extra, instead, type Cursor, type Frame} from '../frame.ts'
import {pastTimeEnd} from '../past-times.ts'
import {phraseEnd, subjectStart} from '../plain-subject.ts'
import {pastOf} from '../verb-forms.ts'

/** Whether word `at` ends a plain subject: a pronoun, a name or a noun. */
export function isSubject(words: Cursor, at: number): boolean {
  return (
    nominativeOrIt.test(words.word(at)) ||
    words.isName(at) ||
    words.can(at, noun) ||
    /^(?:you|who)$/.test(words.word(at))
  )
}

/** Words that one may stand between a form of have and its participle. */
const between = /^(?:already|just|also|finally|recently|only|first|then|again|even|[a-z]{3,}ly)$/

/** Where somebody went, or what was done, told so that no time can belong to a noun: a pronoun, or a way to a place. */
const moving =
  /^(?:gone|come|moved|arrived|returned|travelled|traveled|flown|driven|walked|sailed|emigrated|bought|sold|married|met|visited|joined|left|opened|begun|started|received|built|won|lost|written|read|finished|retired|graduated|seen|heard|spoken|talked)$/

/** The place where a time may begin behind a verb that ends at word `at`: at once, behind a pronoun, or behind one plain phrase. */
function behindObject(words: Cursor, at: number, verb: string): number | undefined {
  const soon = timeBehind(words, at)
  if (soon !== undefined) return soon
  if (objectPronoun.test(words.word(at))) {
    const next = at + 1
    if (pastTimeEnd(words, next) !== undefined) return next
  }
  if (!moving.test(verb)) return undefined
  let from = at
  if (objectPronoun.test(words.word(from)) && !/^her$/.test(words.word(from))) from++
  if (/^(?:to|in|at|into|from|with|for|on)$/.test(words.word(from))) from++
  const isName = words.isName(from)
  let end = isName ? from + 1 : phraseEnd(words, from)
  if (end === undefined) return undefined
  while (isName && words.isName(end)) end++
  // "the hospital yesterday", "my studies three years": the time may look like more of the phrase.
  for (let time = end; time > from + 1 || time === end; time--) {
    if (pastTimeEnd(words, time) === undefined) continue
    return isEvent.test(words.word(time - 1)) || !words.runs(at, time) ? undefined : time
  }
  return undefined
}

/** Where a time that is over begins: at word `at`, or behind a little word that belongs to the verb: "pulled down last month". */
function timeBehind(words: Cursor, at: number): number | undefined {
  if (pastTimeEnd(words, at) !== undefined) return at
  const isParticle = /^(?:down|up|out|off|away|back|in|on|over|here|there)$/.test(words.word(at))
  return isParticle && pastTimeEnd(words, at + 1) !== undefined ? at + 1 : undefined
}

/** Nouns of what happens, to which a time may belong: "has won the election last year's losers boycotted". */
const isEvent =
  /(?:ion|ment|ance|ence|ing|sis)s?$|^(?:attack|crash|fire|war|match|game|race|vote|win|defeat|death|fall|rise|strike|raid|protest|storm|visit|trial|report|event|party|talks|trip|loss|victory|title|year|week|month|day|night|season|record|level|levels)s?$/

/** "The museum has opened last week", "I have seen him yesterday": a perfect with a time that is over. */
const perfectWithPast: Frame = (words, at) => {
  if (!words.isWhole || at < 1 || !words.runs(at - 1, at + 2) || !isSubject(words, at - 1)) return undefined
  let verb = at + 1
  if (between.test(words.word(verb))) verb++
  const passive = words.word(verb) === 'been'
  if (passive) verb++
  if (!words.only(verb, past | (passive ? Pos.adjective : 0)) || !words.can(verb, Pos.verbParticiple)) return undefined
  const done = words.word(verb)
  const time = passive ? timeBehind(words, verb + 1) : behindObject(words, verb + 1, done)
  if (time === undefined || !words.runs(at, time) || /^(?:had|lasted|known|remained)$/.test(done)) return undefined
  const end = pastTimeEnd(words, time) ?? time
  // "has improved in 1990 and again in 1995"; "has met last year's winner"
  if (/^(?:and|or|to|but|when)$/.test(words.word(end)) || /['’]s?$/.test(words.sentence.words[end - 1] ?? ''))
    return undefined
  if (words.word(time) === 'in' && words.isQuestion) return undefined
  return put(words, at, verb, passive)
}

/** The past in the place of a perfect that ends at word `verb`. */
function put(words: Cursor, at: number, verb: number, passive: boolean): ReturnType<Frame> {
  const kept = words.sentence.words.slice(at + 1, passive ? verb - 1 : verb)
  if (passive) {
    const was = words.word(at) === 'has' ? 'was' : words.word(at - 1) === 'i' ? 'was' : 'were'
    return instead('perfect with a past time', at, verb, [was, ...kept])
  }
  const form = pastOf(words, words.word(verb))
  // One word is left over where the verb looks the same without it.
  if (kept.length === 0 && form === words.word(verb)) return extra('perfect with a past time', at)
  return form === undefined ? undefined : instead('perfect with a past time', at, verb + 1, [...kept, form])
}

/** "In 1990 the family has moved to Leeds", "Yesterday I have met her": the same with the time in front. */
const pastInFront: Frame = (words, at) => {
  if (!words.isWhole || words.isQuestion || at < 2 || at > 10 || !words.runs(at - 1, at + 2)) return undefined
  const time = pastTimeEnd(words, 0)
  if (time === undefined || time >= at || (subjectStart(words, at - 1) !== time && !isPlainSubject(words, time, at)))
    return undefined
  let verb = at + 1
  if (between.test(words.word(verb))) verb++
  const passive = words.word(verb) === 'been'
  if (passive) verb++
  if (!words.can(verb, Pos.verbParticiple) || words.can(verb, noun)) return undefined
  return put(words, at, verb, passive)
}

/** Whether the words from `from` up to but without `at` are one subject, with no comma but before it. */
function isPlainSubject(words: Cursor, from: number, at: number): boolean {
  if (!/^,? $/.test(words.sentence.gaps[from] ?? '')) return false
  if (nominativeOrIt.test(words.word(from)) || words.isName(from))
    return at === from + 1 || (words.isName(at - 1) && !some(from, at, (other) => !words.isName(other)))
  return phraseEnd(words, from) === at && words.runs(from, at)
}

/** "By the time we arrived, the film has started", "When we arrived, it has begun": before a time that is over stands a pluperfect. */
const byTheTime: Frame = (words, at) => {
  if (!words.isWhole || at < 4 || !words.runs(at - 1, at + 1)) return undefined
  const isTime = words.word(0) === 'by' && words.word(1) === 'the' && words.word(2) === 'time'
  const been = /^(?:already|just|long)$/.test(words.word(at + 1)) ? at + 2 : at + 1
  const isPerfect = finiteHave.test(words.word(at)) && words.can(been, Pos.verbParticiple | Pos.auxiliary)
  if (!isPerfect && !(isTime && /^(?:is|are)$/.test(words.word(at)))) return undefined
  if (!isTime && !(words.word(0) === 'when' && (been > at + 1 || words.can(been, Pos.verbParticiple)))) return undefined
  let comma = isTime ? 3 : 1
  while (comma < at && words.sentence.gaps[comma] === ' ') comma++
  if (
    !/^,/.test(words.sentence.gaps[comma] ?? '') ||
    !some(
      1,
      comma,
      (other) => (words.only(other, past) && words.can(other, Pos.verbPast)) || /^(?:was|were)$/.test(words.word(other))
    )
  )
    return undefined
  if (some(3, comma, (other) => /^(?:has|have|is|are|had)$/.test(words.word(other)))) return undefined
  return isPlainSubject(words, comma, at)
    ? instead('perfect before a past', at, at + 1, [isPerfect ? 'had' : words.word(at) === 'is' ? 'was' : 'were'])
    : undefined
}

/** "I've seen him yesterday": a perfect with its pronoun. */
const contractedPerfect: Frame = (words, at) => {
  if (
    !words.isWhole ||
    words.isQuestion ||
    !words.runs(at, at + 2) ||
    !words.only(at + 1, past) ||
    !words.can(at + 1, Pos.verbParticiple)
  )
    return undefined
  const done = words.word(at + 1)
  const time = behindObject(words, at + 2, done)
  if (time === undefined || !words.runs(at, time) || done === 'had' || done === 'known') return undefined
  const form = pastOf(words, done)
  const pronoun = /^[a-z]+/i.exec(words.sentence.words[at] ?? '')?.[0]
  return form === undefined || pronoun === undefined
    ? undefined
    : instead('perfect with a past time', at, at + 2, [pronoun, form])
}

/** The frames of this file. */
export const tenseFrames: readonly Asked[] = [
  askedAt('has have', perfectWithPast),
  askedAt('has have', pastInFront),
  askedAt('has have is are', byTheTime),
  askedAt("i've we've they've you've", contractedPerfect)
]
