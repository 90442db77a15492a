/** Lists whose items are not as many as the words before them say. */
import type {Finding, PassageFinding} from '../../../src/check/finding.ts'
import type {ArticleReading, PassageReading} from '../figures/reading.ts'
import {listBlockFaults, semicolonFaults} from './blocks.ts'
import {familyFaults, kinFaults} from './kin.ts'
import {listFaults} from './lists.ts'

/** Hold a passage's lists against what it counts. */
export function listsIn({passage, numerals, desk}: PassageReading): readonly PassageFinding[] {
  const mayList = numerals.some(({value}) => value > 1 && value < 100)
  return [...kinFaults(passage), ...(mayList ? listFaults(passage, desk) : [])]
}

/** Hold lists in blocks of their own, and families, against what the article counts. */
export function* listsAcross({article, desk}: ArticleReading): Generator<Finding> {
  yield* semicolonFaults(article)
  yield* listBlockFaults(article, desk)
  yield* familyFaults(article)
}
