/**
 * The comma before the last item of a list, where the house file leaves it out, or none where the house sets it: "red, white and blue",
 * "red, white, and blue".
 *
 * Both are right, and a paper has one of them.
 *
 * It speaks only where the house file sets `styles.serialComma`, once for an article, and only of lists of three or more that are
 * certainly lists: short items of one kind. It leaves alone what may be an apposition ("his brother, a doctor and poet"), an opening
 * phrase ("In cities, men and women…"), clauses, items that hold an "and" of their own, and quoted words.
 */
import type {Passage} from '../../src/article/block.ts'
import {isStyled, judgeStyle, type StyleSlip} from '../../src/check/house-style.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Rule} from '../../src/check/rule.ts'
import {findLists} from './lists.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule<StyleSlip, Record<string, never>>({
  meta: {
    id: 'serial-comma',
    description: 'A comma before the last item of a list, or none, against what the house file sets.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true
  },
  gather,
  judge: judgeStyle,
  plant
})

/** The rule as a plugin. */
export const retextSerialComma: RulePlugin = rulePlugin(rule)

function gather(passage: Passage, {desk}: Context): readonly StyleSlip[] {
  const style = desk.house.styles?.serialComma
  if (!style || !isStyled(passage) || passage.role === 'headline' || passage.role === 'heading') return []
  const {text} = passage
  const always = style === 'always'
  const house = always ? 'sets a comma before the last item of a list' : 'sets no comma before the last item of a list'
  return findLists(passage, !always, desk).map(({before, conjunction}) => ({
    start: before.start,
    end: conjunction.end,
    house,
    right: `${text.slice(before.start, before.end)}${always ? ', ' : ' '}${text.slice(conjunction.start, conjunction.end)}`,
    certain: false
  }))
}
