import type {Passage, Word} from '../../src/article/block.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'

// Behind a colon these open a clause, with a capital.
const opening = /^(?:When|While|If|As|After|Before|Since|Although|Because|In|On|At|For|From|With)$/

/** Whether a word can't be within an item: a verb's form that is nothing else, a small word but a determiner. */
export function isBreak(word: Word, lexicon: Lexicon): boolean {
  if (word.shape === 'number') return true
  if (opening.test(word.text)) return true
  if ((word.shape !== 'lower' && !word.initial) || word.norm === 'others') return false
  const pos = lexicon.pos(word.norm)
  if ((pos & Pos.determiner) !== 0) return (pos & (Pos.conjunction | Pos.subordinator)) !== 0 && word.norm !== 'both'
  return (
    lexicon.isFunctionWord(word.norm) ||
    isVerb(pos) ||
    ((pos & Pos.adverb) !== 0 && (pos & (Pos.adjective | Pos.nounSingular)) === 0)
  )
}

/** Whether a word is a finite verb or a participle, and nothing else. */
export function isVerb(pos: number): boolean {
  const finite = Pos.verbBase | Pos.verbPast | Pos.verbParticiple | Pos.verbS | Pos.auxiliary | Pos.modal
  return (pos & finite) !== 0 && (pos & (Pos.nounSingular | Pos.nounPlural | Pos.adjective)) === 0
}

/** Whether a word is a verb in the present and nothing else: between two nouns of a list it is a noun that few know as one. */
export function isBareVerb(word: Word, lexicon: Lexicon): boolean {
  const pos = lexicon.pos(word.norm)
  return pos !== 0 && (pos & ~(Pos.verbBase | Pos.verbS | Pos.name)) === 0
}

/** The word that opens the clause: the sentence's first, or the one behind a colon, a dash, a bracket. */
export function clauseStart({words, text}: Passage, at: number, from: number): number {
  for (; at > from; at--) {
    const [before, word] = [words[at - 1], words[at]]
    if (before && word && /[:;—–(]/.test(text.slice(before.end, word.start))) break
  }
  return at
}

/** Whether a word opens a phrase that stands before its sentence's subject: in, when, after. */
export function isOpener(word: Word | undefined, lexicon: Lexicon): boolean {
  if (!word) return false
  const pos = lexicon.pos(word.norm)
  return (pos & (Pos.preposition | Pos.subordinator | Pos.to)) !== 0 || (word.initial && /ing$/.test(word.norm))
}

/** Whether a word is a verb that a subject can have. */
export function isFinite(word: Word, lexicon: Lexicon): boolean {
  const pos = lexicon.pos(word.norm)
  return (pos & (Pos.auxiliary | Pos.modal | Pos.verbPast | Pos.verbS)) !== 0 && (pos & Pos.preposition) === 0
}
