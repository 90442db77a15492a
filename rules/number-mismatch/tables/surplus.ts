import type {Finding} from '../../../src/check/finding.ts'
import {isHedged, printedSum, roundingOf, spanOf} from '../figures/arithmetic.ts'
import type {ArticleReading} from '../figures/reading.ts'
import type {Figure} from './cells.ts'
import {isTotal, unitOf, type Table} from './grid.ts'

const income = /\b(?:income|revenues?|receipts|takings|incoming|earnings)\b/i
const spending = /\b(?:spending|spent|expenditure|expenses|costs|outgoings|outgoing|payments|outlay)\b/i
const left = /\b(surplus|deficit|shortfall) (?:for the year )?of $/i

/** How many times as much a surplus may be as what the totals leave and still be meant as it. */
const mostOff = 1.5

/** Find surpluses and deficits that the totals of the income and the spending beside them don't make. */
export function* surplusFaults(tables: readonly Table[], {article, figures}: ArticleReading): Generator<Finding> {
  const [received, spent] = [income, spending].map((side) => totalsOf(tables, side))
  const [taken, paid] = [received?.[0], spent?.[0]]
  if (!taken || !paid || received?.length !== 1 || spent?.length !== 1) return
  const made = taken.value - paid.value
  for (const {block, numerals} of figures) {
    for (const numeral of numerals) {
      const word = left.exec(block.text.slice(Math.max(0, numeral.start - 40), numeral.start))?.[1]
      if (word === undefined || isHedged(block.text, numeral) || numeral.unit === '' || numeral.unit === '%') continue
      const isRight = Math.abs(Math.abs(made) - numeral.value) <= Math.max(1, roundingOf([numeral]))
      if (isRight && /surplus/i.test(word) === made > 0) continue
      // What is far off is of something else.
      const ratio = Math.abs(made) / numeral.value
      if (!isRight && (ratio > mostOff || ratio < 1 / mostOff)) continue
      const printed = block.text.slice(numeral.start, numeral.end)
      const shown = printedSum(Math.abs(made), printed)
      yield {
        block,
        ...spanOf(numeral),
        reason: `"${taken.printed}" and "${paid.printed}" leave a ${made > 0 ? 'surplus' : 'deficit'} of ${shown}, not a ${word} of "${printed}"`,
        because: [taken, paid].map((total) => ({
          block: total.block,
          ...spanOf(total),
          text: `${article.where(total.block)} has "${total.printed}"`
        })),
        confidence: 0.85
      }
    }
  }
}

/** The totals of the tables, or parts of one, that are called by one of two words and not by the other. */
function totalsOf(tables: readonly Table[], side: RegExp): readonly Figure[] {
  const other = side === income ? spending : income
  return tables.flatMap((table) => {
    const [column, ...more] = table.columns.filter((one) => unitOf(table, one) !== '%')
    const totals = table.rows.filter(({label}) => isTotal(label))
    if (column === undefined || more.length > 0) return []
    return totals.flatMap(({label, figures}) => {
      const name = totals.length > 1 ? label : `${label} ${table.headings[0] ?? ''}`
      const total = side.test(name) && !other.test(name) ? figures[column] : undefined
      return total ? [total] : []
    })
  })
}
