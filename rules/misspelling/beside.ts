/** A word of the article that an unknown word is one slip away from: "geniss" beside "gneiss", which stands twice. */
import type {Article} from '../../src/article/article.ts'

/** How long an unknown word must be to be a slip for another word of the article, and how often that must stand. */
const leastLength = 6
const leastUses = 2

/** The words of an article in lower case that stand at least twice, by their first letter. */
function repeated(article: Article): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, number>()
  for (const {words} of article.blocks) {
    for (const {norm, shape, opaque} of words) {
      if (shape === 'lower' && !opaque && norm.length >= leastLength - 1) uses.set(norm, (uses.get(norm) ?? 0) + 1)
    }
  }
  const byLetter = new Map<string, string[]>()
  for (const [word, count] of uses) {
    if (count < leastUses || !/^[b-df-hj-np-tv-z]*[aeiou][a-z]*$/.test(word)) continue
    const same = byLetter.get(word.charAt(0))
    if (same) same.push(word)
    else byLetter.set(word.charAt(0), [word])
  }
  return byLetter
}

/** The one repeated word that is a letter more, a letter less or two letters exchanged away, within the word. */
export function besideOf(norm: string, article: Article): string | undefined {
  if (norm.length < leastLength) return undefined
  const near = (article.derive(repeated).get(norm.charAt(0)) ?? []).filter(
    (word) => word !== norm && word.slice(-2) === norm.slice(-2) && isMissed(norm, word)
  )
  return near.length === 1 ? near[0] : undefined
}

/** Whether a letter was left out, put in or exchanged with its neighbour; one letter for another makes another word. */
function isMissed(norm: string, word: string): boolean {
  let same = 0
  while (same < norm.length && norm.charAt(same) === word.charAt(same)) same++
  const [rest, right] = [norm.slice(same), word.slice(same)]
  if (norm.length === word.length)
    return rest.slice(2) === right.slice(2) && rest.charAt(0) === right.charAt(1) && rest.charAt(1) === right.charAt(0)
  return rest.slice(1) === right || rest === right.slice(1)
}
