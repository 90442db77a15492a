import type {Severity} from '../../src/check/finding.ts'
import type {Span} from '../../src/article/source-map.ts'

/** What kind of remains it is. */
export type Kind =
  | 'mojibake'
  | 'lost'
  | 'entity'
  | 'invisible'
  | 'space'
  | 'twice'
  | 'dots'
  | 'side'
  | 'stray'
  | 'glued-stop'
  | 'glued-comma'
  | 'glued-url'
  | 'merged'
  | 'split'
  | 'apart'
  | 'glued'
  | 'inner'
  | 'one-sided'
  | 'hyphen'
  | 'half'
  | 'address'
  | 'escape'
  | 'markup'
  | 'ligature'
  | 'twin'
  | 'caps'
  | 'empty'
  | 'tag'
  | 'tracked'
  | 'link'
  | 'file-name'

/** Remains in one passage, in offsets of its text. */
export interface Fact extends Span {
  readonly kind: Kind
  readonly severity: Severity
  /** What should stand there, best first; absent where nobody can tell. */
  readonly expected?: readonly string[]
  readonly certain?: boolean
  /** Whether it is ordinary in an article about computing. */
  readonly technical?: boolean
  /** Whether it is a fault only where the source is Markdown. */
  readonly markdown?: boolean
  /** What to call it, where the kind doesn't tell: the tag, the character's name. */
  readonly name?: string
}
