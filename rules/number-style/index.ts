/**
 * A number that isn't written as the house file sets it: "5 percent" where the house prints "5 per cent", "3 people" where it spells
 * out, "45000" where it parts the thousands.
 *
 * A paper that does it one way here and another there looks unedited.
 *
 * It speaks only of what the house file sets (`styles.numbers`: `percent`, `words`, `thousands`), each once for an article. It leaves
 * alone headlines where space is short, tables, code, quoted words, numbers that name things (chapter 3, Route 66), measures, money,
 * ages, scores, years, ranges and numbers in a row with larger ones.
 */
import type {Passage} from '../../src/article/block.ts'
import {isStyled, judgeStyle, type StyleSlip} from '../../src/check/house-style.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Rule} from '../../src/check/rule.ts'
import {figuresToWords, wordsToFigures} from './figures.ts'
import {percents} from './percents.ts'
import {plant} from './plant.ts'
import {thousands} from './thousands.ts'

/** The rule. */
export const rule: Rule = defineRule<StyleSlip, Record<string, never>>({
  meta: {
    id: 'number-style',
    description:
      'Per cent, numbers in words or figures, and thousands that are not written as the house file sets them.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true
  },
  gather,
  judge: judgeStyle,
  plant
})

/** The rule as a plugin. */
export const retextNumberStyle: RulePlugin = rulePlugin(rule)

function gather(passage: Passage, {desk}: Context): readonly StyleSlip[] {
  const set = desk.house.styles?.numbers
  if (!set || !isStyled(passage)) return []
  const {lexicon} = desk.english
  const found: StyleSlip[] = []
  if (set.percent) found.push(...percents(passage, set.percent))
  if (set.thousands) found.push(...thousands(passage, set.thousands, lexicon))
  if (set.words) {
    const limit = set.words === 'ten' ? 10 : 9
    found.push(...figuresToWords(passage, limit, lexicon), ...wordsToFigures(passage, limit, lexicon))
  }
  return found
}
