/**
 * A name that the article spells in two ways: Siân Gallagher in the caption, Siân Gallacher in the lead.
 *
 * Misspelled names are the first cause of printed corrections, and no dictionary finds them: the article itself does. What a link says
 * is read beside the address that it leads to, too, and names of bodies beside others that differ by a plural within.
 *
 * It does not report two people who are both introduced, men's and women's forms of one surname, nicknames, firms and
 * places that are named after people, other spellings in someone's words, or names that differ by accents alone.
 */
import type {Article} from '../../src/article/article.ts'
import {describeConflict} from '../../src/article/cast/describe.ts'
import {spellingConflicts} from '../../src/article/cast/spellings.ts'
import type {Finding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import {addressFindings} from './addresses.ts'
import {plant} from './plant.ts'
import {pluralFindings} from './plurals.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'name-spelling',
    description: 'A name that is spelled in two ways in one article.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true
  },
  gather: (): readonly never[] => [],
  judge,
  plant
})

/** The rule as a plugin. */
export const retextNameSpelling: RulePlugin = rulePlugin(rule)

function judge(_gathered: ReadonlyArray<Gathered<never>>, article: Article, {desk}: Context): Finding[] {
  return spellingConflicts(article, desk)
    .filter(({difference, furniture}) => difference !== 'accent' && !furniture)
    .map((conflict) => describeConflict(conflict, article))
    .concat([...addressFindings(article, desk), ...pluralFindings(article, desk)])
}
