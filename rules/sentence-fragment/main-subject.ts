/** Subjects of a main clause that no comma parts from the clause before it: "When I came in 1969 there were four." */
import type {Word} from '../../src/article/block.ts'
import {coordinator} from '../../src/desk/english/closed-classes.ts'
import {noun} from '../../src/desk/english/pos.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {finite} from './verbs.ts'
import {determiner, modal} from './words.ts'

/** How far behind its subject the object of a main clause is looked for. */
const reach = 4

/** Whether a word behind a clause's verb begins the main clause, as what the clause is about could not. */
export function isMainSubject(at: number, words: readonly Word[], lexicon: Lexicon): boolean {
  const [before, previous, word, next] = [words[at - 2], words[at - 1], words[at], words[at + 1]]
  if (!before || !previous || !word || !next || word.shape === 'upper') return false
  const isVerb = finite.test(next.norm) || modal.test(next.norm)
  const isBehindNoun = previous.shape === 'number' || (lexicon.pos(previous.norm) & noun) !== 0
  if (word.norm === 'there') return isVerb && (isBehindNoun || /^(?:here|home|up|down|away)$/.test(previous.norm))
  // "so does the use of it"
  if (word.norm === 'so') return /^(?:do|does|did)$/.test(next.norm)
  // "Karen and I were"
  if (word.norm === 'i' && previous.norm === 'and') return before.shape === 'capital' && isVerb
  // "while you are at war you need a plan"; but "when you see the man you like"
  if (!/^(?:i|we|you|they)$/.test(word.norm) || coordinator.test(previous.norm)) return false
  return isBehindNoun && words.slice(at + 2, at + 2 + reach).some(({norm}) => determiner.test(norm))
}
