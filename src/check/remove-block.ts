import type {Block} from '../article/block.ts'
import type {SourceEdit} from './edits.ts'

const blankEnd = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|[\n\r])$/
const blankStart = /^(?:\r\n|\n|\r(?!\n))[ \t]*(?:[\r\n]|$)/

/** Whether a replacement takes out all of a block's text. */
export function takesAll(
  block: Block,
  edit: {readonly start: number; readonly end: number; readonly text: string}
): boolean {
  return edit.text === '' && edit.start === 0 && edit.end === block.text.length && edit.end > 0
}

/**
 * Take out a whole block where nothing but its text would go: a paragraph of plain text or of Markdown, on lines of its own.
 *
 * Where blank lines stand on both sides, just its text goes. Where paragraphs are single lines, its line break goes too: an
 * empty line would turn the others into one paragraph.
 *
 * @returns The edit; undefined where markup (a tag, a `> `, a `- `, emphasis) would be left empty.
 */
export function removeBlock(block: Block, source: string): SourceEdit | undefined {
  const {runs} = block
  const [first, last] = [runs?.[0], runs?.at(-1)]
  if (!runs || !first || !last) return undefined
  const plain = runs.every(
    (run, index) =>
      (run.encoding === 'text' || run.encoding === 'markdown') &&
      (index === 0 || (runs[index - 1]?.source ?? 0) + (runs[index - 1]?.sourceLength ?? 0) === run.source)
  )
  const start = first.source
  const end = last.source + last.sourceLength
  if (!plain || (start > 0 && !isBreak(source, start - 1)) || (end < source.length && !isBreak(source, end))) {
    return undefined
  }
  const blankBefore = start === 0 || blankEnd.test(source.slice(Math.max(0, start - 80), start))
  const blankAfter = end === source.length || blankStart.test(source.slice(end, end + 80))
  if (blankBefore && blankAfter) return {start, end, text: ''}
  // In Markdown a line without a blank one beside it belongs to something else.
  if (first.encoding === 'markdown') return undefined
  const after = /^(?:\r\n|\n|\r)/.exec(source.slice(end, end + 2))?.[0].length ?? 0
  return {start, end: end + after, text: ''}
}

function isBreak(source: string, offset: number): boolean {
  return source.charAt(offset) === '\n' || source.charAt(offset) === '\r'
}
