import type {Passage, Word} from '../../src/article/block.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'

// Nouns and verbs whose complement is an infinitive: "attempt to", "able to", "decided to".
const wantsInfinitive =
  /^(?:attempt|bid|effort|plan|decision|desire|failure|refusal|willingness|readiness|ability|inability|chance|opportunity|pledge|promise|threat|vow|urge|tendency|reluctance|permission|intention|ambition|determination|battle|scramble|push)s?$|^(?:able|unable|willing|unwilling|likely|unlikely|ready|keen|eager|reluctant|due|set|tried|trying|tries|try|attempted|attempting|decided|decides|refused|refuses|refusing|hopes|hoped|hoping|agreed|agrees|failed|fails|failing|managed|manages|vowed|vows|pledged|pledges|wants|wanted|wanting|intends|intended|expected|forced|allowed|asked|urged|continues|continued|seeks|sought|aims|aimed)$/

const nominal = Pos.nounSingular | Pos.nounPlural
const finite = Pos.verbS | Pos.modal
const afterDeterminer = Pos.preposition | Pos.modal | Pos.conjunction | Pos.to

/** Whether the grammar prefers the mended order: the second witness beside the article's own words. */
export function agrees(first: Word, second: Word, passage: Passage, lexicon: Lexicon): boolean {
  const before = sameSentence(passage, first, -1)
  const after = sameSentence(passage, second, 1)
  const actual = [before, first, second, after]
  const mended = [before, second, first, after]
  return breaks(actual, lexicon) && !breaks(mended, lexicon)
}

function sameSentence({words}: Passage, word: Word, step: number): Word | undefined {
  const other = words[word.index + step]
  return other?.sentence === word.sentence ? other : undefined
}

/** Whether a run of words holds neighbours that English does not put side by side. */
function breaks(words: ReadonlyArray<Word | undefined>, lexicon: Lexicon): boolean {
  for (const [index, word] of words.entries()) {
    const next = words[index + 1]
    if (word && next && clash(word.norm, next.norm, words[index + 2]?.norm, lexicon)) return true
  }
  return false
}

function clash(word: string, next: string, third: string | undefined, lexicon: Lexicon): boolean {
  const left = lexicon.pos(word)
  const right = lexicon.pos(next)
  if (left === 0 || right === 0) return false
  // "the in", "a will", "my of": a determiner that can be nothing else, before what opens no noun phrase.
  if (only(left, Pos.determiner) && opensNoNoun(right)) return true
  // "of was", "for is": a preposition before a verb that can only be finite.
  if (only(left, Pos.preposition) && only(right, finite)) return true
  // "attempt repair to": the infinitive's "to" stands behind its verb.
  return (
    third === 'to' && wantsInfinitive.test(word) && (right & Pos.verbBase) !== 0 && only(right, Pos.verbBase | nominal)
  )
}

/** Whether a word can only stand where no noun phrase goes on: a preposition (also as a verb's particle), a modal, "and". */
function opensNoNoun(pos: number): boolean {
  return (pos & afterDeterminer) !== 0 && only(pos, afterDeterminer | Pos.particle | Pos.adverb)
}

/** Whether a word's parts of speech are all among `some`. */
function only(pos: number, some: number): boolean {
  return (pos & some) !== 0 && (pos & ~some) === 0
}
