import type {Asked} from '../frame.ts'
import {attributionFrames} from './attributions.ts'
import {lostBeenFrames} from './been.ts'
import {clauseFrames} from './clauses.ts'
import {lostCopulaClauseFrames} from './copula-clauses.ts'
import {lostCopulaFrames} from './copulas.ts'
import {dependentFrames} from './dependents.ts'
import {gapFrames} from './gaps.ts'
import {governedFrames} from './governed.ts'
import {halfFrames} from './halves.ts'
import {lostInfinitiveFrames} from './infinitives.ts'
import {lostJointFrames} from './joints.ts'
import {lostLinkFrames} from './links.ts'
import {measureFrames} from './measures.ts'
import {missingFrames} from './missing.ts'
import {objectlessFrames} from './objectless.ts'
import {lostObjectFrames} from './objects.ts'
import {lostOpenerFrames} from './openers.ts'
import {lostParticipleFrames} from './participles.ts'
import {lostPartFrames} from './parts.ts'
import {lostPrepositionFrames} from './prepositions.ts'
import {rangeFrames} from './ranges.ts'
import {relativeFrames} from './relative.ts'
import {relativeOfThereFrames} from './relative-of-there.ts'
import {relativeSubjectFrames} from './relative-subjects.ts'
import {relativeVerbFrames} from './relative-verbs.ts'
import {secondVerbFrames} from './second-verbs.ts'
import {soleVerbFrames} from './sole-verbs.ts'
import {jointFrames} from './small-words.ts'
import {lostSubjectFrames} from './subjects.ts'
import {subjectFrames} from './subjects-of-clauses.ts'
import {lostToFrames} from './to.ts'
import {lostToBehindObjectFrames} from './to-behind-objects.ts'
import {lostToBeforeHomographFrames} from './to-before-homographs.ts'
import {verblessFrames} from './verbless.ts'
import {lostVerbFrames} from './verbs.ts'

/** What is gone: a verb, a subject, an object, a preposition, a word that joins. */
export const lostFrames: readonly Asked[] = [
  ...lostCopulaFrames,
  ...lostCopulaClauseFrames,
  ...lostParticipleFrames,
  ...missingFrames,
  ...governedFrames,
  ...clauseFrames,
  ...relativeFrames,
  ...subjectFrames,
  ...verblessFrames,
  ...measureFrames,
  ...dependentFrames,
  ...jointFrames,
  ...gapFrames,
  ...objectlessFrames,
  ...rangeFrames,
  ...attributionFrames,
  ...lostJointFrames,
  ...lostLinkFrames,
  ...lostVerbFrames,
  ...lostBeenFrames,
  ...lostSubjectFrames,
  ...lostPrepositionFrames,
  ...lostToFrames,
  ...lostToBeforeHomographFrames,
  ...lostOpenerFrames,
  ...relativeSubjectFrames,
  ...relativeOfThereFrames,
  ...lostInfinitiveFrames,
  ...lostObjectFrames,
  ...relativeVerbFrames,
  ...halfFrames,
  ...lostPartFrames,
  ...soleVerbFrames,
  ...secondVerbFrames,
  ...lostToBehindObjectFrames
]
