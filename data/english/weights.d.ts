import type {ModelWeights} from '../../src/desk/english/evidence.ts'

/** The weights of the two models. */
declare const weights: {readonly full: ModelWeights; readonly small: ModelWeights}
export default weights
