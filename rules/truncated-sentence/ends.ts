/** Ends of paragraphs that no sentence has: "in three of the", "of the girders,". */
import type {Passage, Word} from '../../src/article/block.ts'
import type {Context} from '../../src/check/rule.ts'
import {Pos} from '../../src/desk/english/lexicon.ts'
import type {Broken, How} from './broken.ts'

/** Words that no sentence ends with, or few. */
const unfinished =
  /^(?:the|a|an|of|and|or|but|nor|my|your|our|their|its|his|every|than|because|although|whose|into|from|with|for|to|at|by|is|was|were|has|will|would|if|as|that|which|been|have|had|are|be|could|should|must|who|where|very|he|she|we|they|and\/or)$/
/** Words that a sentence may end with after another: "to aspire to", "where it came from", "what it is". */
const strands =
  /^(?:been|have|had|are|be|could|should|must|who|where|very|he|she|we|they|his|to|from|with|for|at|by|is|was|were|has|will|would|of|into|that|as|which|if|but|than)$/
/** Words that hardly stand at an end but behind a verb: "cities in", "and then on". */
const afterNoun = /^(?:in|on|about|against|through|between|during|among|under|towards?|per|can|when|while|until|since)$/
/** Ends that another item follows, or what was left out of a text: "; or", "such as". */
const listed = /(?:; (?:and|or)|\bsuch as)\s*$/
/** The "and" before the last of some things. */
const lastOfSome = /, (?:and|or)\s*$/
/** A single sentence that ends in a comma is a salutation, a line of an address or of verse, unless it is this long. */
const longSentence = 18
/** Words that a letter closes with, before a name. */
const farewell = /^(?:sincerely|respectfully|faithfully|truly|yours|regards|cheers|best|love|thanks|wishes|ever|luck)$/

/** The end of a passage, where its last sentence isn't whole. */
export function brokenEnd(passage: Passage, context: Context): readonly Broken[] {
  const {text, words} = passage
  const last = words.at(-1)
  if (!last) return []
  const start = words[Math.max(0, words.length - 4)]?.start ?? 0
  const end = text.trimEnd().length
  const tail = text.slice(last.end).trim()
  const how = tail === '' ? openWord(passage, last, context) : comma(passage, last, tail, context)
  return how ? [{side: 'end', how, start, end}] : []
}

/** What a last word shows that no stop stands behind. */
function openWord(passage: Passage, last: Word, context: Context): How | undefined {
  const {text, words} = passage
  if (!last.opaque && last.shape === 'lower' && !listed.test(text)) {
    const before = words.at(-2)?.norm ?? ''
    if (unfinished.test(last.norm)) {
      if (lastOfSome.test(text)) return 'and'
      return !strands.test(last.norm) || isSure(last.norm, before, context) ? 'sure' : 'stranded'
    }
    if (afterNoun.test(last.norm) && isNoun(before, context)) return 'stranded'
  }
  return lacksStop(passage) ? 'no stop' : undefined
}

/** Whether a word is a noun and no verb that a preposition may belong to. */
function isNoun(norm: string, {desk}: Context): boolean {
  const pos = desk.english.lexicon.pos(norm)
  return pos !== 0 && (pos & ~(Pos.nounSingular | Pos.nounPlural | Pos.name)) === 0
}

/** What a comma shows with which a passage ends: "4.8%,", "(D-WA),": what stands before it may close with a mark. */
function comma({text, words, sentences}: Passage, last: Word, tail: string, context: Context): How | undefined {
  if (!/^[%)\]"”’'¢°]*,$/.test(tail)) return undefined
  if (/(?:[;,] (?:and|or),?|\b(?:e\.g\.|i\.e\.|eg|ie|namely|etc\.),)$/.test(text.trimEnd())) return undefined
  if (farewell.test(last.norm)) return undefined
  const {pos} = lexiconOf(context)
  const isShort = sentences.length < 2 && words.length < longSentence
  // Without a verb it is a salutation: "Dear reader of the harbour news,"
  if (isShort && !words.some(({norm}) => (pos(norm) & verbal) !== 0)) return undefined
  return !isShort && (last.shape === 'lower' || isAdverb(last, context)) ? 'comma' : 'weak comma'
}

const verbal = Pos.verbS | Pos.verbPast | Pos.auxiliary | Pos.modal

function lexiconOf({desk}: Context): {readonly pos: (norm: string) => number} {
  return {pos: (norm) => desk.english.lexicon.pos(norm)}
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
