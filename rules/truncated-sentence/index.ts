/**
 * A paragraph that breaks off in the middle of a sentence ("The council has promised that the"), or begins in the middle.
 *
 * Text is lost when it is pasted, cut to length or moved between fields; readers think that the page didn't load. A stop set after the
 * loss hides nothing: no sentence ends in "the" or "and".
 *
 * It does not report headings, captions, lists, verse, salutations, paragraphs that lead up to a list, a quotation, a picture or
 * an embed, a sentence that the next paragraph goes on with, nor names and brands in lower case. It asks, but for
 * sentences with their stop and without their end.
 */
import type {Article} from '../../src/article/article.ts'
import type {Passage} from '../../src/article/block.ts'
import type {Finding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import type {Broken} from './broken.ts'
import {brokenEnd} from './ends.ts'
import {
  goesOn,
  isCasual,
  isContinued,
  isItem,
  isLastAnd,
  isLoneWithoutStop,
  isLower,
  isStopped,
  isStoppedItem,
  leastWords
} from './neighbours.ts'
import {plant} from './plant.ts'
import {runOns} from './run-on.ts'
import {severedEnds} from './severed.ts'
import {brokenStart} from './starts.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'truncated-sentence',
    description: 'A sentence or paragraph that breaks off in the middle, or a paragraph that begins in the middle.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: false,
    wording: true
  },
  gather,
  judge,
  plant
})

/** The rule as a plugin. */
export const retextTruncatedSentence: RulePlugin = rulePlugin(rule)

/** How many paragraphs may begin in lower case or end in commas before it is the form: verse, a list, a wrapped text. */
const form = 2

function gather(passage: Passage, context: Context): readonly Broken[] {
  const severed = severedEnds(passage)
  if (passage.role !== 'body' || passage.words.length < leastWords) return severed
  return [
    ...severed,
    ...runOns(passage, context.desk.english.lexicon),
    ...brokenEnd(passage, context),
    ...brokenStart(passage, context)
  ]
}

/** What is asked where only a stop is missing for certain. */
const note = 'Does it break off, or lack but its stop?'

function judge(gathered: ReadonlyArray<Gathered<Broken>>, article: Article): readonly Finding[] {
  const all = gathered.flatMap(({block, facts}) => facts.map((fact) => ({block, ...fact})))
  const counts = {start: 0, end: 0, stop: 0}
  for (const {side, how} of all) if (how !== 'no stop') counts[side]++
  return all.flatMap(({block, side, how, start, end}): Finding[] => {
    const words = block.text.slice(start, end)
    // A sentence goes on in a formula that is set apart.
    if (side === 'end' && /^\s*(?:\$\$|\\\[)/.test(article.blocks[block.index + 1]?.text ?? '')) return []
    if (side === 'stop') {
      if (how === 'item' && !isStoppedItem(block, article)) return []
      return how === 'run on'
        ? [
            {
              block,
              start,
              end,
              reason: `Where does the sentence end here: "${words}"?`,
              severity: 'info',
              confidence: 0.6
            }
          ]
        : [{block, start, end, reason: `This sentence breaks off: "… ${words}"`}]
    }
    if (how === 'no stop') {
      if (!isLoneWithoutStop(block, article)) return []
      const reason = `No stop at the end of this paragraph: "… ${words}"`
      return [{block, start, end, reason, note, severity: 'info', confidence: 0.6}]
    }
    if (counts[side] > form || (side === 'start' && article.derive(isCasual))) return []
    if (side === 'end' ? goesOn(block, how, article) || isItem(block, how, article) : isContinued(block, how, article))
      return []
    if (side === 'start' && how !== 'sure' && [-1, 1].some((step) => isLower(article.blocks[block.index + step])))
      return []
    if (how === 'and' && !isLastAnd(block, article)) return []
    if ((how === 'stranded' || how === 'weak comma') && !article.derive(isStopped)) return []
    const reason =
      side === 'end'
        ? `This paragraph breaks off: "… ${words}"`
        : `This paragraph begins in the middle of a sentence: "${words} …"`
    return [{block, start, end, reason, severity: 'info', confidence: 0.6}]
  })
}
