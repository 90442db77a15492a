/**
 * Words that English writes as one, written as two: "my self", "a grand stand", "wild life", "a marginal let down".
 *
 * Both halves are words, so that no spelling checker sees it; the two together mean nothing, or something else.
 *
 * It does not report pairs that good papers print open as well ("a night club", "under way"), pairs whose halves stand for themselves
 * ("a green house", "the sun sets", "every body of water"), names ("the Wild Life Fund"), and what is set apart as a word.
 */
import type {Block, Passage} from '../../src/article/block.ts'
import {isProse} from '../../src/article/role.ts'
import type {Finding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import {findOpened, type Opened} from './opened.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule<Opened, Record<string, never>>({
  meta: {
    id: 'closed-compound',
    description: 'Words that English writes as one, written as two: my self, a grand stand, wild life.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true,
    standard: true
  },
  gather,
  judge,
  plant
})

/** The rule as a plugin. */
export const retextClosedCompound: RulePlugin = rulePlugin(rule)

function gather(passage: Passage, {desk}: Context<Record<string, never>>): readonly Opened[] {
  return isProse(passage.role) ? findOpened(passage, desk.english.lexicon) : []
}

/** One message for each compound, with all its places. */
function* judge(gathered: ReadonlyArray<Gathered<Opened>>): Generator<Finding> {
  const byWord = new Map<string, Array<Opened & {readonly block: Block}>>()
  for (const {block, facts} of gathered) {
    for (const fact of facts) {
      const group = byWord.get(fact.closed.toLowerCase())
      if (group) group.push({...fact, block})
      else byWord.set(fact.closed.toLowerCase(), [{...fact, block}])
    }
  }
  for (const [first, ...more] of byWord.values()) {
    if (!first) continue
    const {block, start, end, closed} = first
    const rest = more.length === 0 ? '' : ` (and in ${more.length} more ${more.length === 1 ? 'place' : 'places'})`
    yield {
      block,
      start,
      end,
      reason: `One word written as two: "${block.text.slice(start, end)}" → "${closed}"${rest}`,
      expected: [closed],
      edits: [first, ...more].map((place) => ({
        block: place.block,
        start: place.start,
        end: place.end,
        text: place.closed
      })),
      alsoAt: more,
      confidence: 0.99
    }
  }
}
