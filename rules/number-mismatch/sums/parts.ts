import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Gathered} from '../../../src/check/rule.ts'
import {roundingOf, spanOf} from '../figures/arithmetic.ts'
import {factsOf} from '../figures/facts.ts'
import type {Numeral} from '../figures/numerals.ts'
import {differences, type Parts} from './rest.ts'
import {unmade, type Place} from './unmade.ts'

/** How far from a whole of the article a sum may be to be meant as it. */
const nearest = 0.2

/** Find parts that are more than the sum that the paragraph before tells of, or that don't make a whole of the article. */
export function* partsFaults(
  gathered: ReadonlyArray<Gathered<{readonly kind: string}>>,
  numbers: ReadonlyArray<{readonly block: Block; readonly numerals: readonly Numeral[]}>,
  article: Article
): Generator<Finding> {
  for (const {block, fact} of factsOf(gathered, isParts)) {
    const {parts, rest} = fact
    const whole = rest ? repeatedWhole(parts, rest, numbers) : sumBefore(parts, block, numbers)
    const last = rest ?? parts.at(-1)
    if (!whole || !last) continue
    const all = rest ? [...parts, rest] : parts
    yield {...unmade({block, parts: all}, whole, article), ...spanOf(last), confidence: 0.85}
  }
}

function isParts(fact: {readonly kind: string}): fact is Parts {
  return fact.kind === 'parts'
}

/** The one sum of the paragraph before, or of the sentences before, that the parts are more than. */
function sumBefore(
  parts: readonly Numeral[],
  block: Block,
  numbers: ReadonlyArray<{readonly block: Block; readonly numerals: readonly Numeral[]}>
): Place | undefined {
  const [first] = parts
  if (!first) return undefined
  const before = numbers.filter((other) => other.block.index === block.index || other.block.index === block.index - 1)
  const places = before
    .flatMap(({block: there, numerals}) => numerals.map((numeral) => ({block: there, numeral})))
    .filter(({block: there, numeral}) => numeral.unit === first.unit && (there !== block || numeral.end < first.start))
  const own = places.filter((place) => place.block === block)
  const used = own.length > 0 ? own : places
  const [place] = used
  if (!place || used.some(({numeral}) => numeral.value !== place.numeral.value)) return undefined
  const sum = parts.reduce((total, {value}) => total + value, 0)
  return sum - place.numeral.value > roundingOf([place.numeral, ...parts]) ? place : undefined
}

/** The sum that the article gives more than once, that parts and rest nearly make, where they make no other figure. */
function repeatedWhole(
  parts: readonly Numeral[],
  rest: Numeral,
  numbers: ReadonlyArray<{readonly block: Block; readonly numerals: readonly Numeral[]}>
): Place | undefined {
  const all = [...parts, rest]
  const sum = all.reduce((total, {value}) => total + value, 0)
  const same = numbers
    .flatMap(({block, numerals}) => numerals.map((numeral) => ({block, numeral})))
    .filter(({numeral}) => numeral.unit === rest.unit && !all.includes(numeral) && numeral.value > rest.value)
  if (same.some(({numeral}) => differences(numeral, parts, rest))) return undefined
  const near = same.filter(
    ({numeral}) =>
      Math.abs(numeral.value / sum - 1) <= nearest && numeral.value > Math.max(...parts.map(({value}) => value))
  )
  const [first] = near
  if (!first || near.length < 2 || near.some(({numeral}) => numeral.value !== first.numeral.value)) return undefined
  return first
}
