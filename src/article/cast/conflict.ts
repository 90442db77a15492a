import type {Form} from './forms.ts'
import type {Slip} from './slip.ts'

/** What makes two spellings of a name differ. */
export type Difference = 'letters' | 'accent' | 'case'

/** Two spellings of one name in an article. */
export interface Conflict {
  readonly difference: Difference
  readonly slip: Slip | undefined
  /** The spelling to doubt: the rarer one, or the unknown one. */
  readonly doubted: Form
  readonly other: Form
  /** Whether the other one is right; otherwise both are offered. */
  readonly settled: boolean
  /** Whether the only further witness is where it stands: around the text, which has another name that is close. */
  readonly furniture: boolean
  /** Whether the two are given names of one surname. */
  readonly given: boolean
}

/** Whether one spelling stands at least three times, and three times as often as the other. */
export function isMajority(doubted: Form, other: Form): boolean {
  return other.places.length >= 3 && other.places.length >= 3 * doubted.places.length
}

/** Whether the first one's first place stands behind the other's. */
export function isLater(a: Form, b: Form): boolean {
  const [one, other] = [a.places[0], b.places[0]]
  if (!one || !other) return false
  return one.block.index > other.block.index || (one.block === other.block && one.token.start > other.token.start)
}

/** Keep of the conflicts about one doubted spelling only the likeliest. */
export function withoutRivals(found: readonly Conflict[]): readonly Conflict[] {
  const best = new Map<Form, Conflict>()
  for (const conflict of found) {
    const rival = best.get(conflict.doubted)
    if (!rival || conflict.other.places.length > rival.other.places.length) best.set(conflict.doubted, conflict)
  }
  return [...best.values()]
}
