/**
 * A number that the article contradicts: a headline says twelve and the text eleven, four names follow "three engineers".
 *
 * Headlines are written from an earlier version of the copy, lists lose an item and totals stay: readers who count write in.
 *
 * It compares what stands around the text with the text, in the paper's own voice, where nothing in the text supports the
 * headline's figure; it counts lists whose items are certain; and it adds up what a sentence says makes a whole. It does not
 * compare killed with injured, parts with the whole or rounded figures, and ages may be a year off.
 */
import type {Article} from '../../src/article/article.ts'
import type {Passage} from '../../src/article/block.ts'
import {findCounts} from '../../src/article/ledger/counts.ts'
import type {Finding, PassageFinding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import {listBlockFaults} from './blocks.ts'
import {furnitureFaults, tallyFaults, type Numbers} from './furniture.ts'
import {listFaults} from './lists.ts'
import {agesNow, lifeFaults} from './lives.ts'
import {numeralsOf} from './numerals.ts'
import {plant} from './plant.ts'
import {shareFaults} from './shares.ts'
import {sumFaults} from './sums.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'number-mismatch',
    description: 'A number that the article contradicts: headline against text, a list against its count, a sum.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: false
  },
  gather,
  judge,
  plant
})

/** The rule as a plugin. */
export const retextNumberMismatch: RulePlugin = rulePlugin(rule)

/** What is wrong within one passage. */
interface Wrong {
  readonly kind: 'wrong'
  readonly finding: PassageFinding
}

function gather(passage: Passage, {desk}: Context): ReadonlyArray<Numbers | Wrong> {
  const all = numeralsOf(passage)
  if (all.length === 0) return []
  const clear = withoutCode(passage)
  const wrong = [
    ...(all.some(({value}) => value > 1 && value < 100) ? listFaults(clear, desk) : []),
    ...sumFaults(clear, all.length),
    ...(all.length > 1 ? shareFaults(clear) : []),
    ...(all.length > 1 ? lifeFaults(clear) : [])
  ]
  return [
    {kind: 'numbers', counts: findCounts(passage, desk.english.lexicon), all},
    ...wrong.map((finding) => ({kind: 'wrong' as const, finding}))
  ]
}

/** A passage with what is no language of the writer's written over: numbers in code count nothing. */
function withoutCode(passage: Passage): Passage {
  if (passage.opaque.length === 0) return passage
  let text = ''
  for (const {start, end} of passage.opaque) text += passage.text.slice(text.length, start) + '¤'.repeat(end - start)
  return {...passage, text: text + passage.text.slice(text.length)}
}

function* judge(
  gathered: ReadonlyArray<Gathered<Numbers | Wrong>>,
  article: Article,
  {desk}: Context
): Generator<Finding> {
  const numbers = gathered.map(({block, facts}) => ({
    block,
    facts: facts.filter((fact): fact is Numbers => fact.kind === 'numbers')
  }))
  yield* furnitureFaults(numbers, article, desk)
  yield* tallyFaults(article, desk)
  for (const {block, facts} of gathered) {
    for (const fact of facts) if (fact.kind === 'wrong') yield {...fact.finding, block}
  }
  yield* listBlockFaults(article, desk)
  yield* agesNow(article, desk)
}
