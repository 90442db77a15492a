/** Two or three words that stand twice in a row: whether it is a mistake or a rhythm. */
import type {Passage, Word} from '../../src/article/block.ts'
import {article, subjectPronoun} from '../../src/desk/english/closed-classes.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {clauseBefore} from './clause-subject.ts'
import {isMeant} from './meant.ts'
import type {Verdict} from './verdict.ts'
import {idioms, links} from './words.ts'

const helping = /^(?:had|has|have|was|were|is|are|did|does|do|can|could|will|would)$/

/** Two or three words that stand twice: a mistake where a function word is among them and no rhythm. */
export function judgePhrase({words}: Passage, index: number, length: number, lexicon: Lexicon): Verdict {
  const phrase = words.slice(index - length, index)
  const norms = phrase.map(({norm}) => norm)
  // "if you miss it you miss it", "when he's late he's late", "what I said I said"
  if (
    /^(?:if|when|once|what|where|as|whatever|whenever)$/.test(words[index - length - 1]?.norm ?? '') &&
    subjectPronoun.test(norms[0]?.replace(/'.+/, '') ?? '')
  )
    return 'silent'
  // "one after another after another", "wave upon wave upon wave"
  if (length === 2 && /^(?:after|upon|on|by|over|against) /.test(norms.join(' ')) && isRow(words, index, norms[1]))
    return 'silent'
  // "go in hand in hand", "sat by side by side"
  if (length === 2 && /^(?:in (?:hand|arm)|by side|to (?:face|nose|back))$/.test(norms.join(' '))) return 'silent'
  if (isMeant(words, index, norms, lexicon)) return 'silent'
  if (norms.includes('and') || norms.includes('or') || new Set(norms).size < length) return 'silent'
  if (words.slice(index - length + 1, index + length).some((word) => word.shape !== 'lower')) return 'silent'
  // "What he had done had done most harm": a clause with the first is the subject of the second.
  if (helping.test(norms[0] ?? '') && clauseBefore(words, index - length + 1)) return 'silent'
  // "a pointer to a pointer to a number", "the friend of a friend of mine"
  const isChain = norms.some((norm) => links.has(norm)) && norms.some((norm) => !lexicon.isFunctionWord(norm))
  if (length === 3 && isChain && norms.some((norm) => article.test(norm))) return 'silent'
  // From time to time to time, followers of followers of followers, day by day by day.
  if (length === 2 && norms.some((norm) => links.has(norm)) && norms.some((norm) => !lexicon.isFunctionWord(norm))) {
    const around = [words[index - length - 1]?.norm, words[index + length]?.norm]
    if (norms.some((norm) => around.includes(norm) || idioms.has(norm))) return 'silent'
  }
  return norms.some((norm) => lexicon.isFunctionWord(norm)) ? 'likely' : 'silent'
}

/** Whether one of many stands before a pair of preposition and noun: the noun itself, or the first of several others. */
function isRow(words: readonly Word[], index: number, thing: string | undefined): boolean {
  const before = words[index - 3]?.norm
  return before === thing || (thing === 'another' && before !== undefined)
}
