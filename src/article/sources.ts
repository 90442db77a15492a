import type {Position} from 'unist'
import {pointsOf, type PointAt} from './paragraph.ts'
import type {Span} from './source-map.ts'

/** A text that an article's blocks come from: the file, or one of the fields that a CMS sends. */
export interface SourceText {
  /** The field's id; undefined for a file. */
  readonly id: string | undefined
  readonly value: string
  /** Where it starts when all texts of the article are laid end to end, in UTF-16 units. */
  readonly base: number
}

declare module 'nlcst' {
  interface RootData {
    /** The fields of the article, laid end to end; absent where it comes from one file. */
    copydeskSources?: readonly SourceText[] | undefined
    /** When the article is or was published, as ISO 8601, where the source tells. */
    copydeskPublishedAt?: string | undefined
  }
}

/** A range in one of an article's texts, in offsets of that text. */
export interface Location extends Span {
  readonly position: Position
  /** The field that the text is; undefined for a file. */
  readonly source: SourceText
}

/** The texts of an article, laid end to end: tells in which of them an offset lies. */
export class Sources {
  readonly all: readonly SourceText[]
  /** All texts, laid end to end with a line end between. */
  readonly joined: string
  readonly #points: Array<PointAt | undefined> = []

  constructor(all: readonly SourceText[]) {
    this.all = all
    this.joined = all.map((text) => text.value).join('\n')
  }

  /** Find the text that a range of the joined texts lies in, and its place there. */
  locate(span: Span): Location | undefined {
    const index = this.all.findLastIndex((text) => text.base <= span.start)
    const source = this.all[index]
    if (!source) return undefined
    const pointAt = (this.#points[index] ??= pointsOf(source.value))
    const start = span.start - source.base
    const end = Math.min(span.end - source.base, source.value.length)
    return {start, end, source, position: {start: pointAt(start), end: pointAt(end)}}
  }
}

/** Lay texts end to end. */
export function joinSources(texts: ReadonlyArray<{readonly id: string; readonly value: string}>): SourceText[] {
  let base = 0
  return texts.map(({id, value}) => {
    const source = {id, value, base}
    base += value.length + 1
    return source
  })
}
