/**
 * A thing explained by itself: "the lockdowns caused by the coronavirus lockdowns", "a delay due to delays"; or
 * described twice by one word: "the vacated seat being vacated by".
 *
 * The writer had another word in mind for the cause (the pandemic), or changed one half of the phrase; readers are told
 * nothing.
 *
 * It does not report a cause that differs from its effect: more, further, earlier, other ones; a noun that is narrowed
 * ("the housing shortage caused by a shortage of builders"); another number with another meaning ("changes due to climate
 * change"); rhetoric ("violence begets violence"); names; what someone is quoted as saying.
 */
import type {Passage, Word} from '../../src/article/block.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Rule} from '../../src/check/rule.ts'
import {isProse} from '../../src/article/role.ts'
import {findCauses} from './causes.ts'
import {bareBefore, phraseAfter} from './noun-phrase.ts'
import {echoedParticiples} from './participles.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'echoed-word',
    description: 'A thing that is explained by itself: the delay due to delays.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: false
  },
  gather,
  plant
})

/** The rule as a plugin. */
export const retextEchoedWord: RulePlugin = rulePlugin(rule)

function gather(passage: Passage, context: Context): readonly PassageFinding[] {
  if (!isProse(passage.role) && passage.role !== 'headline' && passage.role !== 'heading') return []
  const {lexicon} = context.desk.english
  const found: PassageFinding[] = echoedParticiples(passage, lexicon)
  for (const {before, after} of findCauses(passage)) {
    const effect = bareBefore(passage, before, lexicon)
    const cause = effect && phraseAfter(passage, after, effect.head, lexicon)
    if (!effect || !cause || !echoes(effect.head, cause.head)) continue
    // "violence caused by violence": rhetoric, or a truth.
    if (!effect.determined && !effect.plural && cause.modifiers === 0) continue
    const sameNumber = effect.head.norm === cause.head.norm
    if (!sameNumber && (cause.modifiers > 0 || cause.determined)) continue
    const start = effect.first.start
    const {end} = cause.head
    const words = passage.text.slice(start, end).replace(/\s+/g, ' ')
    found.push({
      start,
      end,
      reason: `Explained by itself: "${words}"`,
      note: `Name what caused the ${effect.head.text}, or cut the explanation`,
      confidence: cause.modifiers > 0 ? 0.85 : 0.9
    })
  }
  return found
}

/** Whether two nouns are one, perhaps in another number. */
function echoes(one: Word, other: Word): boolean {
  return one.norm === other.norm || plural(one.norm) === other.norm || plural(other.norm) === one.norm
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}
