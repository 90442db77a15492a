/** The weights of the two models, as JSON: `ModelWeights` of `src/desk/english/evidence.ts`. */
declare const weights: {readonly full: string; readonly small: string}
export default weights
