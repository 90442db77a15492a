/**
 * A note to self or an unfilled template that was left in the copy: TK, XXX, [CHECK], lorem ipsum, {{name}}.
 *
 * Readers see at once that nobody read the article before it was published.
 *
 * It does not report placeholders in code, where they are the subject.
 */
import type {Passage} from '../../src/article/block.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Rule} from '../../src/check/rule.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'placeholder',
    description: 'A placeholder or a note to self that was left in the copy.',
    severity: 'error',
    presets: ['newsroom', 'essential'],
    fixable: false
  },
  gather
})

/** The rule as a plugin. */
export const retextPlaceholder: RulePlugin = rulePlugin(rule)

const templates = /\{\{[^{}\n]{1,60}\}\}/g

function gather(passage: Passage): readonly PassageFinding[] {
  const found: PassageFinding[] = []
  for (const match of passage.text.matchAll(templates)) {
    const start = match.index
    const end = start + match[0].length
    if (passage.opaque.some((span) => start < span.end && span.start < end)) continue
    found.push({start, end, reason: `Placeholder left in the copy: "${match[0]}"`})
  }
  return found
}
