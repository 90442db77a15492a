/**
 * A question that ends with a full stop ("How often do we look back."), and a told one or an exclamation that ends with a question mark ("She
 * asked me what time it was?", "What a day it was?").
 *
 * Readers hear the voice fall where it should rise, and read the sentence again.
 *
 * It speaks of sentences that can be nothing else: a question word with its auxiliary and subject, or an auxiliary before a pronoun that is
 * its subject. It does not report requests ("Could you send it"), exclamations ("How lovely it is"), conditions ("Had they known",
 * "Were it so"), what is a subject itself ("What is needed is time"), indirect questions that end with a stop, sentences that break off, titles, headings and
 * lists.
 */
import type {Passage, Sentence} from '../../src/article/block.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Rule} from '../../src/check/rule.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {needless} from './indirect.ts'
import {plant} from './plant.ts'
import {asks, endsAsking} from './question.ts'
import {Tokens} from './tokens.ts'
import {spokenQuestions} from './spoken.ts'
import {endOf, isAskedOtherwise} from './vetoes.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'question-mark',
    description: 'A question that ends with a full stop, and a told one that ends with a question mark.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true
  },
  gather,
  plant
})

/** The rule as a plugin. */
export const retextQuestionMark: RulePlugin = rulePlugin(rule)

function gather(passage: Passage, {desk}: Context): readonly PassageFinding[] {
  const {role, sentences} = passage
  if (role !== 'body' && role !== 'question' && role !== 'quote') return []
  const {lexicon} = desk.english
  return [
    ...[...sentences, ...spokenQuestions(passage)].flatMap((one) => missing(passage, one, lexicon)),
    ...(role === 'body' ? sentences.flatMap((one) => needless(passage, one, lexicon)) : [])
  ]
}

function missing(passage: Passage, sentence: Sentence, lexicon: Lexicon): PassageFinding[] {
  const {text, words} = passage
  const length = sentence.to - sentence.from
  if (length < 3 || length > longest) return []
  const opens = opening.test(text.slice(sentence.start, sentence.start + 30))
  const last = words[sentence.to - 1]
  if (!last || (!opens && !ending.test(text.slice(sentence.start, last.end)))) return []
  const stop = endOf(passage, sentence)
  if (stop < 0 || isAskedOtherwise(passage, sentence, stop)) return []
  const tokens = new Tokens(passage, sentence, lexicon)
  if (!(opens && asks(tokens)) && !endsAsking(tokens)) return []
  const printed = text.slice(last.start, stop + 1)
  const right = `${text.slice(last.start, stop)}?`
  return [
    {
      start: last.start,
      end: stop + 1,
      reason: `Question mark missing: "…${printed}" → "…${right}"`,
      expected: [right],
      confidence: 0.92
    }
  ]
}

/** Words that a question may begin with; read before anything dearer. */
const opening =
  /^["“‘']?(?:(?:so|but|and|or|well|now|first|then|yet|ok|okay|anyway),? )?(?:(?:at|to|for|in|by|with|under|on|from|until|through) what|how|why|when|where|what|who|which|do|does|did|have|has|haven|hasn|don|doesn|didn|is|are|am|was|can|could|will|would|shall|couldn|won|wouldn)/i
/** Words that a question behind other words may begin with. */
const ending =
  /^["“‘']?(?:if|when|since|as) .*, (?:why|how|what|where) |\bbut (?:at|to|for|by) what \p{L}+$|, \p{L}+n['’]t \p{L}+$/isu

/** Longer sentences change their course too often. */
const longest = 32
