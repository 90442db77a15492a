/**
 * A surname in the headline, the standfirst, a caption, a pull-quote or the slug that the text has only in another spelling.
 *
 * What stands around the text is written last and read first, and names go wrong there more than anywhere.
 *
 * It does not report names that the text has in the same spelling, places, words that are words, or two people who are both
 * introduced. What other evidence proves, `name-spelling` reports.
 */
import type {Article} from '../../src/article/article.ts'
import {describeConflict} from '../../src/article/cast/describe.ts'
import {spellingConflicts} from '../../src/article/cast/spellings.ts'
import type {Finding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import {plant} from './plant.ts'
import {slugFindings} from './slug.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'furniture-name',
    description: 'A surname in a headline, caption or slug that the text spells differently.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: false
  },
  gather: (): readonly never[] => [],
  judge,
  plant
})

/** The rule as a plugin. */
export const retextFurnitureName: RulePlugin = rulePlugin(rule)

function judge(_gathered: ReadonlyArray<Gathered<never>>, article: Article, {desk}: Context): Finding[] {
  return spellingConflicts(article, desk)
    .filter(({furniture}) => furniture)
    .map((conflict) => describeConflict(conflict, article))
    .concat([...slugFindings(article, desk)])
}
