import type {Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified, type Processor} from 'unified'

let parser: Processor<Root> | undefined

/**
 * Parse HTML, a page or a fragment, so that every node has its place in the source.
 *
 * @param source - With no more elements in elements than `limitDepth` leaves.
 */
export function parseHtml(source: string): Root {
  parser ??= unified().use(rehypeParse, {verbose: true}).freeze()
  return parser.parse(source)
}
