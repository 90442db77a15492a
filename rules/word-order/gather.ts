import type {Passage, Word} from '../../src/article/block.ts'
import type {Context} from '../../src/check/rule.ts'
import {gatherSlips} from '../../src/check/slips.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import type {PassageSlip} from '../../src/desk/english/slips-of.ts'

/** The word sequences of a passage, and the neighbours whose exchange could mend a slip. */
export interface Sequences {
  /** Each run of three words with nothing but a space between, as `'attempt to repair'`, with the first word's index. */
  readonly triples: ReadonlyArray<readonly [string, number]>
  readonly candidates: readonly Candidate[]
  /** Neighbours whose order the desk's evidence is against. */
  readonly slips: readonly PassageSlip[]
}

/** Two neighbours that might be the wrong way round: the first of them, and the triples that their exchange would make. */
export interface Candidate {
  readonly first: Word
  readonly second: Word
  /** Triples that stand there, each with the triple that the exchange would make of it, and which neighbour is in it. */
  readonly pairs: ReadonlyArray<{readonly actual: string; readonly mended: string; readonly side: 'before' | 'after'}>
}

/** Collect the sequences of one block. */
export function gather(passage: Passage, context: Context): readonly Sequences[] {
  if (passage.role === 'table') return []
  const {lexicon} = context.desk.english
  const slips = gatherSlips('word-order')(passage, context)
  const triples: Array<readonly [string, number]> = []
  const candidates: Candidate[] = []
  for (const sentence of passage.sentences) {
    const words = passage.words.slice(sentence.from, sentence.to)
    for (let index = 0; index + 2 < words.length; index++) {
      const triple = tripleAt(passage, words, index)
      if (triple !== undefined) triples.push([triple, sentence.from + index])
    }
    candidates.push(...candidatesOf(passage, words, lexicon))
  }
  return triples.length > 0 ? [{triples, candidates, slips}] : []
}

function tripleAt(passage: Passage, words: readonly Word[], index: number): string | undefined {
  const [a, b, c] = [words[index], words[index + 1], words[index + 2]]
  if (!a || !b || !c || !adjoin(passage, a, b) || !adjoin(passage, b, c)) return undefined
  return `${a.norm} ${b.norm} ${c.norm}`
}

/** Whether nothing but white space stands between two words. */
function adjoin(passage: Passage, a: Word, b: Word): boolean {
  return !a.opaque && !b.opaque && passage.text.slice(a.end, b.start).trim() === '' && a.end < b.start
}

function candidatesOf(passage: Passage, words: readonly Word[], lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = []
  for (let index = 0; index + 1 < words.length; index++) {
    const [before, a, b, after] = [words[index - 1], words[index], words[index + 1], words[index + 2]]
    if (!a || !b || !adjoin(passage, a, b) || !canBeExchanged(a, b, lexicon)) continue
    const pairs: Array<Candidate['pairs'][number]> = []
    if (before && adjoin(passage, before, a) && !lexicon.isFunctionWord(before.norm)) {
      pairs.push({
        actual: `${before.norm} ${a.norm} ${b.norm}`,
        mended: `${before.norm} ${b.norm} ${a.norm}`,
        side: 'before'
      })
    }
    if (after && adjoin(passage, b, after) && !lexicon.isFunctionWord(after.norm)) {
      pairs.push({
        actual: `${a.norm} ${b.norm} ${after.norm}`,
        mended: `${b.norm} ${a.norm} ${after.norm}`,
        side: 'after'
      })
    }
    if (pairs.length > 0) {
      found.push({first: a, second: b, pairs})
    }
  }
  return found
}

/** At least one function word, neither a number nor a name that the exchange would tear. */
function canBeExchanged(a: Word, b: Word, lexicon: Lexicon): boolean {
  if (a.shape === 'number' || b.shape === 'number' || a.norm === b.norm) return false
  if ((!a.initial && a.shape !== 'lower') || b.shape !== 'lower') return false
  return lexicon.isFunctionWord(a.norm) || lexicon.isFunctionWord(b.norm)
}
