import type {Passage, Word} from '../../src/article/block.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'
import {noun} from '../../src/desk/english/pos.ts'

/** A bare noun: with at most a determiner. */
export interface BareNoun {
  /** Its determiner, or the noun itself. */
  readonly first: Word
  readonly head: Word
  readonly determined: boolean
  readonly plural: boolean
}

/** A noun with what stands before it. */
export interface NounPhrase {
  readonly head: Word
  readonly determined: boolean
  /** How many words stand between determiner and noun. */
  readonly modifiers: number
}

const determiners = /^(?:the|a|an|this|that|these|those|any|such|some|all|both|no|my|your|his|her|its|our|their)$/
// A cause with one of these is another one than its effect.
const another =
  /^(?:more|further|earlier|later|other|another|additional|extra|previous|prior|past|former|first|second|third|last|next|initial|original|new|newer|recent|subsequent|own|similar|different|separate|various|multiple|several|many|few|fewer|less|most|one|two|three|certain|particular|specific|existing|underlying|chronic|repeated|continued|continuing|ongoing|general|overall|total|associated|related|secondary|primary|so-called|half|each|every|either|someone|everyone|'s)$/
const notHead =
  /^(?:way|ways|time|times|part|case|cases|fact|day|days|year|years|one|ones|thing|things|result|number|lot|lots|people|others|more|it|them)$/

/** Read backwards from `index`: a noun with nothing that narrows it. */
export function bareBefore(passage: Passage, index: number, lexicon: Lexicon): BareNoun | undefined {
  const {words} = passage
  const head = words[index]
  if (!head || head.shape !== 'lower' || head.quoted || head.opaque || notHead.test(head.norm)) return undefined
  const pos = lexicon.pos(head.norm)
  if (lexicon.isFunctionWord(head.norm) || (pos !== 0 && (pos & noun) === 0)) return undefined
  const plural = (pos === 0 && /[^s]s$/.test(head.norm)) || (pos & Pos.nounPlural) !== 0
  const before = words[index - 1]
  const joined = before !== undefined && before.sentence === head.sentence && touches(passage, before, head)
  if (joined && determiners.test(before.norm)) return {first: before, head, determined: true, plural}
  if (!joined) return {first: head, head, determined: false, plural}
  // Without a determiner: behind a preposition, a conjunction or a verb, and sure to be a noun there.
  const opens =
    (lexicon.pos(before.norm) & (Pos.preposition | Pos.conjunction | Pos.subordinator | Pos.auxiliary)) !== 0 ||
    ((lexicon.pos(before.norm) & (noun | Pos.adjective | Pos.pronoun | Pos.name)) === 0 &&
      lexicon.pos(before.norm) !== 0)
  return opens && before.shape === 'lower' ? {first: head, head, determined: false, plural} : undefined
}

/** Read forwards from `index`: a noun phrase that ends in `echo` (in either number) and is narrowed by nothing after it. */
export function phraseAfter(passage: Passage, index: number, echo: Word, lexicon: Lexicon): NounPhrase | undefined {
  const {words} = passage
  const stem = echo.norm.replace(/(?:ies|es|s|y)$/, '')
  let at = index
  const determined = determiners.test(words[at]?.norm ?? '')
  // "his delays" are another's than "the delays".
  if (
    determined &&
    /^(?:my|your|his|her|its|our|their|no|any|such|some|all|both|this|that|these|those)$/.test(words[at]?.norm ?? '')
  )
    return undefined
  if (determined) at++
  for (let modifiers = 0; modifiers <= 2; modifiers++, at++) {
    const head = words[at]
    if (!head || head.sentence !== echo.sentence || head.quoted || head.opaque) return undefined
    if (at > index && !touches(passage, words[at - 1] ?? head, head)) return undefined
    if (head.norm.startsWith(stem) && head.shape === 'lower') {
      // "A glut caused by a glut of nuts": the first says nothing that the second does not.
      const holds = modifiers === 0 && head.norm === echo.norm && bothIndefinite(words, index, echo)
      return holds || isLast(passage, head, lexicon) ? {head, determined, modifiers} : undefined
    }
    if (!canModify(head, lexicon)) return undefined
  }
  return undefined
}

/** Whether two nouns have an indefinite article each, and the second goes on with "of". */
function bothIndefinite(words: readonly Word[], index: number, echo: Word): boolean {
  const articles = [words[echo.index - 1]?.norm, words[index]?.norm]
  return articles.every((article) => article === 'a' || article === 'an') && words[index + 2]?.norm === 'of'
}

/** Whether a word before a noun leaves its meaning what it is: no other, earlier, higher one, and nobody's. */
function canModify(word: Word, lexicon: Lexicon): boolean {
  if (another.test(word.norm) || word.shape === 'number' || /'s?$/.test(word.norm)) return false
  if (lexicon.isFunctionWord(word.norm)) return false
  const pos = lexicon.pos(word.norm)
  return (pos & (Pos.comparative | Pos.superlative | Pos.numeral | Pos.adverb)) === 0 && !word.norm.endsWith('ing')
}

/** Whether the phrase ends with this noun: no "of …", no "that …", no noun that it belongs to. */
function isLast(passage: Passage, head: Word, lexicon: Lexicon): boolean {
  const next = passage.words[head.index + 1]
  if (!next || next.sentence !== head.sentence || !touches(passage, head, next)) return true
  if (/^(?:and|or|but|nor|while|whilst|because|so|if|although|though)$/.test(next.norm)) return true
  const pos = lexicon.pos(next.norm)
  if ((pos & (Pos.preposition | Pos.subordinator | Pos.pronoun | Pos.to | Pos.determiner)) !== 0) return false
  if ((pos & (Pos.auxiliary | Pos.modal)) !== 0) return true
  // "storm surges": a noun behind a singular one.
  if (next.norm.endsWith('s') && !head.norm.endsWith('s')) return false
  return (pos & (noun | Pos.adjective | Pos.verbIng | Pos.name)) === 0 && pos !== 0
}

/** Whether nothing but space stands between two words. */
function touches(passage: Passage, one: Word, other: Word): boolean {
  return /^[\s\u00A0]*$/.test(passage.text.slice(one.end, other.start))
}
