import type {Article} from '../../src/article/article.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Copy} from './copies.ts'
import {because, placeOf, whereIs} from './where.ts'

/**
 * Report sentences of the standfirst that come back in the text: a query.
 *
 * A standfirst that is the opening of the text is an automatic excerpt, and nobody's fault.
 */
export function repeatedStandfirst(standfirsts: ReadonlyArray<readonly Copy[]>, article: Article): Finding[] {
  const seen = new Set<string>()
  const opening = article.blocks.find(({role}) => role === 'body')?.index ?? 0
  return standfirsts.flatMap((copies) => {
    let excerptTo = opening
    return copies.flatMap(({earlier, later, near}): Finding[] => {
      const words = later.block.words.slice(later.from, later.to).map(({norm}) => norm)
      const key = words.join(' ')
      if (!later.complete || seen.has(key)) return []
      seen.add(key)
      if (earlier.block.index <= excerptTo) {
        excerptTo = earlier.to >= earlier.block.words.length ? earlier.block.index + 1 : earlier.block.index
        return []
      }
      const almost = near ? ' in almost the same words' : ''
      return [
        {
          ...placeOf(later),
          severity: 'info',
          reason: `This sentence of the standfirst stands again${almost} in the text (${whereIs(earlier, article)})`,
          because: [because(earlier, 'the same words')]
        }
      ]
    })
  })
}
