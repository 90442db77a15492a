/** Two or three words that are said twice on purpose. */
import type {Word} from '../../src/article/block.ts'
import {finiteBe} from '../../src/desk/english/closed-classes.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'
import {verb} from '../../src/desk/english/pos.ts'

/** "a rose is a rose is a rose", "have to have", "from town to town to sell", "as bad as bad gets", "so much so much". */
export function isMeant(words: readonly Word[], index: number, norms: readonly string[], lexicon: Lexicon): boolean {
  const [first = '', second = ''] = norms
  const around = [words[index + norms.length]?.norm === first, words[index - norms.length - 1]?.norm === norms.at(-1)]
  if (norms.some((norm) => finiteBe.test(norm)) && around.includes(true)) return true
  const phrase = norms.join(' ')
  if (/^(?:to have|so (?:much|many))$/.test(phrase)) return true
  if (norms.length !== 2) return false
  const [before, after] = [words[index - 3]?.norm ?? '', words[index + 2]?.norm ?? '']
  if (first === 'as') return /^(?:gets?|can|comes?)$/.test(after)
  return (
    second === 'to' &&
    (lexicon.pos(first) & Pos.nounSingular) !== 0 &&
    (before === 'from' || (lexicon.pos(before) & verb) !== 0) &&
    (lexicon.pos(after) & Pos.verbBase) !== 0
  )
}
