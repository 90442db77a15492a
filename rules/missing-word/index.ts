/**
 * A small word that the sentence cannot do without: "is expected grow", "in the fact during his visit".
 *
 * Words get lost when a line is cut to fit; the reader has to read the sentence twice.
 *
 * It does not report headlines, captions and lists, which drop words on purpose, or words that may stay out ("the day he left").
 */
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Rule} from '../../src/check/rule.ts'
import {gatherSlips, judgeSlips} from '../../src/check/slips.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'missing-word',
    description:
      'A small word that the sentence cannot do without: "is expected grow", "in the fact during his visit".',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true,
    standard: true
  },
  gather: gatherSlips('missing-word'),
  judge: judgeSlips('Word missing'),
  plant
})

/** The rule as a plugin. */
export const retextMissingWord: RulePlugin = rulePlugin(rule)
