import type {Block} from '../../../src/article/block.ts'
import {monthStart, printedMonth} from '../../../src/article/calendar.ts'
import {stemOf} from '../../../src/article/ledger/counts.ts'
import {ordinalOfText} from '../../../src/article/ledger/number-words.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import {isSlipOf, isExchanged, isTransposed} from '../figures/arithmetic.ts'
import {isLabel} from '../figures/labels.ts'
import type {Numeral} from '../figures/numerals.ts'
import {loose} from './roles.ts'
import {meaningAround, type Rival} from './sentences.ts'
import type {Numbered} from '../figures/reading.ts'

interface Place {
  readonly block: Block
  readonly numeral: Numeral
}

/** What stands before no day and no name's number. */
const isNoName = new RegExp(String.raw`(?<!\b${printedMonth} (?:the )?|\b(?:ages?|aged|line)\.? |[#§/])$`, 'i')
const aMonth = new RegExp(`^,? (?:of )?${monthStart}`)
const ordinal = /(?<![\p{L}\p{N}.,-])(\d{1,4})(?:st|nd|rd|th)(?= \p{Ll})/gu

/** The figures of a text: what a figure around it is meant to be, if the text has it nowhere. */
export class Slips {
  readonly #desk: Desk
  readonly #byKey = new Map<string, Place[]>()
  readonly #first: ReadonlySet<Block>
  readonly #values = new Set<string>()

  constructor(text: readonly Numbered[], desk: Desk) {
    this.#desk = desk
    this.#first = new Set(text.slice(0, 2).map(({block}) => block))
    for (const {block, numerals} of text) {
      for (const numeral of [...numerals, ...ordinalsOf(block)]) {
        this.#values.add(`${numeral.unit} ${numeral.value}`)
        const key = keyOf(numeral)
        const known = this.#byKey.get(key)
        if (!known) this.#byKey.set(key, [{block, numeral}])
        else if (known.length < most) known.push({block, numeral})
      }
    }
  }

  /** The one figure of the text of which this one is a slip, and whether that is certain enough for a warning. */
  rivalOf(block: Block, numeral: Numeral): (Rival & {readonly isSure: boolean}) | undefined {
    const {value, unit} = numeral
    if (this.#values.has(`${unit} ${value}`) || digitsOf(numeral).length < 2 || !isOpen(block, numeral, true))
      return undefined
    const twins = (this.#byKey.get(keyOf(numeral)) ?? []).filter(
      ({block: there, numeral: other}) =>
        isSlipOf(value, other.value, unitOf(numeral, other)) &&
        Math.abs(value - other.value) >= roundingOf(numeral, other) &&
        areOpen(block, numeral, there, other)
    )
    if (twins.length === 0) return undefined
    const meaning = meaningAround(block, numeral, this.#desk)
    const noun = this.#nounBehind(block, numeral)
    const told = twins.map((twin) => {
      const there = meaningAround(twin.block, twin.numeral, this.#desk)
      const isSame = noun !== '' && noun === this.#nounBehind(twin.block, twin.numeral)
      let shared = 0
      for (const stem of meaning) if (stem !== noun && there.has(stem)) shared++
      return {...twin, shared, isSame, share: (shared + (isSame ? 1 : 0)) / meaning.size}
    })
    const best = Math.max(...told.map(({share}) => share))
    const nearest = told.filter(({share}) => share === best)
    const [first] = nearest
    if (!first || nearest.some((other) => other.numeral.value !== first.numeral.value)) return undefined
    const {shared, isSame, share} = first
    const isCaption = block.role === 'caption' || block.role === 'alt'
    const isLead = !isCaption && (twins.length > 1 || this.#first.has(first.block))
    const isMeasure = unit !== '' && unit !== '.' && unit !== 'th'
    // Two digits exchanged are a slip by themselves; another digit asks for the same words around it.
    const isSure =
      (isExchanged(value, first.numeral.value) && (isMeasure || digitsOf(numeral).length > (isCaption ? 3 : 2))) ||
      (isSame && shared > (isLead || isMeasure ? 0 : 1)) ||
      (isMeasure && shared > 1 && share >= enough)
    if (!isSure && !(isLead && isMeasure && unit !== '%' && shared > 0)) return undefined
    return {block: first.block, start: first.numeral.start, end: first.numeral.end, isSure}
  }

  /** The stem of the word of meaning behind a figure, where it belongs to it; behind an ordinal, of the noun: "200th senior game". */
  #nounBehind({words, text}: Block, {last, end, unit}: Numeral): string {
    const {lexicon} = this.#desk.english
    const next = words[last + 1]
    if (
      !next ||
      next.shape === 'number' ||
      !/^[ -]$/.test(text.slice(end, next.start)) ||
      lexicon.isFunctionWord(next.norm)
    )
      return ''
    const second = words[last + 2]
    const isFurther =
      unit === 'th' &&
      second?.shape === 'lower' &&
      text.slice(next.end, second.start) === ' ' &&
      !lexicon.isFunctionWord(second.norm)
    return stemOf(isFurther ? second.norm : next.norm)
  }
}

/** How much of a sentence must stand in the other one. */
const enough = 0.5
/** A text that has more figures of one length is a table. */
const most = 60

/** "200th game": a number of another kind. */
export function ordinalsOf(block: Block): readonly Numeral[] {
  if (!/\d(?:st|nd|rd|th) /.test(block.text)) return []
  return [...block.text.matchAll(ordinal)].flatMap(({index, 0: printed}) => {
    const word = block.words.findIndex(({start}) => start === index)
    const value = ordinalOfText(printed)
    return word < 0 ||
      value === undefined ||
      value < 10 ||
      /^ (?:of|century|floor|street|avenue|minute|district|congress|birthday)\b/i.test(
        block.text.slice(index + printed.length)
      )
      ? []
      : [{start: index, end: index + printed.length, value, unit: 'th', step: 0, word, last: word}]
  })
}

function keyOf(numeral: Numeral): string {
  return `${numeral.unit} ${digitsOf(numeral).length}`
}

/** The digits that say something: of 7.2 million 72. */
function digitsOf({value, step}: Numeral): string {
  return String(Math.round(value / (step > 0 && step < 1 ? step : 1))).replace(value >= 1e5 ? /(?<!0)0+$/ : /^$/, '')
}

/** What one of the last digit of the finer of two figures counts. */
function unitOf({step, value}: Numeral, {step: other}: Numeral): number {
  const unit = Math.min(step || 1, other || 1)
  return value >= 1e5 && unit >= 1 ? Math.max(1, Math.min(step, other)) : unit
}

/** By how much rounding may part two figures: "90mph" may be 94. */
function roundingOf({value, step, unit}: Numeral, {value: other, step: finest}: Numeral): number {
  const noughts = (number: number): number => 10 ** (/(?<!0)0*$/.exec(String(number))?.[0].length ?? 0)
  return unit === 'th' ? 0 : Math.max(step, finest, ...[value, other].filter(Number.isInteger).map(noughts))
}

/** Whether two figures may be held against each other: "more than £186,000" is no "£168,000" either, as rounding exchanges no digits. */
function areOpen(block: Block, numeral: Numeral, there: Block, other: Numeral): boolean {
  const mayBeHedged = digitsOf(numeral).length > 2 && isTransposed(numeral.value, other.value)
  return isOpen(block, numeral, mayBeHedged) && isOpen(there, other, mayBeHedged)
}

/** What makes a figure rounded or a limit, and no other one. */
const hedge =
  /\b(?:about|around|roughly|nearly|almost|over|under|more than|less than|fewer than|at least|at most|approximately|some|up to) $/i

/** Whether a figure may be held against another: it is no year, day or number of a picture, and not called about so much. */
function isOpen({text, words}: Block, {unit, start, end, value, word}: Numeral, mayBeHedged: boolean): boolean {
  const printed = text.slice(Math.max(0, start - 20), start)
  const before = mayBeHedged ? printed.replace(hedge, '') : printed
  if (unit === '.' && start === 0) return false
  if (unit === '' && value >= 1500 && value < 2100 && end - start === 4) return false
  if (
    words[word]?.quoted === true ||
    words[word]?.opaque === true ||
    loose.test(before) ||
    /\b(?:as|from) (?:an? |the )?$/i.test(before)
  )
    return false
  return isNoName.test(before) && !isLabel(text, start) && !aMonth.test(text.slice(end, end + 12))
}
