import type {Counted} from '../../../src/article/ledger/counts.ts'
import type {Numeral} from './numerals.ts'

/** The numbers of a passage: what they count, where that is known, and all of them. */
export interface Numbers {
  readonly kind: 'numbers'
  readonly counts: readonly Counted[]
  /** Every number, also those that count nothing that is known. */
  readonly all: readonly Numeral[]
  /** The same with measures and decimals. */
  readonly figures: readonly Numeral[]
}
