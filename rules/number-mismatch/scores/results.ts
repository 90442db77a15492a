import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {Finding} from '../../../src/check/finding.ts'

/** A side's innings as a line of the scores has it: "Hale 210 (48.2 overs", "Ellory 187-9". */
const innings =
  /(?:^|[;\n)]|[.,] (?=\p{Lu})|\b[Ss]cores?: )\s*(\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’&.-]*|\d?(?:st|nd|rd|th)? ?XI|of|the|and)){0,3}):? (\d{2,3})(?:[-/]\d{1,2}| for \d{1,2}| for (?:one|two|three|four|five|six|seven|eight|nine)| all out)?(?: dec(?:lared)?\.?)?(?= ?\(| all out)/gmu
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
