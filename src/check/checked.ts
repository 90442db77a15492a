import {castRows, type CastRow} from '../article/cast/table.ts'
import {ledgerRows, type LedgerRow} from '../article/ledger/table.ts'
import type {Article} from '../article/article.ts'
import type {Desk} from '../desk/desk.ts'
import type {FormatId} from '../formats/index.ts'
import type {Stet} from './stet.ts'

declare module 'vfile' {
  interface DataMap {
    /** What `check` has read; absent where copydesk's rules ran as plugins. */
    copydesk?: Checked | undefined
  }
}

/** What was checked, besides the messages. */
export interface Checked {
  readonly format: FormatId
  /** How many words stand in all blocks together. */
  readonly words: number
  /** How long parsing and checking took. */
  readonly milliseconds: number
  /** Decisions that were given as options and met no fault: their words have changed, or the fault is mended. */
  readonly unusedStets: readonly Stet[]
  /** Who and what is named: people, organisations, places, other names; read when first asked for, and left out of JSON and of clones. */
  readonly cast?: readonly CastRow[] | undefined
  /** What is counted, ages, percentages, dates and times; read when first asked for, and left out of JSON and of clones. */
  readonly ledger?: readonly LedgerRow[] | undefined
}

/** What is known without reading further. */
type Known = Omit<Checked, 'cast' | 'ledger'>

/**
 * What was checked, with a cast and a ledger that cost nothing unless they are asked for.
 *
 * @param known - What checking told.
 * @param desk - The desk that read the article.
 * @param read - Reads the article again: a file that is kept does not keep its article.
 */
export function checkedOf(known: Known, desk: Desk, read: () => Article): Checked {
  let cast: readonly CastRow[] | undefined
  let ledger: readonly LedgerRow[] | undefined
  return Object.defineProperties(
    {...known},
    {
      cast: {
        get: (): readonly CastRow[] => (cast ??= castRows(read(), desk))
      },
      ledger: {get: (): readonly LedgerRow[] => (ledger ??= ledgerRows(read(), desk))}
    }
  )
}
