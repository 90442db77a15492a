/**
 * Words that English writes as one, written as two: "my self", "a grand stand", "wild life", "a marginal let down".
 *
 * Both halves are words, so that no spelling checker sees it; the two together mean nothing, or something else.
 *
 * It does not report pairs that good papers print open as well ("a night club", "under way"), pairs whose halves stand for themselves
 * ("a green house", "the sun sets", "every body of water"), names ("the Wild Life Fund"), and what is set apart as a word.
 */
import type {Passage} from '../../src/article/block.ts'
import {isProse} from '../../src/article/role.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Rule} from '../../src/check/rule.ts'
import {toldOnce} from '../../src/check/told-once.ts'
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
  judge: (gathered) =>
    toldOnce(gathered, {
      keyOf: ({closed}) => closed.toLowerCase(),
      rightOf: ({closed}) => closed,
      what: 'One word written as two',
      confidence: 0.99
    }),
  plant
})

/** The rule as a plugin. */
export const retextClosedCompound: RulePlugin = rulePlugin(rule)

function gather(passage: Passage, {desk}: Context<Record<string, never>>): readonly Opened[] {
  return isProse(passage.role) ? findOpened(passage, desk.english.lexicon) : []
}
