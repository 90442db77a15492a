/** A noun and what is told of it, and no more: "The mayor, who had promised a ferry for the winter." */
import type {Word} from '../../src/article/block.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'
import {noun} from '../../src/desk/english/pos.ts'
import {isVerbForm} from './verb-forms.ts'
import {finite} from './verbs.ts'
import {modal} from './words.ts'

/** What a noun that readers know begins with; "A man who" is style. */
const definite = /^(?:the|this|that|his|her|its|our|their|my)$/
/** How long it is at most. */
const longest = 8

/**
 * Whether a sentence is a noun with a clause of its own, behind its only comma.
 *
 * With a second comma it may go on. With none, whatever stands behind the clause lacks the comma: an editor changes it either way.
 */
export function isNounAlone(words: readonly Word[], text: string, lexicon: Lexicon): boolean {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || first.quoted || first.shape === 'lower' || finite.test(first.norm)) return false
  const at = words.findIndex(({norm}, index) => index > longest || (index > 0 && /^(?:who|which|whose)$/.test(norm)))
  const [before, opener, next] = [words[at - 1], words[at], words[at + 1]]
  if (!before || !opener || !next || at > longest || words.length - at < shortestClause) return false
  if (text.slice(before.end, opener.start) !== ', ' || /[,;:()[\]—–"“”?!]| -/.test(text.slice(opener.start, last.end)))
    return false
  if (/[,;:()[\]—–"“”/]/.test(text.slice(first.start, before.end))) return false
  const lead = words.slice(0, at)
  const isName = (lexicon.pos(first.norm) & ~Pos.name) === 0 || (lexicon.capital(first.text) ?? 0) > 1
  const isNamed = lead.length > 1 && isName && lead.every(({shape}) => shape !== 'lower' && shape !== 'number')
  if (!definite.test(first.norm) && !isNamed) return false
  return !lead.some((_, index) => index > 0 && mayBeVerb(index, lead, lexicon)) && hasNoun(before, lexicon)
}

/** A shorter clause is style. */
const shortestClause = 6

function hasNoun({norm, shape}: Word, lexicon: Lexicon): boolean {
  return shape !== 'lower' || (lexicon.pos(norm) & noun) !== 0
}

/** Whether a word of what should be a noun with its adjectives may be a verb, or belong to one. */
function mayBeVerb(at: number, words: readonly Word[], lexicon: Lexicon): boolean {
  const [previous, word] = [words[at - 1], words[at]]
  if (!previous || !word || word.opaque || word.quoted) return true
  if (word.shape !== 'lower') return word.norm === 'i'
  if (finite.test(word.norm) || modal.test(word.norm)) return true
  const pos = lexicon.pos(word.norm)
  if (pos === 0 || (pos & (Pos.auxiliary | Pos.conjunction | Pos.pronoun | Pos.adverb) & ~Pos.preposition) !== 0)
    return (pos & Pos.preposition) === 0
  if ((pos & (Pos.verbPast | Pos.verbS)) !== 0) return true
  const led = lexicon.pos(previous.norm)
  const isBehindNoun = (led & noun) !== 0 || previous.shape !== 'lower'
  return isBehindNoun && ((pos & Pos.verbBase) !== 0 || isVerbForm(word, lexicon))
}
