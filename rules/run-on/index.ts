/**
 * Two sentences that run on into each other: with nothing but a comma between them ("The bus was late, we walked home in the rain"),
 * with no mark at all before the second one's capital ("at the end of the street This is where it stood"), or with a semicolon before
 * that capital ("It was warm; So we stayed"). A comma before such a capital is reported too ("Although it was late, We waited").
 *
 * A reader takes the second sentence for a part of the first and has to start again.
 *
 * It speaks of commas only between two plain main clauses, each with its subject and its verb. It does not report short sayings ("You
 * win some, you lose some"), contrasts ("It is not a shop, it is a museum"), what depends on the other ("so late that"), who says or thinks it
 * ("it was late, he said"), what repeats itself on purpose, what stands in quotation marks, questions, verses and lists.
 */
import type {Passage} from '../../src/article/block.ts'
import {SentenceWords} from '../../src/article/sentence-words.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Rule} from '../../src/check/rule.ts'
import {adverbs} from './adverbs.ts'
import {commas} from './commas.ts'
import {fused} from './fused.ts'
import {plant} from './plant.ts'
import {semicolons} from './semicolons.ts'
import {splices} from './splices.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'run-on',
    description:
      'Two sentences with only a comma between them, with no mark, or with a semicolon or a comma before a capital.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true
  },
  gather,
  plant
})

/** The rule as a plugin. */
export const retextRunOn: RulePlugin = rulePlugin(rule)

function gather(passage: Passage, {desk}: Context): readonly PassageFinding[] {
  if (passage.role !== 'body' && passage.role !== 'list') return []
  const {lexicon} = desk.english
  const found: PassageFinding[] = []
  for (const sentence of passage.sentences) {
    if (sentence.to - sentence.from < 8) continue
    const words = new SentenceWords(passage, sentence, lexicon)
    found.push(
      ...splices(words, passage.text.slice(sentence.start, sentence.end)),
      ...adverbs(words),
      ...fused(words),
      ...semicolons(passage, sentence, lexicon),
      ...commas(passage, sentence, lexicon)
    )
  }
  return found
}
