import type {Article} from '../article/article.ts'
import type {Block} from '../article/block.ts'
import {isDialect} from '../article/dialect.ts'
import {isMention} from '../article/mention.ts'
import {noted} from '../article/once.ts'
import type {Desk} from '../desk/desk.ts'
import type {Finding, PassageFinding, RuledFinding, Severity} from './finding.ts'
import type {OptionTypes, Settings} from './options.ts'
import type {Context, Gathered, Rule} from './rule.ts'

/** A rule that is switched on, with its checked options and its severity. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
  readonly settings: Settings<OptionTypes>
}

/**
 * Under what name passages keep the facts that were gathered from them, by the rule's place among the rules that run: an edit in one
 * block leaves those of the others as they are.
 */
export type FactCache = object

const mildness: Readonly<Record<Severity, number>> = {error: 0, warning: 1, info: 2}

/**
 * Run rules over an article.
 *
 * @param cache - Facts gathered by earlier runs with the same rules, options and desk (see {@link FactCache}).
 * @returns Findings in the order of their places; of findings whose fixes collide, only the surest.
 */
export function runRules(
  article: Article,
  rules: readonly ActiveRule[],
  desk: Desk,
  cache?: FactCache
): RuledFinding[] {
  const found: RuledFinding[] = []
  // Blocks are made anew with every parse; a passage that did not change keeps its notes.
  const read = article.blocks.map((block) => ({block, kept: cache && noted(block, cache, (): Kept => [])}))
  for (const [index, active] of rules.entries()) {
    for (const finding of findingsOf(article, active, index, {desk, options: active.settings}, read)) {
      if (isSic(finding)) continue
      const {standard, wording = standard} = active.rule.meta
      if (standard && isDialect(article, finding.block, finding)) continue
      if (wording && isMention(article, finding.block, finding)) continue
      found.push({...finding, ruleId: active.rule.meta.id, severity: milder(active.severity, finding.severity)})
    }
  }
  found.sort((a, b) => a.block.index - b.block.index || a.start - b.start || a.end - b.end)
  return withoutCollisions(found)
}

/** Facts of one passage that were gathered before, by the rule's place among the rules that run. */
type Kept = Array<readonly unknown[] | undefined>

interface Read {
  readonly block: Block
  readonly kept: Kept | undefined
}

function findingsOf(
  article: Article,
  active: ActiveRule,
  index: number,
  context: Context,
  read: readonly Read[]
): Iterable<Finding> {
  const {rule} = active
  const gathered: Array<Gathered<unknown>> = []
  const alsoReads = rule.meta.alsoReads ?? []
  for (const {block, kept} of read) {
    if (block.role === 'other' && !alsoReads.includes(block.role)) continue
    const facts = kept ? (kept[index] ??= rule.gather(block, context)) : rule.gather(block, context)
    if (facts.length > 0) gathered.push({block, facts})
  }
  if (rule.judge) return rule.judge(gathered, article, context)
  return gathered.flatMap(({block, facts}) => (facts as readonly PassageFinding[]).map((fact) => inBlock(fact, block)))
}

function inBlock(fact: PassageFinding, block: Block): Finding {
  return fact.places ? {...fact, block, alsoAt: fact.places.map((place) => ({...place, block}))} : {...fact, block}
}

function isSic(finding: Finding): boolean {
  return finding.block.sic.some((span) => finding.start < span.end && span.start < finding.end)
}

function milder(own: Severity, finding: Severity | undefined): Severity {
  return finding && mildness[finding] > mildness[own] ? finding : own
}

/** Leave out findings of one rule whose place overlaps a surer one of another rule, where both would change the same words. */
function withoutCollisions(found: readonly RuledFinding[]): RuledFinding[] {
  const dropped = new Set<RuledFinding>()
  for (const [index, finding] of found.entries()) {
    for (let other = index + 1; other < found.length; other++) {
      const next = found[other]
      if (!next || next.block !== finding.block || next.start >= finding.end) break
      if (next.ruleId === finding.ruleId || !hasFix(next) || !hasFix(finding)) continue
      const surer = (next.confidence ?? 0.9) > (finding.confidence ?? 0.9)
      dropped.add(surer ? finding : next)
    }
  }
  return found.filter((finding) => !dropped.has(finding))
}

function hasFix(finding: Finding): boolean {
  return (finding.expected?.length ?? 0) > 0 || ((finding.edits ?? finding.fixes)?.length ?? 0) > 0
}
