import type {Word} from '../../src/article/block.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'

const between = Pos.adjective | Pos.nounSingular | Pos.determiner | Pos.comparative
// "A 5 year plan" lacks its hyphen, but counts all the same.
const periods = /^(?:year|month|week|day|hour)$/
const happened = /^(?:are|were|have|had|killed|injured|wounded|died|dead|missing|arrested)$/

/**
 * Whether the number at `index` counts things: behind it, after at most three words, stands a plural (one thing, where the number is 1), "of
 * the", or what befell them: "four were injured".
 *
 * @param measures - Words behind which a number is none that counts: a number with a measure.
 */
export function countsThings(
  words: readonly Word[],
  index: number,
  text: string,
  value: number,
  lexicon: Lexicon,
  measures: RegExp
): boolean {
  let last = words[index]
  for (let at = index + 1; at < index + 5; at++) {
    const next = words[at]
    if (!next || !last || next.sentence !== last.sentence || next.opaque || next.shape === 'number') return false
    if (text.slice(last.end, next.start).trim() !== '') return false
    if (at === index + 1 && measures.test(next.norm)) return false
    const pos = lexicon.pos(next.norm)
    if (at === index + 1 && happened.test(next.norm)) return true
    if (at === index + 1 && next.norm === 'of')
      return /^(?:the|them|its|their|his|her|our|my|these|those|us)$/.test(words[at + 1]?.norm ?? '')
    if ((pos & Pos.nounPlural) !== 0 || next.norm === 'others') return value !== 1
    if (at === index + 1 && value > 1 && periods.test(next.norm) && text.charAt(next.end) === ' ') return true
    if (value === 1 && next.shape === 'lower' && (pos & Pos.nounSingular) !== 0 && (pos & Pos.preposition) === 0)
      return true
    if ((pos & between) === 0 && !next.norm.includes('-') && next.shape === 'lower') return false
    last = next
  }
  return false
}
