/** Marks behind words that own by themselves: "it' first", "on its' way", "the house is her's", "the bank' decision". */
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Near} from './near.ts'

const owners: ReadonlyMap<string, string> = new Map([
  ["her's", 'hers'],
  ["their's", 'theirs'],
  ["our's", 'ours'],
  ["your's", 'yours']
])

/** What should stand for a possessive that took a mark; undefined where it may stay. */
export function strayAt(near: Near, at: number): string | undefined {
  const word = near.word(at)
  const right = owners.get(word)
  if (right !== undefined) return near.isName(at) ? undefined : right
  if (!hasMark(near, at)) return undefined
  if (word === 'it' || word === 'its') return isMarked(near, at) ? 'its' : undefined
  // "the deceaseds' phone": of what has no plural
  if (
    /^(?:deceased|accused|children|women|men|bereaved)s$/.test(word) ||
    (word === 'peoples' && /^(?:other|some|most|old|young|ordinary)$/.test(near.word(at, -1)) && !near.isName(at))
  )
    return isMarked(near, at) ? `${word.slice(0, -1)}'s` : undefined
  // "some of the residents' were evacuated"
  if (near.only(at, 0, Pos.nounPlural) && /^(?:were|are|have)$/.test(near.passage.words[at + 1]?.norm ?? ''))
    return (near.pos(near.passage.words[at + 2]?.norm ?? '') & Pos.verbParticiple) !== 0 && isLoose(near, at)
      ? word
      : undefined
  // "the bank' decision": an owner that lost its s.
  return /^[a-z]{4,}(?<!s)$/.test(word) &&
    near.only(at, 0, Pos.nounSingular) &&
    /^(?:the|a|an|this|that|his|her|their|its|our|my|your|every|each)$/.test(near.word(at, -1)) &&
    isMarked(near, at)
    ? `${word}'s`
    : undefined
}

/** Whether a mark stands behind a word at all: behind few it does. */
export function hasMark({passage: {words, text}}: Near, at: number): boolean {
  const mark = text.charAt(words[at]?.end ?? 0)
  return mark === "'" || mark === '’'
}

/** Whether a mark that closes no quotation stands behind a word. */
function isLoose(near: Near, at: number): boolean {
  const {words, text} = near.passage
  const [word, next] = [words[at], words[at + 1]]
  if (!word || !next || word.sentence !== next.sentence || next.opaque) return false
  if (!/^['’] $/.test(text.slice(word.end, next.start))) return false
  // A quotation may be open.
  return !/(?:^|[\s([“"—–-])['‘]/u.test(text.slice(0, word.start))
}

/** Whether such a mark stands behind a word, and a thing behind it. */
function isMarked(near: Near, at: number): boolean {
  if (!isLoose(near, at)) return false
  const next = near.passage.words[at + 1]
  // "its' own author"
  if (next?.norm === 'own') return true
  const bits = near.pos(next?.norm ?? '')
  return (
    next?.shape === 'lower' &&
    (bits & (noun | Pos.adjective | Pos.superlative | Pos.numeral)) !== 0 &&
    (bits & (Pos.pronoun | Pos.preposition | Pos.determiner | Pos.conjunction | Pos.auxiliary | Pos.modal)) === 0
  )
}
