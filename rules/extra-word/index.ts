/**
 * A small word that was left over from an edit: "plans to the change", "there at are still".
 *
 * When half of a phrase is rewritten, a word of the old one stays behind; every word is right and the sentence is wrong.
 *
 * It warns where a phrase that has only one form proves it ("would be able can"), or where the evidence is beyond doubt; else it asks where a pattern or strong evidence speaks, and is silent.
 *
 * It does not report a word that stands twice (`repeated-word` does), or a preposition at the end of its clause; in headlines it says
 * only the clearest.
 */
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Rule} from '../../src/check/rule.ts'
import {judgeSlips} from '../../src/check/slips.ts'
import {gather} from './gather.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'extra-word',
    description: 'A small word that was left over from an edit: "plans to the change", "there at are still".',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true,
    standard: true
  },
  gather,
  judge: judgeSlips('Word left over'),
  plant
})

/** The rule as a plugin. */
export const retextExtraWord: RulePlugin = rulePlugin(rule)
