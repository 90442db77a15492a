import type {Article} from '../../../src/article/article.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {writtenMeasures, type WrittenMeasure} from './written-measures.ts'

/** How far apart two measures of one thing may be: what is further off measures something else. */
const nearest = 2.2
/** Between units of two systems conversions are rounded. */
const converted = 0.09
/** Between a measure and the same one in another unit. */
const or =
  /^(?: \p{L}+)?,? (?:or|that is|which is|precisely|exactly|equal to|equivalent to|the equivalent of)(?: (?:just|about|around|nearly|almost|roughly|precisely|exactly|a little (?:over|under)|over|under|some))* $/u

/** Find a measure that the article tells again in another unit and not as much: "three metres" twice, and "360 centimetres". */
export function* restatedFaults(article: Article): Generator<Finding> {
  const all = article.blocks
    .filter(({role}) => role === 'headline' || role === 'standfirst' || role === 'body')
    .flatMap(writtenMeasures)
  if (all.length < 2 || all.length > 80) return
  const told = new Set<WrittenMeasure>()
  for (const [at, one] of all.entries()) {
    const two = all[at + 1]
    if (!two || two.block !== one.block || two.dimension !== one.dimension || two.unit === one.unit) continue
    const gap = one.block.text.slice(one.end, two.start)
    // "two weeks or 10 days" may be either.
    if (!or.test(gap) || (/^ or /.test(gap) && /^(?:time|calendar)$/.test(one.dimension)) || agree(one, two)) continue
    // "a 50-mile marker or 50-yard line": two things.
    if (
      /^ \p{L}/u.test(gap) &&
      !/^ (?:or|that|which)\b/.test(gap) &&
      one.block.text.slice(two.start, two.end).includes('-')
    )
      continue
    told.add(one).add(two)
    yield contradiction(two, one, article)
  }
  // Times are told of many things.
  const dimensions = new Set(all.map(({dimension}) => dimension).filter((name) => !/^(?:time|calendar)$/.test(name)))
  for (const dimension of dimensions) {
    const own = all.filter((measure) => measure.dimension === dimension)
    const found = own.length > 1 && own.length < 12 ? restated(own) : undefined
    if (found && !told.has(found[1]) && !told.has(found[0])) yield contradiction(found[0], found[1], article)
  }
}

/** The measure that is told again and again, and the only other one that can be meant by it. */
function restated(own: readonly WrittenMeasure[]): readonly [WrittenMeasure, WrittenMeasure] | undefined {
  const repeated = own.filter((measure) =>
    own.some(
      (other) =>
        other !== measure &&
        other.unit === measure.unit &&
        other.value === measure.value &&
        other.block !== measure.block
    )
  )
  const [first] = repeated
  if (!first || repeated.some(({value}) => value !== first.value)) return undefined
  const others = own.filter(({value, unit}) => value !== first.value || unit !== first.unit)
  if (others.some((other) => agree(first, other))) return undefined
  const near = others.filter(({value}) => value < nearest * first.value && first.value < nearest * value)
  const [rival] = near
  if (
    !rival ||
    rival.unit === first.unit ||
    rival.quoted ||
    near.slice(1).some(({block}) => block.index <= rival.block.index)
  )
    return undefined
  // More than one of them: only the one that the text begins with is what the headline tells.
  if (near.length > 1 && (first.block.role !== 'headline' || rival.block.index > first.block.index + 1))
    return undefined
  if (first.block.role !== 'headline' && rival.block.index > first.block.index + 1) return undefined
  if (repeated.some(({of}) => rival.of !== '' && of !== '' && of !== rival.of)) return undefined
  return [rival, first]
}

/** Whether two measures may be the same. */
function agree(one: WrittenMeasure, two: WrittenMeasure): boolean {
  const ratio = Math.max(one.unit, two.unit) / Math.min(one.unit, two.unit)
  const isOneSystem = Number.isInteger(Number(ratio.toFixed(6)))
  const slack = isOneSystem ? 0 : converted * one.value
  return one.low - slack <= two.high && two.low - slack <= one.high
}
