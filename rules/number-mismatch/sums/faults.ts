/** Totals that their parts don't make, and what is left of a whole. */
import type {Finding, PassageFinding} from '../../../src/check/finding.ts'
import type {Gathered} from '../../../src/check/rule.ts'
import {figuresOf} from '../figures/across.ts'
import type {ArticleReading, PassageReading} from '../figures/reading.ts'
import {addendFaults, totalFaults} from './addends.ts'
import {answerFaults} from './answers.ts'
import {divisionFaults} from './divisions.ts'
import {averageFaults} from './averages.ts'
import {inAllFaults} from './in-all.ts'
import {groupFaults} from './groups-of.ts'
import {costFaults} from './costs.ts'
import {leftOverFaults} from './left-over.ts'
import {compositionFaults, voteFaults} from './made-of.ts'
import {parallelsOf, type Parallel} from './parallel.ts'
import {partsFaults} from './parts.ts'
import {partitionFaults} from './partitions.ts'
import {priceAcrossFaults} from './prices-across.ts'
import {rateFaults} from './rates.ts'
import {restFaults, type Parts} from './rest.ts'
import {sumFaults} from './sums.ts'
import {pointingFaults} from '../retold/all-of.ts'
import {voteCountFaults} from './vote-counts.ts'
import {voteResultFaults} from './vote-results.ts'
import {bodyVoteFaults} from './votes.ts'
import {parallelFaults} from './wholes.ts'

/** Parts whose whole may stand in another paragraph. */
export type Addends = Parallel | Parts

/** Add up what a passage says makes a whole, and tell the parts whose whole it doesn't say. */
export function sumsIn({passage, numerals, figures, told, skeletons, isProse}: PassageReading): {
  readonly found: readonly PassageFinding[]
  readonly addends: readonly Addends[]
} {
  // What most of them tell takes two figures and what these make.
  const ofThree = skeletons.filter((skeleton) => skeleton.figures.length > 2)
  const rests = isProse && numerals.length > 0 ? restFaults(passage, figures) : []
  const found = [
    ...rests.flatMap((rest) => ('kind' in rest ? [] : rest)),
    ...sumFaults(passage, numerals.length),
    ...(isProse ? voteFaults(passage, numerals) : []),
    ...voteCountFaults(skeletons),
    ...(isProse ? voteResultFaults(passage) : []),
    ...(told.length === 0
      ? []
      : [
          ...compositionFaults(passage, figures),
          ...divisionFaults(told),
          ...pointingFaults(passage, figures),
          ...answerFaults(passage, figures),
          ...totalFaults(passage, figures),
          ...inAllFaults(passage, figures),
          ...addendFaults(told),
          ...partitionFaults(told),
          ...leftOverFaults(ofThree),
          ...rateFaults(skeletons),
          ...groupFaults(ofThree),
          ...averageFaults(ofThree),
          ...costFaults(ofThree)
        ])
  ]
  const parallels = figures.length > 2 ? parallelsOf(passage, told) : []
  return {found, addends: [...parallels, ...rests.flatMap((rest) => ('kind' in rest ? rest : []))]}
}

/** Hold votes, prices and parts against the wholes that other paragraphs tell. */
export function* sumsAcross(
  {article, figures}: ArticleReading,
  gathered: ReadonlyArray<Gathered<{readonly kind: string}>>
): Generator<Finding> {
  yield* bodyVoteFaults(article)
  yield* partsFaults(gathered, figures, article)
  yield* parallelFaults(gathered, figures, article)
  yield* priceAcrossFaults(figuresOf(figures), article)
}
