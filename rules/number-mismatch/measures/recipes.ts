import type {Article} from '../../../src/article/article.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {measuresOf, type Measure} from './measures.ts'

/** Find recipes that use more of a thing than their list has: "pour over the 450ml of hot tea", where the list has 300ml hot tea. */
export function* recipeFaults(article: Article): Generator<Finding> {
  if (!article.blocks.some(({role}) => role === 'list')) return
  const body = article.blocks.filter(({role}) => role === 'body' || role === 'list').flatMap(measuresOf)
  const listed = new Map<string, Measure[]>()
  for (const item of body) {
    const head = /(?<!\S)\S+$/.exec(item.of)?.[0]
    if (item.block.role !== 'list' || head === undefined || !kitchen.has(item.unit) || method.test(item.block.text))
      continue
    const key = `${item.unit} ${head}`
    listed.set(key, [...(listed.get(key) ?? []), item])
  }
  if (listed.size === 0) return
  for (const used of body) {
    // "200ml of the hot tea over them": the thing stands in the first three words.
    const words = used.of.split(' ').slice(0, 3)
    const there = words.flatMap((word) => listed.get(`${used.unit} ${word}`) ?? [])
    const [first] = there
    if (!first || there.some(({block}) => block === used.block) || !method.test(used.block.text)) continue
    const sum = there.reduce((total, {value}) => total + value, 0)
    if (used.value > sum && used.value <= 4 * sum) yield finding(used, first, article)
    else if (/\b(?:remaining|other) $/.test(used.block.text.slice(Math.max(0, used.start - 12), used.start)))
      yield* remainderFault(used, sum, there, body, article)
  }
}

/** "the remaining 75g of butter", where the list has 250g and 200g are used before. */
function* remainderFault(
  used: Measure,
  listed: number,
  there: readonly Measure[],
  body: readonly Measure[],
  article: Article
): Generator<Finding> {
  const [item] = there
  const head = item && /(?<!\S)\S+$/.exec(item.of)?.[0]
  const isSame = ({of, unit}: Measure): boolean =>
    unit === used.unit &&
    of
      .split(' ')
      .slice(0, 3)
      .includes(head ?? '')
  const before = body.filter(
    (other) =>
      isSame(other) &&
      !there.includes(other) &&
      (other.block.index < used.block.index || (other.block === used.block && other.start < used.start))
  )
  const left = listed - before.reduce((total, {value}) => total + value, 0)
  const [first] = before
  if (!item || !first || left <= 0 || left === used.value) return
  const printed = ({block, start, end}: Measure): string => block.text.slice(start, end)
  yield {
    block: used.block,
    start: used.start,
    end: used.end,
    reason: `"${printed(used)}" remaining here, but "${printed(item)}" in ${article.where(item.block)} leaves ${left}${used.unit}`,
    because: [
      {block: item.block, start: item.start, end: item.end, text: `the list has "${printed(item)}"`},
      {block: first.block, start: first.start, end: first.end, text: `"${printed(first)}" is used before`}
    ],
    confidence: 0.85
  }
}

/** What is done with a thing, where the list only names it. */
const method =
  /\b(?:pour|add|mix|stir|put|heat|bring|whisk|sift|beat|melt|fold|boil|use|cover|place|combine|drain|soak)\b/i

const kitchen = new Set(['ml', 'litre', 'g', 'kg'])

function finding(own: Measure, there: Measure, article: Article): Finding {
  const printed = ({block, start, end}: Measure): string => block.text.slice(start, end)
  const where = article.where(there.block)
  return {
    block: own.block,
    start: own.start,
    end: own.end,
    reason: `"${printed(own)}" here, "${printed(there)}" in ${where}: which is right?`,
    because: [{block: there.block, start: there.start, end: there.end, text: `${where} has "${printed(there)}"`}],
    confidence: 0.85
  }
}
