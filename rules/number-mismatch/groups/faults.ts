/** Groups of which the article gives two sizes. */
import type {Finding, PassageFinding} from '../../../src/check/finding.ts'
import type {ArticleReading, PassageReading} from '../figures/reading.ts'
import {headlineGroupFaults} from './headline.ts'
import {namedGroupFaults} from './named-groups.ts'
import {namedRowFaults} from './named-rows.ts'
import {ordinalFaults} from './ordinals.ts'
import {pointingBackFaults} from './pointing-back.ts'

/** Hold a group against those who are named as its members. */
export function groupsIn({passage, isProse, desk}: PassageReading): readonly PassageFinding[] {
  return isProse ? namedGroupFaults(passage, desk) : []
}

/** Find groups of which the article gives two sizes: by a count, by "all four" or "the trio", by a row of names, one by one. */
export function* groupFaults({numbers, article, desk}: ArticleReading): Generator<Finding> {
  yield* pointingBackFaults(numbers, article, desk)
  yield* namedRowFaults(numbers, article, desk)
  yield* ordinalFaults(numbers, article)
  yield* headlineGroupFaults(numbers, article, desk)
}
