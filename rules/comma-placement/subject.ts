/** Whether words are a clause's subject and nothing else: "The sensors on the northern side of the dam", "What we have to understand". */
import {isOfCalendar} from '../../src/article/calendar.ts'
import {titles} from '../../src/article/cast/words.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import {InnerVerbs} from './inner-verbs.ts'
import {headOf, opensSubject} from './subject-start.ts'
import type {Words} from './words.ts'

/** What a subject is read as. */
export interface Subject {
  /** Its first word. */
  readonly from: number
  /** Its first noun, or the word of a clause that stands for one: "what". */
  readonly head: number
  /** How many clauses are in it: "the people who left". */
  readonly clauses: number
  /** Whether a word in it may be its verb after all: "the city plans", "the team left in May". */
  readonly mayHaveVerb: boolean
}

/** What joins a sentence to the one before. */
const joint = /^(?:and|but|so|yet)$/

/** Times and the like, which lead up to a clause without being its subject, and answers. */
const times =
  /^(?:times?|day|days|week|weeks|months?|years?|nights?|mornings?|afternoons?|evenings?|moment|minutes?|hours?|season|weekend|decade|century|spring|summer|autumn|fall|winter|way|today|tomorrow|yesterday|tonight|more|less|yes|no|well|first|second|third|fourth|last|next|lastly|why|result|bit|lot)$/

/**
 * Read the words from `begin` to `to` as a subject; undefined where they are more, or less, or it can't be told.
 *
 * @param within - Whether the clause does not begin the sentence.
 */
export function readSubject(words: Words, begin: number, to: number, within: boolean): Subject | undefined {
  const from = behindHedge(words, !within && joint.test(words.word(begin)) ? begin + 1 : begin)
  if (to - from < 1 || !opensSubject(words, from)) return undefined
  const head = headOf(words, from, to)
  if (head < 0 || isTime(words, head)) return undefined
  // "This deepens your trust, instills calm": the lexicon has some verbs as nouns alone, and "this" stands before no plural.
  if (/^(?:this|that)$/.test(words.word(from)) && words.can(from + 1, Pos.nounPlural)) return undefined
  // "No chance, did not see it", "Hand in hand"
  if (to - from === 2 && words.word(from) === 'no') return undefined
  // "Today, Women's Day, gives us a chance"
  if (within && words.word(to - 1) === 'day' && words.gap(from) === ', ') return undefined
  if (to - from === 3 && words.word(from + 2) === words.word(from)) return undefined
  if (to - from === 1 ? !mayStandAlone(words, from) : isAddress(words, from, to)) return undefined
  const verbs = new InnerVerbs(words, {from, head, to})
  for (let at = from + 1; at < to; at++) {
    if (!words.linked(at) || words.printed(at)?.quoted !== words.printed(from)?.quoted || !verbs.read(at))
      return undefined
  }
  if (!verbs.isComplete || endsInAside(words, to)) return undefined
  return {from, head, clauses: verbs.clauses, mayHaveVerb: verbs.mayHaveVerb}
}

/** The place behind "at least", "more than", "nearly" before a number. */
function behindHedge(words: Words, from: number): number {
  const behind = /^(?:at (?:least|most)|(?:more|less|fewer) than|up to)$/.test(
    `${words.word(from)} ${words.word(from + 1)}`
  )
    ? from + 2
    : from + 1
  const isHedge = behind > from + 1 || /^(?:nearly|almost|about|around|over|roughly|only|just)$/.test(words.word(from))
  return isHedge && words.can(behind, Pos.numeral) ? behind : from
}

function isTime(words: Words, at: number): boolean {
  const word = words.word(at)
  // "Foreign Service Day" is a name.
  return isOfCalendar(word) || (times.test(word) && (at === 0 || words.isLower(at)))
}

/** Whether one word can be a subject by which a comma is wrong: a name or a plural, and no pronoun, which may be stressed. */
function mayStandAlone(words: Words, at: number): boolean {
  return words.isName(at) || words.can(at, Pos.nounPlural)
}

/** "Now, Mr President, is the time": who is spoken to. */
function isAddress(words: Words, from: number, to: number): boolean {
  return /^(?:mr|mrs|ms|madam|dear)\.?$/.test(words.word(from)) && to - from === 2 && titles.has(words.word(from + 1))
}

/** "Cox wrote and in 1970, moved", "What it is, is space": what stands before the comma belongs behind another, or is a verb. */
function endsInAside(words: Words, to: number): boolean {
  if (
    /^(?:example|instance|course|fact|however|too|though|well|respectively|indeed|is|was|are|were)$/.test(
      words.word(to - 1)
    )
  )
    return true
  for (let at = to - 1; at > to - 6; at--)
    if (words.can(at, Pos.preposition | Pos.adverb) && /^(?:and|or)$/.test(words.word(at - 1))) return true
  return false
}
