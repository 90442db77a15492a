/** Which of the slips whose places meet is told. */
import {isProved} from './proof.ts'
import type {Slip} from './slip.ts'

/** What stands for the margin of a frame that needs no weighing, and for its logit. */
export const frameMargin = 6

/** What the margin of a slip that sequences alone tell must reach to stand against a phrase that proves another. */
const leastAgainstProof = 2.2

/** What the logit of such a phrase about a wrong word gains against what sequences tell of the same place. */
const proofWorth = 8

function isFaint({frame, kind, margin}: Slip): boolean {
  return frame === undefined && kind !== 'word-order' && margin < leastAgainstProof
}

function meets(a: Slip, b: Slip): boolean {
  return a.to >= b.from && a.from <= b.to
}

/** Of slips whose places meet, the one that is likeliest to mend the sentence, among those that may be said at all. */
export function bestByPlace(slips: readonly Slip[]): Slip[] {
  const chosen: Slip[] = []
  const proved = slips.filter(isProved)
  const rank = (slip: Slip): number => {
    if (slip.margin < 0) return slip.margin - 100
    // A phrase that has only one form is proof; what sequences alone say as faintly is not even asked about.
    if (isFaint(slip)) return Math.min(slip.logit, frameMargin - 0.1)
    if (slip.kind === 'wrong-word' && isProved(slip)) return slip.logit + proofWorth
    if (isProved(slip) && slip.margin !== frameMargin) return rankOfChosen(slip)
    // What would but be asked about stands behind what a phrase proves of the same place.
    const isBehind = slip.margin < slip.certain && proved.some((other) => meets(slip, other))
    return isBehind ? Math.min(slip.logit, frameMargin - 0.1) : slip.logit
  }
  // What is proved stands before what is weighed, though the evidence chooses how to mend it; but behind a phrase with one form.
  const rankOfChosen = (slip: Slip): number => {
    if (proved.some((other) => other.margin === frameMargin && meets(slip, other))) return frameMargin - 0.05
    return slip.logit < frameMargin ? frameMargin + slip.logit / 1000 : slip.logit + 0.001
  }
  for (const slip of slips.toSorted((a, b) => rank(b) - rank(a))) {
    if (!chosen.some((other) => meets(slip, other))) chosen.push(slip)
  }
  return chosen.sort((a, b) => a.from - b.from)
}
