import type {Slip} from './slip.ts'

/** Whether a phrase that has only one form proves a slip: nothing is weighed. */
export function isProved({frame, certain}: Pick<Slip, 'frame' | 'certain'>): boolean {
  return frame !== undefined && certain === 0
}
