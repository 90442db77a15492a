import type {HouseStyles} from './house-styles.ts'
import type {Variety} from './variety.ts'

/** A name that the publication spells in one way. */
export interface HouseName {
  /** The spelling to print: `Siân Gallagher`. */
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
  /** Which quotation marks and apostrophes are printed: curly (“it’s”) or straight ("it's"). */
  readonly quotationMarks?: 'curly' | 'straight' | undefined
  /**
   * Where a full stop or comma stands at the end of a part-quotation: inside (as “American papers have it.”) or outside (as
   * “British papers have it”.).
   */
  readonly stops?: 'inside' | 'outside' | undefined
  /** Styles that are a matter of taste: rules speak of those that are set. */
  readonly styles?: HouseStyles | undefined
  /** Acronyms that need no expansion. */
  readonly acronyms?: readonly string[] | undefined
}
