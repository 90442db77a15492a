import type {Block} from '../../../src/article/block.ts'
import type {Quantity} from '../../../src/article/ledger/quantities/quantity.ts'
import {isExchanged, isTransposed} from '../figures/arithmetic.ts'
import {areSame, isPerson} from './things.ts'

/** Whether two quantities may be of the same kind of thing. */
export function areComparable(one: Quantity, other: Quantity): boolean {
  if (one.unit !== other.unit) return false
  if (one.fate !== undefined && other.fate !== undefined && one.fate !== other.fate) return false
  if ((one.unit !== '' && one.unit !== 'th') || isTransposed(one.value, other.value)) return true
  return one.noun !== '' && other.noun !== '' && areOfOneKind(one.noun, other.noun)
}

function areOfOneKind(one: string, other: string): boolean {
  return areSame(one, other) || (isPerson(one) && isPerson(other))
}

/** Whether a text has a figure that stands around it, of the same or of what isn't told. */
export function isSupported(own: Quantity, text: readonly Quantity[]): boolean {
  const {value, unit, noun, step} = own
  if (unit !== '' && unit !== 'th')
    return text.some((other) => other.unit === unit && Math.abs(other.value - value) <= Math.max(step, other.step) / 2)
  return text.some((other) => {
    const isNumber = other.unit === unit || other.unit === 'th' || (other.unit === '' && other.noun !== '')
    if (other.value !== value || !isNumber) return false
    return other.noun === '' || noun === '' || areOfOneKind(other.noun, noun)
  })
}

/** Quantities by the block that they stand in. */
export function byBlock(quantities: readonly Quantity[]): ReadonlyMap<Block, readonly Quantity[]> {
  const found = new Map<Block, Quantity[]>()
  for (const quantity of quantities) {
    const beside = found.get(quantity.block)
    if (beside) beside.push(quantity)
    else found.set(quantity.block, [quantity])
  }
  return found
}

/** Whether two figures of one paragraph, of what a figure counts, make it. */
export function isSum({unit, value: sum, step}: Quantity, same: readonly Quantity[]): boolean {
  if (neverAdded.test(unit)) return false
  return [...byBlock(same).values()].some((beside) => {
    const values = beside.map(({value}) => value).sort((a, b) => a - b)
    // The sum that comes nearest is met where the ends move towards each other.
    for (let from = 0, to = values.length - 1; from < to;) {
      const rest = sum - (values[from] ?? 0) - (values[to] ?? 0)
      if (isRest(rest, step)) return true
      if (rest > 0) from++
      else to--
    }
    return false
  })
}

/** What isn't added up. */
const neverAdded = /^(?:calendar|date|clock|age|part|th|%)$/

/**
 * Whether a figure of the text and another one beside it make a figure: "more than 700 … and 200 more".
 *
 * @param beside - The figures of the part's block.
 */
export function addsUp(whole: Quantity, part: Quantity, beside: readonly Quantity[]): boolean {
  const rest = whole.value - part.value
  if (rest <= 0 || neverAdded.test(whole.unit)) return false
  const parts = beside.filter(({sentence}) => sentence === part.sentence)
  const sum = parts.reduce((total, {unit, value}) => total + (unit === part.unit ? value : 0), 0)
  if (parts.length > 1 && isRest(sum - whole.value, whole.step)) return true
  return beside.some(
    ({value, unit, sentence, start}) =>
      isRest(value - rest, whole.step) &&
      start !== part.start &&
      (unit === '' || unit === whole.unit) &&
      (sentence === part.sentence || whole.value >= leastByParagraph)
  )
}

/** Whether rounding leaves so much. */
function isRest(difference: number, step: number): boolean {
  return Math.abs(difference) < Math.max(step, 1e-6)
}

/** Small numbers add up by chance. */
const leastByParagraph = 30

/** Whether the one of two figures is so many times the other that they are of different things. */
export function isFar({value: one, unit}: Quantity, {value: other}: Quantity): boolean {
  if (isExchanged(one, other) || unit === 'date' || unit === 'clock') return false
  return Math.max(one, other) > farthest * Math.min(one, other)
}

const farthest = 2.5

/** Whether what is said at two figures, or rounding, lets them be one: "more than 200" and 214, "both receive $125,000" and twice as much. */
export function isExplained(one: Quantity, other: Quantity): boolean {
  return one.value === 2 * other.value || other.value === 2 * one.value || covers(one, other) || covers(other, one)
}

function covers({value, step, hedge, unit}: Quantity, fine: Quantity): boolean {
  // Who measures gives tens: "90mph" may be 94.
  if (measured.test(unit) && !isExchanged(value, fine.value) && value % 10 === 0 && Math.abs(value - fine.value) < 10)
    return true
  if (step > 0 && step >= fine.step && Math.abs(value - fine.value) < step) return true
  if (hedge === '' || isExchanged(value, fine.value)) return false
  const ratio = fine.value / value
  return (ratio <= 1 || hedge !== 'under') && (ratio >= 1 || hedge !== 'over') && ratio < more && ratio > 1 / more
}

const measured = /^(?:km|m|ft|yd|kg|g|lb|st|ha|mph|mile|acre|tonne|ton|litre|gallon|degree)$/

/** How many times the figure a hedged one may be. */
const more = 1.25
