import type {Block} from '../../block.ts'
import type {Span} from '../../source-map.ts'
import type {Fate} from '../fates.ts'

/** What a word at a figure makes of it: so much or more, so much or less, about so much. */
export type Hedge = 'over' | 'under' | 'about' | ''

/** A number as it is printed, with what its own signs say that it measures. Offsets are UTF-16 units of the text. */
export interface Figure extends Span {
  /** In ones; of a date its month and day: 414 for 14 April; of a time of day its minutes; of a part its per cents. */
  readonly value: number
  /** What its last digit counts: rounding moves the value by half of it. */
  readonly step: number
  /** A currency's sign, `%`, `calendar` (a year), `date`, `clock`, `th` (an ordinal), `part` (a fraction), `km`; `''` where a noun tells what is counted. */
  readonly unit: string
  /** Positions of its first and its last word. */
  readonly word: number
  readonly last: number
}

/** So many of something: "118 people", "£4.2m", "the third arrest", "a 17-hour operation". */
export interface Quantity extends Figure {
  readonly block: Block
  readonly sentence: number
  /** What is counted or measured out, in the singular: `person` for people, `''` where it isn't told. */
  readonly noun: string
  /** What befell the counted. */
  readonly fate: Fate | undefined
  readonly hedge: Hedge
  /** Whether it is a range, a part of others, one more, one of several: not held against another. */
  readonly isLoose: boolean
  readonly isQuoted: boolean
}
