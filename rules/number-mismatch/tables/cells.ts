import type {Block} from '../../../src/article/block.ts'
import type {Span} from '../../../src/article/source-map.ts'

/** A cell of a table that is a figure and nothing else. */
export interface Figure extends Span {
  readonly block: Block
  readonly value: number
  readonly decimals: number
  /** What stands before and behind the digits: `$`, `%`, `km`; `''` for nothing. */
  readonly unit: string
  /** Whether it stands in brackets: a loss, or what isn't counted. */
  readonly isBracketed: boolean
  readonly printed: string
}

const figure =
  /^([-–−+]?)(\()?([-–−+]?)((?:[A-Z]{1,3} ?)?[$£€¥₹]|Rs\.? ?)? ?([-–−]?)(\d{1,3}(?:[,\u0020\u00A0\u2009\u202F]\d{3})+|\d{1,3}(?:,\d\d)+,\d{3}|\d{1,12})?(\.\d{1,4})?[\u0020\u00A0]?(%|[\p{L}µ°²³/]{1,8})?(\))?$/u
const ordinal = /^(?:st|nd|rd|th|am|pm|x)$/i

/** Read a cell as a figure; undefined where it is anything else. */
export function figureOf(block: Block): Figure | undefined {
  const printed = block.text.trim()
  const match = printed.length <= 30 ? figure.exec(printed) : null
  if (!match) return undefined
  const [, outer = '', open, inner = '', before = '', own = '', whole = '', fraction = '', behind = '', close] = match
  if (whole + fraction === '' || (open === undefined) !== (close === undefined) || ordinal.test(behind))
    return undefined
  const size = Number(whole.replace(/\D/g, '') + fraction)
  const isNegative = /[-–−]/.test(outer + inner + own) || open !== undefined
  const start = block.text.indexOf(printed)
  return {
    block,
    start,
    end: start + printed.length,
    value: isNegative ? -size : size,
    decimals: Math.max(0, fraction.length - 1),
    unit: before.trim() + behind,
    isBracketed: open !== undefined,
    printed
  }
}

/** What stands in a cell that has no figure: a dash, "n/a", the mark of an inning that was not played. */
export function isBlank(text: string): boolean {
  return /^(?:[-–—−.…x]*|n\/?a|nil|none)$/i.test(text.trim())
}

/** A figure of a column as another one is printed: `$75` beside `$57`. */
export function printedLike(value: number, {printed, decimals}: Figure): string {
  const number = Math.abs(value).toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals
  })
  const shown = printed
    .replace(/^[-–−+(]+|\)$/g, '')
    .replace(
      /\d[\d,.\u0020\u00A0\u2009\u202F]*\d|\d|\.\d+/,
      /[\d.]\d{4}/.test(printed) ? number.replaceAll(',', '') : number
    )
  return value < 0 ? `-${shown}` : shown
}

/** By how much rounding may move a figure. */
export function halfOf({decimals, value}: Figure): number {
  if (decimals > 0 || Math.abs(value) < 1000) return 0.5 * 10 ** -decimals
  const noughts = /(?<!0)0*$/.exec(String(Math.abs(value)))?.[0].length ?? 0
  return noughts > 1 ? 0.5 * 10 ** noughts : 0.5
}
