/** Reads whether a sentence can only be a question: a question word, an auxiliary and its subject, or an auxiliary before a pronoun. */
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Tokens} from './tokens.ts'

const lead = /^(?:so|but|and|or|well|now|first|then|yet|ok|okay|anyway)$/
const asking = /^(?:how|why|when|where|what|who|whom|which|whose)$/
const before = /^(?:at|to|for|in|by|with|under|on|from|until|through)$/
const being = /^(?:am|is|are|was|were|isn't|aren't|wasn't|weren't)$/
const having = /^(?:have|has|had|haven't|hasn't|hadn't)$/
const doing = /^(?:do|does|did|don't|doesn't|didn't)$/
const modal =
  /^(?:can|could|will|would|shall|should|might|must|can't|couldn't|won't|wouldn't|shouldn't|mustn't|shan't)$/
/** What is a subject behind an auxiliary and nothing else. */
const nominative = /^(?:i|we|they|he|she|you)$/
const pronoun =
  /^(?:i|we|they|he|she|you|it|this|that|these|those|there|anyone|anybody|someone|somebody|everyone|everybody|nobody)$/
const article = /^(?:the|an?|my|your|our|his|her|its|their)$/
const demonstrative = /^(?:it|this|that)$/
const anybody = /^(?:anyone|anybody)$/

/** Whether a sentence asks, whatever its end. */
export function asks(all: Tokens): boolean {
  const from = lead.test(all.word(0)) && (all.follows(1) || all.hasComma(1)) ? 1 : 0
  if (from > 0 && all.hasComma(1) && !asking.test(all.word(1)) && all.word(0) === 'yet') return false
  if (before.test(all.word(from)) && /^(?:what|whose)$/.test(all.word(from + 1)) && all.follows(from + 1)) {
    return asksBehindPreposition(all, from + 2)
  }
  if (asking.test(all.word(from))) return asksFor(all, from)
  return asksWhether(all, from)
}

/** "At what cost", "in what way does it help". */
function asksBehindPreposition(all: Tokens, at: number): boolean {
  if (!all.can(at, Pos.nounSingular) || all.can(at, auxiliaries) || !all.follows(at)) return false
  if (all.length === at + 1) return true
  return all.follows(at + 1) && isAuxiliary(all.word(at + 1), false) && nominative.test(all.word(at + 2))
}

const auxiliaries = Pos.auxiliary | Pos.modal

function isAuxiliary(word: string, orBe: boolean): boolean {
  return doing.test(word) || modal.test(word) || (orBe && (being.test(word) || having.test(word)))
}

/** "How often do we", "why is it", "what does that mean". */
function asksFor(all: Tokens, from: number): boolean {
  const word = all.word(from)
  if (word === 'why' && all.word(from + 1) === 'not') {
    if (!all.follows(from + 1) || !all.follows(from + 2) || !all.can(from + 2, Pos.verbBase)) return false
    return all.only(from + 2, Pos.verbBase) || all.can(from + 3, Pos.determiner)
  }
  const at = auxiliaryBehind(all, from)
  if (at < 0) return false
  const auxiliary = all.word(at)
  const subject = all.word(at + 1)
  if (!all.follows(at + 1)) return false
  const isThing = /^(?:what|who|whom|which|whose)$/.test(word)
  const isSure = nominative.test(subject)
  const isFar = at > from + 1
  if (being.test(auxiliary)) {
    if (isFar && isThing) return false
    if (isSure || /^(?:it|this|that|these|those|there)$/.test(subject)) {
      return all.length > at + 2 || word !== 'which' ? isOpenQuestion(all, word, at, isSure) : false
    }
    return article.test(subject) && /^(?:how|why|when|where|what)$/.test(word) && isPlain(all, at + 2)
  }
  if (isSure || subject === 'one') return true
  if (!pronoun.test(subject) && !article.test(subject) && !all.isName(at + 1)) return false
  // "What does the trick is salt", "who did it is unknown", "which has a lid".
  if (isThing && !modal.test(auxiliary)) {
    if (having.test(auxiliary)) return false
    if (demonstrative.test(subject)) return isVerb(all, at + 2)
    return isPlain(all, at + 2) && hasVerb(all, at + 3)
  }
  return !having.test(auxiliary) || isPlain(all, at + 2)
}

/** Whether a word is a verb behind "does it" and "did this", and nothing that is done: "does it justice". */
function isVerb(all: Tokens, at: number): boolean {
  return all.only(at, Pos.verbBase) || state.test(all.word(at))
}

const state = /^(?:matter|work|help|hurt|cost|make|look|feel|sound|mean|need|take|have|smell|taste)$/

/** Whether a verb that is no noun stands at or behind a word: "who did the club choose", not "which did the trick". */
function hasVerb(all: Tokens, from: number): boolean {
  for (let at = from; at < all.length; at++) {
    if (all.can(at, Pos.verbBase) && !all.can(at, noun | Pos.adverb)) return true
  }
  return false
}

/** A form of "be" and its subject: "what is it about"; not "which is it" alone, nor "what is this is". */
function isOpenQuestion(all: Tokens, word: string, at: number, isSure: boolean): boolean {
  if (/^(?:which|whose|whom)$/.test(word)) return isSure
  // "What is that": anything behind it is no clause of its own.
  return isSure || /^(?:it|there)$/.test(all.word(at + 1)) || isPlain(all, at + 2)
}

/** Where the auxiliary of a question word stands: next to it, or behind what it asks for; -1 where none does. */
function auxiliaryBehind(all: Tokens, from: number): number {
  const next = from + 1
  if (!all.follows(next)) return -1
  if (isAuxiliary(all.word(next), true)) return next
  const word = all.word(from)
  if (word === 'how' && measure.test(all.word(next))) {
    for (let at = next + 1; at <= next + 3; at++) {
      if (!all.follows(at)) return -1
      if (isAuxiliary(all.word(at), true)) return at
      if (!all.can(at, noun | Pos.adjective | Pos.adverb)) return -1
    }
  }
  if (
    /^(?:what|which)$/.test(word) &&
    !/^(?:an?|if|is|about|of|to|in|for|not|with|it|they|he|she|you|we|i)$/.test(all.word(next))
  ) {
    for (let at = next + 1; at <= next + 2; at++) {
      if (!all.follows(at)) return -1
      if (isAuxiliary(all.word(at), false))
        return nominative.test(all.word(at + 1)) || all.word(at + 1) === 'it' ? at : -1
      if (!all.can(at, noun)) return -1
    }
  }
  return -1
}

const measure = /^(?:many|much|often|long|far|old|soon|fast|quickly|else|exactly|big|large|likely|come)$/

/** Whether no clause with a verb of its own stands at or behind a word, in a sentence of a few words. */
function isPlain(all: Tokens, from: number): boolean {
  if (all.length > most) return false
  for (let at = from; at < all.length; at++) {
    if (isAuxiliary(all.word(at), true) || all.only(at, Pos.verbPast | Pos.verbS)) return false
  }
  return true
}

/** How many words a sentence has at most that such a question is. */
const most = 12

/** "Did you know that", "have they asked", "is there a way": an auxiliary before what can only be its subject. */
function asksWhether(all: Tokens, at: number): boolean {
  const auxiliary = all.word(at)
  const subject = all.word(at + 1)
  const next = all.word(at + 2)
  if (!all.follows(at + 1) || !all.follows(at + 2)) return false
  // "So do I", "so are we", "so did they the day after".
  if (at > 0 && /^(?:so|then|now|yet|first)$/.test(all.word(0)) && !all.hasComma(1)) {
    return /^(?:do|did|does)$/.test(auxiliary) && subject === 'you' && all.can(at + 2, Pos.verbBase)
  }
  if (doing.test(auxiliary)) {
    if (/^(?:not|ever|be|dare)$/.test(next)) return false
    if (auxiliary === "don't" && subject === 'you')
      return /^(?:think|know|want|see|agree|find|feel|hate|love|wish)$/.test(next)
    if (nominative.test(subject) || anybody.test(subject)) return !pronoun.test(next) || subject !== 'you'
    return /^(?:it|this|that)$/.test(subject) && auxiliary !== 'do' && isVerb(all, at + 2)
  }
  if (/^(?:have|has|haven't|hasn't)$/.test(auxiliary)) {
    if (nominative.test(subject)) return next !== 'got'
    return (anybody.test(subject) || subject === 'it') && all.only(at + 2, Pos.verbPast | Pos.verbParticiple)
  }
  if (/^(?:is|are|am|was|isn't|aren't|wasn't)$/.test(auxiliary)) {
    if (next === 'ever' || next === 'any' || /n't$/.test(auxiliary)) return false
    return (nominative.test(subject) || /^(?:it|there|anyone|anybody)$/.test(subject)) && !pronoun.test(next)
  }
  if (!/^(?:can|could|will|would|shall|can't|couldn't|won't|wouldn't)$/.test(auxiliary)) return false
  // "Could you send", "would you please": a request, which may end in a full stop.
  if (subject === 'you') return /^(?:ever|like|rather|prefer|see|hear|think|know|want|remember)$/.test(next)
  return (
    (nominative.test(subject) || /^(?:it|there|this|that|anyone|anybody)$/.test(subject)) &&
    !(subject === 'that' && auxiliary === 'would')
  )
}

/** "You came on foot, didn't you", "if it rains, why do we go", "it was won, but at what cost". */
export function endsAsking(all: Tokens): boolean {
  const last = all.length - 1
  if (/n't$/.test(all.word(last - 1))) return all.hasComma(last - 1) && all.follows(last) && tag.test(all.word(last))
  if (all.word(last - 3) === 'but' && all.word(last - 1) === 'what')
    return !all.some((word) => indirect.test(word)) && all.can(last, Pos.nounSingular)
  for (let at = 3; at < last - 1; at++) {
    if (!all.hasComma(at) || !/^(?:why|how|what|where)$/.test(all.word(at))) continue
    return (
      isAuxiliary(all.word(at + 1), true) &&
      all.follows(at + 1) &&
      all.follows(at + 2) &&
      /^(?:i|we|they|he|she|you)$/.test(all.word(at + 2)) &&
      at + 3 <= last
    )
  }
  return false
}

const tag = /^(?:it|you|we|they|he|she|i|there)$/
/** What a question may depend on. */
const indirect =
  /^(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|kn[eo]w[ns]?|unclear|unknown|sure|certain|whether|see|find|tells?|told|say|says|said)$/
