/** Rises, falls and differences that the two figures beside them don't make. */
import type {Finding, PassageFinding} from '../../../src/check/finding.ts'
import {figuresOf} from '../figures/across.ts'
import type {ArticleReading, PassageReading} from '../figures/reading.ts'
import {changeAcrossFaults} from './changes-across.ts'
import {changeFaults} from './changes.ts'
import {comparisonFaults} from './comparisons.ts'
import {differenceFaults} from './differences.ts'
import {directionFaults} from './directions.ts'
import {multipleFaults} from './multiples.ts'
import {nearResultFaults} from './near-results.ts'

/** Hold a passage's changes against the figures that changed. */
export function changesIn({passage, figures, told, skeletons}: PassageReading): readonly PassageFinding[] {
  return told.length === 0
    ? []
    : [
        ...changeFaults(passage, figures),
        ...directionFaults(told),
        ...differenceFaults(told),
        ...nearResultFaults(told),
        ...multipleFaults(skeletons),
        ...comparisonFaults(skeletons)
      ]
}

/** Hold changes against figures that neighbouring paragraphs tell. */
export function changesAcross({article, figures}: ArticleReading): Iterable<Finding> {
  return changeAcrossFaults(figuresOf(figures), article)
}
