/** Whether words are a clause's subject and nothing else: "The sensors on the northern side of the dam", "What we have to understand". */
import {isOfCalendar} from '../../src/article/calendar.ts'
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import type {Words} from './words.ts'

/** What a subject is read as. */
export interface Subject {
  /** Its first word. */
  readonly from: number
  /** Its first noun, or the word of a clause that stands for one: "what". */
  readonly head: number
  /** How many clauses are in it: "the people who left". */
  readonly clauses: number
  /** Whether a word in it may be its verb after all: "the city plans", "the team led by". */
  readonly mayHaveVerb: boolean
}

const nominative = /^(?:i|we|he|she|they|you|it)$/
const opensRelative = /^(?:that|which|who|whom|whose|where|why|how|what|whatever|whoever)$/
/** What hangs a clause on another, or joins what is no part of a subject. */
const breaks =
  /^(?:if|because|although|though|unless|until|since|while|whereas|whilst|when|whenever|wherever|as|than|but|yet|so|lest|nor|once|before|after|not|let|please|here|there|however|therefore|too|also|then|both|please)$/
const sure = /^(?:am|is|are|was|were|has|had|does|did|would|could|should|will|cannot|must|might|shall)$|n't$/
/** A pronoun or another word with its verb. */
const contracted = /^(?:i|we|you|they|he|she|it|that|there|here|who|what|let|where|how)'(?:m|s|re|ve|ll|d)$/
const leads = /^(?:and|but|so|yet)$/

const relativePronoun = /^(?:that|which|who|what|whatever|whoever)$/

/** A clause that stands for a noun. */
const nominal = /^(?:what|whatever|whoever|whichever)$/

/** Times, which lead up to a clause without being its subject. */
const times =
  /^(?:times?|day|days|week|weeks|months?|years?|nights?|mornings?|afternoons?|evenings?|moment|minutes?|hours?|season|weekend|decade|century|spring|summer|autumn|fall|winter|way|today|tomorrow|yesterday|tonight|thing|things|more|less|yes|no|well|first|second|third|fourth|last|next|lastly|why|result|bit|lot)$/

/** Read the words from `from` to `to` as a subject; undefined where they are more, or less, or it can't be told. */
export function readSubject(words: Words, begin: number, to: number, within: boolean): Subject | undefined {
  const from = behindHedge(words, !within && leads.test(words.word(begin)) ? begin + 1 : begin)
  if (to - from < 1 || !opens(words, from)) return undefined
  const head = nominal.test(words.word(from)) || words.only(from, Pos.verbIng) ? from : headOf(words, from, to)
  if (head < 0) return undefined
  if ((times.test(words.word(head)) && words.isLower(head)) || isOfCalendar(words.word(head))) return undefined
  // "Hand in hand", "Side by side"
  if (head === from && words.word(from + 2) === words.word(from)) return undefined
  let opened = head === from && nominal.test(words.word(from)) ? 1 : 0
  let verbs = 0
  let perhaps = 0
  let mayHaveVerb = false
  for (let at = from + 1; at < to; at++) {
    if (!words.linked(at)) return undefined
    const word = words.word(at)
    if (words.at(at)?.quoted !== words.at(from)?.quoted) return undefined
    if (nominative.test(word)) {
      // "what we have", "the first thing you notice"
      if (opensRelative.test(words.word(at - 1))) continue
      if (word === 'it' && (words.can(at - 1, verb) || words.can(at - 1, Pos.preposition))) continue
      if (!words.can(at - 1, noun | Pos.pronoun) && !words.isName(at - 1)) {
        if (words.can(at - 1, verb | Pos.preposition) && word === 'you') continue
        return undefined
      }
      opened++
      continue
    }
    // "the man the council chose"
    if (/^(?:the|a|an|his|her|its|their|our|my)$/.test(word) && (words.can(at - 1, noun) || words.isName(at - 1)) && !words.can(at - 1, Pos.preposition | Pos.determiner | Pos.verbIng | verb)) {
      opened++
      continue
    }
    if (opensRelative.test(word)) {
      if (word === 'that' && words.can(at - 1, Pos.preposition | verb) && !words.can(at - 1, noun)) continue
      opened++
      continue
    }
    // "have been told", "do not want", "who came and stayed": more of the verb that was read
    if (opened > 0 && verbs > 0 && goesOn(words, at)) continue
    if (breaks.test(word) && !(opened > verbs && /^(?:not|also)$/.test(word))) return undefined
    if (contracted.test(word)) return undefined
    if (isTitleVerb(words, at)) return undefined
    if (sure.test(word) || (words.only(at, Pos.verbPast | Pos.verbS) && !words.isName(at))) {
      // "have been", "did want": one verb
      if (opened > verbs) verbs++
      else return undefined
      continue
    }
    if (words.isName(at)) continue
    // "who need", "that he wrote": the clause has its verb.
    if (opened > verbs && words.can(at, verb) && (relativePronoun.test(words.word(at - 1)) || nominative.test(words.word(at - 1)))) {
      verbs++
      continue
    }
    if (words.pos(at) === 0) mayHaveVerb = true
    // "the industry compromises competition", "this unfairly burdens taxpayers"
    if (words.only(at, Pos.nounPlural | Pos.verbS) && at + 1 < to && words.can(at - 1, Pos.nounSingular | Pos.adverb | Pos.name) && !words.can(at + 1, Pos.preposition | Pos.conjunction | Pos.subordinator | Pos.verbParticiple))
      mayHaveVerb = true
    if (words.can(at, Pos.verbS) && words.only(at - 1, Pos.adverb)) mayHaveVerb = true
    // "the legislation bans", "the city plans"
    if ((at > from + 1 || words.isName(from)) && at <= head && words.can(at, Pos.verbS | Pos.verbPast | Pos.verbBase) && (words.can(at - 1, noun) || words.isName(at - 1)))
      mayHaveVerb = true
    if (words.can(at, Pos.verbPast) && words.can(at, Pos.verbParticiple) && !words.can(at, noun)) {
      if (opened > verbs) perhaps++
      else if (at > head) {
        // "the man arrested in May"; with an object it would be a verb
        if (at + 1 < to && !words.can(at + 1, Pos.preposition | Pos.adverb | Pos.particle | Pos.to)) return undefined
        if (words.word(at + 1) !== 'by') mayHaveVerb = true
      }
      continue
    }
    if (words.can(at, Pos.verbBase | Pos.verbS) || /^(?:have|do|can|may)$/.test(word)) {
      if (opened > verbs) perhaps++
      else if (/^(?:have|do|can|may)$/.test(word)) return undefined
      else if (words.word(at - 1) !== 'to' && at > head && !words.can(at - 1, Pos.determiner | Pos.adjective | Pos.preposition))
        mayHaveVerb = true
      if (words.only(at, Pos.verbBase) && words.word(at - 1) !== 'to' && opened <= verbs && !words.can(at - 1, Pos.conjunction))
        return undefined
    }
  }
  if (from === to - 1 && !words.isName(from) && !words.can(from, Pos.nounPlural | Pos.pronoun)) return undefined
  if (endsInAside(words, to)) return undefined
  if (opened > verbs + perhaps) return undefined
  return {from, head, clauses: opened, mayHaveVerb}
}

/** The place behind "at least", "more than", "nearly" before a number. */
function behindHedge(words: Words, from: number): number {
  const second = words.word(from + 1)
  const behind = /^(?:at (?:least|most)|(?:more|less|fewer) than|up to)$/.test(`${words.word(from)} ${second}`)
    ? from + 2
    : /^(?:nearly|almost|about|around|over|roughly|approximately|only|just)$/.test(words.word(from))
      ? from + 1
      : from
  return behind > from && words.can(behind, Pos.numeral) ? behind : from
}

/** Whether a word belongs to the verb before it, or stands beside it. */
function goesOn(words: Words, at: number): boolean {
  const before = words.word(at - 1)
  const word = words.word(at)
  if (word === 'not') return sure.test(before) || /^(?:do|have)$/.test(before)
  if (!words.can(at, verb) && !/^(?:been|be|have|had)$/.test(word)) return false
  let last = at - 1
  while (last > at - 3 && (words.word(last) === 'not' || words.only(last, Pos.adverb))) last--
  return sure.test(words.word(last)) || /^(?:do|have|be|been|to)$/.test(words.word(last)) || (/^(?:and|or)$/.test(words.word(last)) && words.can(at, Pos.verbPast | Pos.verbParticiple | Pos.verbS))
}

/** What a phrase in -ing opens that is no subject. */
const free = /^(?:depending|considering|speaking|judging|regarding|starting|beginning|assuming|barring|having|being|given|providing|supposing|seeing)$/

function opens(words: Words, from: number): boolean {
  const word = words.word(from)
  // "Sharing a room with others"
  if (words.can(from, Pos.verbIng) && !free.test(word) && !words.can(from, Pos.preposition)) return true
  if (nominal.test(word)) return true
  if (word === 'too') return /^(?:many|few|much|little)$/.test(words.word(from + 1))
  if (nominative.test(word) || contracted.test(word) || breaks.test(word) || opensRelative.test(word)) return false
  if (words.isName(from)) return true
  if (words.can(from, Pos.preposition | Pos.to | Pos.auxiliary | Pos.modal | Pos.subordinator | Pos.conjunction | Pos.interjection))
    return false
  if (words.can(from, Pos.verbIng | Pos.verbParticiple | Pos.verbPast) && !words.can(from, noun | Pos.determiner)) return false
  if (words.can(from, Pos.adverb) && !words.can(from, Pos.determiner | noun)) return false
  return words.can(from, Pos.determiner | noun | Pos.adjective | Pos.numeral | Pos.pronoun | Pos.superlative)
}

/** The first noun of a phrase that has nothing but what describes it before. */
function headOf(words: Words, from: number, to: number): number {
  let last = -1
  for (let at = from; at < to && at < from + 8; at++) {
    if (at > from && !words.linked(at)) return last
    if (words.isName(at) || (words.can(at, noun) && !(at === from && words.can(at, Pos.determiner)))) {
      last = at
      continue
    }
    if (last >= 0) return last
    if (at === from && /^(?:everyone|everybody|everything|nobody|nothing|anyone|anything|someone|something|all|one|none|those|this)$/.test(words.word(at))) {
      last = at
      continue
    }
    if (
      !words.can(at, Pos.determiner | Pos.adjective | Pos.numeral | Pos.superlative | Pos.comparative | Pos.verbIng | Pos.verbParticiple | Pos.adverb) ||
      words.can(at, Pos.preposition)
    )
      return -1
  }
  return last
}

/** "Smith Announces Funds": a verb in the capitals of a title. */
function isTitleVerb(words: Words, at: number): boolean {
  return words.isName(at) && words.at(at)?.shape === 'capital' && words.isPlainVerb(at)
}

/** "Cox wrote and in 1970, moved", "Chile for example, is": what stands before the comma belongs behind another. */
function endsInAside(words: Words, to: number): boolean {
  if (/^(?:example|instance|course|fact|however|too|though|well|respectively|indeed)$/.test(words.word(to - 1))) return true
  for (let at = to - 1; at > to - 6; at--)
    if (words.can(at, Pos.preposition | Pos.adverb) && /^(?:and|or)$/.test(words.word(at - 1))) return true
  return false
}
