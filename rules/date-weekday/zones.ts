/** A clock of summer on a day of winter: "18 January, 6 pm EDT". */
import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import {months} from '../../src/article/calendar.ts'
import {findDates} from '../../src/article/ledger/dates.ts'
import type {Finding} from '../../src/check/finding.ts'

/** Zones whose clocks are put forward in spring, and how they are called in winter. */
const winter: Readonly<Record<string, string>> = {EDT: 'EST', CDT: 'CST', MDT: 'MST', PDT: 'PST', CEST: 'CET'}
const zone = /(?<=\d ?(?:[ap]\.?m\.? )?\(?)(?:EDT|CDT|MDT|PDT|CEST)(?![\p{L}\p{N}])/gu
/** South of the equator January is summer, and Australia has an EDT of its own. */
const south = /\b(?:Australia|Australian|Sydney|Melbourne|Canberra|Hobart|Tasmania|Adelaide|AEDT|NSW)\b/
/** How far from its date a time stands. */
const near = 40

/** Lines of an announcement: its day, and its hours below. */
const dayLine = /^(?:dates?|day|when)\b/i
const hourLine = /^(?:times?|hours|when)\b/i

/** Find the summer names of zones beside a day in December, January or February. */
export function* zoneFaults(article: Article): Generator<Finding> {
  for (const block of article.blocks) {
    const {text, opaque} = block
    for (const {0: printed, index} of /[DS]T\b/.test(text) ? text.matchAll(zone) : []) {
      const end = index + printed.length
      if (opaque.some((span) => index < span.end && span.start < end)) continue
      const month = monthBeside(text, index, end) ?? monthAbove(article, block)
      if (month === undefined || (month > 1 && month < 11)) continue
      if (article.blocks.some((other) => south.test(other.text))) return
      const right = winter[printed] ?? printed
      yield {
        block,
        start: index,
        end,
        severity: 'warning',
        reason: `Summer time in ${months[month] ?? 'winter'}: "${printed}" → "${right}"`,
        expected: [right],
        certain: false,
        confidence: 0.9
      }
    }
  }
}

/** The month of the one date in a zone's sentence. */
function monthBeside(text: string, start: number, end: number): number | undefined {
  const from = Math.max(0, start - near)
  const around = text.slice(from, end + near)
  const dates = findDates(around)
  const [date] = dates
  if (!date || dates.length > 1) return undefined
  const between = around.slice(Math.min(date.end, start - from), Math.max(date.start, end - from))
  return /[.!?;] \p{Lu}/u.test(between) ? undefined : date.month
}

/** The month of the line above, where it tells the day and this one the hours. */
function monthAbove({blocks}: Article, {index, text}: Block): number | undefined {
  const above = blocks[index - 1]?.text ?? ''
  if (!hourLine.test(text) || !dayLine.test(above)) return undefined
  const dates = findDates(above)
  return dates.length === 1 ? dates[0]?.month : undefined
}
