/**
 * The weights of owners without their apostrophe: what each key adds (a line each: key, tab, weight) in telling owners from plurals and
 * several owners from one, and for the two models, as JSON, `Weights` of `src/desk/english/network.ts`.
 */
declare const weights: {
  readonly keys: string
  readonly several: string
  /** Plurals that stand before another noun without owning it. */
  readonly attributive: string
  readonly full: string
  readonly small: string
}
export default weights
