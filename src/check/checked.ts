import {castOf} from '../article/cast/cast.ts'
import {castRows, type CastRow} from '../article/cast/table.ts'
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
  /** Who is named, in the order of first mention; read when first asked for, and left out of JSON and of clones. */
  readonly cast?: readonly CastRow[] | undefined
}

/** What is known without reading further. */
type Known = Omit<Checked, 'cast'>

/**
 * What was checked, with a cast that costs nothing unless it is asked for.
 *
 * @param known - What checking told.
 * @param desk - The desk that read the article.
 * @param read - Reads the article again: a file that is kept does not keep its article.
 */
export function checkedOf(known: Known, desk: Desk, read: () => Article): Checked {
  let rows: readonly CastRow[] | undefined
  const get = (): readonly CastRow[] => {
    if (!rows) {
      const article = read()
      rows = castRows(castOf(article, desk), article)
    }
    return rows
  }
  return Object.defineProperty({...known}, 'cast', {get})
}
