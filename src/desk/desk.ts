import {Lexicon} from './english/lexicon.ts'
import type {House} from './house.ts'
import {checkHouse} from './house-shape.ts'
import {Names} from './names/names.ts'
import {checkVariety, type Variety} from './variety.ts'

export {checkVariety, varieties, type Variety} from './variety.ts'

/** The lexicon that every desk shares: it is opened at its first lookup. */
const lexicon: Lexicon = new Lexicon()

/** The lists of names that every desk shares: each is opened at its first lookup. */
const names: Names = new Names()

/** What to make a desk from. */
export interface DeskOptions {
  /** The variety of English that the copy is written in (default: what the copy itself shows). */
  readonly english?: Variety | null | undefined
  /** The publication's own rules (default: none). */
  readonly house?: House | null | undefined
}

/** What copydesk knows of English. */
export interface English {
  readonly lexicon: Lexicon
}

/**
 * What copydesk knows: English, names, and the publication's own house style.
 *
 * Immutable; made once by {@link createDesk} and handed to all rules. Works in Node and in the browser, opens no socket.
 */
export class Desk {
  readonly variety: Variety | undefined
  readonly house: House
  readonly english: English
  readonly names: Names

  constructor(options?: DeskOptions | null | undefined) {
    this.variety = options?.english ?? options?.house?.english ?? undefined
    this.house = options?.house ?? {}
    this.english = {lexicon}
    this.names = names
  }
}

let shared: Desk | undefined

/** The desk of rules that were given none: embedded knowledge only, no house. */
export function sharedDesk(): Desk {
  shared ??= new Desk()
  return shared
}

/**
 * Make a desk, with all that must be loaded for it.
 *
 * @throws TypeError naming the option that is wrong, and what is allowed.
 */
export async function createDesk(options?: DeskOptions | null | undefined): Promise<Desk> {
  checkVariety(options?.english)
  checkHouse(options?.house)
  return new Desk(options)
}
