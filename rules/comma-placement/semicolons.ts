/**
 * A semicolon before what is no clause of its own: "The hall was full; because everybody wanted to hear her", "She has three sons; Peter, Paul and
 * John", "We sold cakes; bread; and honey".
 */
import type {PassageFinding} from '../../src/check/finding.ts'
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import type {Words} from './words.ts'

const subordinator = /^(?:because|which|who|whose|whom|although|unless|including|especially|such)$/

/** The semicolons of a sentence that part what belongs to one clause. */
export function* semicolons(words: Words): Generator<PassageFinding> {
  const places: number[] = []
  for (let at = 1; at < words.length; at++) if (words.gap(at).includes(';')) places.push(at)
  const [at, ...others] = places
  if (at === undefined || !isPlain(words)) return
  if (others.length > 0) {
    if (isRow(words, places)) yield tell(words, at, ',')
    return
  }
  if (words.gap(at) !== '; ' || at < 3) return
  for (let place = at + 1; place < words.length; place++) if (!words.joined(place) && words.gap(place) !== ', ') return
  if (opensSubordinate(words, at)) yield tell(words, at, ',')
  else if (isNamesOf(words, at) || isCause(words, at)) yield tell(words, at, ':')
}

function tell(words: Words, at: number, mark: string): PassageFinding {
  const [left, right] = [words.printed(at - 1), words.printed(at)]
  const printed = words.passage.text.slice(left?.start, right?.end)
  const mended = printed.replace(';', mark)
  return {
    start: left?.start ?? 0,
    end: right?.end ?? 0,
    reason: `Semicolon before what is no sentence of its own: "${printed}" → "${mended}"`,
    expected: [mended],
    confidence: 0.86
  }
}

/** Whether a sentence ends with a full stop and has neither quotation marks, brackets, colons nor code. */
function isPlain(words: Words): boolean {
  if (!/^\.\s*$/.test(words.gap(words.length))) return false
  for (let at = 0; at < words.length; at++) {
    const word = words.printed(at)
    if (word?.opaque === true || word?.quoted === true || /[^ ,;'’-]/.test(words.gap(at))) return false
  }
  return true
}

/** "…; because everybody wanted to hear her": one clause that hangs on the one before, to the sentence's end. */
function opensSubordinate(words: Words, at: number): boolean {
  const word = words.word(at)
  if (!subordinator.test(word) || !words.joined(at + 1)) return false
  if (word === 'such' && words.word(at + 1) !== 'as') return false
  for (let place = at + 1; place < words.length; place++) if (!words.joined(place)) return false
  // "; although the hall was full we stayed": a clause of its own behind.
  for (let place = at + 3; place < words.length; place++)
    if (/^(?:i|he|she|we|they)$/.test(words.word(place)) && /^(?:although|unless|because)$/.test(word)) return false
  return hasVerb(words, 0, at)
}

/** "She has three sons; Peter, Paul and John": names that are counted before. */
function isNamesOf(words: Words, at: number): boolean {
  let hasNames = 0
  for (let place = at; place < words.length; place++) {
    if (words.isName(place) && !words.can(place, verb)) hasNames++
    else if (words.word(place) !== 'and') return false
  }
  if (hasNames < 2 || words.word(words.length - 2) !== 'and' || !hasVerb(words, 0, at)) return false
  return words.can(at - 1, Pos.nounPlural) && words.can(at - 2, Pos.numeral | Pos.adjective)
}

/** "The cause is simple; too much rain": a phrase that says what was meant, and has no verb. */
function isCause(words: Words, at: number): boolean {
  if (!/^(?:too|just|simply|mainly|mostly|an?)$/.test(words.word(at)) || words.length - at > 6) return false
  if (!/^(?:is|was)$/.test(words.word(at - 2)) || !hasVerb(words, 0, at)) return false
  for (let place = at + 1; place < words.length; place++) {
    const isNoun = words.only(place, noun | Pos.adjective | Pos.adverb | Pos.preposition | Pos.determiner | Pos.pronoun)
    if (!words.joined(place) || !isNoun || words.word(place) === 'other') return false
    if (/^(?:the|an?)$/.test(words.word(place)) && !words.can(place - 1, Pos.preposition)) return false
  }
  return words.can(words.length - 1, noun)
}

/** "We sold cakes; bread; and honey": single words between the marks, and a clause before. */
function isRow(words: Words, places: readonly number[]): boolean {
  for (const [index, at] of places.entries()) {
    const end = places[index + 1] ?? words.length
    const from = /^(?:and|or)$/.test(words.word(at)) ? at + 1 : at
    if (index + 1 === places.length && from === at) return false
    if (end - from > 2 && index + 1 < places.length) return false
    if (!words.can(from, noun | Pos.adjective) || words.can(from, Pos.pronoun | Pos.determiner | Pos.name)) return false
  }
  for (let at = 1; at < words.length; at++) if (words.gap(at).includes(',')) return false
  return !hasVerb(words, places[0] ?? 0, words.length) && hasVerb(words, 0, places[0] ?? 0)
}

function hasVerb(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (words.can(at, Pos.auxiliary | Pos.modal | Pos.verbPast | Pos.verbS) && !words.only(at, noun)) return true
  return false
}
