import type {Article} from '../../src/article/article.ts'
import type {Block, Word} from '../../src/article/block.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Desk} from '../../src/desk/desk.ts'

/** Behind "the Malaysian": what makes it somebody, not a thing of that country. */
const acts =
  /^(?:had|has|was|is|were|said|says|told|added|will|would|did|does|then|who|also|admitted|pleaded|denied|went|came|left|drove|tried|fled|claimed|asked|faces|faced|never|later|could|might)$/
/** Behind "a Malaysian": who somebody is. */
const persons =
  /^(?:national|citizen|man|woman|worker|student|tourist|driver|migrant|businessman|businesswoman|passenger|teenager|couple|rider|labourer|maid|helper|seaman|sailor|trader|engineer|visitor|traveller|backpacker)$/

interface Of {
  readonly block: Block
  readonly word: Word
  readonly country: string
  readonly is: 'told' | 'meant' | undefined
}

/** Find "the Indonesian had stayed" of the one person whom the article has introduced as a Malaysian national: a query. */
export function* nationalityFindings(article: Article, {names}: Desk): Generator<Finding> {
  const all: Of[] = []
  for (const block of article.blocks) {
    if (block.role === 'slug' || block.role === 'note') continue
    for (const word of block.words) {
      if (word.shape !== 'capital') continue
      const country = names.country(word.norm) ?? names.country(word.norm.replace(/'?s$/, ''))
      if (!country) continue
      const isPeople = country.name.toLowerCase() !== word.norm && !word.quoted
      const is = isPeople && block.role === 'body' ? useOf(block, word) : undefined
      all.push({block, word, country: country.name, is})
    }
  }
  const told = all.filter(({is}) => is === 'told')
  const [own] = told
  if (!own || told.some(({country}) => country !== own.country)) return
  for (const meant of all.filter(({is}) => is === 'meant')) {
    if (meant.country === own.country || isBefore(meant, own)) continue
    // Whatever else is said of that country or its people may tell whom it means.
    if (all.some((other) => other.country === meant.country && other.is !== 'meant')) continue
    yield {
      ...contradiction({...meant.word, block: meant.block}, {...own.word, block: own.block}, article, 0.75),
      severity: 'info'
    }
    return
  }
}

/** Whether a word tells what somebody is ("a Malaysian national"), or means somebody by it ("the Malaysian had"). */
function useOf({words, text}: Block, {index, start, end, sentence}: Word): Of['is'] {
  const [before, next] = [words[index - 1], words[index + 1]]
  const gap = next?.sentence === sentence ? text.slice(end, next.start) : ''
  if (!next || (gap !== ' ' && !(gap === ', ' && /^(?:who|aged|\d{1,2})$/.test(next.norm)))) return undefined
  if (gap === ' ' && persons.test(next.norm)) return before?.norm === 'the' ? undefined : 'told'
  return before?.norm === 'the' && text.slice(before.end, start) === ' ' && (gap === ', ' || acts.test(next.norm))
    ? 'meant'
    : undefined
}

function isBefore(one: Of, other: Of): boolean {
  return one.block.index < other.block.index || (one.block === other.block && one.word.start < other.word.start)
}
