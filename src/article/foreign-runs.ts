import type {Paragraph} from 'nlcst'
import type {Run} from './source-map.ts'

interface Leaf {
  type: string
  value?: string
  children?: Leaf[]
  position?: {start: {offset?: number | undefined}; end: {offset?: number | undefined}} | undefined
}

/**
 * Work out where the text of a paragraph stands in the source from its nodes' positions, for trees that copydesk's formats
 * did not make (retext-english, remark-retext, rehype-retext).
 *
 * Positions of such trees can be wide or wrong: a leaf whose source isn't its value counts as one indivisible piece that may
 * not be edited. So do those that follow it without a gap: they were counted on from it (behind `&amp;` they are off by four),
 * and where they seem right it is by chance.
 *
 * @returns The runs; undefined where a leaf has no position.
 */
export function foreignRuns(node: Paragraph, source: string | undefined): readonly Run[] | undefined {
  if (source === undefined) return undefined
  const runs: Run[] = []
  let text = 0
  let wrongUpTo: number | undefined
  const read = (leaf: Leaf): boolean => {
    if (leaf.children) return leaf.children.every((child) => read(child))
    const length = leaf.value?.length ?? 0
    const start = leaf.position?.start.offset
    const end = leaf.position?.end.offset
    if (start === undefined || end === undefined) return false
    const verbatim = source.slice(start, end) === leaf.value && wrongUpTo !== start
    wrongUpTo = verbatim ? undefined : end
    const last = runs.at(-1)
    if (verbatim && last?.verbatim && last.source + last.sourceLength === start) {
      runs[runs.length - 1] = {...last, length: last.length + length, sourceLength: last.sourceLength + length}
    } else {
      const encoding = verbatim ? 'unknown' : 'fixed'
      runs.push({text, length, source: start, sourceLength: end - start, verbatim, encoding})
    }
    text += length
    return true
  }
  return read(node) ? runs : undefined
}
