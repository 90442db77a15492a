import type {Passage} from '../../src/article/block.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {afterFaults} from './after-sentence.ts'
import {addendFaults} from './addends.ts'
import {answerFaults} from './answers.ts'
import {changeFaults} from './changes.ts'
import {comparisonFaults} from './compared.ts'
import {differenceFaults} from './differences.ts'
import {directionFaults} from './directions.ts'
import {compositionFaults} from './made-of.ts'
import {markFaults} from './marks.ts'
import type {Numeral} from './numerals.ts'
import {partitionFaults} from './partitions.ts'
import {priceFaults} from './prices.ts'
import {productFaults} from './products.ts'
import {proportionFaults} from './proportions.ts'
import {rateFaults} from './rates.ts'
import {ratioFaults} from './ratios.ts'
import {pointingFaults} from './those.ts'
import {toldFaults} from './told-of.ts'
import type {Told} from './told.ts'
import {totalFaults} from './totals.ts'

/** A passage with its numbers, also by sentence. */
export interface Figures {
  readonly passage: Passage
  readonly all: readonly Numeral[]
  readonly told: readonly Told[]
}

/** A reader of what figures say of each other within a sentence or two. */
type Relation = (figures: Figures) => readonly PassageFinding[]

/** The readers; of two that speak of the same words the first is heard. */
const relations: readonly Relation[] = [
  ({passage, all}) => compositionFaults(passage, all),
  ({passage, all}) => ratioFaults(passage, all),
  ({passage, all}) => changeFaults(passage, all),
  ({told}) => directionFaults(told),
  ({passage, all}) => pointingFaults(passage, all),
  ({passage, all}) => comparisonFaults(passage, all),
  ({passage, all}) => productFaults(passage, all),
  ({told}) => rateFaults(told),
  ({passage, all}) => answerFaults(passage, all),
  ({passage, all}) => toldFaults(passage, all),
  ({passage, all}) => totalFaults(passage, all),
  ({told}) => differenceFaults(told),
  ({told}) => markFaults(told),
  ({told}) => addendFaults(told),
  ({told}) => afterFaults(told),
  ({told}) => partitionFaults(told),
  ({told}) => proportionFaults(told),
  ({told}) => priceFaults(told)
]

/** What the figures of a sentence or two say of each other that isn't so. */
export function relationFaults(figures: Figures): readonly PassageFinding[] {
  return relations.flatMap((read) => read(figures))
}
