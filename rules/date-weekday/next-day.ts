import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import {weekdayName, weekdays} from '../../src/article/calendar.ts'
import {isQuoted} from '../../src/article/quotations.ts'
import type {Finding} from '../../src/check/finding.ts'

/** "the previous day, Monday", "the next day (Tuesday)". */
const beside = new RegExp(
  `\\b[Tt]he (?:(previous day|day before)|(?:next|following) day|day after),? \\(?(?:a )?(${weekdayName})\\b(?! (?:was|is|and|the|in))`,
  'gu'
)
/** "On Sunday, the next day," */
const behind = new RegExp(
  `\\b(${weekdayName}),? \\(?the (?:(previous day|day before)|(?:next|following) day|day after)(?=[,)])`,
  'gu'
)
const aDay = new RegExp(`\\b(${weekdayName})s?\\b`, 'g')

/** Find a day before or after that is told by its name and is none of the article's days' neighbours: "on Wednesday … the previous day, Monday". */
export function* nextDayFaults(article: Article): Generator<Finding> {
  const text = article.blocks.filter(({role}) => role === 'body')
  for (const block of new Set(article.places('day').map((place) => place.block))) {
    if (block.role !== 'body') continue
    for (const [words, before, name, at] of toldIn(block.text)) {
      if (isQuoted(block.quotations, at)) continue
      const told = weekdays.indexOf(name)
      const base = (told + (before === undefined ? 6 : 1)) % 7
      const start = at + words.lastIndexOf(name)
      const days = text.flatMap((other) => daysOf(other)).filter((one) => one.block !== block || one.start !== start)
      const last = days.findLast((one) => one.block.index < block.index || (one.block === block && one.start < start))
      if (!last || days.some(({day: one}) => one === base) || last.day === told) continue
      yield {
        block,
        start,
        end: start + name.length,
        severity: 'warning',
        reason: `"${words}" here, but "${weekdays[last.day] ?? ''}" before it: which is right?`,
        undecided: true,
        alsoAt: [{block: last.block, start: last.start, end: last.end}],
        confidence: 0.85
      }
    }
  }
}

/** The days told by their place and their name: the words, whether it is the day before, the name, where. */
function toldIn(
  text: string
): ReadonlyArray<readonly [words: string, before: string | undefined, name: string, at: number]> {
  return [
    ...[...text.matchAll(beside)].map(
      ({0: words, 1: before, 2: name = '', index}) => [words, before, name, index] as const
    ),
    ...[...text.matchAll(behind)].map(
      ({0: words, 1: name = '', 2: before, index}) => [words, before, name, index] as const
    )
  ]
}

function daysOf(
  block: Block
): ReadonlyArray<{readonly block: Block; readonly start: number; readonly end: number; readonly day: number}> {
  return [...block.text.matchAll(aDay)].map(({index, 0: words, 1: name = ''}) => ({
    block,
    start: index,
    end: index + words.length,
    day: weekdays.indexOf(name)
  }))
}
