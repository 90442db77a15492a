import type {Span} from '../../article/source-map.ts'
import type {SourceBlock} from '../format.ts'
import {writeBits} from './bits.ts'
import {Phrasing} from './phrasing.ts'
import type {Piece} from './places.ts'

/** Read the alternative texts and titles of images as blocks. */
export function readImages(
  images: Phrasing['images'],
  source: string,
  pieces: readonly Piece[],
  masks: readonly Span[]
): SourceBlock[] {
  const blocks: SourceBlock[] = []
  for (const image of images) {
    const spans: ReadonlyArray<readonly [string, Span | undefined]> = [
      ['alt', image.data?.alt],
      ['title', image.type === 'image' ? image.data?.title : undefined]
    ]
    for (const [field, span] of spans) {
      if (!span) continue
      const encoding = field === 'title' ? 'markdown-title' : 'markdown'
      const mapped = writeBits(new Phrasing(source, pieces, masks).pieces(span, encoding).bits)
      if (mapped) blocks.push({mapped, role: 'alt', field})
    }
  }
  return blocks
}
