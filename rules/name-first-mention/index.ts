/**
 * Somebody who is named by the surname alone before the full name has been given.
 *
 * Readers who don't know the person wonder whom they have missed; often a paragraph was moved.
 *
 * It is off by default, and a query. It does not report well-known people, headlines and captions, quotations, or people
 * whose full name the article never gives.
 */
import type {Article} from '../../src/article/article.ts'
import {castOf} from '../../src/article/cast/cast.ts'
import {isRunning} from '../../src/article/role.ts'
import type {Finding} from '../../src/check/finding.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'name-first-mention',
    description: 'A surname that stands before the full name.',
    severity: 'info',
    presets: [],
    fixable: false
  },
  gather: (): readonly never[] => [],
  judge
})

/** The rule as a plugin. */
export const retextNameFirstMention: RulePlugin = rulePlugin(rule)

function* judge(_gathered: ReadonlyArray<Gathered<never>>, article: Article, {desk}: Context): Generator<Finding> {
  for (const {mentions, surname, name} of castOf(article, desk).members) {
    const running = mentions.filter(({block}) => isRunning(block.role))
    const [first] = running
    const full = running.find(({given}) => given.length > 0)
    if (!first || !full || first === full || first.block === full.block || first.title !== '') continue
    if (desk.names.people(surname).length > 0 || first.run.tokens.some(({word}) => word.quoted)) continue
    yield {
      block: first.block,
      start: first.start,
      end: first.end,
      reason: `"${first.text}" stands here before the full name, "${name}", in ${article.where(full.block)}`,
      because: [
        {block: full.block, start: full.start, end: full.end, text: `${article.where(full.block)} has "${full.text}"`}
      ]
    }
  }
}
