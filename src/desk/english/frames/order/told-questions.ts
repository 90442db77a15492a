/** Frames of questions that are told: "asked where was the station", "know what time did it leave", "asked her she was tired", "he will come or not". */
import {articleOrOwner, finiteBe, nominativeOrIt, subjectPronoun} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {precedes} from '../around.ts'
import {isFinite, some} from '../finite.ts'
import {type Asked, askedAt, instead, missing, type Cursor, type Frame} from '../frame.ts'
import {phraseEnd} from '../plain-subject.ts'
import {formOf, pastOf} from '../verb-forms.ts'

/** What a told question hangs on. */
const tells =
  /^(?:ask|asks|asked|asking|say|explaining|know|knows|knew|wonder|wonders|wondered|wondering|tell|tells|told|telling|explain|explains|explained|understand|understands|understood|discover|discovered|learn|learned|learnt|remember|remembered|remembers|forget|forgot|forgotten|sure|unclear|unsure|idea|show|shows|showed|shown|decide|decided|check|checked|find|out|see|inquire|inquired|enquired|imagine|guess|questioned)$/

const person = /^(?:me|him|her|us|them|you)$/

/** Whether what stands before the question word at `at` is told or asked, with somebody between or not. */
function isTold(words: Cursor, at: number): boolean {
  if (at < 1 || !words.runs(at - 1, at + 1) || words.sentence.words[at] !== words.word(at)) return false
  const before = person.test(words.word(at - 1)) ? at - 2 : at - 1
  if (!tells.test(words.word(before))) return false
  if (words.word(before) === 'out')
    return /^(?:find|finds|found|finding|figure|figured|work|worked)$/.test(words.word(before - 1))
  if (words.word(before) === 'find' || words.word(before) === 'see') return false
  // "Do you know where is the museum?", but "Who knows where is the", "Ask: where is the museum?"
  return (
    !words.isQuestion ||
    (/^(?:can|could|do|does|would|will|did)$/.test(words.word(0)) && before < 5 && words.sentence.words.length > at + 3)
  )
}

/** The end of a told question's subject that begins at word `from`: the place behind it. */
function subjectEnd(words: Cursor, from: number): number | undefined {
  if (nominativeOrIt.test(words.word(from)) || words.word(from) === 'you') return from + 1
  if (words.isName(from)) {
    let at = from + 1
    while (words.isName(at) && words.runs(at - 1, at)) at++
    return at
  }
  return /^(?:the|my|his|her|their|our|your|its|this|that|these|those|all)$/.test(words.word(from))
    ? doerEnd(words, phraseEnd(words, from))
    : undefined
}

/** The end of a subject without the form in -ing that a noun may be, too: "the boy | doing". */
function doerEnd(words: Cursor, end: number | undefined): number | undefined {
  return end !== undefined && words.can(end - 1, Pos.verbIng) && words.can(end - 2, noun) ? end - 1 : end
}

/** "asked where was the station", "tell me why is the road closed": the verb behind its subject. */
const verbFirst: Frame = (words, at) => {
  if (!isTold(words, at)) return undefined
  const verb = /^(?:much|many|long|far|old|often|big|high|well)$/.test(words.word(at + 1)) ? at + 2 : at + 1
  if (!finiteBe.test(words.word(verb)) && !/^(?:can|could|will|would|should|has|have|had)$/.test(words.word(verb)))
    return undefined
  // "asked what was the matter": there what is the subject.
  const isWhat = /^(?:what|who|which)$/.test(words.word(at))
  const end = subjectEnd(words, verb + 1)
  if (end === undefined || !words.runs(at, end - 1)) return undefined
  // "why are Rust (re)builds slow": the subject goes on in brackets
  if ((words.sentence.gaps[end] ?? '').includes('(')) return undefined
  const isPronoun = subjectPronoun.test(words.word(verb + 1))
  const isBe = finiteBe.test(words.word(verb))
  const closes =
    end >= words.sentence.words.length ||
    !words.runs(end - 1, end) ||
    /^(?:and|but|or|when|before|after|because)$/.test(words.word(end))
  const goesOn =
    words.can(end, Pos.verbParticiple | Pos.verbIng | (isBe ? Pos.adjective : Pos.verbBase | Pos.auxiliary)) ||
    /^(?:not|so|going|been|be)$/.test(words.word(end))
  if (
    isWhat
      ? !(words.can(end, Pos.verbIng) && isBe) && !(!isBe && words.only(end, Pos.verbBase))
      : !(closes && isBe) && !goesOn
  )
    return undefined
  // "explained how was the best way", a subject that goes on
  if (isPronoun && end - verb > 2) return undefined
  const printed = words.sentence.words
  return {
    frame: 'told in a question’s order',
    kind: 'word-order',
    from: verb,
    to: end,
    replacement: [...printed.slice(verb + 1, end), printed[verb] ?? ''],
    bar: Number.NEGATIVE_INFINITY
  }
}

/** Where the verb stands behind a subject that begins at word `from`, though the verb may be a noun or an adjective, too: "the ticket cost". */
function doerBefore(words: Cursor, from: number): number | undefined {
  if (!articleOrOwner.test(words.word(from))) return subjectEnd(words, from)
  let end: number | undefined
  for (let at = from + 2; at < from + 6; at++) {
    if (!words.can(at - 1, noun | Pos.adjective) && !words.isName(at - 1)) break
    if (words.can(at, Pos.verbBase | Pos.auxiliary) && (words.can(at - 1, noun) || words.isName(at - 1))) end = at
  }
  return end
}

/** "know what time did the train leave", "asked where does she live": the verb itself, without do. */
const doOfQuestion: Frame = (words, at) => {
  if (!isTold(words, at)) return undefined
  let aux = at + 1
  while (
    aux < at + 4 &&
    words.can(aux, noun | Pos.adjective | Pos.adverb | Pos.determiner) &&
    !/^d(?:o|oes|id)$/.test(words.word(aux))
  )
    aux++
  if (!/^(?:do|does|did)$/.test(words.word(aux))) return undefined
  const end = doerBefore(words, aux + 1)
  if (end === undefined || !words.runs(at, end) || !words.can(end, Pos.verbBase | Pos.auxiliary)) return undefined
  const base = words.word(end)
  const form =
    words.word(aux) === 'did' ? pastOf(words, base) : words.word(aux) === 'does' ? formOf(words, base, Pos.verbS) : base
  if (form === undefined) return undefined
  return instead('told in a question’s order', aux, end + 1, [...words.sentence.words.slice(aux + 1, end), form])
}

/** "He asked her she was tired": what is asked without its if. */
const askedIf: Frame = (words, at) => {
  if (!words.isWhole || words.isQuestion || !words.runs(at, at + 3) || at < 1) return undefined
  if (!/^(?:me|him|her|us|them)$/.test(words.word(at + 1)) || !/^(?:he|she|they|we|i|it)$/.test(words.word(at + 2)))
    return undefined
  if (!/^(?:was|were|had|could|would|can|will|might|is|are|has|wanted|knew|liked|needed)$/.test(words.word(at + 3)))
    return undefined
  // "what he asked her she would not tell", "the man who asked her"
  if (precedes(words, at, /^(?:what|whatever|that|which|who|whom|when|if|all|everything|as|after|because|since)$/))
    return undefined
  return missing('told question without if', at + 2, 'if')
}

/** "I don't know he will come or not": without whether. */
const orNot: Frame = (words, at) => {
  if (words.word(at - 1) !== 'or' || !words.isWhole || words.isQuestion || at < 5) return undefined
  const closes = at + 1 >= words.sentence.words.length || words.sentence.gaps[at + 1] !== ' '
  if (!closes || words.sentence.gaps[at - 1] !== ' ') return undefined
  for (let told = at - 4; told > 0 && told > at - 12; told--) {
    if (/^(?:whether|if|that|like|likes|liked|what)$/.test(words.word(told + 1))) return undefined
    if (words.sentence.gaps[told + 1] !== ' ') return undefined
    if (
      !/^(?:know|knows|knew|sure|care|cares|decided?|unsure|wonder|wondered|asked|unclear|uncertain|doubt)$/.test(
        words.word(told)
      )
    )
      continue
    const from = told + 1
    const end = subjectEnd(words, from)
    if (end === undefined || !(isFinite(words, end) || words.can(end, Pos.verbS | Pos.verbPast | Pos.verbBase)))
      return undefined
    if (some(0, told, (other) => /^(?:whether|if)$/.test(words.word(other)))) return undefined
    return missing('told question without whether', from, 'whether')
  }
  return undefined
}

/** The frames of this file. */
export const toldQuestionFrames: readonly Asked[] = [
  askedAt('where when why how what which', verbFirst),
  askedAt('where when why how what which who', doOfQuestion),
  askedAt('asked asks', askedIf),
  askedAt('not', orNot)
]
