/** The weights of word forms for both models, as JSON: `{full, small}`, each `Weights` of `src/desk/english/network.ts`. */
declare const weights: string
export default weights
