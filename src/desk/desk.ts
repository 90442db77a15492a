import type {Evidence} from './english/evidence.ts'
import {Lexicon} from './english/lexicon.ts'
import {Speller} from './english/speller.ts'
import {openEvidence, readEvidence, type EvidenceSize} from './english/load-evidence.ts'
import {EvidenceFileError} from './english/model-file.ts'
import type {House} from './house.ts'
import {checkHouse} from './house-shape.ts'
import {Names} from './names/names.ts'
import {checkVariety, type Variety} from './variety.ts'

export type {Variety} from './variety.ts'

/** The lexicon that every desk shares: it is opened at its first lookup. */
const lexicon: Lexicon = new Lexicon()

/** The speller that every desk shares: it reads the lexicon at its first unknown word. */
const speller: Speller = new Speller(lexicon)

/** The lists of names that every desk shares: each is opened at its first lookup. */
const names: Names = new Names()

/** What to make a desk from. */
export interface DeskOptions {
  /** The variety of English that the copy is written in (default: what the copy itself shows). */
  readonly english?: Variety | null | undefined
  /** The publication's own rules (default: none). */
  readonly house?: House | null | undefined
  /**
   * The evidence model, where there is no file system to read it from: the bytes of `evidence-small.bin` or of
   * `evidence-full.bin` (default: the package's own full model in Node, none in a browser).
   */
  readonly evidence?: ArrayBuffer | null | undefined
}

/** What copydesk knows of English. */
export interface English {
  readonly lexicon: Lexicon
  /** What an unknown word may be a slip for. */
  readonly speller: Speller
  /** What the words of a sentence prove; opened when first asked for, `undefined` where there is no model. */
  readonly evidence: Evidence | undefined
  /** Why there is no model, where one should be: told to the user once, by whoever asks for it. */
  readonly evidenceError: Error | undefined
}

/** A model of at least this many bytes is the full one. */
const fullModelBytes = 5_000_000

/** The model that every desk without one of its own shares, or the error that opening it met. */
let sharedModel: {readonly evidence?: Evidence | undefined; readonly error?: Error} | undefined

function readShared(): {readonly evidence?: Evidence | undefined; readonly error?: Error} {
  try {
    return {evidence: readEvidence()}
  } catch (error) {
    if (error instanceof EvidenceFileError) return {error}
    throw error
  }
}

class DeskEnglish implements English {
  readonly lexicon: Lexicon = lexicon
  readonly speller: Speller = speller
  readonly #own: Evidence | undefined

  constructor(own: Evidence | undefined) {
    this.#own = own
  }

  get evidence(): Evidence | undefined {
    return this.#own ?? (sharedModel ??= readShared()).evidence
  }

  get evidenceError(): Error | undefined {
    return this.#own ? undefined : (sharedModel ??= readShared()).error
  }
}

function openOwn(buffer: ArrayBuffer): Evidence {
  const size: EvidenceSize = buffer.byteLength > fullModelBytes ? 'full' : 'small'
  return openEvidence(buffer, size)
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
    this.english = new DeskEnglish(options?.evidence ? openOwn(options.evidence) : undefined)
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
 * @throws TypeError naming the option that is wrong, and what is allowed; EvidenceFileError where the bytes given as
 * `evidence` are no model of this version.
 */
export async function createDesk(options?: DeskOptions | null | undefined): Promise<Desk> {
  checkVariety(options?.english)
  checkHouse(options?.house)
  return new Desk(options)
}
