import type {Passage, Word} from '../../src/article/block.ts'
import {type Lexicon, Pos} from '../../src/desk/english/lexicon.ts'
import {closedClass, noun} from '../../src/desk/english/pos.ts'
import type {Fact} from './fact.ts'
import {counts, isNumber, isNumberWord, measures} from './numbers.ts'

const article: ReadonlySet<string> = new Set(['a', 'an'])
const owner: ReadonlySet<string> = new Set('the this that his her its their our my your another'.split(' '))
/** What describes the size of a measure, or of what it belongs to. */
const between: ReadonlySet<string> = new Set(
  'whole full new recent possible typical usual maximum minimum mere solid brisk short long good big large little small first last second third final current extended initial gruelling exhausting record single standard strict free annual intensive'.split(
    ' '
  )
)
/** What a measure takes before its noun. */
const size = /^(?:old|long|wide|tall|deep|high|thick)$/
/** Nouns that make one unit with the one before them: acre feet, man hours. */
const unitBehind = /^(?:feet|foot|inch|inches|hours?|days?|weeks?|months?|years?|minutes?)$/

/** Find numbers with their unit before a noun, without a hyphen: "a nine month lease", "the 40 mile road", "a two lane bridge". */
export function findMeasures(passage: Passage, lexicon: Lexicon): Fact[] {
  const found: Fact[] = []
  for (const unit of passage.words) {
    const number = numberBefore(passage, unit)
    if (!number || unit.opaque || !holds(passage, unit, number, lexicon)) continue
    const end = endOf(passage, unit)
    found.push({start: number.start, end, right: hyphened(passage, number.start, end), key: unit.norm})
  }
  return found
}

/** The first word of the number before a unit: figures may be parted by commas. */
function numberBefore({text, words}: Passage, unit: Word): Word | undefined {
  const last = words[unit.index - 1]
  // "a 48–hour warning" has its mark.
  if (
    unit.shape !== 'lower' ||
    !last ||
    !(last.shape === 'number' || isNumberWord(last.norm)) ||
    text.slice(last.end, unit.start) !== ' '
  )
    return undefined
  const before = /^\d{3}$/.test(last.norm) ? words[last.index - 1] : undefined
  const number = before && text.slice(before.end, last.start) === ',' ? before : last
  return number && isNumber(text.slice(number.start, last.end).toLowerCase()) ? number : undefined
}

function holds(passage: Passage, unit: Word, number: Word, lexicon: Lexicon): boolean {
  const {words} = passage
  const near = words[number.index - 1]
  const first = near && between.has(near.norm) ? words[near.index - 1] : near
  const next = words[unit.index + 1]
  if (!first || !next || !isJoined(passage, first, number) || !isJoined(passage, unit, next)) return false
  const known = measures.has(unit.norm) || (counts.has(unit.norm) && unit.norm !== 'second')
  if (article.has(first.norm)) {
    const told =
      known || unit.norm === 'second' || (first === near && isNumberWord(number.norm) && isThing(unit, lexicon))
    return told && opensNoun(next, lexicon)
  }
  // "the two day trips" are two; "the five mile walk" is one.
  return (
    owner.has(first.norm) &&
    !/^(?:one|1)$/i.test(passage.text.slice(number.start, unit.start - 1)) &&
    measures.has(unit.norm) &&
    next.shape === 'lower' &&
    (size.test(next.norm) || isOnly(next, Pos.nounSingular, lexicon))
  )
}

/** Whether nothing but single spaces stand between the first word and the last. */
function isJoined({text, words}: Passage, first: Word, last: Word): boolean {
  for (let at = first.index; at < last.index; at++) {
    const [left, right] = [words[at], words[at + 1]]
    if (!left || !right || left.sentence !== right.sentence || text.slice(left.end, right.start) !== ' ') return false
  }
  return !last.opaque
}

/** Whether a word is a singular noun and nothing that could count or describe. */
function isThing({norm}: Word, lexicon: Lexicon): boolean {
  return (
    isOnlyOf(norm, Pos.nounSingular, lexicon) &&
    !/^(?:percent|thousand|million|billion|trillion|dozen|hundred)$/.test(norm)
  )
}

/** Whether what stands behind a unit goes on to its noun: no small word, no figure, no plural that the number counts. */
function opensNoun({norm, shape}: Word, lexicon: Lexicon): boolean {
  if (unitBehind.test(norm) || isNumber(norm)) return false
  if (size.test(norm)) return true
  const pos = lexicon.pos(norm)
  if (shape !== 'lower') return (pos & closedClass) === 0
  if (pos === 0 || (pos & (noun | Pos.adjective | Pos.verbIng)) === 0) return false
  return (pos & (closedClass | Pos.adverb)) === 0 || (pos & Pos.nounSingular) !== 0
}

function isOnly({norm}: Word, bits: number, lexicon: Lexicon): boolean {
  return isOnlyOf(norm, bits, lexicon) && !unitBehind.test(norm)
}

function isOnlyOf(norm: string, bits: number, lexicon: Lexicon): boolean {
  const pos = lexicon.pos(norm)
  return (pos & bits) !== 0 && (pos & (closedClass | Pos.nounPlural | Pos.adjective | Pos.numeral | Pos.name)) === 0
}

/** Where the modifier ends: "ten mile long", "eight year old". */
function endOf({words, text}: Passage, unit: Word): number {
  const next = words[unit.index + 1]
  const behind = next && words[next.index + 1]
  // "a seven year high and": what was reached, and no size of something
  const noun =
    next?.norm === 'high' && (!behind || /^(?:and|or|of|in|on|at|for|as|while|when|but|last|this)$/.test(behind.norm))
  return next && !noun && size.test(next.norm) && text.charAt(next.end) === ' ' ? next.end : unit.end
}

function hyphened({text}: Passage, start: number, end: number): string {
  return text.slice(start, end).replaceAll(' ', '-')
}
