import type {Passage, Word} from '../../src/article/block.ts'
import {wordParts} from '../../src/article/word-parts.ts'
import type {Context} from '../../src/check/rule.ts'
import {gatherSlips} from '../../src/check/slips.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import type {PassageSlip} from '../../src/desk/english/slips-of.ts'
import {closedClass} from '../../src/desk/english/pos.ts'
import {agrees} from './grammar.ts'

/** What a passage may have in the wrong order. */
export interface Doubts {
  /** Neighbours whose order the grammar is against. */
  readonly candidates: readonly Candidate[]
  /** Neighbours whose order the desk's evidence is against. */
  readonly slips: readonly PassageSlip[]
}

/** Two neighbours that might be the wrong way round, and the runs of three words that their exchange would make. */
export interface Candidate {
  readonly first: Word
  readonly second: Word
  /** Three words that stand there, those that the exchange would make of them, and which neighbour is among them. */
  readonly pairs: ReadonlyArray<{readonly actual: string; readonly mended: string; readonly side: 'before' | 'after'}>
}

/** Collect the doubts of one block. */
export function gather(passage: Passage, context: Context): readonly Doubts[] {
  if (passage.role === 'table') return []
  const slips = gatherSlips('word-order')(passage, context)
  const candidates = candidatesOf(passage, context.desk.english.lexicon)
  return candidates.length > 0 || slips.length > 0 ? [{candidates, slips}] : []
}

/** Three words with nothing but a space between, from word `index` on: `attempt to repair`. */
export function tripleAt(passage: Passage, index: number): string | undefined {
  const {words} = passage
  const [a, b, c] = [words[index], words[index + 1], words[index + 2]]
  if (!a || !b || !c || a.sentence !== c.sentence || !adjoin(passage, a, b) || !adjoin(passage, b, c)) return undefined
  return `${a.norm} ${b.norm} ${c.norm}`
}

/** Whether nothing but white space stands between two words. */
function adjoin(passage: Passage, a: Word, b: Word): boolean {
  return !a.opaque && !b.opaque && passage.text.slice(a.end, b.start).trim() === '' && a.end < b.start
}

function candidatesOf(passage: Passage, lexicon: Lexicon): Candidate[] {
  const {words} = passage
  const parts = wordParts(passage, lexicon).pos
  const found: Candidate[] = []
  for (const a of words) {
    const b = words[a.index + 1]
    if (b?.sentence !== a.sentence || !canBeExchanged(a, b, parts) || !agrees(a, b, passage, parts)) continue
    if (!adjoin(passage, a, b)) continue
    const [before, after] = [words[a.index - 1], words[b.index + 1]]
    const pairs: Array<Candidate['pairs'][number]> = []
    const joins = (left: Word | undefined, right: Word | undefined, other: Word | undefined): boolean =>
      left?.sentence === right?.sentence &&
      left !== undefined &&
      right !== undefined &&
      other !== undefined &&
      adjoin(passage, left, right) &&
      !isFunctionWord(parts[other.index])
    if (joins(before, a, before)) {
      pairs.push({
        actual: `${before?.norm} ${a.norm} ${b.norm}`,
        mended: `${before?.norm} ${b.norm} ${a.norm}`,
        side: 'before'
      })
    }
    if (joins(b, after, after)) {
      pairs.push({
        actual: `${a.norm} ${b.norm} ${after?.norm}`,
        mended: `${b.norm} ${a.norm} ${after?.norm}`,
        side: 'after'
      })
    }
    if (pairs.length > 0) found.push({first: a, second: b, pairs})
  }
  return found
}

/** At least one function word, neither a number nor a name that the exchange would tear. */
function canBeExchanged(a: Word, b: Word, parts: Int32Array): boolean {
  if (!isFunctionWord(parts[a.index]) && !isFunctionWord(parts[b.index])) return false
  if (a.shape === 'number' || b.shape === 'number' || a.norm === b.norm) return false
  if (a.emphasised || b.emphasised) return false
  return (a.initial || a.shape === 'lower') && b.shape === 'lower'
}

function isFunctionWord(parts: number | undefined): boolean {
  return ((parts ?? 0) & closedClass) !== 0
}
