/**
 * TODO: what it finds, with an example, why an editor changes it, and what it leaves alone. The rule's page begins with this.
 */
import type {Passage} from '../../src/article/block.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Rule} from '../../src/check/rule.ts'
import {appositions} from './appositions.ts'
import {however} from './however.ts'
import {plant} from './plant.ts'
import {subjectVerb} from './subject-verb.ts'
import {Words} from './words.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'comma-placement',
    description: 'TODO: what it finds, in one sentence that an editor understands.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true
  },
  gather,
  plant
})

/** The rule as a plugin. */
export const retextCommaPlacement: RulePlugin = rulePlugin(rule)

function gather(passage: Passage, {desk}: Context): readonly PassageFinding[] {
  if (!isRunningText(passage) || !passage.text.includes(',')) return []
  const found: PassageFinding[] = []
  for (const sentence of passage.sentences) {
    if (sentence.to - sentence.from < 4) continue
    const words = new Words(passage, sentence, desk.english.lexicon)
    if (!words.isOwn) continue
    found.push(...subjectVerb(words), ...however(words), ...appositions(words, desk.names))
  }
  return found
}

/** Whether a block is running text: a body paragraph, or whole sentences in a list, a note, or a table that only lays out a page. */
function isRunningText({role, text, sentences}: Passage): boolean {
  if (role === 'body') return true
  if (role !== 'list' && role !== 'note' && role !== 'table') return false
  return sentences.length > 1 && /[.!]["”’)]?\s*$/.test(text)
}
