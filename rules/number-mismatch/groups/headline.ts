import type {Article} from '../../../src/article/article.ts'
import {castOf} from '../../../src/article/cast/cast.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Gathered} from '../../../src/check/rule.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import type {Numbers} from '../figures/reading.ts'
import {sizeOf, sizesOf} from './sizes.ts'

/** "Trio cleared", "Both ministers resign": a headline that tells its subject's size in a word that is no number. */
const collective =
  /^(Both|Duo|Pair(?! of)|Couple(?! of)|Trio|Threesome|Quartet|Foursome|Quintet|Sextet)(?! (?:and|with|in)\b|,| &|’s|'s)(?: (\p{Ll}+))?/u
/** Two of these there are of everything. */
const twofold =
  /^(?:sides|parties|houses|hands|ends|teams|countries|governments|parents|leaders|sexes|men|women|ways|lanes)$/
/** How far into the text its subject is counted. */
const near = 40
const apart =
  /\b(?:one of (?:them|whom|the)|others?|another|third|fourth|fifth|remaining|including|among|of whom|the rest|neither)\b/i

/** Find a headline's "Trio" or "Both" where the text begins with a group one larger or smaller, and never has another. */
export function* headlineGroupFaults(
  numbers: ReadonlyArray<Gathered<Numbers>>,
  article: Article,
  desk: Desk
): Generator<Finding> {
  const headline = article.blocks.find(({role}) => role === 'headline')
  const match = headline ? collective.exec(headline.text) : null
  const value = sizeOf(match?.[1] ?? '')
  if (!headline || !match || value === undefined || twofold.test(match[2] ?? '')) return
  const body = article.blocks.filter(({role}) => role === 'body')
  const [first] = body
  const sizes = sizesOf(numbers, article)
  const group = sizes.counts.find(({block}) => block === first)
  if (!first || !group || Math.abs(group.value - value) !== 1 || group.start > near) return
  const own = {block: headline, start: match.index, end: match.index + (match[1] ?? '').length}
  // A second count of the same size, or a number of the headline's, would make two groups.
  if (sizes.counts.some((count) => count !== group && (count.value === value || count.value === group.value))) return
  if (body.some(({text}) => apart.test(text))) return
  // So many may be named as the text counts, though not in one row: unless it says "both" or "the trio" again.
  const isAgain = sizes.tells(value, {block: headline, start: 0, end: headline.text.length})
  if (!isAgain && (!sizes.joins(value) || castOf(article, desk).members.length === group.value)) return
  yield contradiction(group, own, article, 0.85)
}
