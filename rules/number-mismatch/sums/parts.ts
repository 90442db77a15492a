import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Gathered} from '../../../src/check/rule.ts'
import {printedSum, roundingOf, spanOf} from '../figures/arithmetic.ts'
import type {Numeral} from '../figures/numerals.ts'
import {differences, type Parts} from './rest.ts'
import type {Numbered} from '../figures/reading.ts'

/** How far from a whole of the article a sum may be to be meant as it. */
const nearest = 0.2

/** Find parts that are more than the sum that the paragraph before tells of, or that don't make a whole of the article. */
export function* partsFaults(
  gathered: ReadonlyArray<Gathered<{readonly kind: string}>>,
  numbers: readonly Numbered[],
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
function sumBefore(parts: readonly Numeral[], block: Block, numbers: readonly Numbered[]): Place | undefined {
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
function repeatedWhole(parts: readonly Numeral[], rest: Numeral, numbers: readonly Numbered[]): Place | undefined {
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

/** A figure and its block. */
export interface Place {
  readonly block: Block
  readonly numeral: Numeral
}

/** The finding of two parts or more that don't make a whole which the article gives elsewhere. */
export function unmade(
  {block, parts}: {readonly block: Block; readonly parts: readonly Numeral[]},
  whole: Place,
  article: Article
): Finding {
  const printed = ({block: {text}, numeral: {start, end}}: Place): string => text.slice(start, end)
  const all = parts.map((numeral) => printed({block, numeral}))
  const last = all.at(-1) ?? ''
  const listed = all.map((part) => `"${part}"`)
  const sum = parts.reduce((total, {value}) => total + value, 0)
  const [where, there] = [article.where(whole.block), printed(whole)]
  return {
    block,
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    reason: `${listed.slice(0, -1).join(', ')} and "${last}" make ${printedSum(sum, last)}, but "${there}" in ${where}: which is right?`,
    undecided: true,
    because: [{block: whole.block, ...spanOf(whole.numeral), text: `${where} has "${there}"`}],
    confidence: 0.8
  }
}

/** What a passage's figures tell, of any kind. */
interface Kinded {
  readonly kind: string
}

/** The facts of one kind, each with its block, in the order of the article. */
export function* factsOf<Fact extends Kinded>(
  gathered: ReadonlyArray<Gathered<Kinded>>,
  isOne: (fact: Kinded) => fact is Fact
): Generator<{readonly block: Block; readonly fact: Fact}> {
  for (const {block, facts} of gathered) for (const fact of facts) if (isOne(fact)) yield {block, fact}
}
