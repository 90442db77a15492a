/**
 * A sentence or paragraph that stands twice in the running text, word for word or nearly.
 *
 * A pull-quote pasted into the text, a paragraph pasted twice, the headline printed again under the picture: readers take them
 * for a fault of the site or of the writer, and where the quotation marks were lost, the paper says what its source said.
 *
 * It does not report marked pull-quotes, captions, key points, summaries, questions and answers, timelines, recaps, notes and
 * legal formulas, nor a standfirst that is simply the opening of the text.
 */
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Rule} from '../../src/check/rule.ts'
import {gatherWords} from './facts.ts'
import {judge} from './judge.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'repeated-passage',
    description: 'A sentence, a paragraph or the headline that stands twice in the running text.',
    severity: 'warning',
    presets: ['newsroom', 'essential'],
    fixable: true
  },
  gather: gatherWords,
  judge,
  plant
})

/** The rule as a plugin. */
export const retextRepeatedPassage: RulePlugin = rulePlugin(rule)
