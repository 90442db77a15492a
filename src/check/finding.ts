import type {Block} from '../article/block.ts'
import type {Span} from '../article/source-map.ts'

/** How much a fault matters. `info` is printed as *query*: please check. */
export type Severity = 'error' | 'warning' | 'info'

/** A replacement in the text of the finding's own block (or of `block`). */
export interface TextEdit extends Span {
  readonly text: string
  readonly block?: Block | undefined
}

/** A piece of evidence: words of the article that prove the fault, and what they prove. */
export interface Because extends Span {
  readonly block: Block
  /** What stands there and why it counts: `'the body has “attempt to repair”'`. */
  readonly text: string
}

/** A fault found in one passage, in offsets of its text. */
export interface PassageFinding extends Span {
  /** One plain sentence without a full stop, user text in double quotation marks. */
  readonly reason: string
  /** What to do about it, where that isn't obvious. */
  readonly note?: string | undefined
  /**
   * What should stand at the place, best first; `['']` deletes, absent or empty: no suggestion.
   *
   * One entry is a fix: its edits are worked out from it where `edits` gives none. Several are offered to choose from.
   */
  readonly expected?: readonly string[] | undefined
  /** The fix as replacements, where it isn't just the place's words replaced by `expected[0]`. */
  readonly edits?: readonly TextEdit[] | undefined
  /** Instead of `edits`: fixes that each stand by themselves, so that one that the markup doesn't allow is left out alone. */
  readonly fixes?: ReadonlyArray<readonly TextEdit[]> | undefined
  /** Whether the fix may be applied without asking. */
  readonly certain?: boolean | undefined
  /** Further places of the same fault in this passage. */
  readonly places?: readonly Span[] | undefined
  /** How sure the rule is, from 0 to 1; of two findings whose fixes collide the surer one stays (default: 0.9). */
  readonly confidence?: number | undefined
  /** A milder severity than the rule's own. */
  readonly severity?: Severity | undefined
}

/** A fault found by judging an article. */
export interface Finding extends PassageFinding {
  readonly block: Block
  /** Further places of the same fault, in any block. */
  readonly alsoAt?: ReadonlyArray<Span & {readonly block: Block}> | undefined
  /** Whether the fault may as well be where the proof is: its places are then further places of the fault. */
  readonly undecided?: boolean | undefined
  /** The proof. */
  readonly because?: readonly Because[] | undefined
}

/** A finding together with the rule that made it and the severity that it is reported with. */
export interface RuledFinding extends Finding {
  readonly ruleId: string
  readonly severity: Severity
}
