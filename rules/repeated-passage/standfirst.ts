import type {Article} from '../../src/article/article.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Copy, Side} from './copies.ts'
import {because, placeOf, whereIs} from './where.ts'

/**
 * Report sentences of the standfirst that come back in the text: a query.
 *
 * A standfirst that is the opening of the text is an automatic excerpt, and nobody's fault; unless readers see both, one
 * below the other. A front matter's `description` is for lists and search engines, and is made of the text's sentences.
 */
export function repeatedStandfirst(standfirsts: ReadonlyArray<readonly Copy[]>, article: Article): Finding[] {
  const seen = new Set<string>()
  const opening = article.blocks.find(({role}) => role === 'body')?.index ?? 0
  return standfirsts.flatMap((copies) => {
    let next: Place = {index: opening, from: 0}
    return copies.flatMap(({earlier, later, near}): Finding[] => {
      const words = later.block.words.slice(later.from, later.to).map(({norm}) => norm)
      const key = words.join(' ')
      if (!later.complete || seen.has(key)) return []
      seen.add(key)
      const almost = near ? ' in almost the same words' : ''
      const found = {
        ...placeOf(later),
        severity: 'info' as const,
        reason: `This sentence of the standfirst stands again${almost} in the text (${whereIs(earlier, article)})`,
        because: [because(earlier, 'the same words')]
      }
      if (!goesOn(earlier, next)) return [found]
      next = endOf(earlier)
      if (near || !earlier.whole || !later.whole || later.block.field !== undefined) return []
      return [
        {
          ...found,
          ...placeOf(earlier),
          reason: 'The standfirst is printed again here, as the first paragraph of the text',
          because: [because(later, 'the standfirst')]
        }
      ]
    })
  })
}

/** Where an excerpt goes on: a block, and a word of it. */
interface Place {
  readonly index: number
  readonly from: number
}

/** Whether a side begins in the sentence with which an excerpt goes on. */
function goesOn({block, from}: Side, next: Place): boolean {
  if (block.index !== next.index) return false
  return (block.words[from]?.sentence ?? 0) <= (block.words[next.from]?.sentence ?? 0)
}

function endOf({block, to}: Side): Place {
  return to >= block.words.length ? {index: block.index + 1, from: 0} : {index: block.index, from: to}
}
