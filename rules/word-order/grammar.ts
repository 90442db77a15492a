import type {Passage, Word} from '../../src/article/block.ts'
import {Pos} from '../../src/desk/english/pos.ts'

// Nouns and verbs whose complement is an infinitive: "attempt to", "able to", "decided to".
const wantsInfinitive =
  /^(?:attempt|bid|effort|plan|decision|desire|failure|refusal|willingness|readiness|ability|inability|chance|opportunity|pledge|promise|threat|vow|urge|tendency|reluctance|permission|intention|ambition|determination|battle|scramble|push)s?$|^(?:able|unable|willing|unwilling|likely|unlikely|ready|keen|eager|reluctant|due|set|tried|trying|tries|try|attempted|attempting|decided|decides|refused|refuses|refusing|hopes|hoped|hoping|agreed|agrees|failed|fails|failing|managed|manages|vowed|vows|pledged|pledges|wants|wanted|wanting|intends|intended|expected|forced|allowed|asked|urged|continues|continued|seeks|sought|aims|aimed)$/

const nominal = Pos.nounSingular | Pos.nounPlural
const finite = Pos.verbS | Pos.modal
const afterDeterminer = Pos.preposition | Pos.modal | Pos.conjunction | Pos.to

/**
 * Whether the grammar prefers the mended order: the second witness beside the article's own words.
 *
 * @param parts - What each of the passage's words can be, as bits of `Pos`.
 */
export function agrees(first: Word, second: Word, {words}: Passage, parts: Int32Array): boolean {
  const beside = (index: number): Word | undefined => {
    const word = words[index]
    return word?.sentence === first.sentence ? word : undefined
  }
  const [before, after] = [beside(first.index - 1), beside(second.index + 1)]
  return breaks(before, first, second, after, parts) && !breaks(before, second, first, after, parts)
}

/** Whether four words hold neighbours that English does not put side by side. */
function breaks(
  before: Word | undefined,
  first: Word,
  second: Word,
  after: Word | undefined,
  parts: Int32Array
): boolean {
  return (
    (before !== undefined && clash(before, first, second, parts)) ||
    clash(first, second, after, parts) ||
    (after !== undefined && clash(second, after, undefined, parts))
  )
}

function clash(word: Word, next: Word, third: Word | undefined, parts: Int32Array): boolean {
  const left = parts[word.index] ?? 0
  const right = parts[next.index] ?? 0
  if (left === 0 || right === 0) return false
  // "the in", "a will", "my of": a determiner that can be nothing else, before what opens no noun phrase.
  if (only(left, Pos.determiner) && opensNoNoun(right)) return true
  // "of was", "for is": a preposition before a verb that can only be finite.
  if (only(left, Pos.preposition) && only(right, finite)) return true
  // "attempt repair to": the infinitive's "to" stands behind its verb.
  return (
    third?.norm === 'to' &&
    (right & Pos.verbBase) !== 0 &&
    only(right, Pos.verbBase | nominal) &&
    wantsInfinitive.test(word.norm)
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
