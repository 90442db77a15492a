/** A mark without its partner, at an offset of a passage's text. */
export interface Fact {
  readonly kind: 'unclosed' | 'unopened' | 'continued' | 'misplaced' | 'mixed' | 'open-bracket' | 'close-bracket'
  readonly at: number
  /** Where a pair of two kinds of marks opens. */
  readonly from?: number
  /** Whether its partner may stand in another paragraph. */
  readonly runsOn: boolean
  /** Whether all that follows in its paragraph is quoted with it. */
  readonly toEnd?: boolean
  /** Where the next quotation opens, of single marks, which an article may use for apostrophes only. */
  readonly singleUntil?: number
}
