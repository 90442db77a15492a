import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import type {Finding} from '../../src/check/finding.ts'

/** A line that a time opens: an entry of a live blog, a timeline, a programme. */
interface Entry {
  readonly block: Block
  readonly end: number
  /** Minutes since midnight, or since the first entry's midnight. */
  readonly at: number
  /** Whether the clock has 24 hours, or its half is told. */
  readonly full: boolean
}

const opening = /^\[?(\d{1,2})[:.](\d{2})(?: ?([ap])\.?m\b\.?)?(?![\d:%]|\.\d)(?= |[:–—\]-]|$)/i
/** How many entries show an order. */
const least = 5

/** Find the one entry of a live blog or a programme that stands out of the order of all others: 17:30 over 17:50, where the latest is first. */
export function* orderFaults(article: Article): Generator<Finding> {
  for (const role of ['heading', 'list'] as const) {
    const entries = article.blocks.filter((block) => block.role === role).flatMap(entryOf)
    if (entries.length < least || entries.length > most) continue
    const times = unwrapped(entries)
    if (isInOrder(times) || isInOrder(times.map((time) => -time))) continue
    const [at] = [1, -1].flatMap((sign) => oddAt(times.map((time) => time * sign)) ?? [])
    const [entry, next] = at === undefined ? [] : [entries[at - 1], entries[at]]
    if (!entry || !next) continue
    const [here, there] = [entry, next].map(({block, end}) => block.text.slice(0, end)) as [string, string]
    yield {
      block: entry.block,
      start: 0,
      end: entry.end,
      severity: 'warning',
      reason: `"${here}" stands before "${there}", against the order of the other ${entries.length - 2} times: which is right?`,
      undecided: true,
      because: [{block: next.block, start: 0, end: next.end, text: `"${there}" follows`}],
      alsoAt: [{block: next.block, start: 0, end: next.end}],
      confidence: 0.85
    }
  }
}

/** What is longer is a table of trains. */
const most = 80

function entryOf(block: Block): readonly Entry[] {
  const match = opening.exec(block.text)
  if (!match) return []
  const [hour, minute] = [Number(match[1]), Number(match[2])]
  if (hour > 24 || minute > 59) return []
  const half = match[3]?.toLowerCase()
  const at = (half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minute
  return [{block, end: match[0].length, at, full: half !== undefined || hour > 12 || /^0/.test(match[1] ?? '')}]
}

/** Times that go on over midnight, and over noon where a clock of twelve hours is told. */
function unwrapped(entries: readonly Entry[]): readonly number[] {
  const day = entries.some(({full}) => full) ? 1440 : 720
  let shift = 0
  return entries.map(({at}, index) => {
    const before = entries[index - 1]
    if (before && at - before.at > day / 2) shift -= day
    if (before && before.at - at > day / 2) shift += day
    return at + shift
  })
}

function isInOrder(times: readonly number[]): boolean {
  return times.every((time, at) => at === 0 || (times[at - 1] ?? 0) <= time)
}

/**
 * The place of the one time that is earlier than the one before it, where without either of them the others rise; not where that is the
 * first or the last one, with which another list may begin.
 */
function oddAt(times: readonly number[]): number | undefined {
  const fall = times.findIndex((time, at) => at > 0 && (times[at - 1] ?? 0) > time)
  const rises = (at: number): boolean =>
    at > 0 && at < times.length - 1 && isInOrder(times.filter((_, index) => index !== at))
  return rises(fall - 1) || rises(fall) ? fall : undefined
}
