/**
 * A paragraph that breaks off in the middle of a sentence ("The council has promised that the"), or begins in the middle.
 *
 * Text is lost when it is pasted, cut to length or moved between fields; readers think that the page didn't load. A stop set after the
 * loss hides nothing: no sentence ends in "the" or "and".
 *
 * It does not report headings, captions, lists, verse, salutations, paragraphs that lead up to a list, a quotation, a picture or
 * an embed, a sentence that the next paragraph goes on with, nor names and brands in lower case. It asks, but for
 * sentences with their stop and without their end.
 */
import type {Article} from '../../src/article/article.ts'
import type {Passage, Word} from '../../src/article/block.ts'
import type {Finding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import {Pos} from '../../src/desk/english/lexicon.ts'
import {plant} from './plant.ts'
import {
  endsOpen,
  goesOn,
  type How,
  isCasual,
  isContinued,
  isLoneWithoutStop,
  isLower,
  isStopped,
  isStoppedItem,
  leastWords
} from './neighbours.ts'
import {runOns} from './run-on.ts'
import {severedEnds} from './severed.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'truncated-sentence',
    description: 'A sentence or paragraph that breaks off in the middle, or a paragraph that begins in the middle.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: false,
    wording: true
  },
  gather,
  judge,
  plant
})

/** The rule as a plugin. */
export const retextTruncatedSentence: RulePlugin = rulePlugin(rule)

/** An end of a paragraph where its sentence isn't whole. */
interface Broken {
  readonly side: 'start' | 'end' | 'stop'
  readonly how: How
  readonly start: number
  readonly end: number
}

/** Words that no sentence ends with. */
const unfinished =
  /^(?:the|a|an|of|and|or|but|nor|my|your|our|their|its|his|every|than|because|although|whose|into|from|with|for|to|at|by|is|was|were|has|will|would|if|as|that|which|been|have|had|are|be|could|should|must|who|where|very|he|she|we|they|and\/or)$/
/** Words that a sentence may end with after another: "to aspire to", "where it came from", "what it is". */
const strands =
  /^(?:been|have|had|are|be|could|should|must|who|where|very|he|she|we|they|his|to|from|with|for|at|by|is|was|were|has|will|would|of|into|that|as|which|if|but|than)$/
/** Ends that another item follows, or what was left out of a text: "; or", "such as". */
const listed = /(?:[;,] (?:and|or)|\bsuch as)\s*$/
/** Words that only go on what stands before them. */
const joining = /^(?:of|and|but|or|nor|than|which|who|whose|whom)$/
/** A single sentence that ends in a comma is a salutation, a line of an address or of verse, unless it is this long. */
const longSentence = 18
/** How many paragraphs may begin in lower case or end in commas before it is the form: verse, a list, a wrapped text. */
const form = 2

function gather(passage: Passage, context: Context): readonly Broken[] {
  const {text, words, role} = passage
  const [first, last] = [words[0], words.at(-1)]
  const severed = severedEnds(passage)
  if (role !== 'body' || words.length < leastWords || !first || !last) return severed
  const found: Broken[] = [...severed, ...runOns(passage, context.desk.english.lexicon)]
  const start = words[Math.max(0, words.length - 4)]?.start ?? 0
  const end = text.trimEnd().length
  const tail = text.slice(last.end).trim()
  if (tail === '' && !last.opaque && last.shape === 'lower' && unfinished.test(last.norm) && !listed.test(text)) {
    const sure = !strands.test(last.norm) || isSure(last.norm, words.at(-2)?.norm ?? '', context)
    found.push({side: 'end', how: sure ? 'sure' : 'stranded', start, end})
  } else if (lacksStop(passage)) {
    found.push({side: 'end', how: 'no stop', start, end})
  }
  // "4.8%,", "(D-WA),": what stands before the comma may close with a mark.
  if (/^[%)\]"”’'¢°]*,$/.test(tail) && (passage.sentences.length > 1 || words.length >= longSentence)) {
    const inList = /(?:[;,] (?:and|or),?|\b(?:e\.g\.|i\.e\.|eg|ie|namely|etc\.),)$/.test(text.trimEnd())
    if (!inList)
      found.push({
        side: 'end',
        how: last.shape === 'lower' || isAdverb(last, context) ? 'comma' : 'comma after a name',
        start,
        end
      })
  }
  // What stands before the first word is code or an address, with which a sentence may begin.
  const begins = first.shape === 'lower' && !first.opaque && /^\P{L}*$/u.test(text.slice(0, first.start))
  if (begins && /^\p{Ll}/u.test(text) && isWord(first.norm, context)) {
    const how = joining.test(first.norm) ? 'sure' : isNamed(words, text, context) ? undefined : 'comma'
    if (how) found.push({side: 'start', how, start: 0, end: words[Math.min(3, words.length - 1)]?.end ?? 0})
  }
  return found
}

/** Whether a paragraph of several sentences has no stop behind its last: "It parted company with its cousin about 1.2". */
function lacksStop({text, words, sentences}: Passage): boolean {
  const [last, before, own] = [words.at(-1), words.at(-2), sentences.at(-1)]
  if (!last || !before || !own || sentences.length < 2 || own.to - own.from < leastOfSentence) return false
  if (last.opaque || before.opaque || !/[\p{Ll}\d]$/u.test(text.trimEnd())) return false
  // "under CC BY-SA 4.0": the number of a name.
  return last.shape === 'lower' || (last.shape === 'number' && before.shape === 'lower')
}

/** Shorter ones are a reference, a signature: "Learn more". */
const leastOfSentence = 4

/** "Specifically,": the first word of a sentence that never came; "Cindy," is greeted. */
function isAdverb({initial, norm}: Word, {desk}: Context): boolean {
  return initial && (desk.english.lexicon.pos(norm) & (Pos.adverb | Pos.subordinator)) !== 0
}

/** Whether the lexicon has a word, or both parts of a compound. */
function isWord(norm: string, {desk}: Context): boolean {
  return norm.split('-').every((part) => desk.english.lexicon.pos(part) !== 0)
}

/** "glue is a package": a lone noun before its verb may be the name of a thing that is written so. */
function isNamed([first, second]: readonly Word[], text: string, {desk}: Context): boolean {
  if (!first || !second || text.slice(first.end, second.start) !== ' ') return true
  const {lexicon} = desk.english
  return (
    (lexicon.pos(first.norm) & (Pos.nounSingular | Pos.nounPlural | Pos.adverb)) !== 0 &&
    (/^(?:is|was|has|can|will|does|and|also|now)$/.test(second.norm) || (lexicon.pos(second.norm) & Pos.verbS) !== 0) &&
    !lexicon.isFunctionWord(first.norm)
  )
}

/** Words that a sentence ends with now and then. */
const loose = /^(?:been|have|had|are|be|could|should|must|who|where|very|he|she|we|they)$/
/** Phrases whose "to" has its noun behind it: "with respect to". */
const beforeTo =
  /^(?:subject|respect|according|due|prior|regard|addition|relation|response|owing|thanks|contrary|next|akin|devoted|opposed)$/

/** Whether a word that may end a sentence can't end this one: "of" and "into" have their noun before them only after a verb. */
function isSure(norm: string, before: string, {desk}: Context): boolean {
  const {lexicon} = desk.english
  // "died from his", but "a friend of his"
  if (norm === 'his') return before !== 'of' && (lexicon.pos(before) & Pos.preposition) !== 0
  if (loose.test(norm)) return false
  if (norm === 'to' && beforeTo.test(before)) return true
  return (
    !lexicon.isFunctionWord(before) ||
    /^(?:that|which|than|but|if)$/.test(norm) ||
    (norm === 'will' && before === 'who')
  )
}

/** What is asked where only a stop is missing for certain. */
const note = 'Does it break off, or lack but its stop?'

function judge(gathered: ReadonlyArray<Gathered<Broken>>, article: Article): readonly Finding[] {
  const all = gathered.flatMap(({block, facts}) => facts.map((fact) => ({block, ...fact})))
  const counts = {start: 0, end: 0, stop: 0}
  for (const {side, how} of all) if (how !== 'no stop') counts[side]++
  return all.flatMap(({block, side, how, start, end}): Finding[] => {
    const words = block.text.slice(start, end)
    // A sentence goes on in a formula that is set apart.
    if (side === 'end' && /^\s*(?:\$\$|\\\[)/.test(article.blocks[block.index + 1]?.text ?? '')) return []
    if (side === 'stop') {
      if (how === 'item' && !isStoppedItem(block, article)) return []
      return how === 'run on'
        ? [
            {
              block,
              start,
              end,
              reason: `Where does the sentence end here: "${words}"?`,
              severity: 'info',
              confidence: 0.6
            }
          ]
        : [{block, start, end, reason: `This sentence breaks off: "… ${words}"`}]
    }
    if (how === 'no stop') {
      if (!isLoneWithoutStop(block, article)) return []
      const reason = `No stop at the end of this paragraph: "… ${words}"`
      return [{block, start, end, reason, note, severity: 'info', confidence: 0.6}]
    }
    if (counts[side] > form || (side === 'start' && article.derive(isCasual))) return []
    const [previous, next] = [article.blocks[block.index - 1], article.blocks[block.index + 1]]
    if (side === 'end' ? goesOn(next, how, block) || endsOpen(previous) : isContinued(previous, how)) return []
    if (side === 'start' && how !== 'sure' && [previous, next].some(isLower)) return []
    if ((how === 'stranded' || how === 'comma after a name') && !article.derive(isStopped)) return []
    const reason =
      side === 'end'
        ? `This paragraph breaks off: "… ${words}"`
        : `This paragraph begins in the middle of a sentence: "${words} …"`
    return [{block, start, end, reason, severity: 'info', confidence: 0.6}]
  })
}
