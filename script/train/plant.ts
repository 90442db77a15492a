/** Plants one slip in a clean sentence, and remembers what mends it. */
import type {SlipKind} from '../../src/desk/english/candidate.ts'
import {insertable} from '../../src/desk/english/candidates.ts'
import {soundsLike} from '../../src/desk/english/stand-ins.ts'
import type {Neighbours} from '../../src/desk/english/neighbours.ts'
import type {Tokenizer} from '../../src/desk/english/tokens.ts'
import type {Sentence} from '../../src/desk/english/token.ts'
import {pick} from '../../src/check/plant.ts'

/** A sentence with a slip, the place of the slip (words), and the words that belong there. */
export interface Planted {
  readonly kind: SlipKind
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  readonly right: readonly string[]
}

const leftOver: readonly string[] = [
  ...insertable.filter((word) => word !== 'could'),
  'it',
  'at',
  'will',
  'is',
  'be',
  'to',
  'of',
  'in'
]

/** Plant a slip of a kind; `undefined` where the sentence has no place for it. */
export function plant(
  kind: SlipKind,
  {words, gaps}: Sentence,
  tools: {tokenizer: Tokenizer; neighbours: Neighbours},
  next: () => number
): Planted | undefined {
  const n = words.length
  if (n < 4) return undefined
  const at = Math.floor(next() * n)
  const word = words[at] ?? ''
  const following = words[at + 1] ?? ''
  if (kind === 'word-order') {
    if (at + 1 >= n || gaps[at + 1] !== ' ' || word.toLowerCase() === following.toLowerCase()) return undefined
    const swapped = [
      ...words.slice(0, at),
      sameCase(following, word),
      sameCase(word, following),
      ...words.slice(at + 2)
    ]
    return {kind, sentence: {words: swapped, gaps}, from: at, to: at + 2, right: [word, following]}
  }
  if (kind === 'wrong-word') {
    const wrong = slipOf(word, tools, next)
    if (wrong === undefined) return undefined
    const changed = [...words.slice(0, at), sameCase(wrong, word), ...words.slice(at + 1)]
    return {kind, sentence: {words: changed, gaps}, from: at, to: at + 1, right: [word]}
  }
  if (kind === 'missing-word') {
    const places = words.flatMap((other, index) =>
      index > 0 && index + 1 < n && insertable.includes(other) && gaps[index + 1] === ' ' ? [index] : []
    )
    const place = pick(places, next)
    if (place === undefined) return undefined
    const left = {
      words: words.filter((_, index) => index !== place),
      gaps: gaps.filter((_, index) => index !== place + 1)
    }
    return {kind, sentence: left, from: place, to: place, right: [words[place] ?? '']}
  }
  if (at === 0) return undefined
  const extra = next() < 0.25 ? (words[at - 1] ?? '').toLowerCase() : pick(leftOver, next)
  if (extra === undefined || extra === word.toLowerCase() || !/^[a-z]+$/.test(extra)) return undefined
  const sentence = {
    words: [...words.slice(0, at), extra, ...words.slice(at)],
    gaps: [...gaps.slice(0, at), ' ', ...gaps.slice(at)]
  }
  return {kind, sentence, from: at, to: at + 1, right: []}
}

/** A common word that one slip makes of a word; commoner ones more often. */
function slipOf(
  printed: string,
  {tokenizer, neighbours}: {tokenizer: Tokenizer; neighbours: Neighbours},
  next: () => number
): string | undefined {
  const word = printed.toLowerCase()
  if (!/^[a-z]+$/.test(word) || (word !== printed && word.length > 4)) return undefined
  const others = [...neighbours.of(word), ...soundsLike(word)].filter(
    (other) => /^[a-z]{2,}$/.test(other) || other === 'a'
  )
  const weights = others.map((other) => 2 ** (tokenizer.lexicon.frequency(other) / 2))
  let left = next() * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [index, weight] of weights.entries()) if ((left -= weight) < 0) return others[index]
  return undefined
}

/** A word with the capital that its place had. */
function sameCase(word: string, model: string): string {
  if (word === word.toLowerCase() && /^\p{Lu}/u.test(model) && model.length > 1)
    return model.toUpperCase() === model ? word : word
  return word
}
