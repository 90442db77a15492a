/** Results of matches and votes, and what the text tells of them. */
import type {Finding, PassageFinding} from '../../../src/check/finding.ts'
import type {ArticleReading, PassageReading} from '../figures/reading.ts'
import {inningsToldFaults} from './innings.ts'
import {resultFaults} from './results.ts'
import {scoreFaults} from './scores.ts'
import {toldResultFaults} from './told-results.ts'
import {unanimityFaults} from './unanimity.ts'

/** Hold results against the words beside them. */
export function scoresIn({passage, skeletons, isProse}: PassageReading): readonly PassageFinding[] {
  return isProse ? [...toldResultFaults(passage), ...inningsToldFaults(skeletons)] : []
}

/** Hold what the text tells of a match or a vote against its result. */
export function* scoresAcross({article}: ArticleReading): Generator<Finding> {
  yield* scoreFaults(article)
  yield* resultFaults(article)
  yield* unanimityFaults(article)
}
