/** Whether a clause follows "after", "since", "once" and the like, not a noun alone. */
import type {Word} from '../../src/article/block.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'
import {noun} from '../../src/desk/english/pos.ts'
import {determiner, modal} from './words.ts'

/** Forms that are a verb in every sentence. */
const certain = /^(?:is|are|was|were|has|had|have|.+n't)$/
/** Times, which open no clause: "since the summer the boats", "after the war was". */
const times =
  /^(?:time|day|night|week|month|year|morning|evening|summer|autumn|winter|spring|fall|war|moment|end|start|beginning|then|rule|result)s?$/

/**
 * Whether a subject and its verb stand behind the first word, and nothing that might be another subject between them.
 *
 * "After the match the crowd went", "since May the boats have" and "after dinner people go" have a main clause's: what looks like
 * two nouns in a row, or two articles, is no subject here.
 */
export function hasOwnClause(words: readonly Word[], lexicon: Lexicon): boolean {
  let at = 1
  const [, second] = words
  if (!second || second.shape === 'number') return false
  if (determiner.test(second.norm) || /^(?:no|most|some|many|few|all|both|another|every|each|there)$/.test(second.norm))
    at++
  let head: Word | undefined = second.norm === 'there' ? second : undefined
  for (; at < words.length; at++) {
    const [previous, word] = [words[at - 1], words[at]]
    if (!previous || !word || word.opaque || word.shape === 'number' || word.norm === 'i') return false
    const pos = lexicon.pos(word.norm)
    if (head) {
      if (certain.test(word.norm) || modal.test(word.norm)) return !times.test(head.norm)
      if (isTransitive(at, words, lexicon)) return !times.test(head.norm)
      if (pos === Pos.adverb) continue
      // "the bulk of my work", "lawmakers in Ottawa": what belongs to the subject.
      if (/^(?:of|in|for|from|at|on|to)$/.test(word.norm)) {
        const end = afterNoun(at + 1, words, lexicon)
        if (end === undefined) return false
        at = end - 1
        continue
      }
      // "the Boeing engineers had": a name may be an adjective, but a noun may be the object of time.
      return false
    }
    if ((pos & noun) !== 0 || word.shape === 'capital') {
      const next = words[at + 1]
      const goesOn = next?.shape === 'capital' && word.shape === 'capital'
      if (!goesOn) {
        // "After dinner", "before school": without an article one of many opens no clause.
        const isBare = at === 1 && word.shape === 'lower'
        if (isBare && (pos & Pos.nounPlural) === 0) return false
        head = word
      }
    } else if ((pos & (Pos.adjective | Pos.numeral | Pos.verbParticiple | Pos.verbIng)) === 0) return false
  }
  return false
}

/** "withdrew the posts": a verb in the past that what it acts on follows. */
function isTransitive(at: number, words: readonly Word[], lexicon: Lexicon): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (!word || !next || word.shape !== 'lower') return false
  const pos = lexicon.pos(word.norm)
  if ((pos & ~(Pos.verbPast | Pos.verbParticiple | Pos.verbS | Pos.verbBase)) !== 0 || pos === 0) return false
  return (
    (pos & Pos.verbParticiple) === 0 ||
    determiner.test(next.norm) ||
    (lexicon.pos(next.norm) & (Pos.pronoun | Pos.determiner)) !== 0
  )
}

/** The place behind the noun that begins at a place, with what stands before it. */
function afterNoun(from: number, words: readonly Word[], lexicon: Lexicon): number | undefined {
  for (let at = from; at < Math.min(words.length, from + 5); at++) {
    const word = words[at]
    if (!word) return undefined
    const pos = lexicon.pos(word.norm)
    const isHead = (pos & noun) !== 0 || word.shape === 'capital'
    const next = words[at + 1]
    if (isHead && !(next?.shape === 'capital' && word.shape === 'capital')) return at + 1
    if (!isHead && (pos & (Pos.adjective | Pos.determiner | Pos.numeral | Pos.adverb | Pos.pronoun)) === 0)
      return undefined
  }
  return undefined
}
