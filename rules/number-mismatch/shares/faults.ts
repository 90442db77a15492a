/** Shares that the part and the whole beside them don't make. */
import type {Finding, PassageFinding} from '../../../src/check/finding.ts'
import type {ArticleReading, PassageReading} from '../figures/reading.ts'
import {tableFaults} from './cells.ts'
import {partCountFaults} from './part-counts.ts'
import {partShareFaults} from './part-shares.ts'
import {ratioFaults} from './ratios.ts'
import {shareFaults} from './shares.ts'
import {toldShareFaults} from './told-shares.ts'

/** Hold a passage's percentages against its figures and against each other. */
export function sharesIn({passage, numerals, figures, skeletons, isProse}: PassageReading): readonly PassageFinding[] {
  const counted = [...partCountFaults(skeletons), ...partShareFaults(skeletons)]
  if (numerals.length < 2) return counted
  return [...shareFaults(passage), ...(isProse ? ratioFaults(passage, figures) : []), ...counted]
}

/** Hold shares against the part and the whole that the sentences before, or a table's rows, tell. */
export function* sharesAcross({article, numerals}: ArticleReading): Generator<Finding> {
  yield* toldShareFaults(numerals, article)
  yield* tableFaults(article)
}
