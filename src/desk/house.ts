import type {Variety} from './variety.ts'

/** A name that the publication spells in one way. */
export interface HouseName {
  /** The spelling to print: `Antony Blinken`. */
  readonly name: string
  /** Other forms that are right too. */
  readonly aliases?: readonly string[] | undefined
  /** Spellings known to be wrong. */
  readonly misspellings?: readonly string[] | undefined
  readonly role?: string | undefined
  readonly note?: string | undefined
}

/** A publication's own file: what it prints and how. */
export interface House {
  readonly english?: Variety | undefined
  readonly names?: readonly HouseName[] | undefined
}
