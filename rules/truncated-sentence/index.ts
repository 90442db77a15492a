/**
 * A paragraph that breaks off in the middle of a sentence ("The council has promised that the"), or begins in the middle.
 *
 * Text is lost when it is pasted, cut to length or moved between fields; readers think that the page didn't load.
 *
 * It does not report headings, captions, lists, verse, salutations, paragraphs that lead up to a list, a quotation, a picture or
 * an embed, a sentence that the next paragraph goes on with, nor names and brands in lower case. It is a query.
 */
import type {Article} from '../../src/article/article.ts'
import type {Block, Passage} from '../../src/article/block.ts'
import type {Finding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'truncated-sentence',
    description: 'A paragraph that breaks off in the middle of a sentence, or begins in the middle.',
    severity: 'info',
    presets: ['newsroom'],
    fixable: false
  },
  gather,
  judge,
  plant
})

/** The rule as a plugin. */
export const retextTruncatedSentence: RulePlugin = rulePlugin(rule)

/** An end of a paragraph where its sentence isn't whole. */
interface Broken {
  readonly side: 'start' | 'end'
  readonly start: number
  readonly end: number
}

/** Words that no sentence ends with. */
const unfinished =
  /^(?:the|a|an|of|and|or|but|nor|my|your|our|their|its|every|than|because|although|whose|into|from|with|for|to|at|by|is|was|were|has|will|would|if|as|that|which|and\/or)$/
/** Words that a sentence may end with after another: "to aspire to", "where it came from", "what it is". */
const strands = /^(?:to|from|with|for|at|by|is|was|were|has|will|would|of|into|that|as|which|if|but|than)$/
const leastWords = 10
/** A single sentence that ends in a comma is a salutation, a line of an address or of verse, unless it is this long. */
const longSentence = 18
/** How many paragraphs may begin in lower case or end in commas before it is the form: verse, a list, a wrapped text. */
const form = 2

function gather(passage: Passage, context: Context): readonly Broken[] {
  const {text, words, role} = passage
  const [first, last] = [words[0], words.at(-1)]
  if (role !== 'body' || words.length < leastWords || !first || !last) return []
  const found: Broken[] = []
  const start = words[Math.max(0, words.length - 4)]?.start ?? 0
  const tail = text.slice(last.end).trim()
  if (!last.opaque && last.shape === 'lower') {
    const afterNoun = (context.desk.english.lexicon.isFunctionWord(words.at(-2)?.norm ?? '') ? 1 : 0) === 0
    const cut = tail === '' && unfinished.test(last.norm) && !(strands.test(last.norm) && !isSure(last.norm, afterNoun))
    const inList = /(?:[;,] (?:and|or),?|\b(?:e\.g\.|i\.e\.|eg|ie|namely|etc\.),)$/.test(text.trimEnd())
    if (!inList && (cut || (tail === ',' && (passage.sentences.length > 1 || words.length >= longSentence))))
      found.push({side: 'end', start, end: text.trimEnd().length})
  }
  if (
    first.shape === 'lower' &&
    !first.opaque &&
    /^\p{Ll}/u.test(text) &&
    context.desk.english.lexicon.pos(first.norm) !== 0
  ) {
    found.push({side: 'start', start: 0, end: words[Math.min(3, words.length - 1)]?.end ?? 0})
  }
  return found
}

/** Whether a word that may end a sentence can't end this one: "of" and "into" have their noun before them only after a verb. */
function isSure(norm: string, afterContent: boolean): boolean {
  return afterContent || norm === 'that' || norm === 'which' || norm === 'than' || norm === 'but' || norm === 'if'
}

function judge(gathered: ReadonlyArray<Gathered<Broken>>, article: Article): readonly Finding[] {
  const all = gathered.flatMap(({block, facts}) => facts.map((fact) => ({block, ...fact})))
  const counts = {start: 0, end: 0}
  for (const {side} of all) counts[side]++
  return all.flatMap(({block, side, start, end}): Finding[] => {
    if (counts[side] > form || (side === 'start' && article.derive(isCasual))) return []
    const [previous, next] = [article.blocks[block.index - 1], article.blocks[block.index + 1]]
    if (side === 'end' ? goesOn(next) || endsOpen(previous) : isContinued(previous)) return []
    const words = block.text.slice(start, end)
    const reason =
      side === 'end'
        ? `This paragraph breaks off: "… ${words}"`
        : `This paragraph begins in the middle of a sentence: "${words} …"`
    return [{block, start, end, reason, confidence: 0.6}]
  })
}

/** Whether the writer begins sentences in lower case elsewhere too, or writes `i` for `I`. */
function isCasual(article: Article): boolean {
  return article.blocks.some(
    ({role, text}) => role === 'body' && /(?:^|\s)i(?:'m|’m| [a-z])|\p{Ll}{3}[.!?]{1,3} \p{Ll}{2}/u.test(text)
  )
}

/** Whether the block after a paragraph is what its last words lead up to, or its sentence's other half. */
function goesOn(next: Block | undefined): boolean {
  if (!next) return false
  return next.role !== 'body' || !/^\(*\p{Lu}/u.test(next.text)
}

/** Whether the block before is an item of a list, or announces one. */
function endsOpen(previous: Block | undefined): boolean {
  return previous !== undefined && /[:;,](?: and| or)?$/.test(previous.text.trimEnd())
}

/** Whether the block before a paragraph is its sentence's other half, or something that stands within it. */
function isContinued(previous: Block | undefined): boolean {
  if (!previous) return true
  return previous.role !== 'body' || !/[.!?]["”’)]*\s*$/.test(previous.text)
}
