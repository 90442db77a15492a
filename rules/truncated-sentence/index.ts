/**
 * A paragraph that breaks off in the middle of a sentence ("The council has promised that the"), or begins in the middle.
 *
 * Text is lost when it is pasted, cut to length or moved between fields; readers think that the page didn't load.
 *
 * It does not report headings, captions, lists, verse, salutations, paragraphs that lead up to a list, a quotation, a picture or
 * an embed, a sentence that the next paragraph goes on with, nor names and brands in lower case. It is a query.
 */
import type {Article} from '../../src/article/article.ts'
import type {Block, Passage, Word} from '../../src/article/block.ts'
import type {Finding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import {Pos} from '../../src/desk/english/lexicon.ts'
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
  /** What shows it: a word that can't stand there, one that can where a stop is missing, a comma. */
  readonly how: 'sure' | 'stranded' | 'comma' | 'comma after a name'
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
/** Words that lead up to nothing that a block of its own could give. */
const leadsNowhere =
  /^(?:the|a|an|of|and|or|nor|my|your|our|their|its|his|every|because|although|whose|than|which|who|into|from|will|would|has)$/
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
  const end = text.trimEnd().length
  const tail = text.slice(last.end).trim()
  if (tail === '' && !last.opaque && last.shape === 'lower' && unfinished.test(last.norm) && !listed.test(text)) {
    const sure = !strands.test(last.norm) || isSure(last.norm, words.at(-2)?.norm ?? '', context)
    found.push({side: 'end', how: sure ? 'sure' : 'stranded', start, end})
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

function judge(gathered: ReadonlyArray<Gathered<Broken>>, article: Article): readonly Finding[] {
  const all = gathered.flatMap(({block, facts}) => facts.map((fact) => ({block, ...fact})))
  const counts = {start: 0, end: 0}
  for (const {side} of all) counts[side]++
  return all.flatMap(({block, side, how, start, end}): Finding[] => {
    if (counts[side] > form || (side === 'start' && article.derive(isCasual))) return []
    const [previous, next] = [article.blocks[block.index - 1], article.blocks[block.index + 1]]
    if (side === 'end' ? goesOn(next, how, block) || endsOpen(previous) : isContinued(previous, how)) return []
    if (side === 'start' && how !== 'sure' && [previous, next].some(isLower)) return []
    if ((how === 'stranded' || how === 'comma after a name') && !article.derive(isStopped)) return []
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

/** How many paragraphs show that an article ends them with stops, and how large a part of them. */
const leastStopped = 3
const mostly = 0.8

/** Whether the article's paragraphs end with a stop: then one without is a fault, whatever its last word. */
function isStopped(article: Article): boolean {
  const long = article.blocks.filter(({role, words}) => role === 'body' && words.length >= leastWords)
  const stopped = long.filter(({text}) => /[.!?…]["”’)\]]*\s*$/.test(text)).length
  // The doubtful paragraph itself is one of them.
  return stopped >= leastStopped && stopped >= (long.length - 1) * mostly
}

/** Whether the block after a paragraph is what its last words lead up to, or its sentence's other half. */
function goesOn(next: Block | undefined, how: Broken['how'], block: Block): boolean {
  // The article's last words: here the text itself was cut.
  if (!next) return false
  // A heading, a note and a menu go on with no sentence; a list and a picture may.
  if (/^(?:heading|note|other)$/.test(next.role)) return how !== 'sure'
  if (next.role !== 'body') return true
  // "He said that", "in a letter to" lead up to a quotation; no article does.
  if (/^["“‘]/.test(next.text)) {
    const last = block.words.at(-1)?.norm ?? ''
    if (leadsNowhere.test(last)) return false
    // A comma does so only behind somebody who speaks: "She voted against the measure," does not.
    return !how.startsWith('comma') || block.words.slice(-10).some(({norm}) => speaks.test(norm))
  }
  return !/^\(*[\p{Lu}\d$£€]/u.test(next.text)
}

/** What somebody who is quoted does, or what is quoted. */
const speaks =
  /^(?:says?|said|saying|adds?|added|adding|asks?|asked|asking|writes?|wrote|writing|tells?|told|repl(?:y|ies|ied)|explain(?:s|ed|ing)?|note[sd]?|noting|continue[sd]?|conclude[sd]?|state[sd]?|stating|statement|recall(?:s|ed)?|announce[sd]?|warn(?:s|ed)?|argue[sd]?|insist(?:s|ed)?|declare[sd]?|joke[sd]?|reads?|according|words?|letter|that|follows|thinks?|thought|shout(?:s|ed)?|remarks?|remarked|quipped|testified|tweeted|posted|told|commented|comments?|example|quote[sd]?|asserts?|asserted|responds?|responded|urged?|interview|release|speech|question)$/

/** Whether a paragraph begins in lower case: two of them are items of a list that lost its marks. */
function isLower(block: Block | undefined): boolean {
  return block?.role === 'body' && /^\p{Ll}/u.test(block.text)
}

/** Whether the block before is an item of a list, or announces one. */
function endsOpen(previous: Block | undefined): boolean {
  return previous !== undefined && /[:;,](?: and| or)?$/.test(previous.text.trimEnd())
}

/** Whether the block before a paragraph is its sentence's other half, or something that stands within it. */
function isContinued(previous: Block | undefined, how: Broken['how']): boolean {
  // A text's first words may be an extract's.
  if (!previous) return true
  if (how === 'sure' && /^(?:headline|standfirst|byline)$/.test(previous.role)) return false
  return previous.role !== 'body' || !/[.!?]["”’)]*\s*$/.test(previous.text)
}
