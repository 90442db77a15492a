/**
 * Neighbouring words that stand in the wrong order: "in attempt repair to". The article itself has them in the right one, or
 * edited English practically never has them in this one.
 *
 * Such slips are left behind when a line is rewritten; a spelling checker sees nothing, since every word is right.
 *
 * It does not report inversion in questions and after "nor", free adverbs, verse, or an order that the article uses twice.
 */
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Rule} from '../../src/check/rule.ts'
import {gather} from './gather.ts'
import {judge} from './judge.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'word-order',
    description:
      'Neighbouring words in the wrong order, as the article elsewhere or the way English is written proves.',
    severity: 'warning',
    presets: ['newsroom', 'essential'],
    fixable: true,
    standard: true
  },
  gather,
  judge,
  plant
})

/** The rule as a plugin. */
export const retextWordOrder: RulePlugin = rulePlugin(rule)
