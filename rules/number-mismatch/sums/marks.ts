import type {PassageFinding} from '../../../src/check/finding.ts'
import type {Told} from '../figures/told.ts'

/** "38 out of 40", "38/40": marks of a most that there can be. */
const marks =
  /(?<![\p{L}\d.,/–-])(\d{1,4}(?:\.\d+)?)(?: (?:marks|points) out of | out of |\/)(\d{1,4})(?![\d/%]|[.,]\d)/gu

/** Find marks that don't make the total told with them, where the most of each makes the most of all. */
export function markFaults(told: readonly Told[]): PassageFinding[] {
  return told.flatMap(({text, from, to}) => {
    const words = text.slice(from, to)
    if (!/ out of \d|\d\/\d/.test(words)) return []
    const all = [...words.matchAll(marks)].map((match) => ({
      start: from + match.index,
      end: from + match.index + match[0].length,
      printed: match[1] ?? '',
      value: Number(match[1]),
      most: Number(match[2])
    }))
    if (all.length < 3 || all.some(({value, most}) => value > most)) return []
    const [first, last] = [all[0], all.at(-1)]
    const most = all.reduce((sum, one) => sum + one.most, 0)
    const total = [first, last].find((one) => one && 2 * one.most === most)
    const parts = all.filter((one) => one !== total)
    if (!total || parts.some((part) => part.most === total.most)) return []
    const sum = Number(parts.reduce((made, {value}) => made + value, 0).toFixed(3))
    if (Math.abs(sum - total.value) < 0.001) return []
    const listed = parts.map(({printed}) => `"${printed}"`)
    return [
      {
        start: total.start,
        end: total.end,
        reason: `${listed.slice(0, -1).join(', ')} and ${listed.at(-1) ?? ''} make ${sum}, not "${total.printed}"`,
        places: parts.map(({start, end}) => ({start, end})),
        confidence: 0.9
      }
    ]
  })
}
