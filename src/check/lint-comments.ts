import type {Node, Parent} from 'unist'
import {messageControl} from 'unified-message-control'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {Article} from '../article/article.ts'
import {pointsOf} from '../article/paragraph.ts'
import {toSource} from '../article/source-map.ts'
import type {SourceComment} from '../formats/format.ts'
import type {RuledFinding} from './finding.ts'
import {nearest} from './shape.ts'
import type {StetNote} from './stet.ts'

const verbs = ['enable', 'disable', 'ignore']

interface LintNode extends Node {
  readonly attributes?: string
}

/**
 * Leave out what unified's lint comments turn off: `<!-- lint disable copydesk -->`, `<!-- lint ignore copydesk word-order -->`.
 *
 * They must name copydesk, since other linters read the same comments; rule ids may follow.
 */
export function standingByLint(
  comments: readonly SourceComment[],
  article: Article,
  findings: readonly RuledFinding[],
  known: readonly string[] | undefined
): {readonly findings: readonly RuledFinding[]; readonly notes: readonly StetNote[]} {
  const notes: StetNote[] = []
  const markers = comments.flatMap((comment) => readMarker(comment) ?? [])
  if (markers.length === 0) return {findings, notes}
  const {blocks} = article
  const source = article.sources?.joined
  const pointAt = pointsOf(source ?? '')
  const position = ({start, end}: {start: number; end: number}): NonNullable<Node['position']> => ({
    start: pointAt(start),
    end: pointAt(end)
  })
  const children: LintNode[] = []
  for (const {comment, verb, ids} of markers) {
    const place = {start: comment.start, end: comment.end}
    if (!verbs.includes(verb)) {
      notes.push({...place, reason: `Unknown word in a lint comment: "${verb}" (use enable, disable or ignore)`})
      continue
    }
    const unknown = known ? ids.filter((id) => !known.includes(id)) : []
    for (const id of unknown) notes.push({...place, reason: unknownRule('lint comment', id, known ?? [])})
    const usable = ids.filter((id) => !unknown.includes(id))
    if (usable.length === 0 && unknown.length > 0) continue
    children.push({type: 'comment', position: position(comment), attributes: [verb, ...usable].join(' ')})
    // What `ignore` is about is the node that follows.
    const block = blocks[comment.before]?.node
    if (block?.position) children.push({type: 'block', position: block.position})
  }
  if (source === undefined || children.length === 0) return {findings, notes}
  const byMessage = new Map<VFileMessage, RuledFinding>()
  for (const finding of findings) {
    const span = finding.block.runs && toSource(finding.block.runs, finding.start, finding.end)
    const place = span ? position(span) : undefined
    byMessage.set(new VFileMessage('', {place, ruleId: finding.ruleId, source: 'copydesk'}), finding)
  }
  const file = new VFile(source)
  file.messages.push(...byMessage.keys())
  // What lies before the first node or after the last counts as generated, and is not checked: the root covers both.
  const {line, column} = pointAt(source.length)
  messageControl({type: 'root', children, position: {start: pointAt(0), end: {line, column}}} as Parent, {
    file,
    name: 'copydesk',
    marker: (node: LintNode) =>
      node.attributes === undefined ? undefined : {name: 'copydesk', attributes: node.attributes},
    test: 'comment'
  })
  return {findings: file.messages.flatMap((message) => byMessage.get(message) ?? []), notes}
}

interface LintMarker {
  readonly comment: SourceComment
  readonly verb: string
  readonly ids: readonly string[]
}

function readMarker(comment: SourceComment): LintMarker | undefined {
  const [name, verb, tool, ...ids] = comment.value.trim().split(/[\s,]+/)
  return name === 'lint' && verb !== undefined && tool === 'copydesk' ? {comment, verb, ids} : undefined
}

/** Say that a comment names no rule. */
export function unknownRule(what: string, id: string, known: readonly string[]): string {
  const near = nearest(id, known)
  return `Unknown rule in a ${what}: "${id}"${near ? ` (did you mean "${near}"?)` : ''}`
}
