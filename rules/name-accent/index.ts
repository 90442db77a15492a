/**
 * A name that stands with its accents in one place and without them in another: Siobhán, Siobhan.
 *
 * An accent is a letter of the name's own; readers who bear such a name see at once that it was lost.
 *
 * It does not report names that are written without accents throughout, English words that can bear one (café), or two
 * people who write their names differently.
 */
import type {Article} from '../../src/article/article.ts'
import {describeConflict} from '../../src/article/cast/describe.ts'
import {spellingConflicts} from '../../src/article/cast/spellings.ts'
import type {Finding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'name-accent',
    description: 'A name with its accents here and without them there.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true
  },
  gather: (): readonly never[] => [],
  judge,
  plant
})

/** The rule as a plugin. */
export const retextNameAccent: RulePlugin = rulePlugin(rule)

function judge(_gathered: ReadonlyArray<Gathered<never>>, article: Article, {desk}: Context): Finding[] {
  return spellingConflicts(article, desk)
    .filter(({difference}) => difference === 'accent')
    .map((conflict) => describeConflict(conflict, article))
}
