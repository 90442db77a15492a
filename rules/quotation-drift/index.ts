/**
 * The same quotation given twice with different words: "we will not close it" in one place, "we would not close it" in another.
 *
 * What stands in quotation marks was said in one way, and readers who meet both ways trust neither.
 *
 * It compares long quotations of one article, of the same speaker or of none who is named. It does not report quotations cut at
 * their ends, dots and brackets that show a change, other marks and capitals, parallel sentences of two speakers, or corrections;
 * pull-quotes are `pullquote-drift`'s.
 */
import type {Article} from '../../src/article/article.ts'
import type {Block, Passage} from '../../src/article/block.ts'
import {isSetAsPullquote, wholeQuotation} from '../../src/article/set-as-pullquote.ts'
import type {Finding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import {compare, type Drift, type Said} from './compare.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {displayFindings} from './display.ts'
import {otherInOnePlace} from './one-place.ts'
import {plant} from './plant.ts'
import {speakerOf} from './speaker.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'quotation-drift',
    description: 'The same quotation given twice with different words.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: false
  },
  gather,
  judge,
  plant
})

/** The rule as a plugin. */
export const retextQuotationDrift: RulePlugin = rulePlugin(rule)

/** Quotations of fewer words are phrases that many use. */
const leastWords = 6
/** What is longer is a document, not a quotation. */
const mostWords = 160

/** How many words a line has at most that is set apart as a pull-quote. */
const longestLine = 40

function gather(passage: Passage): readonly Said[] {
  const {role, text, words, quotations} = passage
  if (role === 'pullquote' || role === 'note' || role === 'table' || role === 'credit' || role === 'slug') return []
  if (role === 'quote') {
    const {start, end} = wholeQuotation(passage, quotations) ?? {start: 0, end: text.length}
    return said(start, end, '', true)
  }
  // Halves of what somebody says stand around one "she said".
  let speaker = ''
  return quotations
    .filter(({depth, start, end}) => depth === 0 && end - start > 20)
    .flatMap(({start, end, close}) => {
      speaker = speakerOf(text, start, end) || speaker
      return said(start, end, speaker, close !== '')
    })

  function said(start: number, end: number, speaker: string, closed: boolean): Said[] {
    const from = words.findIndex((word) => word.start >= start)
    const after = words.findIndex((word) => word.start >= end)
    const own = from < 0 ? [] : words.slice(from, after < 0 ? words.length : after)
    if (own.length < leastWords || own.length > mostWords) return []
    return [{start, end, words: own, text, closed, speaker}]
  }
}

function* judge(gathered: ReadonlyArray<Gathered<Said>>, article: Article, {desk}: Context): Generator<Finding> {
  yield* displayFindings(article, desk.english.lexicon)
  const all = gathered.flatMap(({block, facts}) => facts.map((quotation) => ({block, quotation})))
  if (all.length < 2) return
  const seen = new Map<string, number[]>()
  for (const [at, {block, quotation}] of all.entries()) {
    const votes = new Map<number, number>()
    for (const key of shinglesOf(quotation)) {
      const earlier = seen.get(key)
      for (const other of earlier ?? []) votes.set(other, (votes.get(other) ?? 0) + 1)
      if (!earlier) seen.set(key, [at])
      else if (earlier.length < 8 && earlier.at(-1) !== at) earlier.push(at)
    }
    const best = [...votes].filter(([, count]) => count >= 2).toSorted((a, b) => b[1] - a[1])
    for (const [index] of best.slice(0, 3)) {
      const other = all[index]
      // What somebody says in one breath in like words is rhetoric.
      const speakers = other && other.block !== block ? speakersOf({block, quotation}, other, article) : undefined
      if (!other || !speakers) continue
      const drift = compare(quotation, other.quotation, desk.english.lexicon, speakers)
      if (drift === 'same') break
      const found = drift
        ? finding(drift, block, other.block, article)
        : setApart({block, quotation}, other, article, desk.english.lexicon)
      if (!found || isFigureOfPullquote(found, other.block, article)) continue
      yield found
      break
    }
  }
}

/** Whether all that differs is figures of a block quotation that is set as a pull-quote: `pullquote-drift` tells these. */
function isFigureOfPullquote({block, start, end, alsoAt = []}: Finding, other: Block, article: Article): boolean {
  return (
    [block, other].some((one) => isSetAsPullquote(one, article)) &&
    [{block, start, end}, ...alsoAt].every((at) => /\d/.test(at.block.text.slice(at.start, at.end)))
  )
}

/** A line that is set apart or stands around the text, where one place of it has other words than the quotation in the text. */
function setApart(one: Placed, other: Placed, article: Article, lexicon: Lexicon): Finding | undefined {
  const isLine = ({block}: Placed): boolean => isSetApart(block, article) || isAround(block)
  if (isLine(one) === isLine(other)) return undefined
  const [line, text] = isLine(one) ? [one, other] : [other, one]
  const change = otherInOnePlace(line.quotation, text.quotation, lexicon)
  return change && finding({changes: [change], sure: false}, line.block, text.block, article)
}

/** Every three words in a row: two quotations that share none are compared no further. */
function shinglesOf({words}: Said): ReadonlySet<string> {
  const found = new Set<string>()
  for (let at = 2; at < words.length; at++) {
    found.add(`${words[at - 2]?.norm ?? ''} ${words[at - 1]?.norm ?? ''} ${words[at]?.norm ?? ''}`)
  }
  return found
}

interface Placed {
  readonly block: Finding['block']
  readonly quotation: Said
}

/** Whether two quotations are said to be one person's; undefined where they are two people's, or of one speech. */
function speakersOf(one: Placed, other: Placed, article: Article): 'known' | 'unknown' | undefined {
  const [a, b] = [one.quotation, other.quotation]
  if (a.speaker !== '' && b.speaker !== '') return a.speaker === b.speaker ? 'known' : undefined
  // What stands around the text quotes from the text.
  if (isAround(one.block) !== isAround(other.block)) return 'known'
  // A line that is set apart is one of the text's.
  if (
    isSetApart(one.block, article) !== isSetApart(other.block, article) &&
    Math.min(a.words.length, b.words.length) <= longestLine
  )
    return 'known'
  // Block quotations go on one after the other, item by item.
  if (one.block.role === 'quote' && other.block.role === 'quote') return undefined
  if (isAnswer(one, other)) return undefined
  return a.closed && b.closed ? 'unknown' : undefined
}

/** Whether a quotation stands by itself, with the name of who said it below. */
function isSetApart(block: Finding['block'], {blocks}: Article): boolean {
  if (block.role === 'quote') return true
  const [{start, end} = {start: 1, end: 0}] = block.quotations
  const next = blocks[block.index + 1]
  return start < 2 && end > block.text.length - 2 && /^[–—―] ?\p{Lu}.{0,60}$/u.test(next?.text ?? '')
}

/** Whether two whole utterances of neighbouring paragraphs are said in turn: who answers takes up the other one's words. */
function isAnswer(one: Placed, other: Placed): boolean {
  const isWhole = ({quotation: {words}}: Placed): boolean => words[0]?.initial === true
  return Math.abs(one.block.index - other.block.index) === 1 && isWhole(one) && isWhole(other)
}

function isAround({role}: Finding['block']): boolean {
  return role === 'headline' || role === 'standfirst' || role === 'caption' || role === 'alt' || role === 'social'
}

function finding(drift: Drift, block: Finding['block'], other: Finding['block'], article: Article): Finding {
  const [first, ...rest] = drift.changes
  const here = block.text.slice(first.shown.here.start, first.shown.here.end)
  const there = other.text.slice(first.shown.there.start, first.shown.there.end)
  const where = article.where(other)
  const more = rest.length === 0 ? '' : `, and ${rest.length} more`
  return {
    block,
    start: first.here.start,
    end: first.here.end,
    ...(drift.sure ? {} : {severity: 'info' as const}),
    reason: `Quoted in two ways: "${here}" here, "${there}" in ${where}${more}`,
    note: 'Give the quotation in the words that were said, in both places; show what is left out with “…” and what is changed with [brackets]',
    undecided: true,
    because: drift.changes.map(({there: span}) => ({block: other, ...span, text: `${where} quotes it so`})),
    alsoAt: rest.map(({here: span}) => ({block, ...span})),
    confidence: 0.85
  }
}
