import type {Root} from 'nlcst'
import type {Article} from '../article/article.ts'
import type {Span} from '../article/source-map.ts'
import type {SourceComment} from '../formats/format.ts'
import type {RuledFinding} from './finding.ts'
import {fingerprint} from './fingerprint.ts'
import {standingByLint, unknownRule} from './lint-comments.ts'

/** "Let it stand": an editor's decision about one fault, kept outside of the source. */
export interface Stet {
  /** The fault, as its message gave it. */
  readonly fingerprint: string
  /** Who decided. */
  readonly who?: string | undefined
  /** When, as ISO 8601. */
  readonly when?: string | undefined
  readonly why?: string | undefined
}

/** Something to tell about a decision: a comment that names no rule, or is no longer needed. */
export interface StetNote extends Span {
  readonly reason: string
  readonly note?: string | undefined
}

/** What is known when decisions are applied. */
export interface StetOptions {
  /** Decisions that are kept outside of the source. */
  readonly stets?: readonly Stet[] | null | undefined
  /** Ids of the rules that ran. */
  readonly rules: readonly string[]
  /**
   * Ids of all rules that there are, where the rules that ran are all that will.
   *
   * Undefined where others may run on the same tree: then nothing is told of decisions that those may need.
   */
  readonly known?: readonly string[] | undefined
}

/** What is left after an editor's decisions. */
export interface Stood {
  readonly findings: readonly RuledFinding[]
  readonly notes: readonly StetNote[]
  /** Decisions from outside of the source that met no fault. */
  readonly unused: readonly Stet[]
}

interface Decision {
  readonly comment: SourceComment
  /** Rules that it is about; empty: all. */
  readonly ids: readonly string[]
  used: boolean
}

/**
 * Leave out what an editor has decided to let stand.
 *
 * `<!-- stet rule-id, rule-id: reason -->` stands before a block; without rule ids it is about all rules.
 */
export function letStand(tree: Root, article: Article, findings: readonly RuledFinding[], options: StetOptions): Stood {
  const comments = tree.data?.copydeskComments ?? []
  const notes: StetNote[] = []
  const decisions = comments.flatMap((comment) => readStet(comment) ?? [])
  let kept = decisions.length > 0 ? findings.filter((finding) => !stands(finding, decisions)) : findings
  for (const decision of decisions) notes.push(...notesOf(decision, article, options))
  const lint = standingByLint(comments, article, kept, options.known)
  kept = lint.findings
  notes.push(...lint.notes)
  const outside = new Map((options.stets ?? []).map((stet) => [stet.fingerprint, stet]))
  if (outside.size === 0) return {findings: kept, notes, unused: []}
  const unused = new Set(outside.values())
  kept = kept.filter((finding) => {
    const stet = outside.get(fingerprint(finding.ruleId, finding.block, finding))
    if (stet) unused.delete(stet)
    return !stet
  })
  return {findings: kept, notes, unused: [...unused]}
}

/** What stands between the rules and the reason. */
const separator = /:|[–—]| - /

/** Read a comment as a decision; undefined where it is none. */
function readStet(comment: SourceComment): Decision | undefined {
  const [head = ''] = comment.value.trim().split(separator, 1)
  const [name, ...ids] = head.split(/[\s,]+/)
  return name === 'stet' ? {comment, ids: ids.filter(Boolean), used: false} : undefined
}

function stands(finding: RuledFinding, decisions: readonly Decision[]): boolean {
  let result = false
  for (const decision of decisions) {
    if (decision.comment.before !== finding.block.index) continue
    if (decision.ids.length > 0 && !decision.ids.includes(finding.ruleId)) continue
    decision.used = true
    result = true
  }
  return result
}

function notesOf(decision: Decision, article: Article, options: StetOptions): StetNote[] {
  const {comment, ids} = decision
  const place = {start: comment.start, end: comment.end}
  const {known, rules} = options
  const unknown = known ? ids.filter((id) => !known.includes(id)) : []
  if (known && unknown[0] !== undefined) return [{...place, reason: unknownRule('stet', unknown[0], known)}]
  if (comment.before >= article.blocks.length) {
    return known ? [{...place, reason: 'Nothing follows this stet: it stands before the block that it is about'}] : []
  }
  if (decision.used) return []
  const could = ids.length === 0 ? known !== undefined : ids.every((id) => rules.includes(id))
  return could
    ? [{...place, reason: 'This stet is not needed: there is nothing to let stand in the block after it'}]
    : []
}

/**
 * Check the value of a `stets` option.
 *
 * @throws TypeError that says what is wrong.
 */
export function checkStets(stets: unknown): asserts stets is readonly Stet[] | null | undefined {
  if (stets === null || stets === undefined) return
  const fine =
    Array.isArray(stets) &&
    stets.every((stet: unknown) => typeof (stet as {fingerprint?: unknown} | null)?.fingerprint === 'string')
  if (!fine) throw new TypeError('Option `stets` must be a list of `{fingerprint, who, when, why}`')
}
