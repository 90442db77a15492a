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
import {placeOfPartner} from './missing.ts'
import {plant} from './plant.ts'
import {findSingles, quotesWithSingles} from './singles.ts'

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
  for (const quotation of quotations) {
    const {start, end, close, open, depth} = quotation
    if (close !== '' || isOpaque(start) || isJoined(passage, quotation)) continue
    // The mark itself is spoken of: (").
    if (text.charAt(start - 1) === '(' && text.charAt(start + 1) === ')') continue
    // What stands unclosed within an unclosed quotation is told with it.
    if (depth > 0 && open !== '"' && open !== '“') continue
    const toEnd = end === text.length || holdsQuotations(passage, end)
    facts.push({kind: 'unclosed', at: start, runsOn: toEnd || /^[\s([]*$/.test(text.slice(0, start)), toEnd})
  }
  for (const at of strayMarks) {
    if (!isOpaque(at)) facts.push({kind: 'unopened', at, runsOn: !/["“”]/.test(text.slice(0, at))})
  }
  return withMisplaced(withoutNested(facts, text), text)
}

/** How long a word in quotation marks within a quotation is at most. */
const longestWord = 40

/** Whether all that is quoted from an offset on are words within a quotation, with its own kind of marks. */
function holdsQuotations({text, quotations, strayMarks}: Passage, from: number): boolean {
  const rest = quotations.filter(({start}) => start >= from)
  return (
    !strayMarks.some((at) => at >= from) &&
    rest.every(
      ({start, end, close}) =>
        close !== '' && end - start <= longestWord && /\p{L} $/u.test(text.slice(start - 2, start))
    )
  )
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
        if (next && (fact.singleUntil === undefined ? openingMark : openingSingle).test(next.text)) continue
        const end = closingOf(article, block, byBlock)
        if (end) {
          paired.add(end.fact)
          // A list within someone's words has no marks of its own; a line that was broken goes on with its quotation.
          if (end.list || (end.block.index === block.index + 1 && !endsStopped.test(block.text))) continue
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
  return found
}

/** How many paragraphs further down an aside in brackets may end. */
const longestAside = 4

/** Brackets that open before a sentence and close behind one some paragraphs later: an aside of several paragraphs. */
function* asides(gathered: ReadonlyArray<Gathered<Fact>>): Generator<Fact> {
  let open: {readonly fact: Fact; readonly block: Block} | undefined
  for (const {block, facts} of gathered) {
    for (const fact of facts) {
      const before = block.text.slice(Math.max(0, fact.at - 3), fact.at)
      if (fact.kind === 'open-bracket') open = /(?:^|[.!?…]["”’]?\s)$/.test(before) ? {fact, block} : undefined
      else if (fact.kind === 'close-bracket' && open && open.block !== block && /[.!?…]["”’]?$/.test(before)) {
        if (block.index - open.block.index <= longestAside && block.role === open.block.role) yield* [open.fact, fact]
        open = undefined
      }
    }
  }
}

/** Brackets around the place where a line was broken by accident: the break is the fault, and another rule's matter. */
function* broken(gathered: ReadonlyArray<Gathered<Fact>>): Generator<Fact> {
  for (const [index, {block, facts}] of gathered.entries()) {
    const open = facts.findLast(({kind}) => kind === 'open-bracket')
    if (!open || /[.!?:;…)\]"”’]\s*$/.test(block.text)) continue
    const next = gathered[index + 1]
    const close = next?.facts.find(({kind}) => kind === 'close-bracket')
    if (!next || !close || !/^\p{Ll}/u.test(next.block.text)) continue
    if (next.block.role === block.role && next.block.index - block.index <= longestBreak) yield* [open, close]
  }
}

/** Over how many paragraphs a broken line may run. */
const longestBreak = 3

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

function placeOf({text}: Block, {kind, at}: Fact): {start: number; end: number} {
  if (kind === 'unclosed' || kind === 'continued' || kind === 'open-bracket') {
    return {start: at, end: at + 1 + (/^\S{0,30}(?: \S{1,20})?/.exec(text.slice(at + 1, at + 60))?.[0].length ?? 0)}
  }
  if (kind === 'misplaced') {
    const from = at - (/\S{1,30} ?$/.exec(text.slice(Math.max(0, at - 31), at))?.[0].length ?? 0)
    return {start: from, end: at + 1 + (/^ ?\S{1,30}/.exec(text.slice(at + 1, at + 32))?.[0].length ?? 0)}
  }
  return {start: at - (/\S{0,30}$/.exec(text.slice(Math.max(0, at - 30), at))?.[0].length ?? 0), end: at + 1}
}

const names = {
  unclosed: 'Quotation mark never closed',
  unopened: 'Quotation mark never opened',
  continued: 'Quotation runs on in the next paragraph without a mark of its own',
  mixed: 'Opened with one kind of mark and closed with another',
  misplaced: 'Space on the wrong side of the quotation mark',
  'open-bracket': 'Bracket never closed',
  'close-bracket': 'Bracket never opened'
} as const

function tell(block: Block, fact: Fact): Finding {
  const mark = placeOf(block, fact)
  const words = block.text.slice(mark.start, mark.end)
  if (fact.kind === 'misplaced') return {block, ...mark, reason: `${names.misplaced}: "${words}"`}
  if (fact.kind === 'mixed') {
    const from = fact.from ?? fact.at
    const words = block.text.slice(from, fact.at + 1)
    const shown = words.length > 50 ? `${words.slice(0, 20)} … ${words.slice(-20)}` : words
    return {block, start: from, end: fact.at + 1, reason: `${names.mixed}: "${shown}"`}
  }
  const opens = fact.kind !== 'unopened' && fact.kind !== 'close-bracket'
  const reason = `${names[fact.kind]}: "${opens ? `${words} …` : `… ${words}`}"`
  const partner = placeOfPartner(block, fact)
  // Where the paragraph ends in someone's words, the mark may belong there or before: one place of the fault all the same.
  const last = fact.kind === 'unclosed' && fact.runsOn ? /\S{1,30}\s*$/u.exec(block.text) : null
  if (!partner && last && last.index > mark.end) {
    return {block, ...mark, reason, alsoAt: [{block, start: last.index, end: block.text.trimEnd().length}]}
  }
  if (!partner) return {block, ...mark, reason}
  const there = block.text.slice(partner.start, partner.end)
  const note = opens ? `Close it after "${there}"` : `Open it before "${there}"`
  return {block, ...partner, reason, note, alsoAt: [{block, ...mark}]}
}
