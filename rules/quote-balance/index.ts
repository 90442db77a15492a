/**
 * A quotation mark or a bracket that is opened and never closed, or closed and never opened.
 *
 * Readers can't tell who is speaking any more, or where the aside ends.
 *
 * It knows quotations that run over several paragraphs (opened again in each, closed in the last), quotations within quotations,
 * apostrophes, feet and inches, and lettered lists: a), b). It does not look into code, tables and verse.
 */
import type {Article} from '../../src/article/article.ts'
import type {Block, Passage} from '../../src/article/block.ts'
import {isTechnical} from '../../src/article/technical.ts'
import type {Finding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Gathered, type Rule} from '../../src/check/rule.ts'
import {findBrackets} from './brackets.ts'
import type {Fact} from './fact.ts'
import {isCode, isJoined} from './leave.ts'
import {plant} from './plant.ts'
import {findSingles, quotesWithSingles} from './singles.ts'
import {asides, broken} from './far-brackets.ts'
import {placeOf, tell} from './tell.ts'

/** The rule. */
export const rule: Rule = defineRule<Fact, Record<string, never>>({
  meta: {
    id: 'quote-balance',
    description: 'A quotation mark or a bracket without its partner.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: false
  },
  gather,
  judge,
  plant
})

/** The rule as a plugin. */
export const retextQuoteBalance: RulePlugin = rulePlugin(rule)

/** Where a paragraph ends as one does, and not in the middle of its sentence. */
const endsStopped = /[.!?…:;,—–][\])"”’']*\s*$/

const openingMark = /^[\s([]*["“«]/

const openingSingle = /^[\s([]*‘/

function gather(passage: Passage): readonly Fact[] {
  const {text, quotations, strayMarks, opaque, role} = passage
  if (role === 'table' || isCode(text)) return []
  const isOpaque = (offset: number): boolean => opaque.some((span) => span.start <= offset && offset < span.end)
  const facts: Fact[] = [...findBrackets(passage), ...findSingles(passage)]
  const lastOdd = lastOddMark(passage)
  for (const quotation of quotations) {
    const {start, end, close, open, depth} = quotation
    if (close !== '' || isOpaque(start) || isJoined(passage, quotation)) continue
    // The mark itself is spoken of: (").
    if (text.charAt(start - 1) === '(' && text.charAt(start + 1) === ')') continue
    // What stands unclosed within an unclosed quotation is told with it.
    if (depth > 0 && open !== '"' && open !== '“') continue
    const toEnd = end === text.length || lastOdd < end
    facts.push({kind: 'unclosed', at: start, runsOn: toEnd || /^[\s([]*$/.test(text.slice(0, start)), toEnd})
  }
  for (const at of strayMarks) {
    if (!isOpaque(at)) facts.push({kind: 'unopened', at, runsOn: !/["“”]/.test(text.slice(0, at))})
  }
  return withMisplaced(withoutNested(facts, text), text)
}

/** How long a word in quotation marks within a quotation is at most. */
const longestWord = 40

/**
 * Where the last mark stands that opens more than a word within a quotation, or has no partner: all that is quoted behind it are words
 * with marks of their own kind. -1 where there is none.
 */
function lastOddMark({text, quotations, strayMarks}: Passage): number {
  const odd = quotations.findLast(
    ({start, end, close}) => close === '' || end - start > longestWord || !/\p{L} $/u.test(text.slice(start - 2, start))
  )
  return Math.max(odd?.start ?? -1, strayMarks.at(-1) ?? -1)
}

/** Two straight marks that both seem to open, or both to close, are a pair of which one has its space on the wrong side. */
function withMisplaced(facts: readonly Fact[], text: string): readonly Fact[] {
  const kept: Fact[] = []
  for (const fact of facts) {
    const before = kept.at(-1)
    if (
      before?.kind === fact.kind &&
      (fact.kind === 'unclosed' || fact.kind === 'unopened') &&
      text.charAt(before.at) === '"' &&
      text.indexOf('"', before.at + 1) === fact.at
    ) {
      const at = fact.kind === 'unclosed' ? fact.at : before.at
      if (misplaced[fact.kind].test(text.slice(Math.max(0, at - 2), at + 3))) {
        kept[kept.length - 1] = {kind: 'misplaced', at, runsOn: false}
        continue
      }
    }
    kept.push(fact)
  }
  return kept
}

const misplaced = {unclosed: /^\p{L} "\p{Ll}/u, unopened: /^\p{L}{2}" \p{Ll}/u}

/**
 * Marks of one kind within one another look as if the outer one was opened and closed in vain: taste, not a fault. A double mark and
 * a single one without any between are a pair of two kinds.
 */
function withoutNested(facts: readonly Fact[], text: string): readonly Fact[] {
  const open = facts.find(({kind}) => kind === 'unclosed')
  const close = facts.findLast(({kind}) => kind === 'unopened')
  if (open && close && open.at < close.at && isDouble(text, open.at) !== isDouble(text, close.at)) {
    const between = text.slice(open.at + 1, close.at)
    if (/^[^\s"“”‘’][^"“”‘]{0,300}$/.test(between)) {
      return facts.flatMap((fact) =>
        fact === open
          ? []
          : fact === close
            ? [{kind: 'mixed', at: close.at, from: open.at, runsOn: false} as const]
            : [fact]
      )
    }
  }
  return open && close && open.at < close.at ? facts.filter((fact) => fact !== open && fact !== close) : facts
}

function isDouble(text: string, at: number): boolean {
  return /["“”]/.test(text.charAt(at))
}

function judge(gathered: ReadonlyArray<Gathered<Fact>>, article: Article): Finding[] {
  const found: Finding[] = []
  const paired = new Set<Fact>()
  const byBlock = new Map(gathered.map((item) => [item.block, item.facts]))
  for (const fact of asides(gathered)) paired.add(fact)
  for (const fact of broken(gathered)) paired.add(fact)
  for (const {block, facts} of gathered) {
    for (const fact of facts) {
      if (paired.has(fact)) continue
      if (fact.singleUntil !== undefined && !article.derive(quotesWithSingles)) continue
      if (fact.kind === 'unclosed' && fact.runsOn) {
        const next = nextRunning(article, block)
        const isOpened = next && (fact.singleUntil === undefined ? openingMark : openingSingle).test(next.text)
        if (isOpened && !(next.role !== block.role && isPart(block, fact))) continue
        const end = closingOf(article, block, byBlock)
        if (end) {
          paired.add(end.fact)
          // A list within someone's words has no marks of its own; a line that was broken goes on with its quotation.
          if (end.list || isBroken(article, block, end.block)) continue
          const alsoAt = [{block: end.block, ...placeOf(end.block, end.fact)}]
          found.push(fact.toEnd ? {...continued(block, fact), alsoAt} : {...tell(block, fact), alsoAt})
          continue
        }
      }
      if (fact.kind !== 'unclosed' && fact.kind !== 'unopened' && fact.kind !== 'mixed' && article.derive(isTechnical))
        continue
      found.push(tell(block, fact))
    }
  }
  // Where marks stand alone again and again in a text about programs, they are signs of its own.
  return found.length > mostAlone && article.derive(isTechnical) ? [] : found
}

/** More marks than this that stand alone are no slips. */
const mostAlone = 4

/** Whether a quotation goes on over a line that was broken, or over the lines of verse, of which the last alone ends a sentence. */
function isBroken({blocks}: Article, block: Block, end: Block): boolean {
  const lines = blocks.slice(block.index, end.index)
  if (lines.length === 1 && !endsStopped.test(block.text)) return true
  return lines.length < 12 && lines.every(({text}) => text.length < longestVerse && !/[.!?…][\])"”’']*\s*$/.test(text))
}

/** A line of verse is no longer, as a rule. */
const longestVerse = 70

/** Whether the words quoted are part of the writer's sentence, which no quotation of several paragraphs begins with: `called it "a waste`. */
function isPart({text}: Block, {at}: Fact): boolean {
  return /[\p{L}\d] $/u.test(text.slice(Math.max(0, at - 2), at)) && /^\p{Ll}/u.test(text.slice(at + 1, at + 3))
}

function nextRunning(article: Article, block: Block): Block | undefined {
  for (let index = block.index + 1; index < article.blocks.length; index++) {
    const next = article.blocks[index]
    if (next && ['body', 'quote', 'list', 'question', 'note'].includes(next.role)) return next
  }
  return undefined
}

/** A query: statements are often printed as one quotation with a mark at either end. */
function continued(block: Block, fact: Fact): Finding {
  return {
    ...tell(block, {...fact, kind: 'continued'}),
    severity: 'info',
    note: 'Open the quotation again in each of its paragraphs'
  }
}

/** How many paragraphs a quotation may run over without marks of their own and still be one. */
const farthest = 60

/** The closing mark, some paragraphs further down, of a quotation whose paragraphs are not opened again. */
function closingOf(
  article: Article,
  block: Block,
  byBlock: ReadonlyMap<Block, readonly Fact[]>
): {block: Block; fact: Fact; list: boolean} | undefined {
  let list = false
  for (const next of article.blocks.slice(block.index + 1, block.index + 1 + farthest)) {
    if (next.role === 'list') list = true
    const fact = byBlock.get(next)?.find((item) => item.kind === 'unopened' && item.runsOn)
    if (fact) return {block: next, fact, list}
    if (byBlock.get(next)?.some((item) => item.kind === 'unclosed')) return undefined
  }
  return undefined
}
