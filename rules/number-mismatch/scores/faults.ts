/** Results of matches, and what the text tells of them. */
import type {Finding} from '../../../src/check/finding.ts'
import type {ArticleReading} from '../figures/reading.ts'
import {resultFaults} from './results.ts'
import {scoreFaults} from './scores.ts'

/** Hold what the text tells of a match against its result. */
export function* scoresAcross({article}: ArticleReading): Generator<Finding> {
  yield* scoreFaults(article)
  yield* resultFaults(article)
}
