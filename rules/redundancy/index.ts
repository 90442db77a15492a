/**
 * The same time said twice within a phrase: "in Singapore earlier at the start of the month", "10 a.m. in the morning"; or a
 * currency: "£2 million pounds".
 *
 * It is what an edit leaves that put in the new words and forgot the old ones.
 *
 * It does not report a time that narrows another ("earlier this month", "early on Sunday morning", "on Monday at the start of
 * the month"), times that a comma parts, a measure ("two years earlier at the end of the war"), a comparison ("shops will open
 * earlier at the end of the year"), and what someone is quoted as saying. A "pre-match talk before the match" is a query.
 */
import type {Passage} from '../../src/article/block.ts'
import {isProse} from '../../src/article/role.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Rule} from '../../src/check/rule.ts'
import {halvesOfDay} from './clock.ts'
import {pairsOfTimes} from './pairs.ts'
import {plant} from './plant.ts'
import {prefixed} from './prefixed.ts'
import {currencies, daysTwice, spansFromNow} from './said-twice.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'redundancy',
    description: 'The same time said twice within a phrase: earlier at the start of the month.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: false
  },
  gather,
  plant
})

/** The rule as a plugin. */
export const retextRedundancy: RulePlugin = rulePlugin(rule)

function gather(passage: Passage, context: Context): readonly PassageFinding[] {
  if (!isProse(passage.role) || passage.role === 'quote' || passage.role === 'question') return []
  return [
    ...pairsOfTimes(passage),
    ...halvesOfDay(passage),
    ...daysTwice(passage),
    ...spansFromNow(passage),
    ...currencies(passage),
    ...prefixed(passage, context.desk.english.lexicon)
  ]
}
