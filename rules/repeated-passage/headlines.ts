import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import {isProse, isRunning} from '../../src/article/role.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import type {Numbered} from '../../src/article/matches.ts'

const leastWords = 4
const leastContent = 3

/**
 * Report the headline printed again in the text.
 *
 * The page's title, the headline and a social title that stand together at the top are the same by design: copies there are
 * only named along with one that stands further down, unless somebody put a full stop behind the copy.
 */
export function repeatedHeadlines(numbered: readonly Numbered[], article: Article, lexicon: Lexicon): Finding[] {
  const headline = headlineOf(numbered)
  if (!headline || (headline.hashes.length < leastWords && !isAboutPerson(headline.block))) return []
  const says = headline.block.words.filter((word) => word.shape !== 'number' && !lexicon.isFunctionWord(word.text))
  if (says.length < leastContent) return []
  const copies = numbered.filter(
    (item) =>
      item !== headline &&
      item.block.field === undefined &&
      (item.block.role === 'headline' || item.block.role === 'heading' || item.block.role === 'body') &&
      sameWords(headline.hashes, item.hashes)
  )
  const text = article.blocks.find(({role, words}) => isProse(role) && words.length >= 8)?.index ?? Infinity
  // Front matter tells title, description and captions; the headline proper comes after them all.
  const begun =
    article.blocks.find(({role, field}) => field === undefined && (role === 'caption' || isRunning(role)))?.index ??
    Infinity
  const isSentence = ({block}: Numbered): boolean => /[.]$/.test(block.text) && !/[.]$/.test(headline.block.text)
  const below = copies.filter(
    (copy) => copy.block.index > (copy.block.role === 'headline' ? begun : text) || isSentence(copy)
  )
  const [first] = below
  if (!first) return []
  const place = ({block}: Numbered) => ({block, start: 0, end: block.text.length})
  return [
    {
      ...place(first),
      reason: 'The headline is printed again here, in the text',
      expected: [''],
      edits: below.map((copy) => ({...place(copy), text: ''})),
      because: [{...place(headline), text: 'the headline'}],
      alsoAt: copies.filter((copy) => copy !== first).map(place),
      confidence: 0.98
    }
  ]
}

/** Whether a headline of three words names somebody: no other part of the page has the same title for a good reason. */
function isAboutPerson({words}: Block): boolean {
  const [first, second, third] = words
  return (
    words.length === leastContent &&
    first?.shape === 'capital' &&
    second?.shape === 'capital' &&
    third?.shape === 'lower'
  )
}

/**
 * The headline; of a page's title that something is glued to (an address, the paper's name) and a clean line below it, the
 * clean one.
 */
function headlineOf(numbered: readonly Numbered[]): Numbered | undefined {
  const at = numbered.findIndex(({block}) => block.role === 'headline')
  const [first, second] = [numbered[at], numbered[at + 1]]
  if (at < 0 || !first || !second || second.block.index !== first.block.index + 1) return first
  const isLine = second.block.role === 'heading' || second.block.role === 'headline'
  const words = second.hashes.length - 1
  const begins =
    words >= leastWords && second.hashes.subarray(0, words).every((hash, index) => hash === first.hashes[index])
  return isLine && begins ? second : first
}

/** The headline and the blocks that copy it. */
export function headlinesOf(numbered: readonly Numbered[]): ReadonlySet<Block> {
  const headline = headlineOf(numbered)
  const copies = headline ? numbered.filter((item) => sameWords(headline.hashes, item.hashes)) : []
  return new Set(copies.map(({block}) => block))
}

/** Whether two lines have the same words, but for one where they are long. */
function sameWords(one: Uint32Array, two: Uint32Array): boolean {
  if (Math.abs(one.length - two.length) > 1) return false
  let front = 0
  while (front < one.length && front < two.length && one[front] === two[front]) front++
  let end = 0
  while (end < Math.min(one.length, two.length) - front && one.at(-1 - end) === two.at(-1 - end)) end++
  const longer = Math.max(one.length, two.length)
  return front + end === longer || (longer >= 7 && front + end === longer - 1)
}
