/** Verbs that stand twice where a clause that ends with the first is the subject of the second: "what it is is". */
import type {Word} from '../../src/article/block.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'
import {noun} from '../../src/desk/english/pos.ts'
import type {Verdict} from './verdict.ts'
import {clauseOpeners, subjectClauses} from './words.ts'

/** Forms of be, do, have, and modals: silent where a clause with the first can be the subject of the second. */
export function judgeCopula(words: readonly Word[], index: number, lexicon: Lexicon): Verdict {
  const [before, first] = [words[index - 2], words[index - 1]]
  if (!before || !first || before.sentence !== first.sentence) return 'silent'
  const word = first.norm
  if (word === 'do') return 'silent'
  if (word === 'can' || word === 'will' || word === 'may' || word === 'might') {
    if (/^(?:i|we|you|he|she|it|they|this|that|there)$/.test(before.norm))
      return clauseBefore(words, index) ? 'silent' : 'certain'
    const isNoun =
      (lexicon.pos(before.norm) & noun) !== 0 && (lexicon.pos(before.norm) & (Pos.adjective | Pos.determiner)) === 0
    return isNoun && !clauseBefore(words, index) ? 'likely' : 'silent'
  }
  return clauseBefore(words, index) ? 'silent' : 'likely'
}

/** Whether a clause that can be a subject ends with the first: what it is is, all there was was, as they are are. */
export function clauseBefore(words: readonly Word[], index: number): boolean {
  const [before, first] = [words[index - 2], words[index - 1]]
  if (!before || !first) return false
  const until = before.norm === 'what' ? index - 1 : index - 2
  const near = words.slice(Math.max(0, index - 12), until).filter(({sentence}) => sentence === first.sentence)
  const openers = subjectWord.test(before.norm) ? clauseOpeners : subjectClauses
  return near.some(({norm}) => openers.has(norm))
}

const subjectWord = /^(?:i|you|he|she|it|we|they|this|that|these|those|there|who|which|what)$/
