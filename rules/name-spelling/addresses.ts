/** Names that a link spells otherwise than the address that it leads to: "Oxfrod readers" over `…/oxford-readers`. */
import type {Article} from '../../src/article/article.ts'
import type {Block, Word} from '../../src/article/block.ts'
import {isKnownName} from '../../src/article/cast/known.ts'
import {slipOf, type Slip} from '../../src/article/cast/slip.ts'
import {isProse} from '../../src/article/role.ts'
import type {Link} from '../../src/article/source-map.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {foldName} from '../../src/desk/names/fold-name.ts'
import {namesWithOwnCase} from '../../src/desk/names/well-known.ts'
import {wordsOf} from './address-words.ts'

const shortest = 5

/** Find the names in links that the address has in another spelling. Who made the address had the name before their eyes. */
export function* addressFindings(article: Article, desk: Desk): Generator<Finding> {
  for (const block of article.blocks) {
    if (!isProse(block.role) && block.role !== 'heading' && block.role !== 'table') continue
    for (const link of block.links) {
      const words = block.words.filter(({start, end}) => start >= link.start && end <= link.end)
      if (words.length > longestLink || !words.some(isCandidate)) continue
      yield* inLink(block, link, words, desk)
    }
  }
}

/** More words than these are no name of what they lead to. */
const longestLink = 20

function isCandidate({text, opaque}: Word): boolean {
  return !opaque && text.length >= shortest && /^\p{Lu}\p{L}*\p{Ll}(?:['’]s?)?$/u.test(text)
}

function* inLink(block: Block, {address}: Link, words: readonly Word[], desk: Desk): Generator<Finding> {
  const there = wordsOf(address)
  const joined = there.join('')
  for (const [index, word] of words.entries()) {
    if (!isCandidate(word)) continue
    const text = word.text.replace(/['’]s?$/, '')
    const key = foldName(text)
    if (joined.includes(key) || namesWithOwnCase().has(key)) continue
    const place = {text, key, before: keyOf(words[index - 1]), after: keyOf(words[index + 1])}
    const at = there.findIndex((_, other) => isSpelledOtherwise(place, there, other, desk))
    const right = there[at]
    if (right !== undefined) yield finding(block, word.start, place, right, desk)
  }
}

function keyOf(word: Word | undefined): string {
  return word ? foldName(word.text.replace(/['’]s?$/, '')) : ''
}

interface Place {
  readonly text: string
  readonly key: string
  /** The words of the link beside it, folded. */
  readonly before: string
  readonly after: string
}

/**
 * Whether a word of the address is a name of the link in another spelling.
 *
 * What nothing knows is a slip of what is one letter away from it; what is a word or a name by itself needs the same word beside it in
 * both.
 */
function isSpelledOtherwise(place: Place, there: readonly string[], at: number, desk: Desk): boolean {
  const other = there[at] ?? ''
  const slip = other.length >= shortest && other.startsWith(place.key.charAt(0)) && slipOf(place.key, other)
  if (!slip || slip === 'two') return false
  const {lexicon} = desk.english
  if (lexicon.american(place.key) === lexicon.american(other)) return false
  // "imposter", "advisor": both are written.
  if (place.key.replace(/er(?=s?$)/, 'or') === other.replace(/er(?=s?$)/, 'or')) return false
  if (!isKnownName(place, desk) && !lexicon.has(place.key))
    return isWord(other, desk) || !isHeard(slip, place.key, other)
  const beside =
    (place.before.length > 2 && place.before === there[at - 1]) ||
    (place.after.length > 2 && place.after === there[at + 1])
  // A word in an address may be the slip of a word in the text: `#updateing-branch`.
  return beside && (!lexicon.has(place.key) || isWord(other, desk))
}

function isWord(word: string, desk: Desk): boolean {
  const {english, names} = desk
  return english.lexicon.has(word) || names.surname(word) > 0 || isKnownName({text: capitalised(word), key: word}, desk)
}

/** Whether the two may be one foreign name in two ways of writing its sounds: Busra and Bosra, Khaatumo and Khatumo. */
function isHeard(slip: Slip, one: string, other: string): boolean {
  return slip === 'sound' || slip === 'vowel' || (slip === 'doubled' && /([aeiou])\1/.test(one + other))
}

function finding(block: Block, start: number, {text, key}: Place, other: string, desk: Desk): Finding {
  const end = start + text.length
  const right = namesWithOwnCase().get(other) ?? capitalised(other)
  const settled = isWord(other, desk) && !isWord(key, desk)
  const reason = settled
    ? `Name misspelled: "${text}" → "${right}" (so in the link's address)`
    : `"${text}" here, "${other}" in the link's address: which is right?`
  // Philip and Phillip: who made the address may not have looked either.
  const asks = desk.names.given(key) > 0 && desk.names.given(other) > 0
  return {
    block,
    start,
    end,
    reason,
    expected: settled ? [right] : [right, text],
    confidence: 0.85,
    ...(asks ? {severity: 'info' as const} : {})
  }
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
