import type {Article} from '../../../src/article/article.ts'
import type {Block, Word} from '../../../src/article/block.ts'
import type {Quantity} from '../../../src/article/ledger/quantities/quantity.ts'
import {quantitiesIn} from '../../../src/article/ledger/quantities/read.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import {Pos, type Lexicon} from '../../../src/desk/english/lexicon.ts'
import {areOfOtherPictures, isLabel} from '../figures/labels.ts'
import {Likeness} from './likeness.ts'
import {addsOne} from './one-more.ts'
import {isOfOtherEvent} from './past.ts'
import {around} from './roles.ts'
import {addsUp, areComparable, byBlock, isExplained, isFar, isSum, isSupported} from './support.ts'

/** How many reasons make two figures one, and by how many a figure of the text must lead the others. */
const least = 3
const lead = 2

/**
 * Find figures around the text that the text nowhere has, while it has another one of what is the same by all that stands at the two:
 * "nine plots" above "seven plots".
 */
export function againstText(article: Article, desk: Desk): readonly Finding[] {
  const {lexicon} = desk.english
  const own = article.blocks
    .filter(({role}) => around.has(role))
    .flatMap((block) => quantitiesIn(block, lexicon).filter((quantity) => isOpen(quantity, lexicon)))
  if (own.length === 0) return []
  const text = article.blocks
    .filter(({role}) => !around.has(role) && !/^(?:other|credit|byline|slug)$/.test(role))
    .flatMap((block) => quantitiesIn(block, lexicon))
  const first = article.blocks.filter(({role}) => role === 'body').slice(0, 3)
  const reading = new Reading(text, first, desk)
  const told = new Map<Quantity, Array<readonly [Quantity, Finding]>>()
  for (const quantity of own) {
    // "Nine hurt", and nine in a crash of another year.
    const present = quantity.fate === undefined ? text : text.filter((other) => !reading.isPast(other, quantity))
    if (isSupported(quantity, present)) continue
    const rival = reading.rivalOf(quantity)
    if (!rival) continue
    const finding = contradiction(quantity, rival, article, 0.85)
    told.set(rival, [...(told.get(rival) ?? []), [quantity, finding]])
  }
  // One figure that title, headline and social title share is one fault.
  return [...told.values()].flatMap((same) => {
    const values = new Set(same.map(([{value}]) => value))
    return [...values].flatMap((value) => {
      const [finding, ...others] = same.filter(([quantity]) => quantity.value === value).map(([, one]) => one)
      return finding ? [others.length === 0 ? finding : {...finding, alsoAt: others}] : []
    })
  })
}

/** A text's figures, held against those around it; what hangs on one of them alone is worked out once. */
class Reading {
  readonly #first: readonly Block[]
  readonly #text: readonly Quantity[]
  readonly #beside: ReadonlyMap<Block, readonly Quantity[]>
  readonly #likeness: Likeness
  readonly #lexicon: Lexicon
  readonly #open = new Map<Quantity, boolean>()
  readonly #others = new Map<Quantity, boolean>()

  constructor(text: readonly Quantity[], first: readonly Block[], desk: Desk) {
    this.#text = text
    this.#first = first
    this.#beside = byBlock(text)
    this.#likeness = new Likeness(first, desk)
    this.#lexicon = desk.english.lexicon
  }

  /** The figure of the text that is meant by one around it, where there is more reason for it than for all others. */
  rivalOf(own: Quantity): Quantity | undefined {
    const same = this.#text.filter((other) => areComparable(own, other))
    const values = new Set(same.map(({value}) => value))
    const blocks = new Set(same.map(({block}) => block))
    const best = new Map<number, {readonly rival: Quantity; readonly reasons: number}>()
    for (const rival of same) {
      if (rival.block.role !== 'body' || isFar(own, rival) || isExplained(own, rival) || !this.#isOpen(rival)) continue
      const isOther = this.isPast(rival, own)
      if (areOfOtherPictures(own.block, rival.block) || (isOther && own.fate !== undefined)) continue
      if (addsUp(own, rival, this.#beside.get(rival.block) ?? [])) continue
      if (own.fate !== undefined && addsOne(rival, own.value - rival.value)) continue
      const reasons =
        this.#likeness.of(own, rival) + aloneness(own, values.size > 1, blocks.size > 1) - (isOther ? 1 : 0)
      if (reasons > (best.get(rival.value)?.reasons ?? -Infinity)) best.set(rival.value, {rival, reasons})
    }
    // Who gives several numbers of the dead tells a story of his own.
    if (own.fate !== undefined && best.size > 2) return undefined
    const [winner, second] = [...best.values()].toSorted((a, b) => b.reasons - a.reasons)
    const needed = least + (isSum(own, same) ? lead : 0)
    if (!winner || winner.reasons < needed || (second && second.reasons > winner.reasons - lead)) return undefined
    return winner.rival
  }

  /** Whether a figure is told of another event than the one around the text. */
  isPast(other: Quantity, own: Quantity): boolean {
    return (
      known(this.#others, other, () => isOfOtherEvent(other.block, other.start, this.#first[0])) &&
      !isOfOtherEvent(own.block, own.start, undefined)
    )
  }

  #isOpen(quantity: Quantity): boolean {
    return known(this.#open, quantity, () => isOpen(quantity, this.#lexicon))
  }
}

/** What a map has of a quantity, worked out where it has nothing. */
function known(map: Map<Quantity, boolean>, of: Quantity, make: () => boolean): boolean {
  let value = map.get(of)
  if (value === undefined) map.set(of, (value = make()))
  return value
}

/** What it tells that a text has one figure only of what is counted, and has it in two paragraphs. */
function aloneness({value, unit}: Quantity, hasOthers: boolean, isRepeated: boolean): number {
  if (hasOthers) return 0
  if (isRepeated) return 5
  return unit === '' && value >= few ? 1 : 0
}

/** Of fewer things an article tells in passing. */
const few = 10

/** Whether a figure may be held against another. */
function isOpen({isLoose, isQuoted, value, unit, noun, block, start, word}: Quantity, lexicon: Lexicon): boolean {
  if (isLoose || isQuoted || value < 2 || isLabel(block.text, start)) return false
  if (unit === 'date') {
    const isPicture = block.role === 'caption' || block.role === 'alt'
    return !isPicture && day.test(block.text.slice(Math.max(0, start - 24), start))
  }
  if (noun !== '' || (unit !== '' && unit !== 'th')) return true
  // "Bus 321" is a name.
  const before = block.words[word - 1]
  return value >= 100 && (before === undefined || lexicon.isFunctionWord(before.norm) || isVerb(before, lexicon))
}

function isVerb({norm, shape}: Word, lexicon: Lexicon): boolean {
  return shape === 'lower' && (lexicon.pos(norm) & (Pos.verbBase | Pos.verbPast | Pos.verbS | Pos.verbIng)) !== 0
}

/** Before a day on which something happens: the day of publication stands for itself. */
const day = /\b(?:on|until|till|by|from|before|after|since|of|for|to) (?:the |\p{Lu}\p{Ll}+,? )?$/u
