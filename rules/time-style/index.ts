/**
 * A time of day that isn't written as the house file sets it: "10 a.m." or "10:00 AM" where the house prints "10am".
 *
 * Opening hours in two notations make readers look twice.
 *
 * It speaks only of what the house file sets (`styles.times`: `clock`, `minutes`), each once for an article. It leaves alone tables,
 * code, race times, scores, Bible verses, and times with a time zone of their own such as 18:00 UTC.
 */
import type {Passage} from '../../src/article/block.ts'
import {isOpaque, isStyled, judgeStyle, type StyleSlip} from '../../src/check/house-style.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Rule} from '../../src/check/rule.ts'
import {plant} from './plant.ts'
import {readTimes, writeTime} from './times.ts'

/** The rule. */
export const rule: Rule = defineRule<StyleSlip, Record<string, never>>({
  meta: {
    id: 'time-style',
    description: 'A time of day that is not written as the house file sets it.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true
  },
  gather,
  judge: judgeStyle,
  plant
})

/** The rule as a plugin. */
export const retextTimeStyle: RulePlugin = rulePlugin(rule)

function gather(passage: Passage, {desk}: Context): readonly StyleSlip[] {
  const style = desk.house.styles?.times
  if (!style || !isStyled(passage)) return []
  return readTimes(passage).flatMap((time) => {
    const made = writeTime(time, style)
    return made && !isOpaque(passage, time.start) ? [made] : []
  })
}
