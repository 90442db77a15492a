import type {Asked} from '../frame.ts'
import {clashFrames} from './clashes.ts'
import {leftOverClauseFrames} from './clauses.ts'
import {determinerFrames} from './determiners.ts'
import {doubledVerbFrames} from './doubled-verbs.ts'
import {extraFrames} from './extra.ts'
import {headFrames} from './heads.ts'
import {leftOverJointFrames} from './joints.ts'
import {modalAndAttributionFrames} from './modals-and-attributions.ts'
import {leftOverPairFrames} from './pairs.ts'
import {leftOverPrepositionFrames} from './prepositions.ts'
import {subjectAgainFrames} from './subject-again.ts'
import {leftOverSubjectFrames} from './subjects.ts'
import {toldTwiceFrames} from './told-twice.ts'
import {twoVerbFrames} from './two-verbs.ts'
import {leftOverVerbFrames} from './verbs.ts'

/** What is left over from an edit: a second verb, subject, article or preposition. */
export const leftOverFrames: readonly Asked[] = [
  ...extraFrames,
  ...clashFrames,
  ...modalAndAttributionFrames,
  ...twoVerbFrames,
  ...determinerFrames,
  ...leftOverClauseFrames,
  ...leftOverPrepositionFrames,
  ...headFrames,
  ...subjectAgainFrames,
  ...leftOverSubjectFrames,
  ...leftOverVerbFrames,
  ...leftOverPairFrames,
  ...leftOverJointFrames,
  ...toldTwiceFrames,
  ...doubledVerbFrames
]
