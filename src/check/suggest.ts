import type {VFileMessage} from 'vfile-message'
import type {Article} from '../article/article.ts'
import type {Block} from '../article/block.ts'
import {type Run, runIndexAt, type Span} from '../article/source-map.ts'
import {diffWords, toSourceEdits, type SourceEdit} from './edits.ts'
import {encode} from './encode.ts'
import type {Finding, TextEdit} from './finding.ts'
import {removeBlock, takesAll} from './remove-block.ts'

/**
 * Give the message its suggestion.
 *
 * `expected` is given only where replacing the source at the place by it does what the edits do there: language servers and
 * editors do just that. Elsewhere the correction stands in `edits`, and in `note` for people.
 *
 * @param span - The place in the article's joined sources.
 */
export function suggest(message: VFileMessage, finding: Finding, article: Article, span: Span | undefined): undefined {
  const {block, expected} = finding
  const {sources} = article
  if (sources === undefined || !span) {
    if (expected) message.expected = [...expected]
    return
  }
  const source = sources.joined
  const verbatim = source.slice(span.start, span.end) === message.actual
  // Other parsers' positions are trusted only where the source has the very words.
  const foreign = block.runs !== undefined && isForeign(block.runs)
  const sourceEdits = foreign && !verbatim ? undefined : editsOf(finding, message.actual ?? '', source)
  if (sourceEdits) {
    message.edits = sourceEdits.map((edit) => localised(edit, article))
    message.certain = finding.certain === true
  }
  if (!expected) return
  const run = block.runs?.[runIndexAt(block.runs, finding.start)]
  const encoding =
    run && span.start >= run.source && span.end <= run.source + run.sourceLength ? run.encoding : undefined
  const replaceable = verbatim && encoding && expected.every((text) => encode(text, encoding) === text)
  const same =
    expected.length !== 1 || (sourceEdits !== undefined && replacedBy(source, span, sourceEdits) === expected[0])
  if (replaceable && same) message.expected = [...expected]
  else if (!message.note && expected[0]) message.note = `Should be “${expected.join('” or “')}”`
}

const foreignRuns = new WeakMap<readonly Run[], boolean>()

/** Whether a block's places are those of another parser. */
function isForeign(runs: readonly Run[]): boolean {
  let known = foreignRuns.get(runs)
  if (known === undefined) foreignRuns.set(runs, (known = runs.some((run) => run.encoding === 'unknown')))
  return known
}

/** An edit of the joined sources as one of the text that it lies in. */
function localised(edit: SourceEdit, article: Article): SourceEdit {
  const location = article.sources?.locate(edit)
  if (location?.source.id === undefined) return edit
  return {start: location.start, end: location.end, text: edit.text, field: location.source.id}
}

/** The fix of a finding, at its place and at the further places that hold the same words; undefined if there is none. */
function editsOf(finding: Finding, actual: string, source: string): SourceEdit[] | undefined {
  const {block, expected} = finding
  const only = expected?.length === 1 ? expected[0] : undefined
  const made: Array<SourceEdit[] | undefined> = (finding.fixes ?? finding.edits?.map((edit) => [edit]) ?? []).map(
    (edits) => madeOf(edits, block, source)
  )
  if (!finding.edits && !finding.fixes && only !== undefined) {
    for (const place of [{...finding, block}, ...(finding.alsoAt ?? [])]) {
      if (place.block.text.slice(place.start, place.end) !== actual) continue
      made.push(
        madeOf(diffWords(actual, only, place.start), place.block, source) ??
          madeOf(diffWords(actual, only, place.start, true), place.block, source)
      )
    }
  }
  const edits = finding.fixes || made.every((some) => some !== undefined) ? made.flatMap((some) => some ?? []) : []
  return edits.length > 0 ? edits : undefined
}

/** Replacements in a block's text as replacements in the source; undefined where one of them can't be made. */
function madeOf(edits: readonly TextEdit[], block: Block, source: string): SourceEdit[] | undefined {
  const made = edits.map((edit) => {
    const of = edit.block ?? block
    const removed = takesAll(of, edit) ? removeBlock(of, source) : undefined
    return removed ? [removed] : toSourceEdits(of, edit)
  })
  return made.every((some) => some !== undefined) ? made.flat() : undefined
}

/** The source of the place after those edits that lie in it; undefined where an edit crosses its ends. */
function replacedBy(source: string, span: Span, edits: readonly SourceEdit[]): string | undefined {
  let result = ''
  let from = span.start
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.end < span.start || edit.start > span.end) continue
    if (edit.start < from || edit.end > span.end) return undefined
    result += source.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return result + source.slice(from, span.end)
}
