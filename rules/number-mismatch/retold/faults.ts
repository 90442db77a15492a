/** Numbers that the text tells twice, and not alike. */
import type {Finding} from '../../../src/check/finding.ts'
import type {ArticleReading} from '../figures/reading.ts'
import {frameFaults} from './frames.ts'
import {namedAmountFaults} from './named-amounts.ts'
import {toldGroupFaults} from './told-groups.ts'
import {againFaults} from './again.ts'
import {allFaults} from './all-of.ts'
import {twinFaults} from './twins.ts'

/** Hold a number against the same one told again: "All 85", the same sentence in a list, two digits exchanged. */
export function* retoldFaults({article, desk, numbers, numerals, figures}: ArticleReading): Generator<Finding> {
  yield* allFaults(numerals, article)
  yield* againFaults(numbers, article)
  yield* twinFaults(numerals, article, desk)
  yield* namedAmountFaults(figures, article, desk)
  yield* frameFaults(figures, article)
  yield* toldGroupFaults(numbers, article)
}
