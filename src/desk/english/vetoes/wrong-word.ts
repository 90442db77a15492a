import {finiteAuxiliaries, finiteBe, modal, nominative, relativePronoun} from '../closed-classes.ts'
import type {Candidate} from '../candidate.ts'
import {isSomewhere, precedes} from '../frames/around.ts'
import {verbsOf} from '../frames/finite.ts'
import type {Cursor} from '../frames/frame.ts'
import {Pos} from '../pos.ts'
import {Flag, type Token} from '../token.ts'
import {finite, impossible, never, opensClause, opensSentence} from './around.ts'
import {verbOrNoun} from './constructions.ts'
import {isIdiom, isOpen} from './idioms.ts'

/** What two words of one part of speech cost: grammar can't tell `his` from `this`, only the sense can. */
const sameRole = 1.5

/** What it costs that the words stand in a construction of their own. */
const idiomatic = 6

/** What it costs that a sentence may begin with the word, being an order or a question. */
const order = 4

/** Verbs behind whose object its name stands. */
const naming =
  /^(?:nam|renam|call|dub|christen|nicknam|label|titl|styl|brand|baptis|rechristen)(?:e|es|ed|s|ing|led|ling)?$/

/** Whether a word is a lone letter, other than the article and the pronoun. */
function isLetter(word: string): boolean {
  return /^[b-hj-z]$/.test(word)
}

/** Irregular pasts that the lexicon has as nouns. */
const pasts =
  /^(?:bore|bound|drove|felt|found|ground|lay|left|lit|rode|rose|saw|shed|shot|spat|spoke|stole|stove|thought|wound|wove)$/

/** How many times rarer (log2) a word of meaning may be than a small word that is written for it. */
const mostRarer = 6

function isSmallForRare(stands: Token, meant: Token): boolean {
  return (
    (stands.flags & Flag.functionWord) !== 0 &&
    (meant.flags & Flag.functionWord) === 0 &&
    stands.frequency - meant.frequency >= mostRarer
  )
}

/** How far behind its verb a time is looked for. */
const timeReach = 8

/** Whether the time of what is told is over: "a year ago" behind it. */
function isOver(words: Cursor, from: number): boolean {
  for (let at = from + 1; at < from + timeReach; at++) if (/^(?:ago|yesterday)$/.test(words.word(at))) return true
  return false
}

/** Whether a title begins one or two words behind a place, with its article. */
function leadsTitle(words: Cursor, from: number): boolean {
  return [from + 1, from + 2].some((at) => /^(?:The|An?)$/.test(words.sentence.words[at] ?? ''))
}

/** What is felled. */
const timber =
  /^(?:trees?|timber|forests?|woods?|woodland|oaks?|pines?|elms?|ash|beech|spruce|firs?|logs?|lumber|trunks?|saplings?)$/i

/** What speaks against writing another word. */
export function againstWord({from, key, tokens}: Candidate, words: Cursor): number {
  const [printed = '', other = ''] = key.split('>')
  if (losesVerb(printed, tokens[0], words)) return impossible
  if (isIdiom(printed, other, words, from) || isClause(printed, words, from) || isVerbWithObject(words, from)) {
    return idiomatic
  }
  // "an organizations needs": an owner without its apostrophe
  if (printed === 'an' && words.only(from + 1, Pos.nounPlural) && words.can(from + 2, Pos.nounPlural)) return impossible
  // "Ah yes I see"
  if (words.only(from, Pos.interjection) && opensSentence(words, from)) return impossible
  // "over" for "lover": nobody means a rare word and writes one of the most frequent.
  const stands = words.token(from)
  const meant = tokens[0]
  if (stands && meant && isSmallForRare(stands, meant)) return never
  // "the cast of The Three Sisters": the title's article, not one of the sentence
  if (meant && (meant.flags & Flag.functionWord) === 0 && leadsTitle(words, from)) return never
  // "before I dive in I should": a clause that ends in its verb's particle, before its main clause.
  if (
    printed === 'in' &&
    words.can(from + 1, Pos.pronoun) &&
    precedes(words, from - 1, /^(?:before|when|whenever|once|as|after|while|until)$/, 4)
  )
    return never
  // "we owed it to them a year ago": its time is over.
  if (
    words.can(from, Pos.verbPast) &&
    !!meant &&
    (meant.pos & Pos.verbPast) === 0 &&
    (meant.pos & Pos.verbBase) !== 0 &&
    isOver(words, from)
  )
    return never
  // "How dare you?"; "make it onto vinyl": either leads there
  if (printed === 'dare' || /^(?:onto>into|into>onto)$/.test(key)) return never
  // "the US has", "St Jude", "He IS": capitals that a slip doesn't have.
  if (/^(?:[A-Z]{2,}|St)$/.test(words.sentence.words[from] ?? '')) return impossible
  // "I was stood there dripping"
  if (printed === 'there' && isSomewhere.test(words.word(from - 1))) return impossible
  // "difficult to fell a tree": who fells something does so to trees
  if (printed === 'fell' && words.sentence.words.some((word) => timber.test(word))) return never
  // "to net the carp": "not" stands behind "to" before another verb at most, never before its object.
  if (other === 'not' && words.word(from - 1) === 'to' && words.can(from + 1, Pos.determiner)) return impossible
  // "the seen and scanned bits"
  if (
    words.can(from, Pos.verbParticiple) &&
    /^(?:and|or)$/.test(words.word(from + 1)) &&
    words.can(from + 2, Pos.verbParticiple)
  )
    return never
  // "Out it came", "In she rushed": the way stands before who goes it.
  if (
    opensClause(words, from) &&
    /^(?:out|up|down|in|off|on|over|away|back|round|around|along)$/.test(printed) &&
    words.can(from + 1, Pos.pronoun)
  )
    return impossible
  // "In the end she ground it up": a past that is a noun as well.
  if (nominative.test(printed) && pasts.test(words.word(from + 1))) return impossible
  // "A You are right": the letter of an answer.
  if (/^(?:a|q)$/.test(printed) && opensSentence(words, from) && /^\p{Lu}/u.test(words.sentence.words[from + 1] ?? ''))
    return impossible
  // "what he does with that is is hard to say"
  if (printed === words.word(from + 1) || printed === words.word(from - 1)) return impossible
  // "let the law be the law"
  if (printed === 'be')
    for (let at = Math.max(0, from - 5); at < from; at++)
      if (/^(?:let|lets|if|whether|lest|though|that|may)$/.test(words.word(at))) return impossible
  // "named them Romulus and Remus"
  if (naming.test(words.word(from - 1)) && words.isName(from + 1)) return impossible
  // "others’ views": the mark is theirs
  if (printed.endsWith('s') && /^['’]/.test(words.sentence.gaps[from + 1] ?? '')) return impossible
  // "a R b": letters that stand for something.
  if (isLetter(words.word(from - 1)) || isLetter(words.word(from + 1))) return impossible
  // "made the following statements": one or several, only who made them can tell
  if (words.word(from - 1) === 'following' && words.can(from, Pos.nounPlural)) return impossible
  if (printed.endsWith("n't") && other.endsWith("n't")) return impossible
  const shared = words.pos(from) & (tokens[0]?.pos ?? 0)
  if ((shared & (Pos.determiner | Pos.pronoun | Pos.modal)) !== 0) return sameRole
  // "Own the calendar", "Go read the report", "Color me surprised": orders begin with a verb.
  return opensSentence(words, from) && words.can(from, Pos.verbBase | Pos.auxiliary) ? order : 0
}

/** Whether the printed word is of an open class: the counts know too few of its neighbours ("wave a magic wand"). */
export function isOpenClass({from, group}: Candidate, words: Cursor): boolean {
  return group === 'mixed' && isOpen(from, words)
}

/** Whether a verb that the counts know too little of stands where one must: "had to wave his arms". */
function isVerbWithObject(words: Cursor, from: number): boolean {
  return (
    isOpen(from, words) &&
    words.can(from, verbOrNoun) &&
    (words.word(from - 1) === 'to' || words.can(from - 1, Pos.modal)) &&
    words.can(from + 1, Pos.determiner)
  )
}

/** Whether a sentence would have too few verbs with another word: "The driver who stopped to help was a nurse." */
function losesVerb(printed: string, meant: Token | undefined, words: Cursor): boolean {
  if (!finiteAuxiliaries.has(printed) || !words.isWhole || ((meant?.pos ?? 0) & finite) !== 0) return false
  const {count, wanted} = verbsOf(words)
  return count <= wanted
}

/** Whether the printed verb is the one that its clause needs, further off than the counts see. */
function isClause(printed: string, words: Cursor, from: number): boolean {
  if (!words.can(from, Pos.auxiliary)) return false
  // "I run a shop, am a member of two clubs"
  if (printed === 'am') return true
  // "the best tool I have picked up is a hammer": the clause before has used its own verb.
  if (finiteBe.test(printed) && words.can(from - 1, Pos.verbParticiple | Pos.particle | Pos.preposition)) {
    return precedes(
      words,
      from - 1,
      /^(?:i|you|he|she|it|we|they|i'd|i've|you've|we've|they've|that|most|best|thing)$/,
      8
    )
  }
  // "Why should taxpayers be paying"
  if (printed === 'be') return words.isQuestion && precedes(words, from, modal)
  // "the departments do invest"
  return (
    printed === 'do' &&
    words.can(from - 1, Pos.nounPlural | Pos.pronoun) &&
    words.can(from + 1, Pos.verbBase) &&
    !precedes(words, from, relativePronoun) &&
    !words.can(from - 2, finite)
  )
}
