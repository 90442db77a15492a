import type {Block} from '../../src/article/block.ts'
import {isExchanged} from './lookalikes.ts'
import type {Numeral} from './numerals.ts'
import type {Rival} from './sentences.ts'

interface Place {
  readonly block: Block
  readonly numeral: Numeral
}

/** The figures of a text by their digits: what a figure around it is meant to be, if it is nowhere in the text. */
export class SwappedFigures {
  readonly #byDigits = new Map<string, Place[]>()

  constructor(text: ReadonlyArray<{readonly block: Block; readonly numerals: readonly Numeral[]}>) {
    for (const {block, numerals} of text) {
      for (const numeral of numerals) {
        const key = keyOf(numeral)
        const known = this.#byDigits.get(key)
        if (known) known.push({block, numeral})
        else this.#byDigits.set(key, [{block, numeral}])
      }
    }
  }

  /**
   * The one figure of the text that is this one with two neighbouring digits exchanged: 21% above, 12% below; 430 above, 340 below.
   *
   * A plain number needs three digits, and four in a caption, which may tell of something that the text has not; years are none.
   */
  rivalOf({role}: Block, numeral: Numeral): Rival | undefined {
    const {value, unit} = numeral
    const least = unit !== '' ? 2 : role === 'caption' || role === 'alt' ? 4 : 3
    if (!Number.isInteger(value) || String(value).length < least || isYear(numeral)) return undefined
    const twins = (this.#byDigits.get(keyOf(numeral)) ?? []).filter(
      ({numeral: other}) => !isYear(other) && isExchanged(value, other.value)
    )
    const [first] = twins
    if (!first || twins.some(({numeral: other}) => other.value !== first.numeral.value)) return undefined
    return {block: first.block, start: first.numeral.start, end: first.numeral.end}
  }
}

/** What a number and the same with two digits exchanged have in common: how many digits, and their sum. */
function keyOf({value, unit}: Numeral): string {
  let [sum, count] = [0, 0]
  for (let rest = Math.trunc(value); rest > 0; rest = Math.trunc(rest / 10)) {
    sum += rest % 10
    count++
  }
  return `${unit} ${sum} ${count}`
}

function isYear({value, unit, start, end}: Numeral): boolean {
  return unit === '' && value >= 1500 && value < 2100 && end - start === 4
}
