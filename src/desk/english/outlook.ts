/**
 * A first guess at how a change will be weighed, from a third of its measurements: one in three changes is given up by it before the
 * others are looked up and the network is asked.
 *
 * It is fitted on what the network says (`script/train/outlook.ts`), so far on the safe side that of what the network lets pass hardly
 * anything is given up.
 */
export interface OutlookWeights {
  readonly bias: number
  /** One for each number of {@link PlaceMeter.brief}, and one for what the key adds over what is asked for. */
  readonly weights: readonly number[]
}

/** Evaluates one kind's guess. */
export class Outlook {
  readonly #bias: number
  readonly #weights: Float64Array

  constructor({bias, weights}: OutlookWeights) {
    this.#bias = bias
    this.#weights = new Float64Array(weights)
  }

  /**
   * Whether a change may reach what is asked for.
   *
   * @param ahead - How much more the change's key adds than is asked for.
   */
  isOpen(brief: Float32Array, ahead: number): boolean {
    const weights = this.#weights
    const {length} = brief
    let sum = this.#bias + ahead * (weights[length] ?? 0)
    for (let at = 0; at < length; at++) sum += (brief[at] ?? 0) * (weights[at] ?? 0)
    return sum >= 0
  }
}
