import type {Article} from '../../src/article/article.ts'
import type {Block, Word} from '../../src/article/block.ts'
import {isRunning} from '../../src/article/role.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'

/** A few words in quotation marks. */
interface Phrase {
  readonly block: Block
  readonly words: readonly Word[]
}

/** How many words a phrase has that a headline quotes. */
const fewest = 3
const most = 7

/**
 * Find phrases that a headline, a standfirst or a caption quotes and the text quotes with another word: 'a national disgrace'
 * above, "a national scandal" below.
 */
export function* displayFindings(article: Article, lexicon: Lexicon): Generator<Finding> {
  const above = article.blocks
    .filter(({role}) => /^(?:headline|standfirst|caption|social)$/.test(role))
    .flatMap(phrasesIn)
  if (above.length === 0) return
  const running = article.blocks.filter(({role}) => isRunning(role))
  const text = ` ${running.map(({words}) => words.map(({norm}) => norm).join(' ')).join(' ')} `
  const below = running.flatMap(phrasesIn)
  for (const {block, words} of above) {
    // What stands in the text in these words, quoted or not, is right.
    if (text.includes(` ${words.map(({norm}) => norm).join(' ')} `)) continue
    const found = below.flatMap((phrase) => {
      const odd = oddWord(words, phrase.words, lexicon)
      return odd === undefined ? [] : [{phrase, odd}]
    })
    const [first] = found
    const own = words[first?.odd ?? 0]
    const rival = first?.phrase.words[first.odd]
    if (!first || found.length > 1 || !own || !rival) continue
    yield {
      ...contradiction({...spanOf(own), block}, {...spanOf(rival), block: first.phrase.block}, article, 0.75),
      severity: 'info'
    }
  }
}

function spanOf({start, end}: Word): {readonly start: number; readonly end: number} {
  return {start, end}
}

function phrasesIn(block: Block): readonly Phrase[] {
  return block.quotations.flatMap(({start, end, close}) => {
    const words = close === '' ? [] : block.words.filter((word) => word.start >= start && word.end <= end)
    return words.length < fewest || words.length > most ? [] : [{block, words}]
  })
}

/** Which word differs of two phrases that have all others in one order, one of them with a meaning. */
function oddWord(one: readonly Word[], other: readonly Word[], lexicon: Lexicon): number | undefined {
  if (one.length !== other.length) return undefined
  const odd = one.flatMap(({norm}, at) => (norm === other[at]?.norm ? [] : [at]))
  const [at] = odd
  const [a, b] = [one[at ?? 0], other[at ?? 0]]
  if (odd.length !== 1 || at === undefined || a?.shape !== 'lower' || b?.shape !== 'lower') return undefined
  const said = one.some(({norm}, index) => index !== at && !lexicon.isFunctionWord(norm))
  return said && !lexicon.isFunctionWord(a.norm) && !lexicon.isFunctionWord(b.norm) ? at : undefined
}
