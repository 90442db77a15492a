/**
 * A pull-quote whose words are not those of the text: changed words, a lost "not", quotation marks that the text does
 * not have, another speaker.
 *
 * A pull-quote is the largest type on the page, it is often set from an earlier draft, and where it quotes a person each word is
 * that person's: readers and lawyers compare. A short block quotation in marks that has nearly the words of the text is one, too, though
 * nothing marks it; against a quotation of the text it is compared in its figures only, the rest is `quotation-drift`'s.
 *
 * It does not report cuts at either end, "…", [brackets], halves joined over "she said", capitals, stops, a leading And or But that was
 * dropped, the speaker's name below, nor display lines and call-outs that the text has in no such words.
 */
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Rule} from '../../src/check/rule.ts'
import {gatherWords, judge} from './judge.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'pullquote-drift',
    description: 'A pull-quote whose words, marks or speaker are not those of the text.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: false
  },
  gather: gatherWords,
  judge,
  plant
})

/** The rule as a plugin. */
export const retextPullquoteDrift: RulePlugin = rulePlugin(rule)
