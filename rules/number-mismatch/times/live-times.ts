import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import type {Finding} from '../../../src/check/finding.ts'

/** The time of day that an entry of a running report begins with: "17:30 On the move", "5.30pm:". */
interface Entry {
  readonly block: Block
  readonly end: number
  readonly minutes: number
  readonly isPlain: boolean
}

const stamp = /^(\d{1,2})[:.](\d\d) ?(?:([ap])\.?m\b\.?)?(?=[ :,–—-]|$)/i
/** How far out of its order an entry may stand: what is further is another day, or another programme. */
const furthest = 180
const leastEntries = 5

/** Find the one entry of a running report whose time is out of the order that all the others keep. */
export function* liveTimeFaults(article: Article): Generator<Finding> {
  const entries = article.blocks.flatMap((block) => entryOf(block) ?? [])
  if (entries.length < leastEntries) return
  // "9.30, 11.00, 1.30": hours of either half of the day.
  const plain = entries.filter(({isPlain}) => isPlain)
  if (plain.length > 0 && (plain.length < entries.length || plain.every(({minutes}) => minutes < 780))) return
  const steps = entries.slice(1).map(({minutes}, at) => minutes - (entries[at]?.minutes ?? 0))
  const isDown = steps.filter((step) => step < 0).length > steps.length / 2
  const against = steps.flatMap((step, at) => ((isDown ? step > 0 : step < 0) ? [at] : []))
  const [at] = against
  if (at === undefined || against.length > 1 || Math.abs(steps[at] ?? 0) > furthest) return
  const [one, two] = [entries[at], entries[at + 1]]
  if (!one || !two) return
  const printed = ({block, end}: Entry): string => block.text.slice(0, end)
  yield {
    block: one.block,
    start: 0,
    end: one.end,
    reason: `"${printed(one)}" stands ${isDown ? 'above' : 'before'} "${printed(two)}", against the order of the other ${entries.length - 2} times: which is right?`,
    undecided: true,
    because: [{block: two.block, start: 0, end: two.end, text: `the next entry has "${printed(two)}"`}],
    confidence: 0.88
  }
}

function entryOf(block: Block): Entry | undefined {
  if (block.role === 'table' || block.role === 'credit') return undefined
  const match = stamp.exec(block.text)
  if (!match) return undefined
  const [printed, hour, minute, half] = match
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)
  if (hours > 23 || Number(minute) > 59) return undefined
  return {block, end: printed.trimEnd().length, minutes: 60 * hours + Number(minute), isPlain: half === undefined}
}
