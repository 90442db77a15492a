/** Subjects that a sentence seems to lack: what is done ("Building apps costs more"), and one without a comma before it. */
import type {Word} from '../../src/article/block.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'
import {openers, modal, helper, complement, beforeNoun, pronoun} from './words.ts'

/** "Building apps costs more", "Moving around makes it lively": the verb of what is done stands behind it. */
export function hasGerundSubject(words: readonly Word[], text: string, lexicon: Lexicon): boolean {
  return words.some((word, at) => {
    const [previous, next] = [words[at - 1], words[at + 1]]
    // "Voting weakens the council"
    if (at === 1 && previous && next && isVerbOf(word, previous, next, lexicon)) return true
    if (at < 2 || !previous || !next || word.shape !== 'lower' || text.charAt(word.end) !== ' ') return false
    const pos = lexicon.pos(word.norm)
    const third =
      (pos & Pos.verbS) !== 0 ||
      // "risks losing", "means waiting"
      ((pos & Pos.nounPlural) !== 0 && lexicon.pos(next.norm) === Pos.verbIng) ||
      ((pos & Pos.nounPlural) !== 0 && (lexicon.pos(word.norm.slice(0, -1)) & Pos.verbBase) !== 0)
    const past = pos === Pos.verbPast || (pos & ~(Pos.verbPast | Pos.verbParticiple)) === 0
    if (pos === 0 || (!third && !past)) return false
    const led = lexicon.pos(previous.norm)
    if ((led & Pos.adverb) === 0 && (led & (beforeNoun | Pos.conjunction | Pos.auxiliary | Pos.pronoun)) !== 0)
      return false
    // "rifles stolen from a farm": a participle behind its noun.
    if (past && (pos & Pos.verbParticiple) !== 0 && /^(?:from|by|at|for|in|on|of)$/.test(next.norm)) return false
    // "makes the", "forces me", "costs exponentially more", "opened up", "losing": what a verb takes and a plural noun does not.
    const after = lexicon.pos(next.norm)
    // Of two plurals in a row the first is a verb: "causes delays".
    const plurals = third && /[^s]s$/.test(next.norm) && (after & ~(Pos.nounPlural | Pos.name | Pos.verbS)) === 0
    const taken =
      plurals || ((after & (complement | Pos.adverb | Pos.verbIng)) !== 0 && (after & Pos.preposition) === 0)
    return past
      ? (after & (complement | Pos.particle | Pos.adjective | Pos.nounPlural)) !== 0 &&
          next.norm !== 'by' &&
          next.norm !== 'to'
      : taken || next.norm === 'down'
  })
}

/** Whether the second word is the first one's verb: "Voting weakens", "Manning told". */
function isVerbOf({norm, shape}: Word, previous: Word, next: Word, lexicon: Lexicon): boolean {
  if (shape !== 'lower' || /^(?:having|being)$/.test(previous.norm) || !/[^s]s$|ed$/.test(norm)) return false
  const pos = lexicon.pos(norm)
  const after = lexicon.pos(next.norm)
  if (norm.endsWith('ed'))
    return (pos & ~(Pos.verbPast | Pos.verbParticiple)) === 0 && (after & (complement | Pos.nounPlural)) !== 0
  return (pos & ~Pos.verbS) === 0 && (after & complement) !== 0
}

/** "When choosing a lock be wary of price", "while waiting for the dough put the oven on": an order behind a clause without a subject. */
export function hasLateOrder(words: readonly Word[], lexicon: Lexicon): boolean {
  const [, second, third] = words
  if (!second || !third || (lexicon.pos(second.norm) & Pos.verbIng) === 0) return false
  return words.some(({norm, shape}, at) => {
    const [previous, next] = [words[at - 1], words[at + 1]]
    if (at < 3 || !previous || !next || shape !== 'lower') return false
    if (helper.test(previous.norm) || modal.test(previous.norm)) return false
    const led = lexicon.pos(previous.norm)
    if ((led & (Pos.nounSingular | Pos.nounPlural)) === 0 || (led & (Pos.determiner | Pos.preposition)) !== 0)
      return false
    const after = lexicon.pos(next.norm)
    if (norm === 'be') return true
    return (lexicon.pos(norm) & Pos.verbBase) !== 0 && (after & (Pos.determiner | Pos.pronoun | Pos.to)) !== 0
  })
}

/** "When traveling I back everything up", "if you know a way feel free": the main clause begins without a comma. */
export function hasLateSubject(words: readonly Word[], lexicon: Lexicon): boolean {
  return words.some(({norm}, at) => {
    const [previous, next] = [words[at - 1], words[at + 1]]
    if (at < 2 || !previous || !next || (at === 2 && (lexicon.pos(previous.norm) & Pos.verbIng) === 0)) return false
    if (/^(?:feel|be|reach|make)$/.test(norm) && /^(?:free|sure|out)$/.test(next.norm))
      return !helper.test(previous.norm) && !modal.test(previous.norm) && !pronoun.test(previous.norm)
    if (
      !/^(?:i|we|he|she|they|it|(?:you|we|they|i)'(?:ll|re|ve))$/.test(norm) ||
      (norm === 'it' && !(lexicon.pos(next.norm) & (Pos.adverb | Pos.modal | Pos.auxiliary)))
    )
      return false
    const before = lexicon.pos(previous.norm)
    return (
      (before &
        (Pos.preposition | Pos.conjunction | Pos.subordinator | Pos.pronoun | Pos.determiner | Pos.auxiliary)) ===
        0 && !openers.test(previous.norm)
    )
  })
}
