import type {Block, Word} from '../../../src/article/block.ts'
import {printedMonth} from '../../../src/article/calendar.ts'
import {sentenceTextAround} from '../../../src/article/sentence-around.ts'
import {stemOf} from '../../../src/article/ledger/counts.ts'
import {numberWords} from '../../../src/article/ledger/number-words.ts'
import type {Quantity} from '../../../src/article/ledger/quantities/quantity.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import {basesOf} from '../../../src/desk/english/forms/paradigms.ts'
import {isSlipOf, isSwapped, isTransposed} from '../figures/arithmetic.ts'
import {areSame} from './things.ts'

/** What is read at a figure, whatever it is held against. */
interface Surroundings {
  /** The stems of the words around it that say something. */
  readonly stems: ReadonlySet<string>
  /** The stems of the words right before and behind it, `''` where these say nothing. */
  readonly beside: readonly [before: string, behind: string]
  /** Whether its sentence tells of a part of others. */
  readonly isOfPart: boolean
}

/** Tells how like figures around a text are to those of the text; reads what stands around each of them once. */
export class Likeness {
  readonly #first: readonly Block[]
  readonly #desk: Desk
  readonly #surroundings = new Map<Quantity, Surroundings>()

  /** @param first - The text's first paragraphs. */
  constructor(first: readonly Block[], desk: Desk) {
    this.#first = first
    this.#desk = desk
  }

  /**
   * How many reasons there are to take a figure around a text and one of the text for the same, less those that speak against it: words
   * that both sentences have, words right at both figures, the same noun, a slip of a digit, a place in the text where headlines come from.
   */
  of(own: Quantity, other: Quantity): number {
    const [here, there] = [this.#around(own), this.#around(other)]
    const shared = [...here.stems].filter((stem) => there.stems.has(stem)).length
    const beside = here.beside.filter((stem, side) => stem !== '' && stem === there.beside[side]).length
    if (own.unit === 'calendar' && !isOfOneYear(own, other, shared, beside)) return -Infinity
    const slip = slipReasons(own, other)
    const isSameFate = own.fate !== undefined && own.fate === other.fate
    const isPicture = own.block.role === 'caption' || own.block.role === 'alt'
    // What a picture shows is the text's where half of what is said of it is said there.
    if (isPicture && own.unit !== '' && slip < 4 && shared * 2 < here.stems.size) return -Infinity
    if (there.isOfPart) return -Infinity
    const isLead = other.block === this.#first[0] && other.sentence === 0
    return (
      Math.min(3, shared) +
      beside +
      nounReasons(own, other, this.#desk) +
      (isRun(own) && isRun(other) ? 3 : 0) +
      slip +
      (isSameFate ? 2 : 0) +
      (own.hedge !== '' && own.hedge === other.hedge ? 1 : 0) +
      (isLead ? 1 : this.#first.includes(other.block) ? 0 : -1) -
      (shared + beside === 0 && own.unit === '' && slip === 0 && !isSameFate && own.value < 10 ? 1 : 0) -
      doubts(own, other)
    )
  }

  #around(quantity: Quantity): Surroundings {
    const known = this.#surroundings.get(quantity)
    if (known) return known
    const read: Surroundings = {
      stems: stemsAround(quantity, this.#desk),
      beside: [neighbour(quantity, -1, this.#desk), neighbour(quantity, 1, this.#desk)],
      isOfPart: part.test(sentenceTextAround(quantity.block, quantity.start))
    }
    this.#surroundings.set(quantity, read)
    return read
  }
}

const part = /\b[Aa]mong (?:them|those|these)\b/

/** Whether two years may be meant to be one: an article has the years of many things, so the name of this one stands beside both. */
function isOfOneYear({value}: Quantity, other: Quantity, shared: number, beside: number): boolean {
  return beside > 0 ? shared > 1 : isTransposed(value, other.value) && shared > 2
}

/** "third straight win", "fourth year in a row" */
function isRun({unit, block, start}: Quantity): boolean {
  return unit === 'th' && run.test(block.text.slice(start, start + 50))
}

const run = /\b(?:straight|consecutive|successive|running|in a row|in succession)\b/i

/** A noun that is rare tells more. */
function nounReasons({noun}: Quantity, other: Quantity, {english: {lexicon}}: Desk): number {
  if (noun === '' || noun === 'person' || !areSame(noun, other.noun)) return 0
  return noun === other.noun && lexicon.frequency(noun) < common ? 2 : 1
}

const common = 12

/** Digits exchanged are a slip by themselves; another digit is in a measure, where no other one is near by chance. */
function slipReasons(own: Quantity, other: Quantity): number {
  if (own.unit === 'calendar') return 0
  const [one, two] = [digitsOf(own), digitsOf(other)]
  if (isTransposed(one, two)) return 4
  if (isSwapped(one, two)) return own.unit === '' ? 2 : 4
  const grain = Math.min(own.step || 1, other.step || 1)
  if (own.value < 20 || !isSlipOf(own.value, other.value, grain)) return 0
  return own.unit === '' ? 1 : 3
}

function digitsOf({value, step}: Quantity): number {
  return Math.round(value / (step > 0 && step < 1 ? step : 1))
}

function doubts({noun, unit, value, block: {role}}: Quantity, other: Quantity): number {
  const isUnlike = Math.max(value, other.value) > near * Math.min(value, other.value)
  // A picture shows a few of many.
  const isFew = unit === '' && value < 10 && (role === 'caption' || role === 'alt')
  return (isUnlike ? 1 : 0) + (noun === '' && manyOf.test(unit) ? 1 : 0) + (unit === 'date' ? 1 : 0) + (isFew ? 2 : 0)
}

/** Of these an article tells many that are not of the same thing. */
const manyOf = /^(?:second|minute|hour|day|night|week|month|year|%|date|age)$/
const near = 1.5

/** The stem of the word right before a figure or behind it, where it says something. */
function neighbour({block: {words}, word, last, sentence, unit}: Quantity, step: -1 | 1, desk: Desk): string {
  let at = step < 0 ? word - 1 : last + 1
  // "opened in 1974", "the Act of 2021"
  if (unit === 'calendar' && /^(?:in|of|since|for|fy|year|fiscal)$/.test(words[at]?.norm ?? '')) at += step
  const next = words[at]
  return next?.sentence === sentence && isTelling(next, desk) && !isMonth.test(next.norm) ? stemIn(next) : ''
}

const isMonth = new RegExp(`^${printedMonth}$`, 'iu')

/** The stems of the words around a figure that say something, without what it counts. */
function stemsAround({block, sentence, word, last, noun}: Quantity, desk: Desk): ReadonlySet<string> {
  const {from = 0, to = 0} = block.sentences[sentence] ?? {}
  const found = new Set<string>()
  for (let at = Math.max(from, word - nearWords); at < Math.min(to, last + nearWords); at++) {
    const other = block.words[at]
    if (!other || numberWords.has(other.norm) || !isTelling(other, desk)) continue
    if (noun === '' || !areSame(noun, other.norm.replace(/s$/, ''))) found.add(stemIn(other))
  }
  return found
}

/** How many words on each side of a figure are read: what is longer is no sentence. */
const nearWords = 60

function isTelling({norm, shape}: Word, {english: {lexicon}}: Desk): boolean {
  return shape !== 'number' && !lexicon.isFunctionWord(norm) && !scale.test(norm)
}

/** Words that belong to the figure. */
const scale = /^(?:thousand|million|billion|trillion|lakh|crore|bn|m|k|cent|percent)$/

/** "fell" and "falls", "won" and "winning". */
function stemIn({norm}: Word): string {
  const bare = norm.replace(/'s?$/, '')
  const base = /(?:ing|ed|s)$/.test(bare) ? bare : (basesOf(bare)[1] ?? bare)
  return stemOf(base).slice(0, 5)
}
