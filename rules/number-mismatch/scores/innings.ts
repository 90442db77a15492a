import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {Finding} from '../../../src/check/finding.ts'

const margin = /\bby an innings and (\d{1,3}) runs?\b/u
/** What a side made in an innings. */
const total =
  /\b(?:made|scored|posted|amassed|totalled|mustered|managed|piled up|replied with|responded with|(?:all |bowled |skittled |shot )?out (?:again )?for|dismiss(?:ed|ing)(?: (?:the )?[\p{L}'’]+){0,3} for|declar(?:ed|ing) (?:on|at)) (\d{2,3})(?![\d-]|[.,]\d|(?: not out| off|\*| runs? (?:behind|ahead|short)| balls))/gu
const behind =
  /\b(?:follow(?:ed|ing)?[ -]on,? |trailed by |trailing by |a (?:first-innings )?(?:deficit|lead) of )(\d{2,3})(?: runs)?(?: behind)?\b/u
const first = /\b(?:first|second) innings of (?:\d{2,3})|\b\d{2,3} and \d{2,3}\b/

interface Total extends Span {
  readonly block: Block
  readonly value: number
}

/** Find a victory by an innings whose runs the three innings don't make: 431 less 191 and 217 is 23. */
export function* inningsFaults(article: Article): Generator<Finding> {
  const text = article.blocks.filter(({role}) => role === 'body' || role === 'standfirst' || role === 'headline')
  const told = text.flatMap((block) => {
    const match = margin.exec(block.text)
    return match ? {block, match} : []
  })
  const [own] = told
  if (!own || new Set(told.map(({match}) => match[1])).size > 1 || text.some((block) => first.test(block.text))) return
  const totals = text.flatMap((block) =>
    [...block.text.matchAll(total)].map(({index, 0: printed, 1: runs = ''}): Total => ({
      block,
      start: index + printed.length - runs.length,
      end: index + printed.length,
      value: Number(runs)
    }))
  )
  const [most, one, two] = totals.toSorted((a, b) => b.value - a.value)
  if (totals.length !== 3 || !most || !one || !two) return
  const made = most.value - one.value - two.value
  const value = Number(own.match[1])
  // How far the side that followed on was behind tells which of the figures is right.
  const lead = text.flatMap((block) => Number(behind.exec(block.text)?.[1] ?? Number.NaN)).find((runs) => runs > 0)
  if (made === value || (lead !== undefined && ![one, two].some((innings) => most.value - innings.value === lead)))
    return
  if (made < -60 || Math.abs(made - value) > 150) return
  yield {
    block: own.block,
    start: own.match.index,
    end: own.match.index + own.match[0].length,
    reason: `"${own.match[0]}" here, but "${most.value}" less "${one.value}" and "${two.value}" is ${made}`,
    because: [most, one, two].map(({block, start, end, value: runs}) => ({
      block,
      start,
      end,
      text: `${article.where(block)} has "${runs}"`
    })),
    undecided: true,
    confidence: 0.85
  }
}
