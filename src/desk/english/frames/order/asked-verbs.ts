/** Frames of questions whose verb has no auxiliary: "Where you went last night?", "How it works?", "What means this word?". */
import {articleOrOwner} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {questionEnd, subjectEnd} from './asking.ts'
import {baseOf} from '../base-form.ts'
import {isFinite, some} from '../finite.ts'
import {type Asked, askedAt, type Cursor, type Frame, type Framed, instead} from '../frame.ts'

function asksWith(from: number, to: number, auxiliary: string, rest: readonly string[]): Framed {
  const [first = ''] = rest
  const small = /^(?:I|\p{Lu}.*)$/u.test(first) ? first : first.toLowerCase()
  return {...instead('question without its auxiliary', from, to, [auxiliary, small, ...rest.slice(1)]), said: true}
}

/** Whether a mark within the sentence, or another verb, shows that more is told than one question. */
function isMore(words: Cursor, verb: number): boolean {
  const {gaps, words: all} = words.sentence
  if (gaps.slice(1, -1).some((gap) => gap !== ' ')) return true
  return some(
    verb + 1,
    all.length,
    (other) => isFinite(words, other) || /^(?:that|which|who|and|or|but)$/.test(words.word(other))
  )
}

/** "Where you went last night?", "How it works?": did, does or do stands before the subject, and the verb is bare. */
const withoutAuxiliary: Frame = (words, at) => {
  if (at !== 0 || !words.isQuestion || !words.isWhole) return undefined
  const from = questionEnd(words)
  const whole = subjectEnd(words, from)
  const end = whole > from + 2 && endsInVerb(words, whole - 1) ? whole - 1 : whole
  if (end < 0 || !words.runs(0, end) || isMore(words, end)) return undefined
  const [form, base] = formOf(words, from, end) ?? []
  if (form === undefined || base === undefined) return undefined
  // "What he said?": what was heard is asked again.
  if (words.word(0) === 'what' && words.sentence.words.length < 4) return undefined
  return asksWith(from, end + 1, form, [...words.sentence.words.slice(from, end), base])
}

/** "How the pump works?", "Where your brother lives?": what looks like a plural behind its noun is the verb, where nothing else is. */
function endsInVerb(words: Cursor, at: number): boolean {
  if (
    !/^(?:how|where|when)$/.test(words.word(0)) ||
    !words.can(at, Pos.nounPlural) ||
    !words.can(at - 1, Pos.nounSingular)
  )
    return false
  return /^(?:works?|lives|starts|ends|leaves|stops|opens|closes|goes|comes|happens|begins|runs)$/.test(words.word(at))
}

/** The auxiliary that a verb behind its subject wants in a question, and the verb's bare form. */
function formOf(words: Cursor, from: number, verb: number): readonly [string, string] | undefined {
  if (words.can(verb, Pos.auxiliary | Pos.modal | Pos.preposition | Pos.determiner | Pos.pronoun)) return undefined
  const subject = words.word(from)
  const isPronoun = verb === from + 1
  if (words.can(verb, Pos.verbPast) && !words.can(verb, Pos.verbBase)) {
    // "What the man called Reed?": a participle may belong to its noun.
    if (!isPronoun && words.can(verb, Pos.verbParticiple) && !articleOrOwner.test(words.word(verb + 1)))
      return undefined
    const base = baseOf(words, verb, Pos.verbPast)
    return base === undefined ? undefined : ['did', base]
  }
  if (!isPronoun && words.can(verb, Pos.nounPlural)) return third(words, verb)
  if (!isPronoun)
    return words.only(verb, Pos.verbS) && !words.can(verb - 1, Pos.nounPlural) ? third(words, verb) : undefined
  if (/^(?:he|she|it)$/.test(subject))
    return words.can(verb, Pos.verbS | Pos.nounPlural) ? third(words, verb) : undefined
  return words.can(verb, Pos.verbBase) && !words.can(verb, Pos.adverb | Pos.adjective)
    ? ['do', words.word(verb)]
    : undefined
}

function third(words: Cursor, verb: number): readonly [string, string] | undefined {
  const base = baseOf(words, verb, Pos.verbS | Pos.nounPlural)
  return base === undefined ? undefined : ['does', base]
}

/** "What means this word?", "How much costs the ticket?", "How works this pump?": the verb stands behind its subject, with does before. */
const verbFirst: Frame = (words, at) => {
  if (at !== 0 || !words.isQuestion || !words.isWhole) return undefined
  const isCost = words.word(0) === 'how' && words.word(1) === 'much'
  const verb = isCost ? 2 : 1
  const asks = `${words.word(0)} ${words.word(verb)}`
  if (!(isCost ? /^how (?:costs|weighs)$/ : /^(?:what means|how works|how functions)$/).test(asks)) return undefined
  const last = words.sentence.words.length - 1
  if (!words.runs(0, last) || last > verb + 5 || isMore(words, verb)) return undefined
  if (
    !/^(?:the|this|that|his|her|its|our|their|your|my|an?)$/.test(words.word(verb + 1)) ||
    !(words.can(last, noun) || words.isName(last))
  )
    return undefined
  // "What means this noise?": as it was once asked.
  if (
    asks === 'what means' &&
    !/^(?:word|phrase|term|sentence|expression|sign|symbol|abbreviation|acronym|name|number|letter|line|message|code)$/.test(
      words.word(last)
    )
  )
    return undefined
  const base = baseOf(words, verb, Pos.verbS | Pos.nounPlural)
  if (base === undefined) return undefined
  return asksWith(verb, last + 1, 'does', [...words.sentence.words.slice(verb + 1), base])
}

/** The frames of this file. */
export const askedVerbFrames: readonly Asked[] = [
  askedAt('why when where how what', withoutAuxiliary),
  askedAt('what how', verbFirst)
]
