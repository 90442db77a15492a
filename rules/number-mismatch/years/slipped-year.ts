import type {Article} from '../../../src/article/article.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {isExchanged} from '../figures/arithmetic.ts'
import {placeIn, toldIn} from './sentences.ts'

const around: ReadonlySet<string> = new Set(['headline', 'standfirst', 'social', 'caption'])
/** How often the right year must stand in the text. */
const least = 2
/** Years so near to each other are two years of one story. */
const near = 5

/** Find a year above the text or under a picture that the text has nowhere, and that is one of its years with two digits exchanged: 1819 over 1891. */
export function* slippedYearFaults(article: Article): Generator<Finding> {
  const all = toldIn(article).flatMap((told) => told.years.map((year) => ({told, year})))
  for (const one of all) {
    const {told, year} = one
    if (!around.has(told.block.role) || all.some((other) => other !== one && other.year.year === year.year)) continue
    const twins = all.filter((other) => isExchanged(year.year, other.year.year))
    const twin = twins.find((other) => other.told.block.role === 'body')
    const distance = Math.abs(year.year - (twin?.year.year ?? 0))
    if (!twin || twins.length < least || distance < near || twins.some((other) => other.year.year !== twin.year.year))
      continue
    const where = article.where(twin.told.block)
    yield {
      ...placeIn(told, year),
      severity: 'warning',
      reason: `"${year.year}" in ${article.where(told.block)}, but "${twin.year.year}" in ${where}: which is right?`,
      undecided: true,
      because: [{...placeIn(twin.told, twin.year), text: `${where} has "${twin.year.year}"`}],
      confidence: 0.85
    }
  }
}
