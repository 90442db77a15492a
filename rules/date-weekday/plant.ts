import {daysIn, findDates, weekdays} from '../../src/article/ledger/dates.ts'
import {pick, type Plant} from '../../src/check/plant.ts'

/**
 * Make a date wrong: another weekday, a day beyond the month's end; where a document has no date with a weekday and a year,
 * one is put into a sentence's place where a date stands.
 */
export const plant: Plant = (blocks, random) => {
  const dates = blocks.flatMap(({text, role}, block) =>
    role === 'body' ? findDates(text).map((date) => ({block, text, date})) : []
  )
  const chosen = pick(
    dates.filter(({date}) => date.weekday !== undefined && date.year !== undefined),
    random
  )
  const place =
    chosen ??
    pick(
      dates.filter(({date}) => date.year !== undefined),
      random
    )
  if (!place) return undefined
  const {block, text, date} = place
  const wrong = ((): string => {
    const actual = text.slice(date.start, date.end)
    if (!date.weekday || random() < 0.3) {
      const at = date.day.start - date.start
      return (
        actual.slice(0, at) +
        String(daysIn(date.month, date.year) + 1) +
        actual.slice(at + date.day.end - date.day.start)
      )
    }
    const other = weekdays[(date.weekday.day + 1 + Math.floor(random() * 6)) % 7] ?? ''
    return other + actual.slice(date.weekday.end - date.weekday.start)
  })()
  const day32 = /\b32\b/.test(wrong)
  if (day32) return undefined
  const planted = text.slice(0, date.start) + wrong + text.slice(date.end)
  return {
    blocks: blocks.map((item, index) => (index === block ? {...item, text: planted} : item)),
    places: [{block, start: date.start, end: date.start + wrong.length}],
    wrong,
    right: text.slice(date.start, date.end),
    kind:
      date.weekday && wrong.slice(0, 3) !== text.slice(date.start, date.start + 3)
        ? 'another weekday'
        : 'a day too many'
  }
}
