import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {fits, isNear, lengthsOf, type Length, type Scale} from './lengths.ts'
import {pairsIn, scales, type Pair} from './pairs.ts'
import {sentenceAt} from './points.ts'

/** Of more things that have two ends a length is only of those in its own sentence. */
const few = 4
/** What tells of more lengths of time is a timetable or a history. */
const most = 40
const read: ReadonlySet<Block['role']> = new Set<Block['role']>(['headline', 'standfirst', 'social', 'body', 'caption'])
/** Words before a length by which a date is moved, of the sentence of one of the two dates. */
const moved =
  /\b(?:(?:put|moved|pushed|set|brought) (?:back|forward) by|(?:extended|postponed|delayed|deferred) (?:by|for)) (?:exactly |just |only |a |an )?$/i
/** What joins a length to the two points before it. */
const joined =
  /^[,:)]? ?(?:[–—] ?)?(?:which |that )?(?:is |was |lasts |lasted |lasting |makes |after |for |having lasted |giving \p{Ll}+ )?(?:(?:a|an|its|his|her|their|the) (?:[\p{Ll}-]+ ){1,2}of |a |an |just |exactly |precisely |a full |some |in all |altogether )?$/iu
/** What makes a length another one than that between the points before it. */
const apart =
  /^(?:s?['’]? (?:after|before|of|in|at|as|from|since|until|and|or|to|with|more|ahead|late|early|overdue|behind|notice)\b)(?<! in(?= (?:all|total|the air|flight|transit|the water)\b))/

/**
 * Find lengths of time that the two points between which something went on don't make: "opens on 6 June and closes on 20 June"
 * under "three weeks to object".
 */
export function* elapsedFaults(article: Article): Generator<Finding> {
  const blocks = article.blocks.filter(({role}) => read.has(role))
  const lengths = blocks.flatMap((block) => lengthsOf(block)).filter(({isSingle}) => !isSingle)
  if (lengths.length === 0 || lengths.length > most) return
  const text = blocks.filter(({role}) => role === 'body' || role === 'standfirst')
  const isMeasured = (scale: Scale): boolean => lengths.some((length) => length.scale === scale)
  const measured = pairsIn(text, scales.filter(isMeasured))
  // Pairs without a length between them only tell that there are others.
  if (measured.length === 0) return
  const pairs = [
    ...measured,
    ...pairsIn(
      text,
      scales.filter((scale) => !isMeasured(scale))
    )
  ]
  const told = new Set<Scale>()
  for (const pair of measured) {
    const {scale} = pair.from
    const own = lengths.filter((length) => length.scale === scale)
    for (const finding of told.has(scale) ? [] : faultOf(pair, own, pairs, article)) {
      told.add(scale)
      yield finding
    }
  }
}

function* faultOf(pair: Pair, own: readonly Length[], pairs: readonly Pair[], article: Article): Generator<Finding> {
  const {from, to, made} = pair
  if (made.length === 0 || own.length > 6) return
  const isMade = (length: Length): boolean => made.some((value) => fits(length, value))
  const off = own.filter(
    (length) =>
      !isMade(length) &&
      made.some((value) => isNear(length, value, 2.5)) &&
      // What other ends make is the length of something else.
      !pairs.some((other) => other !== pair && other.made.some((value) => fits(length, value)))
  )
  const values = new Set(off.map(({value}) => Math.round(value)))
  const [length] = off.toSorted((a, b) => nearness(pair, b) - nearness(pair, a))
  if (!length || values.size > 1) return
  const isBound = off.some((one) => isJoined(pair, one))
  if (pairs.length > few && !off.some((one) => [from, to].every((point) => isBeside({from: point, to: point}, one))))
    return
  if (!pair.isTold && !isBound && off.length < 2) return
  const isLone = off.length === 1 && length.block.role === 'headline'
  if (!isBound && !(isLone ? isOnly(pair, pairs, own) : off.length > 1 && !own.some(isMade))) return
  if (!off.some((one) => isBeside(pair, one) || one.block.role !== 'body' || isNext(pair, one))) return
  const printed = length.block.text.slice(length.start, length.end)
  const [one, two] = [from, to].map(({block, start, end}) => block.text.slice(start, end)) as [string, string]
  yield {
    block: length.block,
    start: length.start,
    end: length.end,
    // What else begins and ends in an article, no reader of words can be sure of.
    severity: 'info',
    reason: `From "${one}" to "${two}" is ${inWords(pair)}, not "${printed}"`,
    undecided: true,
    because: [from, to].map(({block, start, end}) => ({
      block,
      start,
      end,
      text: `${article.where(block)} has "${block.text.slice(start, end)}"`
    })),
    alsoAt: off.filter((other) => other !== length).map(({block, start, end}) => ({block, start, end})),
    confidence: off.length > 1 ? 0.9 : 0.8
  }
}

/** Whether the article tells of no more than one thing that has two ends, and of no more lengths than its and the headline's. */
function isOnly(pair: Pair, pairs: readonly Pair[], own: readonly Length[]): boolean {
  const others = pairs.filter((other) => other !== pair && other.from.scale === pair.from.scale)
  return others.length === 0 && new Set(own.map(({value}) => Math.round(value))).size < 3
}

function nearness(pair: Pair, length: Length): number {
  return isBeside(pair, length) ? 2 : length.block.role === 'body' ? 1 : 0
}

/** Whether a length stands in the sentence of one of the points. */
function isBeside({from, to}: Pick<Pair, 'from' | 'to'>, {block, start}: Length): boolean {
  return [from, to].some((point) => point.block === block && point.sentence === sentenceAt(block, start))
}

/** Whether a length stands in the sentence before or behind one of the points. */
function isNext({from, to}: Pair, {block, start}: Length): boolean {
  return [from, to].some(
    (point) =>
      Math.abs(point.block.index - block.index) < 2 &&
      (point.block !== block || Math.abs(point.sentence - sentenceAt(block, start)) < 2)
  )
}

/** Whether the words before a length say that it is the one between the two points. */
function isJoined({from, to}: Pair, length: Length): boolean {
  const {block, start, end} = length
  if (isBeside({from, to}, length) && moved.test(block.text.slice(Math.max(0, start - 40), start))) return true
  const last = Math.max(from.end, to.end)
  const isNear = [from, to].every((point) => point.block === block && sentenceAt(block, start) - point.sentence < 2)
  if (!isNear || last > start || start - last > 60 || apart.test(block.text.slice(end, end + 16))) return false
  return joined.test(block.text.slice(last, start))
}

function inWords({from, made}: Pair): string {
  const value = Math.round(made[0] ?? 0)
  if (from.scale === 'years') return `${value} years`
  if (from.scale === 'calendar') return `${value} days`
  return made
    .map((minutes) => {
      const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)]
      return [...(hours > 0 ? [`${hours} hours`] : []), ...(rest > 0 ? [`${rest} minutes`] : [])].join(' ')
    })
    .join(' or ')
}
