/**
 * The weights of owners and clauses that sound alike: what each key adds (a line each: key, tab, weight) in telling a clause ("it's")
 * from an owner ("its"), and for the two models, as JSON, `Weights` of `src/desk/english/network.ts`.
 */
declare const weights: {
  readonly keys: string
  readonly full: string
  readonly small: string
}
export default weights
