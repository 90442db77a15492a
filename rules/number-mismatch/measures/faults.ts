/** Measures that are told again, in another unit or in another place, and are not the same. */
import type {Finding, PassageFinding} from '../../../src/check/finding.ts'
import type {ArticleReading, PassageReading} from '../figures/reading.ts'
import {conversionFaults} from './conversions.ts'
import {recipeFaults} from './recipes.ts'
import {restatedFaults} from './restated.ts'

/** Hold a passage's measures against their conversions. */
export function measuresIn({passage, isProse}: PassageReading): readonly PassageFinding[] {
  return isProse && /\d/.test(passage.text) ? conversionFaults(passage) : []
}

/** Hold measures against those of the same thing elsewhere: in the headline, in a recipe's list. */
export function* measuresAcross({article}: ArticleReading): Generator<Finding> {
  yield* restatedFaults(article)
  yield* recipeFaults(article)
}
