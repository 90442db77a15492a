import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {Finding} from '../../../src/check/finding.ts'

/** A side's innings as a line of the scores has it: "Hale 210 (48.2 overs", "Ellory 187-9". */
const innings =
  /(?:^|[;\n)]|[.,] (?=\p{Lu})|\b[Ss]cores?: )[ \t\u00A0]*(\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’&.-]*|\d?(?:st|nd|rd|th)? ?XI|of|the|and)){0,3}):? (\d{2,3})(?:[-/]\d{1,2}| for \d{1,2}| for (?:one|two|three|four|five|six|seven|eight|nine)| all out)?(?: dec(?:lared)?\.?)?(?= ?\(| all out)/gmu
const cricket = /\b(?:overs?|wickets?|innings|bowled|batsm[ae]n|batters?|lbw|run chase)\b/i
/** "won by 23 runs", "a 23-run win", "23 runs short". */
const margin =
  /\b(?:by (\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?) runs\b|an? (\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)-run (?:win|victory|defeat|loss|triumph)\b|(?:fall|fell|finish(?:ed)?|were|came up) (\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?) (?:runs )?short\b)/giu
const revised =
  /\b(?:D\/L|DLS|Duckworth|revised|adjusted|reduced target|method|first[- ]innings|second innings|follow[- ]on|drawn|draw|by an innings|other (?:match|game|result)s?)\b/i

/** Find the margin of a cricket match that its two innings don't make. */
export function* resultFaults(article: Article): Generator<Finding> {
  if (!article.blocks.some(({text}) => cricket.test(text)) || article.blocks.some(({text}) => revised.test(text)))
    return
  const totals = new Map<string, Set<number>>()
  const places: Array<Span & {readonly block: Block}> = []
  for (const block of article.blocks) {
    if (block.role === 'headline' || block.role === 'caption' || !/\d\d/.test(block.text)) continue
    // Who made the runs stands in brackets.
    const scores = block.text.replace(/\([^()]*\)/g, (bracket) => `(${'¤'.repeat(bracket.length - 2)})`)
    for (const match of scores.matchAll(innings)) {
      const [whole, side = '', runs = ''] = match
      if (!/^\d+$/.test(runs) || Number(runs) < 20) continue
      totals.set(side, (totals.get(side) ?? new Set()).add(Number(runs)))
      const start = match.index + whole.indexOf(side)
      places.push({block, start, end: match.index + whole.length})
    }
  }
  const [one, two, ...more] = [...totals.values()]
  const [first] = places
  if (!one || !two || !first || more.length > 0 || one.size > 1 || two.size > 1) return
  // Who bats last wins by wickets: runs are another match's then.
  const made = ([...one][0] ?? 0) - ([...two][0] ?? 0)
  for (const block of article.blocks) {
    if (!/\bruns?\b|short/.test(block.text)) continue
    for (const match of block.text.matchAll(margin)) {
      const printed = match[1] ?? match[2] ?? match[3] ?? ''
      const value = numberOfText(printed.toLowerCase())
      if (value === undefined || value === made || made <= 0 || value > 4 * made + 10) continue
      const start = match.index + match[0].indexOf(printed)
      yield {
        block,
        start,
        end: start + printed.length,
        reason: `"${match[0]}" here, but the two innings differ by ${made}`,
        because: places.map((place) => ({
          ...place,
          text: `"${place.block.text.slice(place.start, place.end)}" in ${article.where(place.block)}`
        })),
        confidence: 0.88
      }
    }
  }
}

const byInnings = /\bby an innings and (\d{1,3}) runs?\b/u
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
    const match = byInnings.exec(block.text)
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
