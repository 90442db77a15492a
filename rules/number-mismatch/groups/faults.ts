import type {Article} from '../../../src/article/article.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Gathered} from '../../../src/check/rule.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import type {Numbers} from '../figures/numbers.ts'
import {headlineGroupFaults} from './headline.ts'
import {namedRowFaults} from './named-rows.ts'
import {ordinalFaults} from './ordinals.ts'
import {pointingBackFaults} from './pointing-back.ts'

/**
 * Find groups of which the article gives two sizes: by a count, by "all four" or "the trio", by a row of names, one by one.
 *
 * @param told - What other readers have found: the same words are not told of twice.
 */
export function groupFaults(
  numbers: ReadonlyArray<Gathered<Numbers>>,
  article: Article,
  desk: Desk,
  told: readonly Finding[]
): readonly Finding[] {
  return [
    ...pointingBackFaults(numbers, article, desk),
    ...namedRowFaults(numbers, article, desk),
    ...ordinalFaults(numbers, article),
    ...headlineGroupFaults(numbers, article, desk)
  ].filter(
    (finding) =>
      !told.some(({block, start, end}) => block === finding.block && start < finding.end && finding.start < end)
  )
}
