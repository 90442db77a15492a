import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import type {Span} from '../../src/article/source-map.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'

const name = "(\\p{Lu}[\\p{Ll}’'-]+)(?: \\p{Lu}[\\p{Ll}’'-]+)?"
const kin = '(?:half-|step-?)?(?:brother|sister|son|daughter|twin|sibling)'
/** "Her younger sister, Beth", "Beth, the elder of the two". */
const before = new RegExp(
  `(?<!\\p{L})(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he) (elder|older|big|younger|little|kid) ${kin},? ${name}(?! and )`,
  'gu'
)
const behind = new RegExp(
  `(?<!\\p{L})${name}(?:,| is|,? who is) (?:the|her|his|their) (elder|older|younger) (?:of the (?:two|pair|brothers|sisters)|${kin})(?!\\p{L})`,
  'gu'
)

interface Rank extends Span {
  readonly block: Block
  readonly name: string
  readonly isElder: boolean
}

function ranksIn(block: Block): readonly Rank[] {
  const {text, quotations} = block
  const read = (words: RegExp, rank: number, who: number): readonly Rank[] =>
    [...text.matchAll(words)].flatMap((match) => {
      const {index} = match
      if (quotations.some(({start, end}) => start < index && index < end)) return []
      return [
        {
          block,
          start: index,
          end: index + match[0].length,
          name: match[who] ?? '',
          isElder: /elder|older|big/.test(match[rank] ?? '')
        }
      ]
    })
  return [...read(before, 1, 2), ...read(behind, 2, 1)].toSorted((a, b) => a.start - b.start)
}

/** Find who is the younger sister in one place and "the elder of the two" in another. */
export function* elderFindings(article: Article): Generator<Finding> {
  const ranks = article.blocks
    .filter(({role, text}) => role === 'body' && /\b(?:elder|older|younger|big|little|kid) /.test(text))
    .flatMap(ranksIn)
  for (const [at, rank] of ranks.entries()) {
    const other = ranks.slice(0, at).find((one) => one.name === rank.name)
    // Of three the middle one is both.
    if (!other || other.isElder === rank.isElder || ranks.some((one) => one.name !== rank.name)) continue
    yield {...contradiction(rank, other, article, 0.8), severity: 'info'}
    return
  }
}
