import type {Root} from 'nlcst'
import type {Run, Span} from '../article/source-map.ts'

/** Reads a source in the format that a file was read in. */
export type ReadAgain = (source: string) => Root

/**
 * What of a source is no text: all that stands between its blocks' runs, and how many blocks there are.
 *
 * Two sources with the same markup differ in words only. White space counts as one space, for where a block is taken out.
 *
 * @param source - The source that the tree was read from; of an article in fields, the tree knows better.
 * @param gone - Parts of the source that will go: blocks that lie in them are not counted.
 */
export function markupOf(tree: Root, source: string, gone: readonly Span[] = []): string {
  const texts = tree.data?.copydeskSources
  const joined = texts ? texts.map((text) => text.value).join('\n') : source
  const runs: Run[] = []
  let count = 0
  for (const block of tree.children) {
    if (block.type !== 'ParagraphNode' || !block.data?.runs) continue
    runs.push(...block.data.runs)
    if (!block.data.runs.every((run) => gone.some((span) => holds(span, run)))) count++
  }
  const pieces: string[] = []
  let from = 0
  for (const run of runs.toSorted((a, b) => a.source - b.source)) {
    if (run.source > from) pieces.push(joined.slice(from, run.source))
    from = Math.max(from, run.source + run.sourceLength)
  }
  pieces.push(joined.slice(from))
  const markup = pieces.map((piece) => piece.replace(/\s+/g, ' ').trim()).filter(Boolean)
  // What no edit may touch is as good as markup: a line break that the writer set, a bare `&`.
  const fixed = runs.filter((run) => run.encoding === 'fixed').length
  return `${count} ${fixed}\n${markup.join('\n')}`
}

function holds(span: Span, run: Run): boolean {
  return span.start <= run.source && span.end >= run.source + run.sourceLength
}
