import type {Article} from '../../../src/article/article.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Numeral} from '../figures/numerals.ts'
import {writtenMeasures} from '../figures/written-measures.ts'
import type {Numbered} from './told-shares.ts'

const adjectives: Readonly<Record<string, readonly [dimension: string, sign: 1 | -1]>> = {
  longer: ['length', 1],
  shorter: ['length', -1],
  taller: ['length', 1],
  higher: ['length', 1],
  deeper: ['length', 1],
  wider: ['length', 1],
  narrower: ['length', -1],
  heavier: ['mass', 1],
  lighter: ['mass', -1],
  dearer: ['money', 1],
  costlier: ['money', 1],
  cheaper: ['money', -1]
}
const words = Object.keys(adjectives).join('|')
const both = new RegExp(`\\bthe (${words}) (?:and|but|though|yet) (?:the )?(${words}) of (?:the |its )?two\\b`, 'giu')

/** Find "the longer and dearer of two" where the longer of the only two is the cheaper. */
export function* ofTwoFaults(numbered: readonly Numbered[], article: Article): Generator<Finding> {
  for (const block of article.blocks) {
    for (const match of block.text.matchAll(both)) {
      if (isQuoted(block.quotations, match.index)) continue
      const [one, two] = [match[1] ?? '', match[2] ?? ''].map((word) => adjectives[word.toLowerCase()])
      if (!one || !two || one[0] === two[0]) continue
      const [first, second] = [valuesOf(one[0], numbered, article), valuesOf(two[0], numbered, article)]
      const [a, b] = [order(first), order(second)]
      // Of each of the two both are told, one after the other.
      if (a === 0 || b === 0 || a * b === one[1] * two[1]) continue
      yield {
        block,
        start: match.index,
        end: match.index + match[0].length,
        reason: `"${match[0]}" here, but of the two the ${a > 0 === b > 0 ? 'greater in one is the greater in the other' : 'greater in one is the less in the other'}`,
        because: [],
        undecided: true,
        confidence: 0.8
      }
    }
  }
}

function valuesOf(dimension: string, numbered: readonly Numbered[], article: Article): readonly number[] {
  if (dimension === 'money')
    return numbered.flatMap(({block, numerals}) =>
      block.role === 'body' ? numerals.filter(isMoney).map(({value}) => value) : []
    )
  return article.blocks.flatMap((block) =>
    block.role === 'body'
      ? writtenMeasures(block).flatMap((measure) =>
          measure.dimension === dimension && !measure.quoted ? measure.value : []
        )
      : []
  )
}

function isMoney({unit}: Numeral): boolean {
  return unit !== '' && unit !== '%' && unit !== 'pt' && unit !== '.' && /[$£€₹₦RN]|Rs|Sh/.test(unit)
}

/** 1 if the second of two figures is the greater, -1 if it is the less, 0 if there aren't just two. */
function order([one, two, ...more]: readonly number[]): number {
  return one === undefined || two === undefined || more.length > 0 ? 0 : Math.sign(two - one)
}
