/** The weights of word forms for the two models, as JSON: `Weights` of `src/desk/english/network.ts`. */
declare const weights: {readonly full: string; readonly small: string}
export default weights
