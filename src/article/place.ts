import type {Article} from './article.ts'
import type {Block} from './block.ts'
import {toSource} from './source-map.ts'

/** Where words of an article stand, as data that programs read. */
export interface TextPlace {
  /** The words as they are printed there. */
  readonly text: string
  /** Position of the block in the article. */
  readonly block: number
  /** UTF-16 offsets in the source, or in the field that `field` names; null where the article has no positions. */
  readonly start: number | null
  readonly end: number | null
  /** From 1; columns count UTF-16 units. */
  readonly line: number | null
  readonly column: number | null
  readonly field: string | null
}

/** The place of a range of a block's text, in UTF-16 offsets of that text. */
export function placeIn(article: Article, block: Block, start: number, end: number): TextPlace {
  const span = block.runs && toSource(block.runs, start, end)
  const location = span && article.sources?.locate(span)
  return {
    text: block.text.slice(start, end),
    block: block.index,
    start: location?.start ?? null,
    end: location?.end ?? null,
    line: location?.position.start.line ?? null,
    column: location?.position.start.column ?? null,
    field: location?.source.id ?? null
  }
}
