import type {Span} from '../../src/article/source-map.ts'

/** A modifier before its noun that lacks a hyphen, in offsets of its passage. */
export interface Fact extends Span {
  /** The modifier with its hyphens. */
  readonly right: string
  /** What it shares with others of the article that are told with it: its unit or its words. */
  readonly key: string
}
