/**
 * A word that exists but is not the one that the sentence needs: "the effects many be felt", "rather then".
 *
 * Such slips are one letter, or one sound, away from the word that was meant; a spelling checker sees nothing, and readers stumble.
 *
 * It does not report choices between words that both fit, spellings of the other variety, or names; in headlines
 * it says only the clearest.
 */
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Rule} from '../../src/check/rule.ts'
import {judgeSlips} from '../../src/check/slips.ts'
import {gather} from './gather.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'wrong-word',
    description:
      'A word that exists but is not the one that the sentence needs: "the effects many be felt", "rather then".',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true,
    standard: true
  },
  gather,
  judge: judgeSlips('Wrong word'),
  plant
})

/** The rule as a plugin. */
export const retextWrongWord: RulePlugin = rulePlugin(rule)
