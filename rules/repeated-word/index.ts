/**
 * A word or two that stand twice in a row: "the the", "at the at the".
 *
 * Spell checkers pass over it and so do eyes, most of all where a line or a link ends between the two.
 *
 * It does not report words that have two jobs (what it is is, had had, gave her her), emphasis (very very), names (Sing Sing),
 * sounds, numbers, content words in headings, nor what someone repeats in a quotation.
 */
import type {Article} from '../../src/article/article.ts'
import type {Passage} from '../../src/article/block.ts'
import type {Finding, PassageFinding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import {findPairs} from './pairs.ts'
import {plant} from './plant.ts'
import {neverTwice} from './words.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'repeated-word',
    description: 'A word or two that stand twice in a row.',
    severity: 'warning',
    presets: ['newsroom', 'essential'],
    fixable: true,
    wording: true
  },
  gather,
  judge,
  plant
})

/** The rule as a plugin. */
export const retextRepeatedWord: RulePlugin = rulePlugin(rule)

/** What is gathered from a passage: its findings, and the words at its ends. */
interface Facts {
  readonly found: readonly PassageFinding[]
  /** Doubled words that are spoken of: who writes of them means them elsewhere as well. */
  readonly mentioned: readonly string[]
  /** Its first word, where a sentence goes on with it. */
  readonly first: string | undefined
  /** Its last word, where the sentence is not ended. */
  readonly last: string | undefined
}

function gather(passage: Passage, {desk}: Context): readonly Facts[] {
  const {role, words, text} = passage
  if (role === 'table' || role === 'credit') return []
  const {found, mentioned} = findPairs(passage, desk.english.lexicon)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return []
  const goesOn = first.shape === 'lower' && first.start === 0 && !first.opaque
  const isOpen = last.end === text.length && !last.opaque
  return [{found, mentioned, first: goesOn ? first.norm : undefined, last: isOpen ? last.norm : undefined}]
}

function judge(gathered: ReadonlyArray<Gathered<Facts>>, _article: Article, _context: Context): readonly Finding[] {
  const mentioned = new Set(gathered.flatMap(({facts}) => facts.flatMap((fact) => fact.mentioned)))
  return gathered.flatMap(({block, facts}, index) => {
    const own = facts
      .flatMap(({found}) => found.map((finding): Finding => ({...finding, block})))
      .filter(({start, end}) => mentioned.size === 0 || !mentioned.has(block.text.slice(start, end).toLowerCase()))
    const before = gathered[index - 1]
    const word = facts[0]?.first
    const across =
      word !== undefined &&
      before?.block.index === block.index - 1 &&
      before.block.role === block.role &&
      before.facts[0]?.last === word &&
      neverTwice.has(word)
    if (!across) return own
    const start = block.words[0]
    const last = before.block.words.at(-1)
    if (!start || !last) return own
    const finding: Finding = {
      block,
      start: start.start,
      end: start.end,
      reason: `"${start.text}" is also the last word of the paragraph above`,
      because: [{block: before.block, start: last.start, end: last.end, text: 'the same word'}]
    }
    return [finding, ...own]
  })
}
