import type {Article} from '../../src/article/article.ts'
import type {Word} from '../../src/article/block.ts'
import {firstBehind} from '../../src/article/in-order.ts'
import type {Gathered} from '../../src/check/rule.ts'
import type {UnknownWord} from './unknown-words.ts'

/** Of how many sentences one at most may begin with a small letter, so that a small letter says something. */
const fewest = 20

/**
 * Unknown words that begin a sentence with a small letter in an article whose sentences begin with capitals: names that are written so
 * ("ispace will try again"). Who mistypes a sentence's first word still writes its capital.
 */
export function smallNames(gathered: ReadonlyArray<Gathered<UnknownWord>>, article: Article): ReadonlySet<string> {
  const found = new Set<string>()
  for (const {block, facts} of gathered) {
    if (block.role !== 'body') continue
    for (const {start, norm} of facts) if (beginsSmall(block.words[firstBehind(block.words, start)])) found.add(norm)
  }
  return found.size > 0 && hasCapitals(article, found) ? found : new Set()
}

/** Whether nearly all other sentences of the running text begin with a capital. */
function hasCapitals(article: Article, names: ReadonlySet<string>): boolean {
  let [all, small] = [0, 0]
  for (const {role, sentences, words} of article.blocks) {
    if (role !== 'body') continue
    for (const {from} of sentences) {
      const first = words[from]
      if (!first || names.has(first.norm)) continue
      all++
      if (beginsSmall(first)) small++
    }
  }
  return all > 1 && small * fewest <= all
}

function beginsSmall(word: Word | undefined): boolean {
  return word?.initial === true && word.shape === 'lower'
}
